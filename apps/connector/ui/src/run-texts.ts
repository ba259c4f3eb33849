/** Words for runs and for what messages are about. */
import type { Run } from '@autosync/engine';
import type { ActivityRow, RunKind, Summary } from '../../src/window/view.ts';
import { countOf, countText } from './format.ts';
import { activityTexts } from './texts.ts';

export const actionNames = {
  added: activityTexts.added,
  updated: activityTexts.updated,
  removed: activityTexts.removed,
  linked: activityTexts.linked,
  decided: activityTexts.decided,
};

/** What SA calls a category, on its pages as in everyday words; the others go by their own names. */
export function categoryTitle(category: string): string {
  return category === 'Customers' ? 'Clients' : category;
}

/** Where an entry was written; two records that were linked were not written anywhere. */
export function directionOf({ action, to }: Pick<ActivityRow, 'action' | 'to'>): string {
  if (action === 'linked') return activityTexts.both;
  if (action === 'decided') return activityTexts.byPerson;
  return to === 'quickbooks' ? activityTexts.toQuickBooks : activityTexts.toSa;
}

export const runNames: { readonly [Kind in RunKind | Run['kind']]: string } = {
  sync: 'Sync',
  balances: 'Balance report',
  undo: 'Taking back',
  'undo-preview': 'Looking what can be taken back',
  preview: 'Preview',
  check: 'Check',
  repair: 'Check and repair',
  match: 'Finding what is the same',
  pilot: 'Pilot clients',
  books: 'Comparing the books',
};

export const outcomeNames: { readonly [Outcome in Run['outcome']]: string } = {
  running: 'Running',
  completed: 'Completed',
  stopped: 'Stopped',
  failed: 'Not done',
};

/** How a run ended, as a heading. */
export function summaryTitle({ kind, outcome, because }: Summary): string {
  const name = runNames[kind];
  if (outcome === 'failed') return `${name}: not done`;
  if (kind === 'preview') return 'Preview: nothing was written';
  if (kind === 'undo-preview') return 'What can be taken back: nothing was written yet';
  if (outcome === 'completed') return kind === 'undo' ? 'Taken back' : `${name} completed`;
  if (because === 'night') return `${name} ended for the night`;
  return `${name} stopped`;
}

/** What a run did, in a sentence. */
export function summarySentence(summary: Summary): string {
  const { kind, outcome, balances, findings, undo, books } = summary;
  if (outcome === 'failed') return 'What was done until then is kept; the next sync goes on from there.';
  if (balances !== null) return balancesSentence(balances);
  if (kind === 'check' || kind === 'repair')
    return findings.length === 0
      ? 'Nothing is wrong.'
      : `${countOf(findings.length, 'thing needs', 'things need')} attention:`;
  if (books !== null) return booksSentence(books.differences.length);
  if (undo !== null) {
    const said = undoSentence(kind === 'undo', undo.undoneCount, undo.keptCount);
    return outcome === 'stopped' && kind === 'undo' ? `Take the run back again for the rest. ${said}` : said;
  }
  return movedSentence(summary);
}

function balancesSentence({ told, differing }: NonNullable<Summary['balances']>): string {
  const has = `SA has the QuickBooks balances of ${countOf(told, 'client', 'clients')} now`;
  if (differing === null) return `${has}; whether they agree is known once the report has been completed.`;
  if (differing === 0) return `${has}, and all of them agree.`;
  return `${has}. ${countOf(differing, 'client differs', 'clients differ')}: open QB Comparison in SA to see why.`;
}

/** What a sync wrote over, and where to see it; undefined where nothing lost against another value. */
export function passedOverSentence({ kind, categories }: Summary): string | undefined {
  const count = categories.reduce((sum, { passedOver }) => sum + passedOver, 0);
  if (count === 0) return undefined;
  return kind === 'preview'
    ? `${countOf(count, 'value', 'values')} would be passed over, because the other side has a newer one or a rule says so.`
    : `${countOf(count, 'value was', 'values were')} passed over: see Recent Activity.`;
}

function booksSentence(differences: number): string {
  return differences === 0
    ? 'What is owed, by age, and income by account are the same as before the first sync.'
    : `${countOf(differences, 'figure differs', 'figures differ')} from before the first sync:`;
}

