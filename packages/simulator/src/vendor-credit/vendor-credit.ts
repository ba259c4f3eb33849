/** Vendor credits: what a vendor takes back, until it pays a bill. */
import type { VendorCreditAdd, VendorCreditMod, VendorCreditRet } from '@autosync/qbxml';
import { nextTransactionId, now, today } from '../books.ts';
import type { Books } from '../books.ts';
import { linkOf } from '../invoice/invoice.ts';
import { accountOfKind } from '../purchase/account-kind.ts';
import { changedPurchaseHeader, newPurchaseHeader } from '../purchase/header.ts';
import {
  addLineFields,
  changedPurchaseLines,
  modLineFields,
  newPurchaseLines,
  presentedPurchaseLines,
  purchaseBody,
  referringPurchase,
  statusOfNewLines,
  voidedPurchase,
} from '../purchase/purchase.ts';
import type { Posting, PurchaseBody, PurchaseLines, Transaction } from '../record.ts';
import { accountReference, named, vendorReference } from '../reference.ts';
import type { ReferencePlan } from '../reference.ts';
import { payableAccountId } from '../special-account.ts';
import { without } from '../text.ts';
import { putCredit, unusedPayment } from '../transaction/application.ts';
import { requireSameClaim } from '../transaction/claiming-part.ts';
import type { TransactionDefinition } from '../transaction/definition.ts';
import { defineMacro } from '../transaction/macro.ts';
import { changingTransaction, showingTransaction } from '../transaction/outcome.ts';
import { queryTransactions } from '../transaction/query.ts';
import { newTransaction, transactionHeader } from '../transaction/transaction.ts';
import type { Handlers } from '../work.ts';

const owner = 'VendorCredit';
const references: ReferencePlan = { VendorRef: vendorReference, APAccountRef: accountReference };
const notClearable = ['VendorRef', 'APAccountRef', 'TxnDate'];

export const vendorCredit: TransactionDefinition<'VendorCredit'> = {
  type: 'VendorCredit',
  present(books, transaction, parts) {
    const { header, total, applications } = transaction.body;
    const links = parts.links ? applications.map((each) => linkOf(books, each)) : [];
    const value: VendorCreditRet = {
      ...transactionHeader(books, transaction),
      ...named(books, header, references),
      CreditAmount: total,
      ...(links.length > 0 && { LinkedTxn: links }),
      ...presentedPurchaseLines(books, transaction.body, parts),
      OpenAmount: unusedPayment(transaction.body),
    };
    return { element: 'VendorCreditRet', value };
  },
  referring: (body) => referringPurchase(body, references),
  accountIdsOf: ({ header }) => [header.APAccountRef?.ListID ?? ''],
  voided: voidedPurchase,
};

export const vendorCreditHandlers: Handlers = {
  VendorCreditAdd(work, request) {
    const { VendorCreditAdd: given } = request;
    const id = addVendorCredit(work.books, given);
    defineMacro(work, given.defMacro, id);
    return showingTransaction(work, vendorCredit, id, request, statusOfNewLines(given));
  },
  VendorCreditMod: (work, request) =>
    changingTransaction(work, vendorCredit, request.VendorCreditMod, request, (current) => {
      modifyVendorCredit(work.books, current, request.VendorCreditMod);
      return undefined;
    }),
  VendorCreditQuery: (work, request) => queryTransactions(work, 'VendorCreditQuery', vendorCredit, request),
};

function addVendorCredit(books: Books, given: VendorCreditAdd): string {
  const fields = without(given, ...addLineFields, 'defMacro');
  const own = newPurchaseHeader(books, owner, fields, references);
  const { TxnDate = today(books) } = own;
  const header: VendorCreditRet = { APAccountRef: { ListID: payableAccountId(books) }, ...own, TxnDate };
  const started = newTransaction(books);
  nextTransactionId(books); // One more for the line that stands for the vendor (recorded of bills).
  const body = vendorCreditBody(books, header, newPurchaseLines(books, owner, given));
  const entityId = header.VendorRef?.ListID ?? '';
  const kept = { type: 'VendorCredit', entityId, refNumber: header.RefNumber, date: TxnDate } as const;
  putCredit(books, { ...started, ...kept, isPaid: false, body });
  return started.id;
}

function modifyVendorCredit(
  books: Books,
  current: Transaction<'VendorCredit'>,
  given: VendorCreditMod,
): void {
  const fields = without(given, ...modLineFields, 'TxnID', 'EditSequence');
  const { applications, header: before, postings } = current.body;
  const header = changedPurchaseHeader(books, owner, before, fields, references, notClearable);
  const lines = changedPurchaseLines(books, owner, current.body, given);
  const body = { ...vendorCreditBody(books, header, lines, postings), applications };
  const { RefNumber: refNumber, TxnDate: date = current.date } = header;
  const entityId = header.VendorRef?.ListID ?? current.entityId;
  const written = { ...current, entityId, refNumber, date, modifiedAt: now(books), body };
  requireSameClaim(books, owner, current, written);
  putCredit(books, written);
}

function vendorCreditBody(
  books: Books,
  header: VendorCreditRet,
  lines: PurchaseLines,
  before: readonly Posting[] = [],
): PurchaseBody<VendorCreditRet> {
  const accountId = accountOfKind(books, owner, header.APAccountRef, 'AccountsPayable');
  const bearer = { accountId, entityId: header.VendorRef?.ListID, side: 'debit' } as const;
  return purchaseBody(books, owner, header, lines, bearer, before);
}
