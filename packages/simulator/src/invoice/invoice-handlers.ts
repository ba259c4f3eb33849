import { compareDecimals } from '@autosync/core';
import type { DateOnly } from '@autosync/core';
import type { InvoiceAdd, InvoiceMod, InvoiceRet } from '@autosync/qbxml';
import { withElements } from '../answer.ts';
import type { Outcome } from '../answer.ts';
import { nextTransactionId, nextTransactionNumber, now, today } from '../books.ts';
import type { Books } from '../books.ts';
import { dueDate } from '../due-date.ts';
import { isOfType } from '../list/definition.ts';
import { statusOfFields } from '../list/element.ts';
import { requireUnlocked } from '../lock.ts';
import { merged } from '../merge.ts';
import type { Transaction } from '../record.ts';
import { requireKept, resolved } from '../reference.ts';
import { specialAccountId } from '../special-account.ts';
import { featureMissing, objectNotFound, Refusal, staleEditSequence, statusOk } from '../status.ts';
import type { Status } from '../status.ts';
import { invoiceTemplateName } from '../template/template.ts';
import { stored, without } from '../text.ts';
import { appliedTotal, freePayments } from '../transaction/application.ts';
import { defineMacro } from '../transaction/macro.ts';
import { queryTransactions } from '../transaction/query.ts';
import {
  isOfTransactionType,
  isTransactionCurrent,
  requireActiveReferences,
  transactionOf,
} from '../transaction/transaction.ts';
import type { Handlers, Work } from '../work.ts';
import { invoiceBody, invoiceReferences, presentedInvoice, putInvoice } from './invoice.ts';
import { changedLines, newLines } from './line.ts';

const owner = 'Invoice';
const notClearable = [
  'CustomerRef',
  'ARAccountRef',
  'TemplateRef',
  'TxnDate',
  'IsPending',
  'IsToBePrinted',
  'IsToBeEmailed',
];

export const invoiceHandlers: Handlers = {
  InvoiceAdd(work, request) {
    const { InvoiceAdd: given } = request;
    const id = addInvoice(work.books, given);
    defineMacro(work, given.defMacro, id);
    const hasExtensions = given.lines?.some(({ value }) => (value.DataExt?.length ?? 0) > 0) === true;
    const status = statusOfFields(hasExtensions ? { DataExt: true } : {}, ['DataExt']);
    return showing(work, id, request.IncludeRetElement, status);
  },
  InvoiceMod(work, request) {
    const { InvoiceMod: given } = request;
    const current = transactionOf(work.books, 'Invoice', given.TxnID);
    requireUnlocked(work.books, current.id);
    if (!isTransactionCurrent(current, given.EditSequence)) {
      const { status } = staleEditSequence(given.EditSequence);
      return showing(work, current.id, request.IncludeRetElement, status);
    }
    modifyInvoice(work.books, current, given);
    return showing(work, current.id, request.IncludeRetElement, statusOk);
  },
  InvoiceQuery(work, request) {
    const parts = { lines: request.IncludeLineItems === true, links: request.IncludeLinkedTxns === true };
    return queryTransactions(
      work,
      {
        name: 'InvoiceQuery',
        type: 'Invoice',
        present: (books, transaction) =>
          isOfTransactionType(transaction, 'Invoice')
            ? { element: 'InvoiceRet', value: presentedInvoice(books, transaction, parts) }
            : undefined,
        accountIdOf: ({ body }) => body.header.ARAccountRef?.ListID,
      },
      request,
    );
  },
};

function showing(
  work: Work,
  id: string,
  includeRetElement: readonly string[] | undefined,
  status: Status,
): Outcome {
  const invoice = transactionOf(work.books, 'Invoice', id);
  const value = presentedInvoice(work.books, invoice, { lines: true, links: true });
  return { status, records: [withElements({ element: 'InvoiceRet', value }, includeRetElement)] };
}

