/**
 * Money that waits in undeposited funds and money that was deposited. What is in a deposit is frozen: its
 * amount and account cannot change and it cannot be removed until it is taken out (bookkeeping.md 14).
 */
import type { Books } from '../books.ts';
import type { Transaction } from '../record.ts';
import { specialAccountId } from '../special-account.ts';
import { objectNotFound, Refusal, savingFailed } from '../status.ts';
import { replaceTransaction } from '../transaction/put.ts';
import { isOfTransactionType } from '../transaction/transaction.ts';

/** A transaction that brings money in. */
export type Receipt = Transaction<'ReceivePayment'> | Transaction<'SalesReceipt'>;

const codes = { modify: 3170, delete: 3160, void: 3185 } as const;

/** The deposit of a receipt, if it is in one. */
export function depositIdOf(transaction: Transaction): string | undefined {
  return isReceipt(transaction) ? transaction.body.depositId : undefined;
}

/** @throws Refusal 3160, 3170 or 3185 where it is in a deposit. */
export function requireUndeposited(transaction: Transaction, deed: keyof typeof codes): void {
  if (depositIdOf(transaction) === undefined) return;
  const why = 'The transaction has been deposited. Take it out of its deposit first.';
  throw new Refusal(
    codes[deed],
    `Cannot ${deed} the object specified by the id = "${transaction.id}".  QuickBooks error message: ${why}`,
  );
}

/** Whether its money waits in undeposited funds. */
export function isWaiting(books: Books, transaction: Receipt): boolean {
  const { header, depositId, postings } = transaction.body;
  const isUndeposited = header.DepositToAccountRef?.ListID === specialAccountId(books, 'UndepositedFunds');
  return isUndeposited && depositId === undefined && postings.length > 0;
}

/** The receipt that a deposit names. @throws Refusal 3120 where there is none, 3180 where it does not wait. */
export function waitingReceipt(books: Books, id: string): Receipt {
  const receipt = books.storage.transaction(id);
  if (!receipt || !isReceipt(receipt)) throw objectNotFound(id);
  if (!isWaiting(books, receipt)) {
    throw savingFailed('Deposit', `The payment "${id}" is not in undeposited funds.`);
  }
  return receipt;
}

/** Notes in which deposit a receipt is, or that it waits again; this does not touch it. */
export function setDeposit(books: Books, id: string, depositId: string | undefined): void {
  const receipt = books.storage.transaction(id);
  if (!receipt || !isReceipt(receipt)) return;
  if (isOfTransactionType(receipt, 'ReceivePayment'))
    replaceTransaction(books, { ...receipt, body: { ...receipt.body, depositId } });
  else replaceTransaction(books, { ...receipt, body: { ...receipt.body, depositId } });
}

export function isReceipt(transaction: Transaction): transaction is Receipt {
  return (
    isOfTransactionType(transaction, 'ReceivePayment') || isOfTransactionType(transaction, 'SalesReceipt')
  );
}
