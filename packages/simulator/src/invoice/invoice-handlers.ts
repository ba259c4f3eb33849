import { compareDecimals } from '@autosync/core';
import type { DateOnly } from '@autosync/core';
import type { InvoiceAdd, InvoiceMod, InvoiceRet } from '@autosync/qbxml';
import { readAddresses } from '../address.ts';
import { nextTransactionId, nextTransactionNumber, now, today } from '../books.ts';
import type { Books } from '../books.ts';
import { requireDepositedKept } from '../deposit/payment-line.ts';
import { dueDate } from '../due-date.ts';
import { merged } from '../merge.ts';
import type { StoredSaleLine, Transaction } from '../record.ts';
import { requireKept, resolved } from '../reference.ts';
import { requirePosted, saleAddresses } from '../sale/header.ts';
import { changedLines, newLines, statusOfExtensions } from '../sale/line-list.ts';
import { customerDefaults, requireHomeCurrency, saleReferences, templateOf } from '../sale/sale.ts';
import { linesOfOrders, requireOrders } from '../sales-order/order-link.ts';
import { specialAccountId } from '../special-account.ts';
import { Refusal } from '../status.ts';
import { invoiceTemplateName } from '../template/template.ts';
import { stored, without } from '../text.ts';
import { together } from '../together.ts';
import { appliedTotal, freeCredits } from '../transaction/application.ts';
import { defineMacro } from '../transaction/macro.ts';
import { numberOf } from '../transaction/number.ts';
import { changingTransaction, showingTransaction } from '../transaction/outcome.ts';
import { queryTransactions } from '../transaction/query.ts';
import { setCredits } from '../transaction/set-credit.ts';
import { requireActiveReferences } from '../transaction/transaction.ts';
import type { Handlers, Work } from '../work.ts';
import { invoice, invoiceBody, putInvoice } from './invoice.ts';

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
    const id = addInvoice(work, given);
    defineMacro(work, given.defMacro, id);
    return showingTransaction(work, invoice, id, request, statusOfExtensions(given.lines));
  },
  InvoiceMod: (work, request) =>
    changingTransaction(work, invoice, request.InvoiceMod, request, (current) => {
      modifyInvoice(work, current, request.InvoiceMod);
      return undefined;
    }),
  InvoiceQuery: (work, request) => queryTransactions(work, 'InvoiceQuery', invoice, request),
};

function addInvoice(work: Work, given: InvoiceAdd): string {
  const { books } = work;
  requireHomeCurrency(given);
  const fields = without(given, 'lines', 'LinkToTxnID', 'SetCredit', 'ExchangeRate', 'defMacro');
  const read = readAddresses(stored(fields, books.switches), saleAddresses, books.switches);
  const filled = resolved(books, read, saleReferences, owner);
  requireActiveReferences(books, {}, filled, saleReferences, owner);
  const second = now(books);
  const id = nextTransactionId(books);
  nextTransactionId(books); // QuickBooks uses one more for the line that stands for the customer (recorded).
  const date = filled.TxnDate ?? today(books);
  const header = withDefaults(books, { ...filled, TxnDate: date }, date);
  const entityId = header.CustomerRef?.ListID ?? '';
  const lines = linesOf(books, given, entityId);
  putInvoice(books, {
    type: 'Invoice',
    id,
    number: nextTransactionNumber(books),
    entityId,
    refNumber: header.RefNumber,
    date,
    isPaid: false,
    createdAt: second,
    modifiedAt: second,
    body: invoiceBody(books, header, lines, []),
  });
  setCredits(work, id, given.SetCredit);
  return id;
}

/** The lines of the sales orders that are named as a whole, and then those that are given. */
function linesOf(
  books: Books,
  { LinkToTxnID: orders = [], lines: given }: InvoiceAdd,
  customerId: string,
): readonly StoredSaleLine[] {
  const whole = linesOfOrders(books, orders);
  const lines = newLines(books, owner, given);
  requireOrders(books, customerId, orders, lines);
  return [...whole, ...lines];
}

/** What QuickBooks fills in where nothing is said (bookkeeping.md 4; recorded answers). */
function withDefaults(books: Books, given: InvoiceRet, date: DateOnly): InvoiceRet {
  const from = customerDefaults(books, given.CustomerRef);
  const termsRef = given.TermsRef ?? from.TermsRef;
  const usual = {
    ARAccountRef: { ListID: specialAccountId(books, 'AccountsReceivable') },
    ...templateOf(books, invoiceTemplateName),
    IsPending: false,
    IsFinanceCharge: false,
    TermsRef: termsRef,
    DueDate: dueDate(books, termsRef?.ListID, date),
    ShipDate: date,
    IsToBePrinted: books.switches.invoiceIsToBePrinted,
    IsToBeEmailed: false,
  };
  const RefNumber = numberOf(books, 'Invoice', given.RefNumber);
  return together(from, usual, { ...given, RefNumber });
}

function modifyInvoice(work: Work, current: Transaction<'Invoice'>, given: InvoiceMod): void {
  const { books } = work;
  requireHomeCurrency(given);
  const { lines: entries } = given;
  const fields = without(given, 'TxnID', 'EditSequence', 'lines', 'SetCredit', 'ExchangeRate');
  requireKept(fields, notClearable);
  const changed = merged(current.body.header, fields, books.switches);
  const read = readAddresses(stored(changed, books.switches), saleAddresses, books.switches);
  const header = resolved(books, read, saleReferences, owner);
  requireActiveReferences(books, current.body.header, header, saleReferences, owner);
  const entityId = header.CustomerRef?.ListID ?? current.entityId;
  if (entityId !== current.entityId && current.body.applications.length > 0) {
    throw new Refusal(3170, 'The customer of an invoice cannot be changed while a payment is applied to it.');
  }
  requirePosted(owner, header, current.body.applications.length > 0);
  const lines =
    entries && entries.length > 0
      ? changedLines(books, owner, current.body.lines, entries)
      : current.body.lines;
  const { applications: applied } = current.body;
  requireDepositedKept(current.body.lines, lines);
  const body = invoiceBody(books, header, lines, applied, current.body);
  const isLowered = compareDecimals(body.total, appliedTotal(body.applications)) < 0;
  if (isLowered && books.switches.loweredPaidInvoice === 'refused') {
    throw new Refusal(3210, 'The amount of the invoice cannot be lower than what was paid.');
  }
  const applications = isLowered ? freeCredits(books, current, body.total) : body.applications;
  putInvoice(books, {
    ...current,
    entityId,
    refNumber: header.RefNumber,
    date: header.TxnDate ?? current.date,
    modifiedAt: now(books),
    body: { ...body, applications },
  });
  setCredits(work, current.id, given.SetCredit);
}
