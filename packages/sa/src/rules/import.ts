import { Failure, type Clock, type Random } from '@autosync/core';
import { categoryOf, problemsOf, type CategoryName, type Fields } from '@autosync/records';
import { checkLines } from './invoice-line.ts';
import type { Actor } from './actor.ts';
import { completed, withLineIds } from './completion.ts';
import { byHand, record } from './journal.ts';
import type { Writing } from './repository.ts';

export interface ImportedRecord {
  /** New, and chosen by who makes the records, so that they can refer to each other. */
  readonly id: string;
  readonly category: CategoryName;
  readonly fields: Fields;
}

/**
 * Stores many new records at once, each with its place in the feed and its audit entry, as if they had been
 * created one by one. Their own fields are checked; that references exist and payments fit is the duty of
 * who made the records.
 */
export async function importRecords(
  writing: Writing,
  clock: Clock,
  random: Random,
  actor: Actor,
  records: readonly ImportedRecord[],
): Promise<void> {
  const states = records.map(({ category, id, fields }) => {
    const [problem] = problemsOf(categoryOf(category), fields);
    if (problem) throw new Failure('sa.invalid', { place: problem.title, detail: problem.text });
    if (category === 'Invoices') checkLines(fields);
    return {
      reference: { category, id },
      action: 'created' as const,
      fields: withLineIds(category, completed(category, fields), undefined, random),
      origin: byHand,
    };
  });
  await record(writing, clock, actor, states);
}
