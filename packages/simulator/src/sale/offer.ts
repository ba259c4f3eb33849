/** A change of what posts nothing: an estimate or a sales order. */
import type { DateOnly } from '@autosync/core';
import { now } from '../books.ts';
import type { Books } from '../books.ts';
import type { SaleBody } from '../record.ts';
import { changedHeader } from './header.ts';
import { changedLines } from './line-list.ts';
import type { ChangedSaleLines } from './line-list.ts';
import { saleBody } from './sale.ts';
import type { SaleHeader } from './sale.ts';

interface OfferHeader extends SaleHeader {
  readonly RefNumber?: string;
  readonly TxnDate?: DateOnly;
}

interface Offer<Header> {
  readonly entityId: string;
  readonly date: DateOnly;
  readonly body: SaleBody<Header>;
}

/** What an offer keeps beside its id after a Mod that gave these fields and lines. */
export function changedOffer<Header extends OfferHeader>(
  books: Books,
  owner: string,
  current: Offer<Header>,
  given: { readonly fields: object; readonly lines: ChangedSaleLines | undefined },
  notClearable: readonly string[],
) {
  const { body: before } = current;
  const header = changedHeader(books, owner, before.header, given.fields, notClearable);
  const lines = given.lines?.length ? changedLines(books, owner, before.lines, given.lines) : before.lines;
  const { CustomerRef, RefNumber: refNumber, TxnDate: date = current.date } = header;
  return {
    entityId: CustomerRef?.ListID ?? current.entityId,
    refNumber,
    date,
    modifiedAt: now(books),
    body: saleBody(books, owner, header, lines, undefined, before),
  };
}
