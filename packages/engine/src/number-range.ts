/**
 * The range from which invoices or credits get their numbers that have none in SA, such as `S-1000` and what follows.
 * With a prefix, or a range that QuickBooks' own counting never reaches, the two sides issue no number twice
 * (bookkeeping.md 8). A number goes to QuickBooks with the record, and from there back to SA.
 */
import { Failure, type Json } from '@autosync/core';
import { categories, type Category, type CategoryName, type Fields } from '@autosync/records';
import type { SyncContext } from './context.ts';
import { bodyOf } from './operation.ts';
import type { Operation, Store, StoreChange } from './ports/index.ts';
import { issuesNumbers } from './taken-numbers.ts';

const prefix = 'numbers.';
const charactersMax = 11;

/** The next number of each category that has a range. */
export async function numberRangesOf(store: Pick<Store, 'settings'>): Promise<SyncContext['numbers']> {
  const ranges: SyncContext['numbers'] = new Map();
  for (const [name, value] of await store.settings(prefix)) {
    const category = categories.find((one) => `${prefix}${one.name}` === name);
    if (category !== undefined && isNumber(value)) ranges.set(category.name, value);
  }
  return ranges;
}

/**
 * Says from which number on a category numbers what SA left without one; `none` ends that.
 *
 * @throws Failure `command.usage` where it has no numbers of its own, or the text is no number of a range.
 */
export async function setNumberRange(
  store: Pick<Store, 'commit'>,
  category: string,
  first: string,
): Promise<void> {
  const found = categories.find((one) => one.name.toLowerCase() === category.toLowerCase());
  if (found === undefined || !issuesNumbers(found)) {
    const known = categories.filter(issuesNumbers).map(({ name }) => name);
    throw new Failure('command.usage', { detail: `--numbers-from is for ${known.join(' and ')} alone.` });
  }
  const name = `${prefix}${found.name}`;
  if (first === 'none') return store.commit([{ remove: 'setting', name }]);
  if (!isNumber(first))
    throw new Failure('command.usage', {
      detail: `--numbers-from takes a number such as S-1000, of at most ${charactersMax} characters, or none.`,
    });
  await store.commit([{ put: 'setting', name, value: first }]);
}

/** The next number for a record of SA that has none; undefined where it has one, or its category has no range. */
export function nextNumber({ numbers }: SyncContext, category: Category, fields: Fields): string | undefined {
  return issuesNumbers(category) && fields['number'] === null ? numbers.get(category.name) : undefined;
}

/** Whether the operation gives the record a number that it does not have in SA. */
export function givesNumber(operation: Operation): boolean {
  const { action, to } = operation;
  const { source, fields } = bodyOf(operation);
  const isNew = action === 'create' && to === 'quickbooks';
  return isNew && source?.fields['number'] === null && typeof fields['number'] === 'string';
}

/** The change that counts on, in the commit that plans the operation. */
export function countedOn(
  context: SyncContext,
  category: CategoryName,
  operation: Operation,
): readonly StoreChange[] {
  const number = context.numbers.get(category);
  if (number === undefined || !givesNumber(operation)) return [];
  const value = successorOf(number);
  context.numbers.set(category, value);
  return [{ put: 'setting', name: `${prefix}${category}`, value }];
}

/** `S-0999` is followed by `S-1000`. */
export function successorOf(number: string): string {
  const [, before = '', digits = ''] = /^(.*?)(\d+)$/.exec(number) ?? [];
  return `${before}${(BigInt(digits) + 1n).toString().padStart(digits.length, '0')}`;
}

function isNumber(value: Json | undefined): value is string {
  return typeof value === 'string' && /^\S*\d$/.test(value) && value.length <= charactersMax;
}