function addInvoice(books: Books, given: InvoiceAdd): string {
  requireUsable(given);
  const fields = without(given, 'lines', 'LinkToTxnID', 'SetCredit', 'ExchangeRate', 'defMacro');
  const filled = resolved(books, stored(fields, books.switches), invoiceReferences, owner);
  requireActiveReferences(books, {}, filled, invoiceReferences, owner);
  const second = now(books);
  const id = nextTransactionId(books);
  nextTransactionId(books); // QuickBooks uses one more for the line that stands for the customer (recorded).
  const date = filled.TxnDate ?? today(books);
  const header = withDefaults(books, { ...filled, TxnDate: date }, date);
  putInvoice(books, {
    type: 'Invoice',
    id,
    number: nextTransactionNumber(books),
    entityId: header.CustomerRef?.ListID ?? '',
    refNumber: header.RefNumber,
    date,
    isPaid: false,
    createdAt: second,
    modifiedAt: second,
    body: invoiceBody(header, newLines(books, given.lines), []),
  });
  return id;
}

/** What QuickBooks fills in where nothing is said (bookkeeping.md 4; recorded answers). */
function withDefaults(books: Books, given: InvoiceRet, date: DateOnly): InvoiceRet {
  const owing = books.storage.element('Entity', given.CustomerRef?.ListID ?? '');
  const from = owing && isOfType(owing, 'Customer') ? owing.body : {};
  const termsRef = given.TermsRef ?? from.TermsRef;
  const template = books.storage.elementByFullName('Template', invoiceTemplateName);
  return {
    ARAccountRef: { ListID: specialAccountId(books, 'AccountsReceivable') },
    ...(template && { TemplateRef: { ListID: template.id } }),
    RefNumber: given.RefNumber ?? nextInvoiceNumber(books),
    BillAddress: from.BillAddress,
    ShipAddress: from.ShipAddress,
    IsPending: false,
    IsFinanceCharge: false,
    TermsRef: termsRef,
    DueDate: dueDate(books, termsRef?.ListID, date),
    ShipDate: date,
    IsToBePrinted: books.switches.invoiceIsToBePrinted,
    IsToBeEmailed: false,
    ...noteInvoiceNumber(books, given),
  };
}

/** A number that is given is where the next one goes on from, if it is one. */
function noteInvoiceNumber(books: Books, given: InvoiceRet): InvoiceRet {
  if (given.RefNumber !== undefined && /^\d{1,10}$/.test(given.RefNumber)) {
    books.storage.setSetting('last invoice number', given.RefNumber);
  }
  return given;
}

function nextInvoiceNumber(books: Books): string {
  const next = String(Number(books.storage.setting('last invoice number') ?? '0') + 1);
  books.storage.setSetting('last invoice number', next);
  return next;
}

function modifyInvoice(books: Books, current: Transaction<'Invoice'>, given: InvoiceMod): void {
  requireUsable(given);
  const { lines: entries } = given;
  const fields = without(given, 'TxnID', 'EditSequence', 'lines', 'SetCredit', 'ExchangeRate');
  requireKept(fields, notClearable);
  const changed = merged(current.body.header, fields, books.switches);
  const header = resolved(books, stored(changed, books.switches), invoiceReferences, owner);
  requireActiveReferences(books, current.body.header, header, invoiceReferences, owner);
  const entityId = header.CustomerRef?.ListID ?? current.entityId;
  if (entityId !== current.entityId && current.body.applications.length > 0) {
    throw new Refusal(3170, 'The customer of an invoice cannot be changed while a payment is applied to it.');
  }
  const lines =
    entries && entries.length > 0 ? changedLines(books, current.body.lines, entries) : current.body.lines;
  const body = invoiceBody(header, lines, current.body.applications);
  const isLowered = compareDecimals(body.total, appliedTotal(body.applications)) < 0;
  if (isLowered && books.switches.loweredPaidInvoice === 'refused') {
    throw new Refusal(3210, 'The amount of the invoice cannot be lower than what was paid.');
  }
  const applications = isLowered ? freePayments(books, current, body.total) : body.applications;
  putInvoice(books, {
    ...current,
    entityId,
    refNumber: header.RefNumber,
    date: header.TxnDate ?? current.date,
    modifiedAt: now(books),
    body: { ...body, applications },
  });
}

/** Credits, links and currencies need records that this file cannot hold yet. */
function requireUsable(given: InvoiceAdd | InvoiceMod): void {
  if (given.ExchangeRate !== undefined && given.ExchangeRate !== '') throw featureMissing();
  const credit = given.SetCredit?.[0]?.CreditTxnID;
  if (typeof credit === 'string') throw objectNotFound(credit);
  if (credit) throw featureMissing();
  const link = 'LinkToTxnID' in given ? given.LinkToTxnID?.[0] : undefined;
  if (link !== undefined) throw objectNotFound(link);
}
