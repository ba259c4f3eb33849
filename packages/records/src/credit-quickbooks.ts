import type { CreditMemoRet, LinkedTxn } from '@autosync/qbxml';
import { creditsApplied, differingApplications } from './credit-application-quickbooks.ts';
import type { Credit } from './credit.ts';
import type { QuickBooksRead, Writing } from './definition.ts';
import { positive } from './payment-application-quickbooks.ts';
import type { Application } from './payment.ts';
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
import type { TypedChange, TypedMapping, TypedObject, TypedRemoval } from './typed-definition.ts';

const elements: readonly (keyof CreditMemoRet | 'CreditMemoLineRet' | 'CreditMemoLineGroupRet')[] = [
  'TxnID',
  'TimeCreated',
  'TimeModified',
  'EditSequence',
  'CustomerRef',
  'TxnDate',
  'RefNumber',
  'IsPending',
  'Subtotal',
  'SalesTaxTotal',
  'SalesRepRef',
  'ItemSalesTaxRef',
  'CustomerSalesTaxCodeRef',
  'ExchangeRate',
  'Memo',
  'ExternalGUID',
  'LinkedTxn',
  'CreditMemoLineRet',
  'CreditMemoLineGroupRet',
];

const read: QuickBooksRead = {
  object: 'CreditMemo',
  element: 'CreditMemoRet',
  iterates: true,
  request: (selection) => ({
    name: 'CreditMemoQuery',
    body: { ...transactionQuery(selection, elements), IncludeLinkedTxns: isWhole(selection) },
  }),
};

/**
 * A credit memo. What it pays is not in its own Add or Mod: a payment of nothing names it as the credit of an
 * invoice (bookkeeping.md 11, docs/decisions/0034-a-payment-of-nothing-applies-credits.md).
 */
export const creditMapping: TypedMapping<Credit> = {
  reads: [read],
  deletedTypes: ['CreditMemo'],
  addedWithout: ['applications'],
  derived: ['salesTaxTotal'],
  fromQuickBooks: (element, ret) => readCredit(readingOf<CreditMemoRet>(read.element, element, ret)),
  add: addCredit,
  change: changeCredit,
  remove: (removal) => voidCredit(removal),
};

function readCredit(reading: Reading<CreditMemoRet>): TypedObject<Credit> {
  const lines = linesIn(reading, 'CreditMemoLineRet');
  const { isVoid, memo } = voidOrNot(reading, lines);
  const fields: Credit = {
    customer: reading.needed('CustomerRef', reading.reference('CustomerRef')),
    number: reading.text('RefNumber'),
    date: reading.needed('TxnDate', reading.date('TxnDate')),
    memo,
    isVoid,
    ...readTax(reading),
    lines,
    applications: reading.list('LinkedTxn').flatMap(applicationIn),
  };
  const object = { ...transactionIdentity(reading), fields, kept: null };
  const reason = whyNotSynced(reading, lines);
  return reason === undefined ? object : { ...object, doesNotSync: reason };
}

/** What it pays of an invoice. What was refunded of it, or paid a journal entry, stands elsewhere. */
function applicationIn(linked: Reading<LinkedTxn>): Application[] {
  if (linked.text('TxnType') !== 'Invoice' || linked.text('LinkType') === 'QUANTYPE') return [];
  const amount = positive(linked.needed('Amount', linked.amount('Amount')));
  return [{ invoice: linked.required('TxnID'), amount }];
}

function addCredit(credit: Credit, externalGuid: string): Writing {
  const added = addedSale(credit, 'credit', externalGuid);
  if (typeof added === 'string') return { cannot: added };
  const lines = added.lines.map((value) => ({ element: 'CreditMemoLineAdd' as const, value }));
  return { requests: [{ name: 'CreditMemoAdd', body: { CreditMemoAdd: { ...added.header, lines } } }] };
}

/** What it no longer pays is freed first, and what it newly pays comes last: in between it may become smaller. */
function changeCredit(change: TypedChange<Credit>): Writing {
  const { record, baseline, id, changed } = change;
  if (baseline.isVoid && !record.isVoid)
    return { cannot: 'QuickBooks cannot take back a void; make a new credit instead.' };
  if (record.isVoid && !baseline.isVoid) return voidCredit(change);
  const { less, more } = changed.includes('applications')
    ? differingApplications(baseline.applications, record.applications)
    : { less: [], more: [] };
  const header = changed.filter((field) => field !== 'applications');
  const writing = header.length === 0 ? { requests: [] } : changeHeader(change);
  if ('cannot' in writing) return writing;
  const freed = creditsApplied(id, baseline.customer, baseline.date, less);
  const applied = creditsApplied(id, record.customer, record.date, more);
  return { requests: [...freed, ...writing.requests, ...applied] };
}

function changeHeader(change: TypedChange<Credit>): Writing {
  const changed = changedSale(change, 'A credit');
  if (typeof changed === 'string') return { cannot: changed };
  const lines = changed.lines?.map((value) => ({ element: 'CreditMemoLineMod' as const, value }));
  return { requests: [{ name: 'CreditMemoMod', body: { CreditMemoMod: { ...changed.header, lines } } }] };
}

/** The invoices that it paid are open again before it goes, so that QuickBooks need not free them by itself. */
function voidCredit({ id, baseline }: TypedRemoval<Credit>): Writing {
  const { less } = differingApplications(baseline.applications, []);
  const writing = voidOf('CreditMemo', id);
  if ('cannot' in writing) return writing;
  return { requests: [...creditsApplied(id, baseline.customer, baseline.date, less), ...writing.requests] };
}
