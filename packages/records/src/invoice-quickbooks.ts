import type { InvoiceRet } from '@autosync/qbxml';
import { creditsOn } from './credit-shown-quickbooks.ts';
import type { QuickBooksRead, Writing } from './definition.ts';
import type { Invoice } from './invoice.ts';
import { lineContent } from './invoice-line-quickbooks.ts';
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
import {
  changedSale,
  linesIn,
  memoOf,
  readTax,
  taxForAdd,
  voidOf,
  voidOrNot,
  whyNoLines,
  whyNotSynced,
  withoutValue,
} from './sale-quickbooks.ts';
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
  'SalesRepRef',
  'ItemSalesTaxRef',
  'CustomerSalesTaxCodeRef',
  'ExchangeRate',
  'Memo',
  'ExternalGUID',
  'LinkedTxn',
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
      IncludeLinkedTxns: isWhole(selection),
      IncludeRetElement: elementsOf(selection, elements),
    },
  }),
};

export const invoiceMapping: TypedMapping<Invoice> = {
  reads: [read],
  deletedTypes: ['Invoice'],
  derived: ['salesTaxTotal'],
  fromQuickBooks: (element, ret) => readInvoice(readingOf<InvoiceRet>(read.element, element, ret)),
  add: addInvoice,
  change(change) {
    const { record, baseline } = change;
    if (baseline.isVoid && !record.isVoid)
      return { cannot: 'QuickBooks cannot take back a void; make a new invoice instead.' };
    return record.isVoid && !baseline.isVoid ? voidOf('Invoice', change.id) : changeInvoice(change);
  },
  remove: ({ id }) => voidOf('Invoice', id),
};

function readInvoice(reading: Reading<InvoiceRet>): TypedObject<Invoice> {
  const lines = linesIn(reading, 'InvoiceLineRet');
  const { isVoid, memo } = voidOrNot(reading, lines);
  const fields: Invoice = {
    customer: reading.needed('CustomerRef', reading.reference('CustomerRef')),
    number: reading.text('RefNumber'),
    date: reading.needed('TxnDate', reading.date('TxnDate')),
    dueDate: reading.date('DueDate'),
    terms: reading.reference('TermsRef'),
    poNumber: reading.text('PONumber'),
    memo,
    isVoid,
    ...readTax(reading),
    lines,
  };
  const object = { ...transactionIdentity(reading), fields, kept: creditsOn(reading) };
  const reason = whyNotSynced(reading, lines);
  return reason === undefined ? object : { ...object, doesNotSync: reason };
}

function addInvoice(invoice: Invoice, externalGuid: string): Writing {
  if (invoice.number === null)
    return { cannot: 'QuickBooks would give this invoice a number of its own; give it one in SA.' };
  const reason = whyNoLines(invoice.lines);
  if (reason !== undefined) return { cannot: reason };
  const lines = invoice.isVoid ? invoice.lines.map(withoutValue) : invoice.lines;
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
    ...taxForAdd(invoice),
    ExternalGUID: externalGuid,
    lines: lines.map((line) => ({ element: 'InvoiceLineAdd' as const, value: lineContent(line) })),
  };
  return { requests: [{ name: 'InvoiceAdd', body: { InvoiceAdd: body } }] };
}

function changeInvoice(change: TypedChange<Invoice>): Writing {
  const changed = changedSale(change, 'An invoice');
  if (typeof changed === 'string') return { cannot: changed };
  const body = {
    ...changed.header,
    PONumber: changedValue(change, 'poNumber'),
    TermsRef: changedReference(change, 'terms'),
    DueDate: changedValue(change, 'dueDate'),
    lines: changed.lines?.map((value) => ({ element: 'InvoiceLineMod' as const, value })),
  };
  return { requests: [{ name: 'InvoiceMod', body: { InvoiceMod: body } }] };
}
