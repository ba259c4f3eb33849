import type { InvoiceRet } from '@autosync/qbxml';
import { creditsOn } from './credit-shown-quickbooks.ts';
import type { QuickBooksRead, Writing } from './definition.ts';
import type { Invoice } from './invoice.ts';
import { changedReference, changedValue, given, referenceTo } from './quickbooks-change.ts';
import { isWhole, readingOf, transactionIdentity, transactionQuery } from './quickbooks-read.ts';
import type { Reading } from './reading.ts';
import {
  addedSale,
  changedSale,
  linesIn,
  readTax,
  voidOf,
  voidOrNot,
  whyNotSynced,
} from './sale-quickbooks.ts';
import type { TypedChange, TypedMapping, TypedObject } from './typed-definition.ts';

const elements: readonly (keyof InvoiceRet | 'InvoiceLineRet' | 'InvoiceLineGroupRet')[] = [
  'TxnID',
  'TimeCreated',
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
    body: { ...transactionQuery(selection, elements), IncludeLinkedTxns: isWhole(selection) },
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
  const added = addedSale(invoice, 'invoice', externalGuid);
  if (typeof added === 'string') return { cannot: added };
  const body = {
    ...added.header,
    PONumber: given(invoice.poNumber),
    TermsRef: referenceTo(invoice.terms),
    DueDate: given(invoice.dueDate),
    lines: added.lines.map((value) => ({ element: 'InvoiceLineAdd' as const, value })),
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
