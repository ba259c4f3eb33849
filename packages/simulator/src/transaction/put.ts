/** Writing transactions: the postings before are taken back and those after are made, in balance. */
import { addAmounts, isZero, zeroAmount } from '@autosync/core';
import { repost } from '../balance.ts';
import type { Books } from '../books.ts';
import type { Posting, Transaction } from '../record.ts';
import { requireOpenPeriod } from './closing-date.ts';

/**
 * Writes a transaction in the place of the one before.
 *
 * @throws Refusal 3171, 3180 or 3185 in a closed period; RangeError where its postings do not balance.
 */
export function putTransaction(
  books: Books,
  transaction: Transaction,
  deed: 'write' | 'void' = 'write',
): void {
  const before = books.storage.transaction(transaction.id);
  const days = before ? [before.date, transaction.date] : [transaction.date];
  requireOpenPeriod(books, deed === 'void' ? 'void' : before ? 'modify' : 'add', ...days);
  replaceTransaction(books, transaction);
}

/** Writes what another transaction has moved here: an application, a deposit. No period is asked. */
export function replaceTransaction(books: Books, transaction: Transaction): void {
  const before = books.storage.transaction(transaction.id);
  requireBalance(transaction.body.postings);
  repost(books, before?.body.postings ?? [], transaction.body.postings);
  books.storage.putTransaction(transaction);
}

/** Takes a transaction away with its postings. */
export function removeTransaction(books: Books, transaction: Transaction): void {
  repost(books, transaction.body.postings, []);
  books.storage.removeTransaction(transaction.id);
}

function requireBalance(postings: readonly Posting[]): void {
  const sum = addAmounts(zeroAmount, ...postings.map(({ amount }) => amount));
  if (!isZero(sum)) throw new RangeError(`Debits and credits differ by ${sum}.`);
}
