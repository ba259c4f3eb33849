/** Credit card credits: what a seller gives back to a credit card. */
import type { CreditCardCreditAdd, CreditCardCreditMod, CreditCardCreditRet } from '@autosync/qbxml';
import { nextTransactionId, now, today } from '../books.ts';
import type { Books } from '../books.ts';
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
import { accountReference, entityReference, named } from '../reference.ts';
import type { ReferencePlan } from '../reference.ts';
import { without } from '../text.ts';
import { isSettled, requireSameClaim } from '../transaction/claiming-part.ts';
import type { TransactionDefinition } from '../transaction/definition.ts';
import { defineMacro } from '../transaction/macro.ts';
import { changingTransaction, showingTransaction } from '../transaction/outcome.ts';
import { putTransaction } from '../transaction/put.ts';
import { queryTransactions } from '../transaction/query.ts';
import { newTransaction, transactionHeader } from '../transaction/transaction.ts';
import type { Handlers } from '../work.ts';

const owner = 'CreditCardCredit';
const references: ReferencePlan = { AccountRef: accountReference, PayeeEntityRef: entityReference };

export const creditCardCredit: TransactionDefinition<'CreditCardCredit'> = {
  type: 'CreditCardCredit',
  present(books, transaction, parts) {
    const value: CreditCardCreditRet = {
      ...transactionHeader(books, transaction),
      ...named(books, transaction.body.header, references),
      Amount: transaction.body.total,
      ...presentedPurchaseLines(books, transaction.body, parts),
    };
    return { element: 'CreditCardCreditRet', value };
  },
  referring: (body) => referringPurchase(body, references),
  accountIdsOf: ({ header }) => [header.AccountRef?.ListID ?? ''],
  voided: voidedPurchase,
};

export const creditCardCreditHandlers: Handlers = {
  CreditCardCreditAdd(work, request) {
    const { CreditCardCreditAdd: given } = request;
    const id = addCredit(work.books, given);
    defineMacro(work, given.defMacro, id);
    return showingTransaction(work, creditCardCredit, id, request, statusOfNewLines(given));
  },
  CreditCardCreditMod: (work, request) =>
    changingTransaction(work, creditCardCredit, request.CreditCardCreditMod, request, (current) => {
      modifyCredit(work.books, current, request.CreditCardCreditMod);
      return undefined;
    }),
  CreditCardCreditQuery: (work, request) =>
    queryTransactions(work, 'CreditCardCreditQuery', creditCardCredit, request),
};

function addCredit(books: Books, given: CreditCardCreditAdd): string {
  const fields = without(given, ...addLineFields, 'defMacro');
  const own = newPurchaseHeader(books, owner, fields, references);
  const { TxnDate = today(books) } = own;
  const header: CreditCardCreditRet = { ...own, TxnDate };
  const started = newTransaction(books);
  nextTransactionId(books); // One more for the line that stands for the card (recorded of bills).
  const body = bodyOf(books, header, newPurchaseLines(books, owner, given));
  const entityId = header.PayeeEntityRef?.ListID ?? '';
  const kept = { type: owner, entityId, refNumber: header.RefNumber, date: TxnDate } as const;
  putTransaction(books, { ...started, ...kept, isPaid: isSettled(body), body });
  return started.id;
}

function modifyCredit(
  books: Books,
  current: Transaction<'CreditCardCredit'>,
  given: CreditCardCreditMod,
): void {
  const fields = without(given, ...modLineFields, 'TxnID', 'EditSequence');
  const { applications, header: before, postings } = current.body;
  const header = changedPurchaseHeader(books, owner, before, fields, references, ['AccountRef', 'TxnDate']);
  const lines = changedPurchaseLines(books, owner, current.body, given);
  const body = { ...bodyOf(books, header, lines, postings), applications };
  const { RefNumber: refNumber, TxnDate: date = current.date } = header;
  const entityId = header.PayeeEntityRef?.ListID ?? '';
  const modifiedAt = now(books);
  const written = { ...current, entityId, refNumber, date, modifiedAt, isPaid: isSettled(body), body };
  requireSameClaim(books, owner, current, written);
  putTransaction(books, written);
}

function bodyOf(
  books: Books,
  header: CreditCardCreditRet,
  lines: PurchaseLines,
  before: readonly Posting[] = [],
): PurchaseBody<CreditCardCreditRet> {
  const accountId = accountOfKind(books, owner, header.AccountRef, 'CreditCard');
  const bearer = { accountId, entityId: header.PayeeEntityRef?.ListID, side: 'debit' } as const;
  return purchaseBody(books, owner, header, lines, bearer, before);
}
