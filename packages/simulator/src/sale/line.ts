/** One line of what is sold: new, or as a change leaves it. `line-list.ts` has the rule of the whole list. */
import { zeroAmount } from '@autosync/core';
import type {
  CreditMemoLineAdd,
  CreditMemoLineMod,
  EstimateLineAdd,
  EstimateLineMod,
  InvoiceLineAdd,
  InvoiceLineMod,
  SalesOrderLineAdd,
  SalesOrderLineMod,
  SalesReceiptLineAdd,
  SalesReceiptLineMod,
} from '@autosync/qbxml';
import { nextTransactionId } from '../books.ts';
import type { Books } from '../books.ts';
import { saleOf } from '../item/sale.ts';
import { merged } from '../merge.ts';
import type { LineKind, SoldLine } from '../record.ts';
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
import type { ReferencePlan } from '../reference.ts';
import { featureMissing, fieldMissing, Refusal } from '../status.ts';
import { stored, without } from '../text.ts';
import { together } from '../together.ts';
import { requireActiveReferences } from '../transaction/transaction.ts';
import { changedAmounts, newAmounts } from './line-price.ts';
import type { GivenLine } from './line-price.ts';

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

const notClearable = ['ItemRef', 'Quantity', 'Rate', 'Amount', 'SalesTaxCodeRef'];

export type LineAdd =
  CreditMemoLineAdd | EstimateLineAdd | InvoiceLineAdd | SalesOrderLineAdd | SalesReceiptLineAdd;
export type LineMod =
  CreditMemoLineMod | EstimateLineMod | InvoiceLineMod | SalesOrderLineMod | SalesReceiptLineMod;

/** @param owner the transaction as QuickBooks calls it in its messages. */
export function newLine(books: Books, owner: string, value: LineAdd | LineMod): SoldLine {
  const given: GivenLine = resolved(books, withoutId(books, value), saleLineReferences, owner);
  requireUsable(given);
  requireActiveReferences(books, {}, given, saleLineReferences, owner);
  const id = nextTransactionId(books);
  const sale = given.ItemRef ? saleOf(books, given.ItemRef) : undefined;
  if (!sale && (given.Amount !== undefined || given.Rate !== undefined)) throw fieldMissing('ItemRef');
  requireKind(owner, sale?.kind);
  const { ItemRef, Desc = sale?.description, Quantity, ServiceDate, Other1, Other2 } = given;
  const { ClassRef, SalesTaxCodeRef = sale?.taxCode } = given;
  const amounts = sale ? newAmounts(given, sale) : { Quantity };
  const line = together({ TxnLineID: id, ItemRef, Desc }, amounts, {
    ServiceDate,
    Other1,
    Other2,
    ...(ClassRef && { ClassRef }),
    ...(SalesTaxCodeRef && { SalesTaxCodeRef }),
  });
  return {
    line,
    accountId: given.OverrideItemAccountRef?.ListID ?? sale?.accountId,
    ...(sale?.kind && { kind: sale.kind }),
  };
}

function withoutId(books: Books, value: LineAdd | LineMod): GivenLine {
  const filled: Partial<Record<'TxnLineID', unknown>> & GivenLine = stored(value, books.switches);
  const { TxnLineID: _id, ...given } = filled;
  return given;
}

/** The line after a Mod that gave these fields of it. */
export function changedLine(books: Books, owner: string, existing: SoldLine, value: LineMod): SoldLine {
  requireKept(value, notClearable);
  const filled: GivenLine = withoutId(books, value);
  requireUsable(filled);
  const given: LineMod & Pick<InvoiceLineMod, 'OverrideItemAccountRef' | 'OptionForPriceRuleConflict'> =
    value;
  const named = without(given, 'Quantity', 'Rate', 'Amount', 'TxnLineID');
  // There are no price rules here to be in conflict, and no answer shows what was chosen.
  const { OverrideItemAccountRef: account, OptionForPriceRuleConflict: _choice, ...fields } = named;
  const changed = merged(existing.line, fields, books.switches);
  const next = resolved(books, stored(changed, books.switches), saleLineReferences, owner);
  requireActiveReferences(books, existing.line, next, saleLineReferences, owner);
  const isOtherItem = next.ItemRef?.ListID !== existing.line.ItemRef?.ListID;
  const sale = isOtherItem && next.ItemRef ? saleOf(books, next.ItemRef) : undefined;
  const kind = sale ? sale.kind : existing.kind;
  requireKind(owner, kind);
  const amounts = changedAmounts(existing.line, filled, kind);
  const accountId =
    account && !isBlank(account)
      ? referenced(books, account, accountReference, owner).id
      : (sale?.accountId ?? existing.accountId);
  const priced = merged(next, amounts, books.switches);
  return { ...existing, line: stored(priced, books.switches), accountId, kind };
}

/** Refuses what belongs to features that are off here, or to kinds of items that this file cannot have. */
function requireUsable(given: GivenLine): void {
  const { UnitOfMeasure, SerialNumber, LotNumber } = given;
  if (UnitOfMeasure !== undefined || SerialNumber !== undefined || LotNumber !== undefined)
    throw featureMissing();
}

/** Only an invoice takes what was paid already off what is owed. @throws Refusal 3280 */
function requireKind(owner: string, kind: LineKind | undefined): void {
  if (kind !== 'payment' || owner === 'Invoice') return;
  throw new Refusal(3280, `Items of the type ItemPayment cannot be used in a line of the ${owner}.`);
}

/** A line of something voided: all amounts zero. */
export function voidedLine(stored: SoldLine): SoldLine {
  const { invoices: _order, ...kept } = stored;
  if (stored.line.Amount === undefined) return kept;
  const { Rate: _rate, RatePercent: _percent, ...rest } = stored.line;
  return { ...kept, line: { ...rest, Amount: zeroAmount } };
}
