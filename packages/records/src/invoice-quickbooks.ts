import { addAmounts, isZero, zeroAmount, type Amount } from '@autosync/core';
import type { InvoiceRet } from '@autosync/qbxml';
import type { QuickBooksRead, Writing } from './definition.ts';
import type { Invoice, InvoiceLine } from './invoice.ts';
import { lineForAdd, linesForMod, readInvoiceLine } from './invoice-line-quickbooks.ts';
import { changedReference, changedValue, given, referenceTo } from './quickbooks-change.ts';
import {
  elementsOf,
  isWhole,
  pageCriteria,
  readingOf,
  transactionCriteria,
  transactionIdentity,
} from './quickbooks-read.ts';
import type { Reading } from './reading.ts';
import type { TypedChange, TypedMapping, TypedObject } from './typed-definition.ts';

const elements: readonly (keyof InvoiceRet | 'InvoiceLineRet' | 'InvoiceLineGroupRet')[] = [
  'TxnID',
  'TimeModified',
  'EditSequence',
  'CustomerRef',
  'TxnDate',
  'RefNumber',
  'IsPending',
  'PONumber',
  'TermsRef',
  'DueDate',
  'Subtotal',
  'SalesTaxTotal',
  'ExchangeRate',
  'Memo',
  'ExternalGUID',
  'InvoiceLineRet',
  'InvoiceLineGroupRet',
];

const read: QuickBooksRead = {
  object: 'Invoice',
  element: 'InvoiceRet',
  iterates: true,
  request: (selection) => ({
    name: 'InvoiceQuery',
    body: {
      ...pageCriteria(selection),
      ...transactionCriteria(selection),
      IncludeLineItems: isWhole(selection),
      IncludeRetElement: elementsOf(selection, elements),
    },
  }),
};

/** How QuickBooks begins the memo of a void transaction; a void has no other mark but zeros (bookkeeping.md 15). */
const voidMark = 'VOID:';
const memoCharactersMax = 4095;

export const invoiceMapping: TypedMapping<Invoice> = {
  reads: [read],
  deletedTypes: ['Invoice'],
  fromQuickBooks: (element, ret) => readInvoice(readingOf<InvoiceRet>(read.element, element, ret)),
  add: addInvoice,
  change(change) {
    const { record, baseline } = change;
    if (baseline.isVoid && !record.isVoid)
      return { cannot: 'QuickBooks cannot take back a void; make a new invoice instead.' };
    return record.isVoid && !baseline.isVoid ? voidOf(change.id) : changeInvoice(change);
  },
  remove: ({ id }) => voidOf(id),
};

function readInvoice(reading: Reading<InvoiceRet>): TypedObject<Invoice> {
  const entries = reading.list('lines');
  const lines = entries
    .filter((entry) => entry.text('element') === 'InvoiceLineRet')
    .map((entry) => readInvoiceLine(entry.needed('value', entry.group('value') ?? null)));
  const memo = reading.text('Memo');
  const isVoid = memo !== null && memo.startsWith(voidMark) && isZero(totalOf(reading, lines));
  const fields: Invoice = {
    customer: reading.needed('CustomerRef', reading.reference('CustomerRef')),
    number: reading.text('RefNumber'),
    date: reading.needed('TxnDate', reading.date('TxnDate')),
    dueDate: reading.date('DueDate'),
    terms: reading.reference('TermsRef'),
    poNumber: reading.text('PONumber'),
    memo: isVoid ? memo.slice(voidMark.length).replace(/^ /, '') || null : memo,
    isVoid,
    lines,
  };
  const object = { ...transactionIdentity(reading), fields, kept: null };
  const reason = whyNotSynced(reading, lines, entries.length);
  return reason === undefined ? object : { ...object, doesNotSync: reason };
}

/** QuickBooks' own total without tax; the sum of the lines where the answer does not say it. */
function totalOf(reading: Reading<InvoiceRet>, lines: readonly InvoiceLine[]): Amount {
  return reading.amount('Subtotal') ?? sumOf(lines);
}

function sumOf(lines: readonly InvoiceLine[]): Amount {
  return addAmounts(...lines.map(({ amount }) => amount));
}

