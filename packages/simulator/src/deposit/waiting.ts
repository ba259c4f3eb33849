import type { ReceivePaymentToDepositRet } from '@autosync/qbxml';
import { withElements } from '../answer.ts';
import type { Books } from '../books.ts';
import type { AnswerEntry } from '../record.ts';
import { customerReference, nameOf } from '../reference.ts';
import { isReceipt, isWaiting } from './deposited.ts';

/** What waits in undeposited funds, oldest first, as ReceivePaymentToDepositQuery answers it. */
export function* waitingReceipts(
  books: Books,
  includeRetElement: readonly string[] | undefined,
): Iterable<AnswerEntry> {
  for (const { id } of books.storage.transactionKeys({ types: ['ReceivePayment', 'SalesReceipt'] })) {
    const receipt = books.storage.transaction(id);
    if (!receipt || !isReceipt(receipt) || !isWaiting(books, receipt)) continue;
    const value: ReceivePaymentToDepositRet = {
      TxnID: receipt.id,
      TxnType: receipt.type,
      ...(receipt.entityId !== '' && {
        CustomerRef: nameOf(books, { ListID: receipt.entityId }, customerReference),
      }),
      TxnDate: receipt.date,
      RefNumber: receipt.refNumber,
      Amount: receipt.body.total,
    };
    yield withElements({ element: 'ReceivePaymentToDepositRet', value }, includeRetElement);
  }
}
