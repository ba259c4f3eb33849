/** Bills: what a vendor is owed for what it sold, until it is paid. */
import { addDays, isZero } from '@autosync/core';
import type { DateOnly } from '@autosync/core';
import type { BillAdd, BillMod, BillRet } from '@autosync/qbxml';
import { nextTransactionId, now, today } from '../books.ts';
import type { Books } from '../books.ts';
import { dueDate } from '../due-date.ts';
import { linkOf } from '../invoice/invoice.ts';
import { isOfType } from '../list/definition.ts';
import { daysBillsAreDue } from '../preferences/preferences.ts';
import { accountOfKind } from '../purchase/account-kind.ts';
import { changedPurchaseHeader, newPurchaseHeader } from '../purchase/header.ts';
import {
  changedPurchaseLines,
  addLineFields,
  modLineFields,
  newPurchaseLines,
  presentedPurchaseLines,
  purchaseBody,
  referringPurchase,
  statusOfNewLines,
  voidedPurchase,
} from '../purchase/purchase.ts';
import {
  lineOfOrder,
  linesOfOrders,
  ordersOf,
  requireOwnOrders,
  showOnOrders,
} from '../purchase/purchase-order-link.ts';
import type { PurchaseBody, PurchaseLines, Posting, Transaction } from '../record.ts';
import { accountReference, named, termsReference, vendorReference } from '../reference.ts';
import type { GivenReference, ReferencePlan } from '../reference.ts';
import { payableAccountId } from '../special-account.ts';
import { without } from '../text.ts';
import { balanceRemaining } from '../transaction/application.ts';
import { requireSameClaim } from '../transaction/claiming-part.ts';
import type { TransactionDefinition } from '../transaction/definition.ts';
import { defineMacro } from '../transaction/macro.ts';
import { changingTransaction, showingTransaction } from '../transaction/outcome.ts';
import { putTransaction } from '../transaction/put.ts';
import { queryTransactions } from '../transaction/query.ts';
import { newTransaction, transactionHeader } from '../transaction/transaction.ts';
import type { Handlers } from '../work.ts';

const owner = 'Bill';
const references: ReferencePlan = {
  VendorRef: vendorReference,
  APAccountRef: accountReference,
  TermsRef: termsReference,
};

const notClearable = ['VendorRef', 'APAccountRef', 'TxnDate', 'DueDate'];

export const bill: TransactionDefinition<'Bill'> = {
  type: 'Bill',
  present(books, transaction, parts) {
    const { header, total, applications } = transaction.body;
    const links = parts.links
      ? [...ordersOf(books, transaction), ...applications.map((each) => linkOf(books, each))]
      : [];
    const value: BillRet = {
      ...transactionHeader(books, transaction),
      ...named(books, header, references),
      AmountDue: total,
      IsPaid: transaction.isPaid ?? false,
      ...(links.length > 0 && { LinkedTxn: links }),
      ...presentedPurchaseLines(books, transaction.body, parts),
      OpenAmount: balanceRemaining(transaction),
    };
    return { element: 'BillRet', value };
  },
  referring: (body) => referringPurchase(body, references),
  accountIdsOf: ({ header }) => [header.APAccountRef?.ListID ?? ''],
  voided: voidedPurchase,
  beforeRemoval: (books, { id, body }) => showOnOrders(books, id, body.lines, []),
};

export const billHandlers: Handlers = {
  BillAdd(work, request) {
    const { BillAdd: given } = request;
    const id = addBill(work.books, given);
    defineMacro(work, given.defMacro, id);
    return showingTransaction(work, bill, id, request, statusOfNewLines(given));
  },
  BillMod: (work, request) =>
    changingTransaction(work, bill, request.BillMod, request, (current) => {
      modifyBill(work.books, current, request.BillMod);
      return undefined;
    }),
  BillQuery: (work, request) => queryTransactions(work, 'BillQuery', bill, request),
};

function addBill(books: Books, given: BillAdd): string {
  const fields = without(given, ...addLineFields, 'defMacro', 'LinkToTxnID');
  const own = newPurchaseHeader(books, owner, fields, references);
  const { TxnDate = today(books) } = own;
  const usual = vendorDefaults(books, own.VendorRef);
  const TermsRef = own.TermsRef ?? usual.TermsRef;
  const header: BillRet = {
    APAccountRef: { ListID: payableAccountId(books) },
    DueDate: billDue(books, TermsRef?.ListID, TxnDate),
    ...usual,
    ...own,
    TxnDate,
    ...(TermsRef && { TermsRef }),
  };
  const started = newTransaction(books);
  nextTransactionId(books); // One more for the line that stands for the vendor (recorded).
  const entityId = header.VendorRef?.ListID ?? '';
  const ordered = linesOfOrders(books, owner, entityId, given.LinkToTxnID ?? []);
  const lines = newPurchaseLines(books, owner, given, (line) => lineOfOrder(books, owner, entityId, line));
  const body = billBody(books, header, { ...lines, lines: [...ordered, ...lines.lines] });
  const kept = { type: 'Bill', entityId, refNumber: header.RefNumber, date: TxnDate } as const;
  putBill(books, { ...started, ...kept, isPaid: false, body });
  showOnOrders(books, started.id, [], body.lines);
  return started.id;
}

function modifyBill(books: Books, current: Transaction<'Bill'>, given: BillMod): void {
  const fields = without(given, ...modLineFields, 'TxnID', 'EditSequence');
  const { applications, header: before, postings } = current.body;
  const header = changedPurchaseHeader(books, owner, before, fields, references, notClearable);
  const lines = changedPurchaseLines(books, owner, current.body, given);
  const body = { ...billBody(books, header, lines, postings), applications };
  const { RefNumber: refNumber, TxnDate: date = current.date } = header;
  const entityId = header.VendorRef?.ListID ?? current.entityId;
  const written = { ...current, entityId, refNumber, date, modifiedAt: now(books), body };
  requireSameClaim(books, owner, current, written);
  requireOwnOrders(books, written);
  putBill(books, written);
  showOnOrders(books, current.id, current.body.lines, body.lines);
}

function billBody(
  books: Books,
  header: BillRet,
  lines: PurchaseLines,
  before: readonly Posting[] = [],
): PurchaseBody<BillRet> {
  const accountId = accountOfKind(books, owner, header.APAccountRef, 'AccountsPayable');
  const bearer = { accountId, entityId: header.VendorRef?.ListID, side: 'credit' } as const;
  return purchaseBody(books, owner, header, lines, bearer, before);
}

function putBill(books: Books, written: Transaction<'Bill'>): void {
  putTransaction(books, { ...written, isPaid: isZero(balanceRemaining(written)) });
}

/** What a vendor says of its bills, for where a bill itself says nothing. */
function vendorDefaults(books: Books, reference: GivenReference | undefined): BillRet {
  const vendor = books.storage.element('Entity', reference?.ListID ?? '');
  if (!vendor || !isOfType(vendor, 'Vendor')) return {};
  const { TermsRef, VendorAddress } = vendor.body;
  return { ...(TermsRef && { TermsRef }), ...(VendorAddress && { VendorAddress }) };
}

/** By the terms; without terms so many days later as the preferences say (recorded). */
function billDue(books: Books, termsId: string | undefined, day: DateOnly): DateOnly {
  return termsId === undefined ? addDays(day, daysBillsAreDue) : dueDate(books, termsId, day);
}
