/**
 * Condense Data takes away what is settled up to a day: invoices that are paid and payments that are used
 * up, as long as nothing that stays refers to them (bookkeeping.md 21). Balances stay as they are, as
 * QuickBooks keeps summaries in the place of what it takes away. To a sync it looks like a mass deletion.
 */
import type { DateOnly } from '@autosync/core';
import { now } from '../books.ts';
import type { Books } from '../books.ts';
import type { Transaction } from '../record.ts';
import { transactionTypes } from '../transaction/transaction-types.ts';
import { unusedPayment } from '../transaction/application.ts';
import { isOfTransactionType } from '../transaction/transaction.ts';

/** Takes them away and says how many they were. */
export function condense(books: Books, through: DateOnly): number {
  const settled = settledUntil(books, through);
  for (const id of settled) spreadStaying(books, settled, id);
  for (const id of settled) {
    const transaction = books.storage.transaction(id);
    if (!transaction) continue;
    books.storage.removeTransaction(id);
    if (!books.switches.condensedAreTold) continue;
    const { type, createdAt, refNumber: name } = transaction;
    books.storage.addDeleted({ kind: 'transaction', type, id, createdAt, deletedAt: now(books), name });
  }
  return settled.size;
}

/** What is settled in itself and is named by no other transaction than invoices and payments. */
function settledUntil(books: Books, through: DateOnly): Set<string> {
  const types = ['Invoice', 'ReceivePayment'] as const;
  const named = namedElsewhere(books);
  const keys = books.storage.transactionKeys({ types, dateTo: through });
  const settled = keys.filter(({ id }) => {
    const transaction = books.storage.transaction(id);
    return transaction !== undefined && isSettled(transaction) && !named.has(id);
  });
  return new Set(settled.map(({ id }) => id));
}

function isSettled(transaction: Transaction): boolean {
  if (isOfTransactionType(transaction, 'Invoice')) return transaction.isPaid === true;
  if (!isOfTransactionType(transaction, 'ReceivePayment')) return false;
  return /^0\.00$/.test(unusedPayment(transaction.body));
}

/** Every id of a transaction in the bodies of the other types: deposits, credits, refunds. */
function namedElsewhere(books: Books): ReadonlySet<string> {
  const types = transactionTypes.filter((type) => type !== 'Invoice' && type !== 'ReceivePayment');
  const named = new Set<string>();
  for (const { id } of types.length === 0 ? [] : books.storage.transactionKeys({ types })) {
    const text = JSON.stringify(books.storage.transaction(id)?.body);
    for (const [found] of text.matchAll(/\b[0-9A-F]+-\d{9,10}\b/g)) named.add(found);
  }
  return named;
}

/** Whatever is linked to something that stays, stays too, and so on along the links. */
function spreadStaying(books: Books, settled: Set<string>, start: string): void {
  const open = [start];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const transaction = books.storage.transaction(id);
    const links = transaction && 'applications' in transaction.body ? transaction.body.applications : [];
    const stays = links.some(({ transactionId }) => !settled.has(transactionId));
    if (!settled.has(id) || !stays) continue;
    settled.delete(id);
    open.push(...links.map(({ transactionId }) => transactionId));
  }
}
