import { addAmounts, isZero, zeroAmount, type Amount, type DateOnly } from '@autosync/core';
import type { InvoiceLineRet } from '@autosync/qbxml';
import type { Fields, Writing } from './definition.ts';
import { lineContent, lineValuesForMod, readInvoiceLine } from './invoice-line-quickbooks.ts';
import type { Reading } from './reading.ts';
import { given, referenceTo } from './quickbooks-change.ts';
import { whyForeign } from './quickbooks-read.ts';
import type { SaleLine } from './sale.ts';
import { withSubtotals } from './subtotal-quickbooks.ts';
import type { TypedChange } from './typed-definition.ts';

/** What invoices and credits have in common in QuickBooks: lines, a total without tax, and how they are void. */
interface SaleRet {
  readonly Memo?: string;
  readonly IsPending?: boolean;
  readonly Subtotal?: Amount;
  readonly SalesTaxTotal?: Amount;
  readonly SalesRepRef?: object;
  readonly ItemSalesTaxRef?: object;
  readonly CustomerSalesTaxCodeRef?: object;
  readonly ExchangeRate?: string;
  readonly lines?: readonly { readonly element: string; readonly value: InvoiceLineRet }[];
}

/** How QuickBooks begins the memo of a void transaction; a void has no other mark but zeros (bookkeeping.md 15). */
const voidMark = 'VOID:';
const memoCharactersMax = 4095;

export function linesIn(
  reading: Reading<SaleRet>,
  element: 'InvoiceLineRet' | 'CreditMemoLineRet',
): SaleLine[] {
  const lines = reading
    .list('lines')
    .filter((entry) => entry.text('element') === element)
    .map((entry) => readInvoiceLine(entry.needed('value', entry.group('value') ?? null)));
  return withSubtotals(lines, totalOf(reading, lines));
}

/** Whether it is void, and its memo without the mark of that. */
export function voidOrNot(
  reading: Reading<SaleRet>,
  lines: readonly SaleLine[],
): { readonly isVoid: boolean; readonly memo: string | null } {
  return voidIn(reading.text('Memo'), totalOf(reading, lines));
}

/** Whether a transaction of this memo and total is void, and its memo without the mark of that. */
export function voidIn(
  memo: string | null,
  total: Amount,
): { readonly isVoid: boolean; readonly memo: string | null } {
  if (memo === null || !memo.startsWith(voidMark) || !isZero(total)) return { isVoid: false, memo };
  return { isVoid: true, memo: memo.slice(voidMark.length).replace(/^ /, '') || null };
}

/** Who sold it and how it is taxed. */
export function readTax(reading: Reading<SaleRet>): TaxFields {
  return {
    salesRep: reading.reference('SalesRepRef'),
    salesTax: reading.reference('ItemSalesTaxRef'),
    salesTaxCode: reading.reference('CustomerSalesTaxCodeRef'),
    salesTaxTotal: reading.amount('SalesTaxTotal'),
  };
}

/** The total of the tax cannot be sent: QuickBooks works it out (bookkeeping.md 17). */
function taxForAdd({ salesRep, salesTax, salesTaxCode }: TaxFields) {
  return {
    SalesRepRef: referenceTo(salesRep),
    ItemSalesTaxRef: referenceTo(salesTax),
    CustomerSalesTaxCodeRef: referenceTo(salesTaxCode),
  };
}

function taxForMod({ record, changed }: ChangedTax) {
  const ifChanged = (field: keyof TaxFields) => (changed.includes(field) ? record[field] : null);
  return {
    SalesRepRef: changed.includes('salesRep') ? { ListID: record.salesRep ?? '' } : undefined,
    ItemSalesTaxRef: referenceTo(ifChanged('salesTax')),
    CustomerSalesTaxCodeRef: referenceTo(ifChanged('salesTaxCode')),
  };
}

/** Its tax and the client's code on it can only be replaced in QuickBooks (3190). */
function whyNoTax({ record, changed }: ChangedTax): string | undefined {
  const isCleared = (['salesTax', 'salesTaxCode'] as const).some(
    (field) => changed.includes(field) && record[field] === null,
  );
  return isCleared
    ? 'QuickBooks does not take a sales tax or its code off a transaction; choose another one instead.'
    : undefined;
}

interface ChangedTax {
  readonly record: TaxFields;
  readonly changed: readonly string[];
}

interface TaxFields {
  readonly salesRep: string | null;
  readonly salesTax: string | null;
  readonly salesTaxCode: string | null;
  readonly salesTaxTotal: Amount | null;
}

