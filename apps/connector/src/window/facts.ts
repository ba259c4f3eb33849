import { firstSyncOf, reportsOf, resolutionsIn, type Store } from '@autosync/engine';
import type { WindowView } from './view.ts';

/** Runs to look through for the last sync. */
const runsMax = 200;

export type Facts = Pick<WindowView, 'lastSyncAt' | 'companyFile' | 'counts' | 'procedure'>;

/** What the store knows that the window shows all the time. */
export async function factsOf(store: Store): Promise<Facts> {
  const runs = await store.runs(runsMax);
  const last = runs.find(
    ({ kind, outcome }) => kind === 'sync' && (outcome === 'completed' || outcome === 'stopped'),
  );
  const companyFile = await store.setting('quickbooks.company');
  return {
    lastSyncAt: last?.endedAt ?? null,
    procedure: await firstSyncOf(store),
    companyFile: typeof companyFile === 'string' ? companyFile : null,
    counts: {
      messages: reportsOf(await store.messages(), await resolutionsIn(store)).open.length,
      activity: (await store.activityEnds()).last.sequence,
      runs: runs.length,
    },
  };
}
