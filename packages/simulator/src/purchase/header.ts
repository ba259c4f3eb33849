/** The header of a purchase, or of a payment for one, as Add and Mod make it. */
import type { Books } from '../books.ts';
import { merged } from '../merge.ts';
import { requireKept, resolved } from '../reference.ts';
import type { ReferencePlan } from '../reference.ts';
import { requireHomeCurrency } from '../sale/sale.ts';
import { stored, without } from '../text.ts';
import type { Filled } from '../text.ts';
import { requireActiveReferences } from '../transaction/transaction.ts';

interface GivenHeader {
  readonly ExchangeRate?: string;
}

/** The fields of something new as they are stored, its references found and active. */
export function newPurchaseHeader<T extends GivenHeader>(
  books: Books,
  owner: string,
  given: T,
  references: ReferencePlan,
): Filled<Omit<T, 'ExchangeRate'>> {
  requireHomeCurrency(given);
  const own = resolved(books, stored(without(given, 'ExchangeRate'), books.switches), references, owner);
  requireActiveReferences(books, {}, own, references, owner);
  return own;
}

/** The header after a Mod that gave these fields. @throws Refusal 3190 for a field that cannot be cleared. */
export function changedPurchaseHeader<Header extends object>(
  books: Books,
  owner: string,
  before: Header,
  given: object & GivenHeader,
  references: ReferencePlan,
  notClearable: readonly string[],
): Filled<Header> {
  requireHomeCurrency(given);
  requireKept(given, notClearable);
  const changed = stored(merged(before, without(given, 'ExchangeRate'), books.switches), books.switches);
  const header = resolved(books, changed, references, owner);
  requireActiveReferences(books, before, header, references, owner);
  return header;
}