/** One that SA would show with another total is better not shown: the reason in plain words. */
export function whyNotSynced(reading: Reading<SaleRet>, lines: readonly SaleLine[]): string | undefined {
  if (reading.flag('IsPending') === true) return 'It is pending in QuickBooks and not posted yet.';
  const foreign = whyForeign(reading);
  if (foreign !== undefined) return foreign;
  if (lines.length < reading.list('lines').length) return 'It has a group of items, which SA cannot show.';
  if (totalOf(reading, lines) !== sumOf(lines))
    return 'Its lines do not add up to its total, as with an opening balance.';
  return undefined;
}

/** A void keeps its number, customer and date; what else changed with it is left to QuickBooks. */
export function voidOf(type: 'Invoice' | 'CreditMemo', id: string): Writing {
  return { requests: [{ name: 'TxnVoid', body: { TxnVoidType: type, TxnID: id } }] };
}

function whyNoLines(lines: readonly SaleLine[]): string | undefined {
  const hasLoneAmount = lines.some(({ item, amount }) => item === null && !isZero(amount));
  return hasLoneAmount ? 'A line with an amount needs an item in QuickBooks.' : undefined;
}

type Sale = Fields &
  TaxFields & {
    readonly customer: string;
    readonly number: string | null;
    readonly date: DateOnly;
    readonly memo: string | null;
    readonly isVoid: boolean;
    readonly lines: SaleLine[];
  };

/** What an Add of an invoice and one of a credit have in common, or why QuickBooks cannot. `one` is what a sentence calls it: `invoice`. */
export function addedSale(sale: Sale, one: string, externalGuid: string) {
  if (sale.number === null)
    return `QuickBooks would give this ${one} a number of its own; give it one in SA.`;
  const cannot = whyNoLines(sale.lines);
  if (cannot !== undefined) return cannot;
  const header = {
    CustomerRef: { ListID: sale.customer },
    TxnDate: sale.date,
    RefNumber: sale.number,
    Memo: given(memoOf(sale)),
    // QuickBooks would fill these two in from its preferences (bookkeeping.md 4).
    IsToBePrinted: false,
    IsToBeEmailed: false,
    ...taxForAdd(sale),
    ExternalGUID: externalGuid,
  };
  return { header, lines: (sale.isVoid ? sale.lines.map(withoutValue) : sale.lines).map(lineContent) };
}

/**
 * What a Mod of an invoice and one of a credit have in common, or why QuickBooks cannot. The lines are absent where they do not change; lines with
 * amounts would call a void one back to life. `one` is what a sentence calls it: `An invoice`.
 */
export function changedSale<Record extends Sale>(change: TypedChange<Record>, one: string) {
  const { record, baseline, changed } = change;
  const hasLines = changed.includes('lines') && !record.isVoid;
  const isEmptied = hasLines && record.lines.length === 0 && baseline.lines.length > 0;
  const cannot = isEmptied
    ? `${one} in QuickBooks keeps at least one line; void it instead.`
    : ((hasLines ? whyNoLines(record.lines) : undefined) ?? whyNoTax(change));
  if (cannot !== undefined) return cannot;
  const header = {
    TxnID: change.id,
    EditSequence: change.editSequence,
    CustomerRef: changed.includes('customer') ? referenceTo(record.customer) : undefined,
    TxnDate: changed.includes('date') ? record.date : undefined,
    RefNumber: changed.includes('number') ? (record.number ?? '') : undefined,
    Memo: changed.includes('memo') ? (memoOf(record) ?? '') : undefined,
    ...taxForMod(change),
  };
  return { header, lines: hasLines ? lineValuesForMod(record.lines, baseline.lines) : undefined };
}

/** The memo as QuickBooks writes it on a void one. */
function memoOf({ isVoid, memo }: { readonly isVoid: boolean; readonly memo: string | null }): string | null {
  if (!isVoid) return memo;
  return memo === null ? voidMark : `${voidMark} ${memo}`.slice(0, memoCharactersMax);
}

/** A line of what was void before QuickBooks heard of it, as QuickBooks leaves one behind. */
function withoutValue(line: SaleLine): SaleLine {
  return { ...line, rate: null, amount: zeroAmount };
}

/** QuickBooks' own total without tax; the sum of the lines where the answer does not say it. */
function totalOf(reading: Reading<SaleRet>, lines: readonly SaleLine[]): Amount {
  return reading.amount('Subtotal') ?? sumOf(lines);
}

function sumOf(lines: readonly SaleLine[]): Amount {
  return addAmounts(...lines.map(({ amount }) => amount));
}
