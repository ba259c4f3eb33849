import { catalogue, explain, type CatalogueCode, type Details, type Failure } from '@autosync/core';
import { engagedBrakes, type Store } from '@autosync/engine';
import type { Notice, NoticeAction } from './view.ts';

/** A notice of the window itself: why something did not begin, or what just happened. */
export function note(code: CatalogueCode, details: Details = {}): Notice {
  const { summary, why, remedy } = explain(code, details);
  const tone = catalogue[code].class === 'transient' ? 'note' : 'trouble';
  return { code, tone, summary, why, remedy, actions: [], brakeId: null };
}

/** What a failure says to the person before the window, with the buttons that lead out of it. */
export async function noticeOfFailure(failure: Failure, store: Pick<Store, 'setting'>): Promise<Notice> {
  const { code, summary, why, remedy } = failure.explanation();
  const brake = (await engagedBrakes(store)).find((one) => one.code === code);
  return {
    code,
    tone: 'trouble',
    summary: inWindow(summary),
    why: inWindow(why),
    remedy: remedies[code] ?? inWindow(remedy),
    actions: brake === undefined || code === 'sync.damage-known' ? (ways[code] ?? []) : ['lift-brake'],
    brakeId: brake?.id ?? null,
  };
}

const ways: { readonly [Code in CatalogueCode]?: readonly NoticeAction[] } = {
  'sa.lease-held': ['take-over'],
  'sa.lease-lost': ['take-over'],
  'doctor.synced-before': ['take-over'],
  'sync.damage-known': ['repair'],
  'quickbooks.not-reached': ['try-again'],
  'quickbooks.no-answer': ['try-again'],
  'sa.not-reached': ['try-again'],
};

/** Where the catalogue names a command, the window names its button. */
const remedies: { readonly [Code in CatalogueCode]?: string } = {
  'sa.lease-held':
    'Sync on that computer, or take over here if that one is no longer used or its data were lost.',
  'sa.lease-lost': 'Sync on that computer, or take over here if that one is no longer used.',
  'doctor.synced-before':
    'If another computer syncs it, use that one. If not, take over here and sync: what belongs together is found again, and nothing is made twice.',
  'sync.damage-known': 'Press Repair: whatever SA and QuickBooks both confirm is put right.',
};

/** Leaves out what is said to those who type commands. */
export function inWindow(text: string): string {
  return text
    .replaceAll(/ \(autosync [^)]*\)/g, '')
    .replaceAll('lift the brake', 'press "Go on anyway"')
    .replaceAll(/"autosync doctor(?: --fix)?"/g, '"Check and repair"');
}
