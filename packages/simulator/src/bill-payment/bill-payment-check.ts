/** Payments of bills by check. */
import type { BillPaymentCheckAdd, BillPaymentCheckMod, BillPaymentCheckRet } from '@autosync/qbxml';
import { addressBlock } from '../address.ts';
import { now, today } from '../books.ts';
import type { Books } from '../books.ts';
import { accountOfKind } from '../purchase/account-kind.ts';
import { changedPurchaseHeader, newPurchaseHeader } from '../purchase/header.ts';
import { addressOfEntity } from '../purchase/payee.ts';
import type { Transaction } from '../record.ts';
import { named } from '../reference.ts';
import { payableAccountId } from '../special-account.ts';
import { without } from '../text.ts';
import { putCredit } from '../transaction/application.ts';
import { appliedTo } from '../transaction/applied-to.ts';
import type { TransactionDefinition } from '../transaction/definition.ts';
import { defineMacro } from '../transaction/macro.ts';
import { numberOf } from '../transaction/number.ts';
import { changingTransaction, showingTransaction } from '../transaction/outcome.ts';
import { queryTransactions } from '../transaction/query.ts';
import { newTransaction, transactionHeader } from '../transaction/transaction.ts';
import type { Handlers, Work } from '../work.ts';
import {
  billPaymentReferences,
  changedBillPayment,
  creditsAlone,
  isOnlyCredits,
  newBillPayment,
  voidedBillPayment,
} from './bill-payment.ts';

const owner = 'BillPaymentCheck';
const notClearable = ['BankAccountRef', 'TxnDate', 'Amount'];

export const billPaymentCheck: TransactionDefinition<'BillPaymentCheck'> = {
  type: owner,
  present(books, transaction, parts) {
    const { header, total, applications } = transaction.body;
    const hasApplications = parts.lines || !books.switches.applicationsNeedLineItems;
    const value: BillPaymentCheckRet = {
      ...transactionHeader(books, transaction),
      ...named(books, header, billPaymentReferences),
      Amount: total,
      AddressBlock: addressBlock(header.Address),
      ...(hasApplications && { AppliedToTxnRet: applications.map((each) => appliedTo(books, each)) }),
    };
    return { element: 'BillPaymentCheckRet', value };
  },
  referring: ({ header }) => [[header, billPaymentReferences]],
  accountIdsOf: ({ header }) => [header.APAccountRef?.ListID ?? '', header.BankAccountRef?.ListID ?? ''],
  voided: voidedBillPayment,
};

export const billPaymentCheckHandlers: Handlers = {
  BillPaymentCheckAdd(work, request) {
    const { BillPaymentCheckAdd: given } = request;
    const header = headerOf(work.books, given);
    const id = addPayment(work, given, header);
    if (id === undefined) {
      const value = { ...named(work.books, header, billPaymentReferences) };
      return creditsAlone({ element: 'BillPaymentCheckRet', value });
    }
    defineMacro(work, given.defMacro, id);
    return showingTransaction(work, billPaymentCheck, id, request);
  },
  BillPaymentCheckMod: (work, request) =>
    changingTransaction(work, billPaymentCheck, request.BillPaymentCheckMod, request, (current) => {
      modifyPayment(work, current, request.BillPaymentCheckMod);
      return undefined;
    }),
  BillPaymentCheckQuery: (work, request) =>
    queryTransactions(work, 'BillPaymentCheckQuery', billPaymentCheck, request),
};

function headerOf(books: Books, given: BillPaymentCheckAdd): BillPaymentCheckRet {
  const fields = without(given, 'defMacro', 'AppliedToTxnAdd');
  const own = newPurchaseHeader(books, owner, fields, billPaymentReferences);
  const { TxnDate = today(books), IsToBePrinted = false } = own;
  const usual = addressOfEntity(books, own.PayeeEntityRef);
  const APAccountRef = own.APAccountRef ?? { ListID: payableAccountId(books) };
  accountOfKind(books, owner, APAccountRef, 'AccountsPayable');
  accountOfKind(books, owner, own.BankAccountRef, 'Bank');
  return { ...own, APAccountRef, TxnDate, IsToBePrinted, ...(usual && { Address: usual }) };
}

/** Undefined where nothing but credits was applied and no payment was made. */
function addPayment(work: Work, given: BillPaymentCheckAdd, header: BillPaymentCheckRet): string | undefined {
  const { books } = work;
  const { total, applications } = newBillPayment(work, owner, header, given.AppliedToTxnAdd);
  if (isOnlyCredits(books, total, given.AppliedToTxnAdd)) return undefined;
  // Checks of both kinds come out of the same book of checks.
  const number = header.IsToBePrinted === true ? undefined : numberOf(books, 'Check', header.RefNumber);
  const numbered = { ...header, ...(number !== undefined && { RefNumber: number }) };
  const started = newTransaction(books);
  const entityId = header.PayeeEntityRef?.ListID ?? '';
  const date = header.TxnDate ?? today(books);
  const body = { header: numbered, total, applications, postings: [] };
  putCredit(books, { ...started, type: owner, entityId, refNumber: number, date, isPaid: false, body });
  return started.id;
}

function modifyPayment(
  work: Work,
  current: Transaction<'BillPaymentCheck'>,
  given: BillPaymentCheckMod,
): void {
  const { books } = work;
  const fields = without(given, 'TxnID', 'EditSequence', 'Amount', 'AppliedToTxnMod');
  const before = current.body.header;
  const header = changedPurchaseHeader(books, owner, before, fields, billPaymentReferences, notClearable);
  accountOfKind(books, owner, header.BankAccountRef, 'Bank');
  const { total, applications } = changedBillPayment(work, owner, current, given);
  const { RefNumber: refNumber, TxnDate: date = current.date } = header;
  const body = { ...current.body, header, total, applications };
  putCredit(books, { ...current, refNumber, date, modifiedAt: now(books), body });
}
