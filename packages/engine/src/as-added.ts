import type { Json } from '@autosync/core';
import type { Category } from '@autosync/records';
import type { InboxRow } from './ports/index.ts';
import { rowsOf } from './reference.ts';

/**
 * A row of SA as an Add to QuickBooks carries it: without the lists that an Add cannot have, such as what a credit
 * pays. The key of its change is another one, so that its own row stays in the inbox and brings those in the next
 * round.
 */
export function asAdded({ quickbooks }: Category, row: InboxRow): InboxRow {
  const later = quickbooks.addedWithout.filter((field) => rowsOf(row.fields[field]).length > 0);
  if (later.length === 0) return row;
  const without = Object.fromEntries(later.map((field): [string, Json] => [field, []]));
  return { ...row, changeKey: `${row.changeKey}-`, fields: { ...row.fields, ...without } };
}
