/** Writing transactions: the postings before are taken back and those after are made, in balance. */
import { addAmounts, isZero, zeroAmount } from '@autosync/core';
import { repost } from '../balance.ts';
import type { Books } from '../books.ts';
import type { Posting, Transaction } from '../record.ts';
import { savingFailed } from '../status.ts';
import { requireSoundClaim } from './claim.ts';
import { requireOpenPeriod } from './closing-date.ts';
import { accountTypeOf } from './posting.ts';

/**
 * Writes a transaction in the place of the one before.
 *
 * @throws Refusal 3171, 3180 or 3185 in a closed period, 3170 or 3180 for an account that does not fit, 3180
 *   where a posting lacks its customer or vendor; RangeError where its postings do not balance.
 */
export function putTransaction(
  books: Books,
  transaction: Transaction,
  deed: 'write' | 'void' = 'write',
): void {
  const before = books.storage.transaction(transaction.id);
  const days = before ? [before.date, transaction.date] : [transaction.date];
  requireOpenPeriod(books, deed === 'void' ? 'void' : before ? 'modify' : 'add', ...days);
  requireSoundClaim(books, before, transaction);
  replaceTransaction(books, transaction);
}

/** Writes what another transaction has moved here: an application, a deposit. No period is asked. */
export function replaceTransaction(books: Books, transaction: Transaction): void {
  const before = books.storage.transaction(transaction.id);
  requireBalance(transaction.body.postings);
  requireOwners(books, transaction);
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

/** Whose names accounts receivable and accounts payable are kept by; no other account keeps any. */
const owners = new Map([
  ['AccountsReceivable', 'Customer'],
  ['AccountsPayable', 'Vendor'],
]);

/**
 * What is owed is owed by a customer, and what is to be paid is owed to a vendor, or the account would not
 * be the sum of its names.
 *
 * @throws Refusal 3180 where nobody or somebody else is named.
 */
function requireOwners(books: Books, { type, body }: Transaction): void {
  for (const { accountId, entityId } of body.postings) {
    const owner = owners.get(accountTypeOf(books, accountId) ?? '');
    const entity = entityId === undefined ? undefined : books.storage.element('Entity', entityId);
    if (owner === entity?.type) continue;
    const why = 'What is posted to accounts receivable needs a customer, to accounts payable a vendor.';
    throw savingFailed(type, why);
  }
}
