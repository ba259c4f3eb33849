/**
 * Checks: money that leaves a bank account, for what is bought or to settle a claim. A check with a line on
 * accounts receivable pays money back to a customer: it is owed like an invoice until the customer's credits
 * are applied to it, which the check itself can say (ApplyCheckToTxn; Intuit's page on CheckAdd).
 */
import type { CheckAdd, CheckMod, CheckRet } from '@autosync/qbxml';
import { addressBlock } from '../address.ts';
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
import { addressOfEntity } from '../purchase/payee.ts';
import type { Posting, PurchaseBody, PurchaseLines, Transaction } from '../record.ts';
import { accountReference, entityReference, named } from '../reference.ts';
import type { ReferencePlan } from '../reference.ts';
import { without } from '../text.ts';
import { unapplyAll } from '../transaction/application.ts';
import { isCredit } from '../transaction/claim.ts';
import { isSettled, requireSameClaim } from '../transaction/claiming-part.ts';
import type { TransactionDefinition } from '../transaction/definition.ts';
import { defineMacro } from '../transaction/macro.ts';
import { numberOf } from '../transaction/number.ts';
import { changingTransaction, showingTransaction } from '../transaction/outcome.ts';
import { putTransaction } from '../transaction/put.ts';
import { queryTransactions } from '../transaction/query.ts';
import { newTransaction, transactionHeader } from '../transaction/transaction.ts';
import type { Handlers, Work } from '../work.ts';
import { applyCheck, reapplyCheck } from './apply-check.ts';

const owner = 'Check';
const references: ReferencePlan = { AccountRef: accountReference, PayeeEntityRef: entityReference };

const notClearable = ['AccountRef', 'TxnDate', 'IsToBePrinted'];

export const check: TransactionDefinition<'Check'> = {
  type: 'Check',
  present(books, transaction, parts) {
    const { header, total, applications } = transaction.body;
    const links = parts.links ? applications.map((each) => linkOf(books, each)) : [];
    const value: CheckRet = {
      ...transactionHeader(books, transaction),
      ...named(books, header, references),
      Amount: total,
      AddressBlock: addressBlock(header.Address),
      ...(links.length > 0 && { LinkedTxn: links }),
      ...presentedPurchaseLines(books, transaction.body, parts),
    };
    return { element: 'CheckRet', value };
  },
  referring: (body) => referringPurchase(body, references),
  accountIdsOf: ({ header }) => [header.AccountRef?.ListID ?? ''],
  voided: voidedPurchase,
  // The credits that it paid back are free again, by the switch.
  beforeRemoval: (books, transaction) => {
    const isFreeing = books.switches.appliedCheckRemoval === 'frees-credits';
    if (isFreeing && !isCredit(books, transaction)) unapplyAll(books, transaction);
  },
};

export const checkHandlers: Handlers = {
  CheckAdd(work, request) {
    const { CheckAdd: given } = request;
    const id = addCheck(work, given);
    defineMacro(work, given.defMacro, id);
    return showingTransaction(work, check, id, request, statusOfNewLines(given));
  },
  CheckMod: (work, request) =>
    changingTransaction(work, check, request.CheckMod, request, (current) => {
      modifyCheck(work, current, request.CheckMod);
      return undefined;
    }),
  CheckQuery: (work, request) => queryTransactions(work, 'CheckQuery', check, request),
};

function addCheck(work: Work, given: CheckAdd): string {
  const { books } = work;
  const fields = without(given, ...addLineFields, 'defMacro', 'ApplyCheckToTxnAdd');
  const own = newPurchaseHeader(books, owner, fields, references);
  const { TxnDate = today(books), RefNumber, IsToBePrinted = false } = own;
  const usual = addressOfEntity(books, own.PayeeEntityRef);
  // What is still to be printed gets its number from the printer.
  const number = IsToBePrinted ? RefNumber : numberOf(books, 'Check', RefNumber);
  const header: CheckRet = {
    ...(usual && { Address: usual }),
    ...own,
    TxnDate,
    IsToBePrinted,
    ...(number !== undefined && { RefNumber: number }),
  };
  const started = newTransaction(books);
  nextTransactionId(books); // One more for the line that stands for the bank account (recorded of bills).
  const body = checkBody(books, header, newPurchaseLines(books, owner, given));
  const entityId = header.PayeeEntityRef?.ListID ?? '';
  const kept = { type: 'Check', entityId, refNumber: header.RefNumber, date: TxnDate } as const;
  putTransaction(books, { ...started, ...kept, isPaid: isSettled(body), body });
  applyCheck(work, started.id, given.ApplyCheckToTxnAdd);
  return started.id;
}

function modifyCheck(work: Work, current: Transaction<'Check'>, given: CheckMod): void {
  const { books } = work;
  const fields = without(given, ...modLineFields, 'TxnID', 'EditSequence', 'ApplyCheckToTxnMod');
  const { applications, header: before, postings } = current.body;
  const header = changedPurchaseHeader(books, owner, before, fields, references, notClearable);
  const lines = changedPurchaseLines(books, owner, current.body, given);
  const body = { ...checkBody(books, header, lines, postings), applications };
  const { RefNumber: refNumber, TxnDate: date = current.date } = header;
  const entityId = header.PayeeEntityRef?.ListID ?? '';
  const modifiedAt = now(books);
  const written = { ...current, entityId, refNumber, date, modifiedAt, isPaid: isSettled(body), body };
  requireSameClaim(books, owner, current, written);
  putTransaction(books, written);
  reapplyCheck(work, current.id, given.ApplyCheckToTxnMod);
}

function checkBody(
  books: Books,
  header: CheckRet,
  lines: PurchaseLines,
  before: readonly Posting[] = [],
): PurchaseBody<CheckRet> {
  const accountId = accountOfKind(books, owner, header.AccountRef, 'Bank');
  const bearer = { accountId, entityId: header.PayeeEntityRef?.ListID, side: 'credit' } as const;
  return purchaseBody(books, owner, header, lines, bearer, before);
}
