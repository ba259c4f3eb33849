/**
 * The lines of what is sold, which invoices, credit memos, sales receipts and estimates share, and the rule
 * of lines in a Mod (qbxml.md 4.2): none given, all stay; any given, the list is the whole new one. An
 * existing line is named by its TxnLineID, a new one by -1, in the existing order (3290).
 */
import { isNegative, negateAmount, percent, price, priceToAmount, zeroAmount } from '@autosync/core';
import type { Amount } from '@autosync/core';
import type {
  CreditMemoLineAdd,
  CreditMemoLineGroupAdd,
  CreditMemoLineGroupMod,
  CreditMemoLineMod,
  EstimateLineAdd,
  EstimateLineGroupAdd,
  EstimateLineGroupMod,
  EstimateLineMod,
  InvoiceLineAdd,
  InvoiceLineGroupAdd,
  InvoiceLineGroupMod,
  InvoiceLineMod,
  InvoiceLineRet,
  SalesReceiptLineAdd,
  SalesReceiptLineGroupAdd,
  SalesReceiptLineGroupMod,
  SalesReceiptLineMod,
} from '@autosync/qbxml';
import { nextTransactionId } from '../books.ts';
import type { Books } from '../books.ts';
import { saleOf } from '../item/sale.ts';
import type { Sale } from '../item/sale.ts';
import { statusOfFields } from '../list/element.ts';
import { merged } from '../merge.ts';
import type { StoredSaleLine } from '../record.ts';
import {
  accountReference,
  classReference,
  emptyList,
  featureOff,
  isBlank,
  itemReference,
  referenced,
  requireKept,
  resolved,
  salesTaxCodeReference,
} from '../reference.ts';
import type { ReferenceKind, ReferencePlan } from '../reference.ts';
import type { Status } from '../status.ts';
import { featureMissing, fieldMissing, fieldNotUsable, objectNotFound, Refusal } from '../status.ts';
import { stored, without } from '../text.ts';
import type { Filled } from '../text.ts';
import { requireActiveReferences } from '../transaction/transaction.ts';
import { lineAmount } from './line-amount.ts';

export const saleLineReferences: ReferencePlan = {
  ItemRef: itemReference,
  ClassRef: classReference,
  SalesTaxCodeRef: salesTaxCodeReference,
  OverrideUOMSetRef: featureOff('Unit Of Measure Set'),
  InventorySiteRef: featureOff('Inventory Site'),
  InventorySiteLocationRef: featureOff('Inventory Site'),
  PriceLevelRef: emptyList('Price Level'),
  OverrideItemAccountRef: accountReference,
};

const itemGroupReference: ReferenceKind = { kind: 'Item Group', nameSpace: 'Item', types: ['ItemGroup'] };

const notClearable = ['ItemRef', 'Quantity', 'Rate', 'Amount', 'SalesTaxCodeRef'];

type LineAdd = InvoiceLineAdd | CreditMemoLineAdd | SalesReceiptLineAdd | EstimateLineAdd;
type LineMod = InvoiceLineMod | CreditMemoLineMod | SalesReceiptLineMod | EstimateLineMod;
type GroupAdd =
  InvoiceLineGroupAdd | CreditMemoLineGroupAdd | SalesReceiptLineGroupAdd | EstimateLineGroupAdd;
type GroupMod =
  InvoiceLineGroupMod | CreditMemoLineGroupMod | SalesReceiptLineGroupMod | EstimateLineGroupMod;
type GivenLine = Partial<Filled<InvoiceLineAdd>>;

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

function newLine(books: Books, owner: string, value: LineAdd | LineMod): StoredSaleLine {
  const given: GivenLine = resolved(books, withoutId(books, value), saleLineReferences, owner);
  requireUsable(given);
  requireActiveReferences(books, {}, given, saleLineReferences, owner);
  const id = nextTransactionId(books);
  const sale = given.ItemRef ? saleOf(books, given.ItemRef) : undefined;
  if (!sale && (given.Amount !== undefined || given.Rate !== undefined)) throw fieldMissing('ItemRef');
  const { ItemRef, Desc = sale?.description, Quantity, ServiceDate, Other1, Other2 } = given;
  const { ClassRef, SalesTaxCodeRef = sale?.taxCode } = given;
  const amounts = sale ? amountsOf(given, sale) : { Quantity };
  const named = { TxnLineID: id, ItemRef, Desc, ...amounts, ServiceDate, Other1, Other2 };
  const line = { ...named, ...(ClassRef && { ClassRef }), ...(SalesTaxCodeRef && { SalesTaxCodeRef }) };
  return {
    line,
    accountId: given.OverrideItemAccountRef?.ListID ?? sale?.accountId,
    ...(sale?.kind && { kind: sale.kind }),
  };
}

