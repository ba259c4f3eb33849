import type { Amount } from '@autosync/core';
import type { ReceivePaymentToDepositRet } from '@autosync/qbxml';
import { withElements } from '../answer.ts';
import type { Books } from '../books.ts';
import type { AnswerEntry, Transaction } from '../record.ts';
import { customerReference, nameOf } from '../reference.ts';
import { isOfTransactionType } from '../transaction/transaction.ts';
import { isReceipt, isWaiting } from './deposited.ts';
import { paidWith, waitingPayments } from './payment-line.ts';

/** What waits in undeposited funds, oldest first, as ReceivePaymentToDepositQuery answers it. */
export function* waitingReceipts(
  books: Books,
  includeRetElement: readonly string[] | undefined,
): Iterable<AnswerEntry> {
  // Nearly no company has payments as lines, and nearly every one has many invoices.
  const hasPaymentItems = books.storage.elementKeys({ types: ['ItemPayment'] }).length > 0;
  const types = ['ReceivePayment', 'SalesReceipt', ...(hasPaymentItems ? ['Invoice' as const] : [])] as const;
  for (const { id } of books.storage.transactionKeys({ types })) {
    const transaction = books.storage.transaction(id);
    if (!transaction) continue;
    for (const { amount: Amount, lineId } of waitingIn(books, transaction)) {
      const value: ReceivePaymentToDepositRet = {
        TxnID: transaction.id,
        TxnLineID: lineId,
        TxnType: transaction.type,
        ...(transaction.entityId !== '' && {
          CustomerRef: nameOf(books, { ListID: transaction.entityId }, customerReference),
        }),
        TxnDate: transaction.date,
        RefNumber: transaction.refNumber,
        Amount,
      };
      yield withElements({ element: 'ReceivePaymentToDepositRet', value }, includeRetElement);
    }
  }
}

/** A receipt waits as a whole, the payments in an invoice each by itself. */
function waitingIn(
  books: Books,
  transaction: Transaction,
): readonly { readonly amount: Amount; readonly lineId?: string }[] {
  if (isReceipt(transaction))
    return isWaiting(books, transaction) ? [{ amount: transaction.body.total }] : [];
  if (!isOfTransactionType(transaction, 'Invoice')) return [];
  return waitingPayments(books, transaction).map((stored) => ({
    amount: paidWith(stored),
    lineId: stored.line.TxnLineID,
  }));
}
