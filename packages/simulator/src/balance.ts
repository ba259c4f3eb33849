/**
 * Balances are kept beside the records, because they change without touching them (qbxml.md 3.2). Each
 * transaction carries its postings; putting another set in their place moves the balances by the difference.
 */
import { addAmounts, negateAmount, negateQuantity } from '@autosync/core';
import type { Amount } from '@autosync/core';
import type { Books } from './books.ts';
import { moveStock, stockOf } from './inventory/stock.ts';
import type { NameSpace, Posting } from './record.ts';

/** What postings have added up to for an account (debit positive) or a customer (owing positive). */
export function balanceOf(books: Books, nameSpace: NameSpace, id: string): Amount {
  return books.storage.balance(balanceKey(nameSpace, id));
}

/** Takes back the postings before and makes those after. */
export function repost(books: Books, before: readonly Posting[], after: readonly Posting[]): void {
  for (const posting of before) post(books, reversed(posting));
  for (const posting of after) post(books, posting);
}

/** Puts what one element has beside what another has: for a merge, after its transactions changed hands. */
export function moveBalance(books: Books, nameSpace: NameSpace, from: string, into: string): void {
  const left = balanceOf(books, nameSpace, from);
  add(books, balanceKey(nameSpace, into), left);
  add(books, balanceKey(nameSpace, from), negateAmount(left));
  if (nameSpace !== 'Item') return;
  const { quantity, value } = stockOf(books, from);
  moveStock(books, into, quantity, value);
}

function post(books: Books, { accountId, entityId, amount, itemId, quantity }: Posting): void {
  add(books, balanceKey('Account', accountId), amount);
  if (entityId !== undefined) add(books, balanceKey('Entity', entityId), amount);
  if (itemId !== undefined && quantity !== undefined) moveStock(books, itemId, quantity, amount);
}

function reversed(posting: Posting): Posting {
  const { quantity } = posting;
  const back = quantity === undefined ? {} : { quantity: negateQuantity(quantity) };
  return { ...posting, amount: negateAmount(posting.amount), ...back };
}

function add(books: Books, key: string, amount: Amount): void {
  books.storage.setBalance(key, addAmounts(books.storage.balance(key), amount));
}

/** Ids are unique within their list only. */
function balanceKey(nameSpace: NameSpace, id: string): string {
  return `${nameSpace} ${id}`;
}