/** The amounts of a new line; those of subtotals and of discounts by percentage follow from the lines above. */
function amountsOf(given: GivenLine, sale: Sale): Partial<InvoiceLineRet> {
  const { Quantity, Rate, Amount, RatePercent } = given;
  if (sale.kind !== 'discount' && RatePercent !== undefined) throw fieldNotUsable('RatePercent');
  if (sale.kind === 'subtotal') {
    if (Quantity !== undefined || Rate !== undefined) throw fieldNotUsable(Rate ? 'Rate' : 'Quantity');
    return {};
  }
  if (sale.kind !== 'discount') return lineAmount({ Quantity, Rate, Amount }, { Rate: sale.price });
  if (Quantity !== undefined) throw fieldNotUsable('Quantity');
  if (Amount !== undefined) return { Amount: takenAway(Amount) };
  const part = RatePercent ?? (Rate === undefined ? sale.discountPercent : undefined);
  if (part !== undefined) return { RatePercent: percent(`-${part.replace('-', '')}`) };
  const rate = price(`-${(Rate ?? sale.price).replace('-', '')}`);
  return { Rate: rate, Amount: priceToAmount(rate) };
}

/** A discount is less, with whatever sign it is given. */
function takenAway(amount: Amount): Amount {
  return isNegative(amount) ? amount : negateAmount(amount);
}

function withoutId(books: Books, value: LineAdd | LineMod): GivenLine {
  const filled: Partial<Record<'TxnLineID', unknown>> & GivenLine = stored(value, books.switches);
  const { TxnLineID: _id, ...given } = filled;
  return given;
}

function changedLine(books: Books, owner: string, existing: StoredSaleLine, value: LineMod): StoredSaleLine {
  requireKept(value, notClearable);
  const filled: GivenLine = withoutId(books, value);
  requireUsable(filled);
  const given: LineMod & { readonly OverrideItemAccountRef?: InvoiceLineMod['OverrideItemAccountRef'] } =
    value;
  const named = without(given, 'Quantity', 'Rate', 'Amount', 'TxnLineID');
  const { OverrideItemAccountRef: account, ...fields } = named;
  const line = merged(existing.line, fields, books.switches);
  const next = resolved(books, stored(line, books.switches), saleLineReferences, owner);
  requireActiveReferences(books, existing.line, next, saleLineReferences, owner);
  const isOtherItem = next.ItemRef?.ListID !== existing.line.ItemRef?.ListID;
  const sale = isOtherItem && next.ItemRef ? saleOf(books, next.ItemRef) : undefined;
  const kind = sale ? sale.kind : existing.kind;
  if (filled.RatePercent !== undefined && kind !== 'discount') throw fieldNotUsable('RatePercent');
  const amounts = kind === undefined ? changedAmounts(existing, filled) : changedDiscount(filled);
  const accountId =
    account && !isBlank(account)
      ? referenced(books, account, accountReference, owner).id
      : (sale?.accountId ?? existing.accountId);
  const priced = merged(next, amounts, books.switches);
  return { line: stored(priced, books.switches), accountId, ...(kind && { kind }) };
}

function changedAmounts({ line }: StoredSaleLine, { Quantity, Rate, Amount }: GivenLine): object {
  const isPriced = Quantity !== undefined || Rate !== undefined || Amount !== undefined;
  return isPriced ? lineAmount({ Quantity, Rate, Amount }, line) : {};
}

/** A discount is a percentage, a rate or an amount; what is given takes the place of the others. */
function changedDiscount({ Rate, RatePercent, Amount }: GivenLine): object {
  if (Amount !== undefined) return { Amount: takenAway(Amount), Rate: '', RatePercent: '' };
  if (RatePercent !== undefined) {
    return { RatePercent: percent(`-${RatePercent.replace('-', '')}`), Rate: '' };
  }
  if (Rate === undefined) return {};
  const rate = price(`-${Rate.replace('-', '')}`);
  return { Rate: rate, Amount: priceToAmount(rate), RatePercent: '' };
}

/** Refuses what belongs to features that are off here, or to kinds of items that this file cannot have. */
function requireUsable(given: GivenLine): void {
  const { UnitOfMeasure, SerialNumber, LotNumber } = given;
  if (UnitOfMeasure !== undefined || SerialNumber !== undefined || LotNumber !== undefined)
    throw featureMissing();
  if (given.LinkToTxn) throw objectNotFound(given.LinkToTxn.TxnID);
}

/** OK, or the warning that fields of lines that a company makes for itself are not kept. */
export function statusOfExtensions(entries: readonly { readonly value: object }[] = []): Status {
  const given = entries.find(({ value }) => 'DataExt' in value)?.value ?? {};
  return statusOfFields(given, ['DataExt']);
}

/** A line of something voided: all amounts zero. */
export function voidedLine(stored: StoredSaleLine): StoredSaleLine {
  if (stored.line.Amount === undefined) return stored;
  const { Rate: _rate, RatePercent: _percent, ...rest } = stored.line;
  return { ...stored, line: { ...rest, Amount: zeroAmount } };
}
