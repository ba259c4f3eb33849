import type { Json } from '@autosync/core';
import type { Category, Fields } from '@autosync/records';
import type { InboxRow } from './ports/index.ts';
import { rowsOf } from './reference.ts';

/**
 * A row of SA as an Add to QuickBooks carries it: without the lists that an Add cannot have, such as what a credit
 * pays. The key of its change is another one, so that its own row stays in the inbox and brings those in the next
 * round. Its revision is the one before (0 before the first), so that SA's copy of the link does not say that this
 * version was carried over: a new computer that takes over reads SA's record as news then.
 */
export function asAdded({ quickbooks }: Category, row: InboxRow): InboxRow {
  const later = quickbooks.addedWithout.filter((field) => rowsOf(row.fields[field]).length > 0);
  if (later.length === 0) return row;
  return {
    ...row,
    changeKey: `${row.changeKey}-`,
    revision: `${Number(row.revision) - 1}`,
    fields: withoutLater(row.fields, later),
  };
}

/**
 * What QuickBooks had of a record that we added ourselves, right after the Add: the lists that an Add cannot have were
 * empty, and whatever it has in them now came later.
 */
export function asAddedByUs({ quickbooks }: Category, fields: Fields): Fields {
  const later = quickbooks.addedWithout.filter((field) => rowsOf(fields[field]).length > 0);
  return later.length === 0 ? fields : withoutLater(fields, later);
}

function withoutLater(fields: Fields, later: readonly string[]): Fields {
  return { ...fields, ...Object.fromEntries(later.map((field): [string, Json] => [field, []])) };
}
