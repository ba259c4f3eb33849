/** The end of the first sync: the books before and after, side by side, and the name of who has looked at them. */
import { dateOnly, Failure, type Clock, type Json } from '@autosync/core';
import type { SyncContext } from '../context.ts';
import { decisionAboutStep } from '../decision.ts';
import type { Store, StoreChange } from '../ports/index.ts';
import {
  booksDifferences,
  booksIn,
  booksJson,
  readBooks,
  type Books,
  type BooksDifference,
} from './books.ts';
import { firstSyncOf, memberOf, notYet, requireTurn, stepDone } from './procedure.ts';

export interface BooksComparison {
  readonly before: Books;
  readonly after: Books;
  readonly differences: readonly BooksDifference[];
  /** What this connector has added, changed and removed in QuickBooks since, by category: what the differences may be. */
  readonly written: readonly { readonly category: string; readonly count: number }[];
}

const comparedSetting = 'first-sync.compared';
const activityMax = 1_000_000;

/** Compares the books with how they stood at the matching. Nothing is written. */
export async function compareBooks(context: SyncContext): Promise<BooksComparison> {
  const { store } = context;
  const { steps } = await firstSyncOf(store);
  const matching = steps.find(({ name }) => name === 'matching');
  const before = booksIn(memberOf(matching?.value ?? null, 'books'));
  if (before === undefined) throw notYet('sign-off', 'matching');
  const after = await readBooks(context, dateOnly(before.asOf));
  const differences = booksDifferences(before, after);
  const counts = new Map<string, number>();
  for (const { at, to, category, action } of await store.activity(activityMax)) {
    const isWrite =
      to === 'quickbooks' && (action === 'added' || action === 'updated' || action === 'removed');
    if (isWrite && category !== null && at >= (matching?.doneAt ?? ''))
      counts.set(category, (counts.get(category) ?? 0) + 1);
  }
  const written = [...counts].map(([category, count]) => ({ category, count }));
  return { before, after, differences, written };
}

/** The change that keeps a comparison for the sign-off. */
export function comparedBooks({ after, differences }: BooksComparison): StoreChange {
  const value = { after: booksJson(after), differences: differences.map((one) => ({ ...one })) };
  return { put: 'setting', name: comparedSetting, value };
}

/**
 * Signs the first sync off.
 *
 * @throws Failure `command.usage` where nobody has compared the books since, or no name is given;
 *   `first-sync.not-yet` before its turn.
 */
export async function signOff(store: Store, clock: Clock, name: string): Promise<void> {
  await requireTurn(store, 'sign-off');
  const compared = (await store.setting(comparedSetting)) ?? null;
  if (compared === null) throw usage('Compare the books first: autosync first-sync compare.');
  if (name.trim() === '') throw usage('Give the name of who has looked at the books, with --name.');
  const value: Json = { name: name.trim(), compared };
  await store.commit([
    stepDone('sign-off', clock, value),
    decisionAboutStep('sign-off', name.trim(), clock.now()),
  ]);
}

function usage(detail: string): Failure {
  return new Failure('command.usage', { detail });
}