/** An invoice that SA would show with another total is better not shown: the reason in plain words. */
function whyNotSynced(
  reading: Reading<InvoiceRet>,
  lines: readonly InvoiceLine[],
  entryCount: number,
): string | undefined {
  if (reading.flag('IsPending') === true) return 'It is pending in QuickBooks and not posted yet.';
  const rate = reading.text('ExchangeRate');
  if (rate !== null && !/^1(\.0*)?$/.test(rate)) return 'It is in a foreign currency.';
  if (!isZero(reading.amount('SalesTaxTotal') ?? zeroAmount)) return 'It has sales tax, which does not sync.';
  if (lines.length < entryCount) return 'It has a group of items, which SA cannot show.';
  if (totalOf(reading, lines) !== sumOf(lines))
    return 'Its lines do not add up to its total, as with an opening balance or a subtotal.';
  return undefined;
}

function addInvoice(invoice: Invoice, externalGuid: string): Writing {
  if (invoice.number === null)
    return { cannot: 'QuickBooks would give this invoice a number of its own; give it one in SA.' };
  const reason = whyNoLines(invoice.lines);
  if (reason !== undefined) return { cannot: reason };
  const body = {
    CustomerRef: { ListID: invoice.customer },
    TxnDate: invoice.date,
    RefNumber: invoice.number,
    PONumber: given(invoice.poNumber),
    TermsRef: referenceTo(invoice.terms),
    DueDate: given(invoice.dueDate),
    Memo: given(memoOf(invoice)),
    // QuickBooks would fill these two in from its preferences (bookkeeping.md 4).
    IsToBePrinted: false,
    IsToBeEmailed: false,
    ExternalGUID: externalGuid,
    lines: (invoice.isVoid ? invoice.lines.map(withoutValue) : invoice.lines).map(lineForAdd),
  };
  return { requests: [{ name: 'InvoiceAdd', body: { InvoiceAdd: body } }] };
}

function changeInvoice(change: TypedChange<Invoice>): Writing {
  const { record, baseline } = change;
  // Lines with amounts would call a void invoice back to life.
  const hasNewLines = change.changed.includes('lines') && !record.isVoid;
  if (hasNewLines && record.lines.length === 0 && baseline.lines.length > 0)
    return { cannot: 'An invoice in QuickBooks keeps at least one line; void it instead.' };
  const reason = whyNoLines(record.lines);
  if (hasNewLines && reason !== undefined) return { cannot: reason };
  const body = {
    TxnID: change.id,
    EditSequence: change.editSequence,
    CustomerRef: changedReference(change, 'customer'),
    TxnDate: changedValue(change, 'date'),
    RefNumber: changedValue(change, 'number'),
    PONumber: changedValue(change, 'poNumber'),
    TermsRef: changedReference(change, 'terms'),
    DueDate: changedValue(change, 'dueDate'),
    Memo: change.changed.includes('memo') ? (memoOf(record) ?? '') : undefined,
    lines: hasNewLines ? linesForMod(record.lines, baseline.lines) : undefined,
  };
  return { requests: [{ name: 'InvoiceMod', body: { InvoiceMod: body } }] };
}

/** A void keeps its number, customer and date; what else changed with it is left to QuickBooks. */
function voidOf(id: string): Writing {
  return { requests: [{ name: 'TxnVoid', body: { TxnVoidType: 'Invoice', TxnID: id } }] };
}

function whyNoLines(lines: readonly InvoiceLine[]): string | undefined {
  const hasLoneAmount = lines.some(({ item, amount }) => item === null && !isZero(amount));
  return hasLoneAmount ? 'A line with an amount needs an item in QuickBooks.' : undefined;
}

function memoOf({ isVoid, memo }: Invoice): string | null {
  if (!isVoid) return memo;
  return memo === null ? voidMark : `${voidMark} ${memo}`.slice(0, memoCharactersMax);
}

/** A line of an invoice that was void before QuickBooks heard of it, as QuickBooks leaves one behind. */
function withoutValue(line: InvoiceLine): InvoiceLine {
  return { ...line, rate: null, amount: zeroAmount };
}