function undoSentence(isDone: boolean, undone: number, kept: number): string {
  const back = isDone
    ? `${countOf(undone, 'change was', 'changes were')} taken back.`
    : `${countOf(undone, 'change', 'changes')} can be taken back.`;
  return kept === 0
    ? back
    : `${back} ${countText(kept)} ${kept === 1 ? 'stays as it is' : 'stay as they are'}:`;
}

function movedSentence({ kind, categories, messages, because }: Summary): string {
  const sum = (of: (category: Summary['categories'][number]) => number) =>
    categories.reduce((total, category) => total + of(category), 0);
  const written = ({ added, updated, removed }: Summary['categories'][number]['toSa']) =>
    added + updated + removed;
  const toQuickBooks = sum((category) => written(category.toQuickBooks));
  const toSa = sum((category) => written(category.toSa));
  const linked = sum((category) => category.linked);
  const night = because === 'night' ? ' Press Force Sync in the morning: it does what was not done yet.' : '';
  if (toQuickBooks + toSa + linked === 0)
    return (messages === 0 ? 'Both sides were the same already.' : 'No change went to either side.') + night;
  const went = kind === 'preview' ? ' would go' : ' went';
  const found = `; ${countOf(linked, 'record', 'records')} found on both sides and linked`;
  return `${countOf(toQuickBooks, 'change', 'changes')}${went} to QuickBooks, ${countText(toSa)} to SA${linked > 0 ? found : ''}.${night}`;
}

export const summaryTexts = {
  name: 'Summary',
  showMessages: (count: number) => `Show ${countOf(count, 'message', 'messages')}`,
  showPlanned: (count: number) => `Show ${countOf(count, 'item', 'items')}, field by field`,
  byCategory: 'By category',
  category: 'Category',
  messages: 'Messages',
  more: (count: number) => `and ${countText(count)} more.`,
  repeats: 'It repeats every two hours and ends overnight: press Force Sync again in the morning.',
  takeBack: (count: number) => `Take ${countOf(count, 'change', 'changes')} back…`,
  whatGoesBack: (count: number) => `What goes back (${countText(count)})`,
  whatWentBack: (count: number) => `What went back (${countText(count)})`,
} as const;

export const progressTexts = {
  name: 'Progress',
  left: (duration: string) => ` · about ${duration} left in this category`,
  waiting: (what: string) => `Waiting: ${what}`,
  thenCloses: 'Autosync closes then. ',
  finishesFirst: 'What has begun is finished first, so that nothing is left half done.',
  endsAtPage:
    'It ends at the next page, so that nothing runs in the night. The next sync goes on from there.',
} as const;

/** Headings for messages with one cause, by the code of the cause. */
export const causes: { readonly [code: string]: string } = {
  'sync.waiting-for-reference': 'Waiting for another record',
  'sync.link-or-create': 'The same record, or another one?',
  'sync.name-taken': 'The name is taken',
  'sync.does-not-sync': 'Does not sync',
  'sync.closed-period': 'In a closed period',
  'sync.outcome-unclear': 'Not clear whether it arrived',
  'sync.not-allowed-by-quickbooks': 'Only possible by hand in QuickBooks',
  'sync.value-refused': 'Does not fit into QuickBooks',
  'sync.both-changed': 'Changed on both sides',
  'sync.deleted-and-changed': 'Deleted on one side, changed on the other',
  'sync.gone-from-quickbooks': 'No longer in QuickBooks',
  'sync.gone-from-sa': 'No longer in SA',
  'sync.linked-twice': 'Twice in SA',
  'sync.deposited': 'Already deposited',
  'sync.number-taken': 'Number given twice',
  'sync.inactive-reference': 'Uses something that is inactive',
  'sync.empty-transaction': 'Nothing stands in it',
  'sync.other-direction': 'Goes the other way only',
  'sync.brought-back': 'Brought back in SA',
  'sync.put-off': 'Waits, as somebody chose',
  'quickbooks.record-refused': 'Not accepted by QuickBooks',
  'quickbooks.record-in-use': 'Open in a window of QuickBooks',
  'quickbooks.no-answer': 'Not received by QuickBooks',
  'sa.invalid': 'Not accepted by SA',
  'sa.stale': 'Changed meanwhile in SA',
};
