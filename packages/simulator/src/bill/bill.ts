/** Bills: what a vendor is owed for what it sold, until it is paid. */
import { addDays, isZero } from '@autosync/core';
import type { DateOnly } from '@autosync/core';
import type { BillAdd, BillMod, BillRet } from '@autosync/qbxml';
import { nextTransactionId, now, today } from '../books.ts';
import type { Books } from '../books.ts';
import { dueDate } from '../due-date.ts';
import { linkOf } from '../invoice/invoice.ts';
import { isOfType } from '../list/definition.ts';
import { merged } from '../merge.ts';
import { daysBillsAreDue } from '../preferences/preferences.ts';
import {
  changedPurchaseLines,
  addLineFields,
  modLineFields,
  newPurchaseLines,
  presentedPurchaseLines,
  purchaseBody,
  referringPurchase,
  voidedPurchase,
} from '../purchase/purchase.ts';
import type { PurchaseBody, PurchaseLines, Posting, Transaction } from '../record.ts';
import {
  accountReference,
  named,
  requireKept,
  resolved,
  termsReference,
  vendorReference,
} from '../reference.ts';
import type { GivenReference, ReferencePlan } from '../reference.ts';
import { requireHomeCurrency } from '../sale/sale.ts';
import { payableAccountId } from '../special-account.ts';
import { objectNotFound, savingFailed } from '../status.ts';
import { stored, without } from '../text.ts';
import { balanceRemaining } from '../transaction/application.ts';
import { requireSameClaim } from '../transaction/claiming-part.ts';
import type { TransactionDefinition } from '../transaction/definition.ts';
import { defineMacro } from '../transaction/macro.ts';
import { changingTransaction, showingTransaction } from '../transaction/outcome.ts';
import { accountTypeOf } from '../transaction/posting.ts';
import { putTransaction } from '../transaction/put.ts';
import { queryTransactions } from '../transaction/query.ts';
import { newTransaction, requireActiveReferences, transactionHeader } from '../transaction/transaction.ts';
import type { Handlers } from '../work.ts';

const owner = 'Bill';
const references: ReferencePlan = {
  VendorRef: vendorReference,
  APAccountRef: accountReference,
  TermsRef: termsReference,
};

export const bill: TransactionDefinition<'Bill'> = {
  type: 'Bill',
  present(books, transaction, parts) {
    const { header, total, applications } = transaction.body;
    const links = parts.links ? applications.map((each) => linkOf(books, each)) : [];
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
};

export const billHandlers: Handlers = {
  BillAdd(work, request) {
    const { BillAdd: given } = request;
    const id = addBill(work.books, given);
    defineMacro(work, given.defMacro, id);
    return showingTransaction(work, bill, id, request);
  },
  BillMod: (work, request) =>
    changingTransaction(work, bill, request.BillMod, request, (current) => {
      modifyBill(work.books, current, request.BillMod);
      return undefined;
    }),
  BillQuery: (work, request) => queryTransactions(work, 'BillQuery', bill, request),
};

function addBill(books: Books, given: BillAdd): string {
  requireHomeCurrency(given);
  const [order] = given.LinkToTxnID ?? [];
  if (order !== undefined) throw objectNotFound(order);
  const fields = without(given, ...addLineFields, 'defMacro', 'LinkToTxnID', 'ExchangeRate');
  const own = resolved(books, stored(fields, books.switches), references, owner);
  requireActiveReferences(books, {}, own, references, owner);
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
  const body = billBody(books, header, newPurchaseLines(books, owner, given));
  const entityId = header.VendorRef?.ListID ?? '';
  const kept = { type: 'Bill', entityId, refNumber: header.RefNumber, date: TxnDate } as const;
  putBill(books, { ...started, ...kept, isPaid: false, body });
  return started.id;
}

function modifyBill(books: Books, current: Transaction<'Bill'>, given: BillMod): void {
  requireHomeCurrency(given);
  const fields = without(given, ...modLineFields, 'TxnID', 'EditSequence', 'ExchangeRate');
  requireKept(fields, ['VendorRef', 'APAccountRef', 'TxnDate', 'DueDate']);
  const { applications, header: before, postings } = current.body;
  const changed = stored(merged(before, fields, books.switches), books.switches);
  const header: BillRet = resolved(books, changed, references, owner);
  requireActiveReferences(books, before, header, references, owner);
  const lines = changedPurchaseLines(books, owner, current.body, given);
  const body = { ...billBody(books, header, lines, postings), applications };
  const { RefNumber: refNumber, TxnDate: date = current.date } = header;
  const entityId = header.VendorRef?.ListID ?? current.entityId;
  const written = { ...current, entityId, refNumber, date, modifiedAt: now(books), body };
  requireSameClaim(books, owner, current, written);
  putBill(books, written);
}

function billBody(
  books: Books,
  header: BillRet,
  lines: PurchaseLines,
  before: readonly Posting[] = [],
): PurchaseBody<BillRet> {
  const accountId = header.APAccountRef?.ListID ?? '';
  if (accountTypeOf(books, accountId) !== 'AccountsPayable') {
    throw savingFailed(owner, 'The account of a bill must be an accounts payable account.');
  }
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
