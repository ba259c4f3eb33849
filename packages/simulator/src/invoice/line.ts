/**
 * The lines of an invoice and the rule of lines in a Mod (qbxml.md 4.2): none given, all stay; any given,
 * the list is the whole new one. An existing line is named by its TxnLineID, a new one by -1, in the
 * existing order (3290).
 */
import { zeroAmount } from '@autosync/core';
import type {
  Entry,
  InvoiceLineAdd,
  InvoiceLineGroupAdd,
  InvoiceLineGroupMod,
  InvoiceLineMod,
} from '@autosync/qbxml';
import { nextTransactionId } from '../books.ts';
import type { Books } from '../books.ts';
import { saleOf } from '../item/sale.ts';
import { merged } from '../merge.ts';
import type { StoredInvoiceLine } from '../record.ts';
import {
  accountReference,
  emptyList,
  featureOff,
  isBlank,
  itemReference,
  referenced,
  requireKept,
  resolved,
} from '../reference.ts';
import type { ReferencePlan } from '../reference.ts';
import { featureMissing, fieldMissing, fieldNotUsable, objectNotFound, Refusal } from '../status.ts';
import { stored } from '../text.ts';
import type { Filled } from '../text.ts';
import { requireActiveReferences } from '../transaction/transaction.ts';
import { lineAmount } from './line-amount.ts';

export const invoiceLineReferences: ReferencePlan = {
  ItemRef: itemReference,
  ClassRef: featureOff('Class'),
  SalesTaxCodeRef: featureOff('Sales Tax Code'),
  OverrideUOMSetRef: featureOff('Unit Of Measure Set'),
  InventorySiteRef: featureOff('Inventory Site'),
  InventorySiteLocationRef: featureOff('Inventory Site'),
  PriceLevelRef: emptyList('Price Level'),
  OverrideItemAccountRef: accountReference,
};

const notClearable = ['ItemRef', 'Quantity', 'Rate', 'Amount', 'SalesTaxCodeRef'];
const owner = 'Invoice';

type GivenLine = Partial<Filled<InvoiceLineAdd>> & Partial<Filled<InvoiceLineMod>>;

type NewEntries = readonly (
  Entry<'InvoiceLineAdd', InvoiceLineAdd> | Entry<'InvoiceLineGroupAdd', InvoiceLineGroupAdd>
)[];

type ChangedEntries = readonly (
  Entry<'InvoiceLineMod', InvoiceLineMod> | Entry<'InvoiceLineGroupMod', InvoiceLineGroupMod>
)[];

/** The lines of a new invoice. */
export function newLines(books: Books, entries: NewEntries = []): readonly StoredInvoiceLine[] {
  return entries.map((entry) => {
    if (entry.element === 'InvoiceLineAdd') return newLine(books, entry.value);
    referenced(books, entry.value.ItemGroupRef, emptyList('Item Group'), owner);
    throw featureMissing();
  });
}

/** The lines after a Mod that gave these. */
export function changedLines(
  books: Books,
  current: readonly StoredInvoiceLine[],
  entries: ChangedEntries,
): readonly StoredInvoiceLine[] {
  let last = -1;
  return entries.map((entry) => {
    const { TxnLineID: id } = entry.value;
    if (entry.element === 'InvoiceLineGroupMod') throw objectNotFound(id);
    if (id === '-1') return newLine(books, entry.value);
    const place = current.findIndex(({ line }) => line.TxnLineID === id);
    const existing = current[place];
    if (!existing) throw objectNotFound(id);
    if (place <= last)
      throw new Refusal(3290, 'The order of the lines differs from that of the transaction.');
    last = place;
    return changedLine(books, existing, entry.value);
  });
}

function newLine(books: Books, value: InvoiceLineAdd | InvoiceLineMod): StoredInvoiceLine {
  const given: GivenLine = resolved(books, stored(value, books.switches), invoiceLineReferences, owner);
  requireUsable(given);
  requireActiveReferences(books, {}, given, invoiceLineReferences, owner);
  const id = nextTransactionId(books);
  const sale = given.ItemRef ? saleOf(books, given.ItemRef) : undefined;
  if (!sale && (given.Amount !== undefined || given.Rate !== undefined)) throw fieldMissing('ItemRef');
  const { ItemRef, Desc = sale?.description, Quantity, Rate, Amount, ServiceDate, Other1, Other2 } = given;
  const amounts = sale ? lineAmount({ Quantity, Rate, Amount }, { Rate: sale.price }) : { Quantity };
  const line = { TxnLineID: id, ItemRef, Desc, ...amounts, ServiceDate, Other1, Other2 };
  return { line, accountId: given.OverrideItemAccountRef?.ListID ?? sale?.accountId };
}

function changedLine(books: Books, existing: StoredInvoiceLine, value: InvoiceLineMod): StoredInvoiceLine {
  requireKept(value, notClearable);
  const filled = stored(value, books.switches);
  requireUsable(filled);
  const { OverrideItemAccountRef: account, Quantity, Rate, Amount, ...fields } = value;
  const line = merged(existing.line, fields, books.switches);
  const next = resolved(books, stored(line, books.switches), invoiceLineReferences, owner);
  requireActiveReferences(books, existing.line, next, invoiceLineReferences, owner);
  const given = { Quantity: filled.Quantity, Rate: filled.Rate, Amount: filled.Amount };
  const isPriced = Quantity !== undefined || Rate !== undefined || Amount !== undefined;
  const amounts = isPriced ? lineAmount(given, existing.line) : {};
  const isOtherItem = next.ItemRef?.ListID !== existing.line.ItemRef?.ListID;
  const sale = isOtherItem && next.ItemRef ? saleOf(books, next.ItemRef) : undefined;
  const accountId =
    account && !isBlank(account)
      ? referenced(books, account, accountReference, owner).id
      : (sale?.accountId ?? existing.accountId);
  return { line: stored({ ...next, ...amounts }, books.switches), accountId };
}

/** Refuses what belongs to features that are off here, or to kinds of items that this file cannot have. */
function requireUsable(given: GivenLine): void {
  if (given.RatePercent !== undefined) throw fieldNotUsable('RatePercent');
  const { UnitOfMeasure, SerialNumber, LotNumber } = given;
  if (UnitOfMeasure !== undefined || SerialNumber !== undefined || LotNumber !== undefined)
    throw featureMissing();
  if (given.LinkToTxn) throw objectNotFound(given.LinkToTxn.TxnID);
}

/** A line of a voided invoice: all amounts zero. */
export function voidedLine({ line, accountId }: StoredInvoiceLine): StoredInvoiceLine {
  if (line.Amount === undefined) return { line, accountId };
  const { Rate: _rate, ...rest } = line;
  return { line: { ...rest, Amount: zeroAmount }, accountId };
}
