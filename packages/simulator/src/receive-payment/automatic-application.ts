/** How a payment that says nothing of it is applied. */
import { compareDecimals, isZero, subtractAmounts } from '@autosync/core';
import type { Amount } from '@autosync/core';
import type { Books } from '../books.ts';
import type { Application } from '../record.ts';
import { balanceRemaining } from '../transaction/application.ts';
import { claimOf, isPending } from '../transaction/claim.ts';
import type { Payer } from '../transaction/payer.ts';

/**
 * Pays the customer's open debt that is exactly the amount, or else its open debts from the oldest on, as far
 * as the amount reaches (Intuit's page on receiving payments).
 */
export function automaticApplications(books: Books, payer: Payer, total: Amount): readonly Application[] {
  const open = openDebts(books, payer);
  const exact = open.find(({ due }) => due === total);
  const applications: Application[] = [];
  let left = total;
  for (const { id, due } of exact ? [exact] : open) {
    const amount = compareDecimals(due, left) < 0 ? due : left;
    if (isZero(left) || isZero(amount)) continue;
    applications.push({ transactionId: id, amount });
    left = subtractAmounts(left, amount);
  }
  return applications;
}

/** What the customer itself owes on the account, oldest first. */
function openDebts(books: Books, payer: Payer): readonly { readonly id: string; readonly due: Amount }[] {
  const own = { types: ['Charge', 'Invoice'], entityIds: [payer.entityId], isPaid: false } as const;
  // The customer of a journal entry or check stands in its lines.
  const others = { types: ['Check', 'JournalEntry'], isPaid: false } as const;
  return [...books.storage.transactionKeys(own), ...books.storage.transactionKeys(others)]
    .flatMap(({ id }) => {
      const transaction = books.storage.transaction(id);
      const claim = transaction && claimOf(books, transaction);
      const isOwn = claim?.entityId === payer.entityId && claim.accountId === payer.accountId;
      return isOwn && claim.side === 'debt' && !isPending(claim) ? [claim.transaction] : [];
    })
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.number - b.number))
    .map((transaction) => ({ id: transaction.id, due: balanceRemaining(transaction) }));
}
