import { addAmounts, zeroAmount } from '@autosync/core';
import type { Amount } from '@autosync/core';
import type { Books } from '../books.ts';
import type { Transaction } from '../record.ts';
import { unusedPayment } from '../transaction/application.ts';
import { claimOf, isPending } from '../transaction/claim.ts';

/** What is left of the customer's other credits on the account of a payment, or nothing, by the switch. */
export function unusedCredits(books: Books, payment: Transaction<'ReceivePayment'>): Amount {
  if (books.switches.unusedCredits === 'none') return zeroAmount;
  const { storage } = books;
  const types = ['CreditMemo', 'ReceivePayment'] as const;
  const open = storage.transactionKeys({ types, entityIds: [payment.entityId], isPaid: false });
  const accountId = payment.body.header.ARAccountRef?.ListID;
  const left = open.flatMap(({ id }) => {
    const credit = id === payment.id ? undefined : storage.transaction(id);
    const claim = credit && claimOf(books, credit);
    return claim?.accountId === accountId && claim && !isPending(claim)
      ? [unusedPayment(claim.transaction.body)]
      : [];
  });
  return addAmounts(zeroAmount, ...left);
}
