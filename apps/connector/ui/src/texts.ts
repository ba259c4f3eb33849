/** Every text of the window, in one place. Words for what happened to records come from the program's catalogue. */
import type { Run } from '@autosync/engine';
import type { ActivityRow, RunKind, Summary } from '../../src/window/view.ts';

export const texts = {
  program: 'Autosync',
  forceSync: 'Force Sync',
  stop: 'Stop',
  close: 'Close Autosync',
  balances: 'Update Balance Report',
  username: 'Username',
  password: 'Password',
  passwordKept: 'Saved on this computer',
  support: 'Support',
  preview: 'Preview a sync',
  previewHint: 'Shows what would change; nothing is written',
  check: 'Check',
  checkHint: 'Compares everything with both sides',
  repair: 'Check and repair',
  repairHint: 'Puts right what both sides confirm',
  recentActivity: 'Recent Activity',
  messages: 'Messages',
  history: 'History',
  health: 'Health',
  status: 'Status',
  firstSync: 'Your first sync',
  ready: 'Ready',
  connecting: 'Connecting…',
  dismiss: 'Dismiss',
  cancel: 'Cancel',
  done: 'Close',
  linked: 'Linked',
  toQuickBooks: 'To QuickBooks',
  toSa: 'To SA',
  both: 'Both sides',
  added: 'Added',
  updated: 'Updated',
  removed: 'Removed',
  decided: 'Decided',
  byPerson: 'By a person',
  all: 'All',
  closed: 'Autosync is closed',
  closedWhy:
    'Nothing syncs any more. You can close this window; the icon on the desktop opens Autosync again.',
  raised: 'Autosync is open in another window',
  raisedWhy: 'You can close this one.',
  stranger: 'Please open Autosync by its icon',
  strangerWhy: 'This page only works in the window that the program itself opened.',
} as const;

export const actionNames = {
  added: texts.added,
  updated: texts.updated,
  removed: texts.removed,
  linked: texts.linked,
  decided: texts.decided,
};

/** Where an entry was written; two records that were linked were not written anywhere. */
export function directionOf({ action, to }: ActivityRow): string {
  if (action === 'linked') return texts.both;
  if (action === 'decided') return texts.byPerson;
  return to === 'quickbooks' ? texts.toQuickBooks : texts.toSa;
}

export const runNames: { readonly [Kind in RunKind | Run['kind']]: string } = {
  sync: 'Sync',
  balances: 'Balance report',
  undo: 'Undo',
  preview: 'Preview',
  check: 'Check',
  repair: 'Check and repair',
};

/** How a run ended, as a heading. */
export function summaryTitle({ kind, outcome, because }: Summary): string {
  const name = runNames[kind];
  if (outcome === 'failed') return `${name}: not done`;
  if (outcome === 'completed')
    return kind === 'preview' ? 'Preview: nothing was written' : `${name} completed`;
  if (because === 'night') return `${name} ended for the night`;
  return `${name} stopped`;
}

/** Headings for messages with one cause, by the code of the cause. */
export const causes: { readonly [code: string]: string } = {
  'sync.waiting-for-reference': 'Waiting for another record',
  'sync.link-or-create': 'The same record, or another one?',
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
  'quickbooks.record-refused': 'Not accepted by QuickBooks',
  'quickbooks.record-in-use': 'Open in a window of QuickBooks',
  'quickbooks.no-answer': 'Not received by QuickBooks',
  'sa.invalid': 'Not accepted by SA',
  'sa.stale': 'Changed meanwhile in SA',
};

/** The part of a field's name after capital letters become words: `billAddress` reads "Bill address". */
export function fieldName(name: string): string {
  const words = name.replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
