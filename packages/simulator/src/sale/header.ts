/** The header of a sale as Add and Mod of credit memos, sales receipts and estimates make it. */
import { readAddresses } from '../address.ts';
import type { Books } from '../books.ts';
import { merged } from '../merge.ts';
import { requireKept, resolved } from '../reference.ts';
import { Refusal } from '../status.ts';
import { stored, without } from '../text.ts';
import type { Filled } from '../text.ts';
import { requireActiveReferences } from '../transaction/transaction.ts';
import { customerDefaults, requireHomeCurrency, saleReferences, templateOf } from './sale.ts';
import type { SaleHeader } from './sale.ts';

/** The addresses of a sale, which its answers show with a block. */
export const saleAddresses = ['BillAddress', 'ShipAddress'];

interface GivenHeader {
  readonly CustomerRef?: SaleHeader['CustomerRef'];
  readonly ExchangeRate?: string;
}

/** The fields of a new sale as they are stored, its references found and active. */
export function newHeader<T extends GivenHeader>(
  books: Books,
  owner: string,
  given: T,
): Filled<Omit<T, 'ExchangeRate'>> {
  requireHomeCurrency(given);
  const typed = stored(without(given, 'ExchangeRate'), books.switches);
  const fields = readAddresses(typed, saleAddresses, books.switches);
  const own = resolved(books, fields, saleReferences, owner);
  requireActiveReferences(books, {}, own, saleReferences, owner);
  return own;
}

/** What stands where a new sale says nothing: its template, and what its customer says. */
export function usualHeader(books: Books, given: GivenHeader, templateName: string): SaleHeader {
  return { ...templateOf(books, templateName), ...customerDefaults(books, given.CustomerRef) };
}

/** A header after a Mod that gave these fields. */
export function changedHeader<Header extends SaleHeader>(
  books: Books,
  owner: string,
  current: Header,
  given: object & { readonly ExchangeRate?: string },
  notClearable: readonly string[],
): Filled<Header> {
  requireHomeCurrency(given);
  requireKept(given, notClearable);
  const changed = merged(current, without(given, 'ExchangeRate'), books.switches);
  const read = readAddresses(stored(changed, books.switches), saleAddresses, books.switches);
  const header = resolved(books, read, saleReferences, owner);
  requireActiveReferences(books, current, header, saleReferences, owner);
  return header;
}

/** What is paid, applied or deposited stays posted. @throws Refusal 3170 where it would become pending. */
export function requirePosted(owner: string, { IsPending }: SaleHeader, isLinked: boolean): void {
  if (IsPending !== true || !isLinked) return;
  throw new Refusal(3170, `The ${owner} is linked to another transaction and cannot become pending.`);
}
