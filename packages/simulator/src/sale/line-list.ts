/**
 * The lines of what is sold, which invoices, credit memos, sales receipts and estimates share, and the rule
 * of lines in a Mod (qbxml.md 4.2): none given, all stay; any given, the list is the whole new one. An
 * existing line is named by its TxnLineID, a new one by -1, in the existing order (3290).
 */
import type {
  CreditMemoLineGroupAdd,
  CreditMemoLineGroupMod,
  EstimateLineGroupAdd,
  EstimateLineGroupMod,
  InvoiceLineGroupAdd,
  InvoiceLineGroupMod,
  SalesReceiptLineGroupAdd,
  SalesReceiptLineGroupMod,
} from '@autosync/qbxml';
import type { Books } from '../books.ts';
import { statusOfFields } from '../list/element.ts';
import type { StoredSaleLine } from '../record.ts';
import { referenced } from '../reference.ts';
import type { ReferenceKind } from '../reference.ts';
import type { Status } from '../status.ts';
import { featureMissing, objectNotFound, Refusal } from '../status.ts';
import { changedLine, newLine } from './line.ts';
import type { LineAdd, LineMod } from './line.ts';

const itemGroupReference: ReferenceKind = { kind: 'Item Group', nameSpace: 'Item', types: ['ItemGroup'] };

type GroupAdd =
  InvoiceLineGroupAdd | CreditMemoLineGroupAdd | SalesReceiptLineGroupAdd | EstimateLineGroupAdd;
type GroupMod =
  InvoiceLineGroupMod | CreditMemoLineGroupMod | SalesReceiptLineGroupMod | EstimateLineGroupMod;
export type NewSaleLines = readonly { readonly value: LineAdd | GroupAdd }[];
export type ChangedSaleLines = readonly { readonly value: LineMod | GroupMod }[];

/** The lines of something new. @param owner the transaction as QuickBooks calls it in its messages. */
export function newLines(books: Books, owner: string, entries: NewSaleLines = []): readonly StoredSaleLine[] {
  return entries.map(({ value }) => {
    if (!('ItemGroupRef' in value)) return newLine(books, owner, value);
    // Groups can be kept and not yet be sold here.
    referenced(books, value.ItemGroupRef, itemGroupReference, owner);
    throw featureMissing();
  });
}

/** The lines after a Mod that gave these. */
export function changedLines(
  books: Books,
  owner: string,
  current: readonly StoredSaleLine[],
  entries: ChangedSaleLines,
): readonly StoredSaleLine[] {
  let last = -1;
  return entries.map(({ value }) => {
    const id = idOfLine(value);
    if (isGroup(value)) throw objectNotFound(id);
    if (id === '-1') return newLine(books, owner, value);
    const place = current.findIndex(({ line }) => line.TxnLineID === id);
    const existing = current[place];
    if (!existing) throw objectNotFound(id);
    if (place <= last)
      throw new Refusal(3290, 'The order of the lines differs from that of the transaction.');
    last = place;
    return changedLine(books, owner, existing, value);
  });
}

/** Lines have no macros of their own here, so one in the place of an id has no value. */
function idOfLine({ TxnLineID: id }: LineMod | GroupMod): string {
  if (typeof id === 'string') return id;
  throw new Refusal(9103, `The macro "${id.useMacro}" has no value.`);
}

function isGroup(value: LineMod | GroupMod): value is GroupMod {
  return 'ItemGroupRef' in value || Object.keys(value).some((name) => /^\w+LineMod$/.test(name));
}

/** OK, or the warning that fields of lines that a company makes for itself are not kept. */
export function statusOfExtensions(entries: readonly { readonly value: object }[] = []): Status {
  const given = entries.find(({ value }) => 'DataExt' in value)?.value ?? {};
  return statusOfFields(given, ['DataExt']);
}
