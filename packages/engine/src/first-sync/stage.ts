/** A run as a step of the first sync: what it carries over, and what is kept of it when it has ended. */
import { dateOnly } from '@autosync/core';
import type { Category } from '@autosync/records';
import type { SyncContext } from '../context.ts';
import { inboxPages } from '../inbox-pages.ts';
import type { InboxRow, Side, StoreChange } from '../ports/index.ts';
import { linksOf } from '../reference.ts';
import type { Survey } from '../survey.ts';
import type { SyncResult } from '../tally.ts';
import { booksJson, readBooks } from './books.ts';
import type { Selection } from './chosen.ts';
import { firstSyncOf, leftOutIn, memberOf, putLeftOut, stepDone } from './procedure.ts';
import { keyOf, selectionByScope, selectionOfPilot, stateOf } from './scope.ts';

/** Both sides have been read as a whole. What the run carries over; undefined where that is everything. */
export async function selectionFor(context: SyncContext): Promise<Selection | undefined> {
  const { stage, store } = context;
  if (stage?.name === 'pilot') return selectionOfPilot(context, stage.clients);
  return selectionByScope(context, await leftOutIn(store));
}

/** Whether everything must be read before the first category runs: what belongs to what must be known. */
export function readsAllFirst({ stage, scope }: SyncContext): boolean {
  return stage !== null || !scope.inactive || !scope.zeroBalance || !scope.vendors || scope.cutOff !== null;
}

/** The survey without what the run leaves as it is. Pairs stay: linking writes nothing. */
export function selected(
  { selection, stage }: SyncContext,
  { name: category }: Category,
  survey: Survey,
): Survey {
  if (selection === undefined) return survey;
  const only = (side: Side, ids: readonly string[]) =>
    ids.filter((id) => selection.has(keyOf(side, category, id)));
  const linked = (saIds: readonly string[]) => (stage === null ? saIds : only('sa', saIds));
  return {
    ...survey,
    removals: linked(survey.removals),
    changes: linked(survey.changes),
    additions: {
      sa: only('sa', survey.additions.sa),
      quickbooks: only('quickbooks', survey.additions.quickbooks),
    },
    waiting: { sa: only('sa', survey.waiting.sa), quickbooks: only('quickbooks', survey.waiting.quickbooks) },
  };
}

/** What the end of a run that went to its end keeps for the procedure. */
export async function finishStage(context: SyncContext, result: SyncResult): Promise<void> {
  const { stage, store, clock } = context;
  const { isBegun, next, steps } = await firstSyncOf(store);
  if (stage === null) await leaveOut(context);
  if (!isBegun || (stage === null && next !== 'rest')) return;
  const questions = result.messages.filter(({ code }) => code === 'sync.link-or-create').length;
  const counts = { linked: sumOf(result, ({ linked }) => linked), questions };
  if (stage?.name === 'matching') {
    // How the books stood before anything was written; a second matching keeps what the first one saw.
    const before = memberOf(steps.find(({ name }) => name === 'matching')?.value ?? null, 'books');
    const today = dateOnly(clock.localText(clock.now()).slice(0, 10));
    const books = before ?? booksJson(await readBooks(context, today));
    await store.commit([stepDone('matching', clock, { ...counts, books })]);
    return;
  }
  const written = sumOf(result, ({ toQuickBooks, toSa }) =>
    [toQuickBooks, toSa].reduce((sum, { added, updated, removed }) => sum + added + updated + removed, 0),
  );
  const clients = stage === null ? {} : { clients: stage.clients.map((client) => ({ ...client })) };
  const name = stage === null ? 'rest' : 'pilot';
  await store.commit([
    stepDone(name, clock, { ...counts, written, messages: result.messages.length, ...clients }),
  ]);
}

function sumOf(
  { categories }: SyncResult,
  count: (category: SyncResult['categories'][number]) => number,
): number {
  return categories.reduce((sum, category) => sum + count(category), 0);
}

/**
 * What the scope leaves out: list records stay in the inbox, because something may refer to them later; old
 * transactions are forgotten, unless a person is asked about them.
 */
async function leaveOut(context: SyncContext): Promise<void> {
  const { selection, store, messages } = context;
  if (selection === undefined) return;
  const asked = new Set(
    messages.open().map(({ category, side, recordId }) => keyOf(side, category, recordId)),
  );
  const records = new Set<string>();
  const removals: StoreChange[] = [];
  for (const category of context.categories)
    for (const side of ['sa', 'quickbooks'] as const)
      for (const row of await unlinkedRows(context, category.name, side)) {
        const key = keyOf(side, category.name, row.id);
        if (selection.has(key) || asked.has(key)) continue;
        if (category.kind === 'list') records.add(stateOf(row));
        else removals.push({ remove: 'inbox', side, category: category.name, id: row.id });
      }
  await store.commit([...removals, putLeftOut(records)]);
}

async function unlinkedRows(
  { store }: SyncContext,
  category: InboxRow['category'],
  side: Side,
): Promise<readonly InboxRow[]> {
  const rows: InboxRow[] = [];
  for await (const page of inboxPages(store, category, side)) {
    const ids = page.map(({ id }) => id);
    const links = await linksOf(store, side, category, ids);
    const linked = new Set(links.map(({ saId, quickbooksId }) => (side === 'sa' ? saId : quickbooksId)));
    rows.push(...page.filter(({ id, isDeleted }) => !isDeleted && !linked.has(id)));
  }
  return rows;
}
