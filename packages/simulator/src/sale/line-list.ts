/**
 * The lines of what is sold, which invoices, credit memos, sales receipts and estimates share, and the rule
 * of lines in a Mod (qbxml.md 4.2): none given, all stay; any given, the list is the whole new one. An
 * existing line is named by its TxnLineID, a new one by -1, in the existing order (3290).
 */
import type { Books } from '../books.ts';
import { statusOfFields } from '../list/element.ts';
import type { StoredSaleLine } from '../record.ts';
import { lineOfOrder } from '../sales-order/order-link.ts';
import { objectNotFound } from '../status.ts';
import type { Status } from '../status.ts';
import { changedGroup, newGroup } from './line-group.ts';
import type { GroupAdd, GroupMod } from './line-group.ts';
import { idOfLine, linesInTurn, newLineId } from './line-id.ts';
import { changedLine, newLine } from './line.ts';
import type { LineAdd, LineMod } from './line.ts';
import { isSoldGroup } from './sold-lines.ts';

export type NewSaleLines = readonly { readonly value: LineAdd | GroupAdd }[];
export type ChangedSaleLines = readonly { readonly element: string; readonly value: LineMod | GroupMod }[];

/** The lines of something new. @param owner the transaction as QuickBooks calls it in its messages. */
export function newLines(books: Books, owner: string, entries: NewSaleLines = []): readonly StoredSaleLine[] {
  return entries.map(({ value }) => {
    if ('ItemGroupRef' in value) return newGroup(books, owner, value);
    const isOfOrder = 'LinkToTxn' in value && value.LinkToTxn;
    return isOfOrder ? lineOfOrder(books, owner, value) : newLine(books, owner, value);
  });
}

/** The lines after a Mod that gave these. */
export function changedLines(
  books: Books,
  owner: string,
  current: readonly StoredSaleLine[],
  entries: ChangedSaleLines,
): readonly StoredSaleLine[] {
  const existingLine = linesInTurn(current);
  return entries.map(({ element, value }) => {
    const id = idOfLine(value);
    const isGroup = element.endsWith('GroupMod');
    if (id === newLineId) return isGroup ? newGroup(books, owner, value) : newLine(books, owner, value);
    const existing = existingLine(id);
    // A line of one kind cannot be named as one of the other.
    if (isSoldGroup(existing) !== isGroup) throw objectNotFound(id);
    return isSoldGroup(existing)
      ? changedGroup(books, owner, existing, value)
      : changedLine(books, owner, existing, value);
  });
}

/** OK, or the warning that fields of lines that a company makes for itself are not kept. */
export function statusOfExtensions(entries: readonly { readonly value: object }[] = []): Status {
  const given = entries.find(({ value }) => 'DataExt' in value)?.value ?? {};
  return statusOfFields(given, ['DataExt']);
}
