/** Who owes what, and since when: what of every debt on a receivable account is still to pay. */
import { isZero } from '@autosync/core';
import type { Amount, DateOnly } from '@autosync/core';
import type { Company } from '../company.ts';
import { balanceRemaining } from '../transaction/application.ts';
import { claimOf, isPending } from '../transaction/claim.ts';
import { transactionTypes } from '../transaction/transaction-types.ts';

export interface OpenReceivable {
  /** ListID and FullName of the customer or job. */
  readonly customerId: string;
  readonly customer: string;
  /** The day on which it is due; that of the transaction where it has no terms. */
  readonly due: DateOnly;
  readonly open: Amount;
}

/** Only what is open is read, so that a long history costs nothing. */
export function* openReceivables({ books }: Company): Iterable<OpenReceivable> {
  for (const { id } of books.storage.transactionKeys({ types: transactionTypes, isPaid: false })) {
    const transaction = books.storage.transaction(id);
    const claim = transaction && claimOf(books, transaction);
    if (!claim || claim.ledger !== 'receivable' || claim.side !== 'debt' || isPending(claim)) continue;
    const open = balanceRemaining(transaction);
    if (isZero(open)) continue;
    const { header } = transaction.body;
    const due = 'DueDate' in header && header.DueDate !== undefined ? header.DueDate : transaction.date;
    const customer = books.storage.element('Entity', claim.entityId)?.fullName ?? '';
    yield { customerId: claim.entityId, customer, due: due === '' ? transaction.date : due, open };
  }
}
