/** The lines of recorded transactions with the accounts of their items, as far as those were recorded. */
import { isZero } from '@autosync/core';
import type { Amount } from '@autosync/core';
import type { InvoiceLineRet, ItemGroupLineRet, ItemLineRet } from '@autosync/qbxml';
import { nextTransactionId } from '../books.ts';
import type { Books } from '../books.ts';
import { purchaseOf } from '../item/purchase.ts';
import { saleOf } from '../item/sale.ts';
import type { StoredItemLine, StoredSaleLine } from '../record.ts';
import { specialAccountId } from '../special-account.ts';
import { Refusal } from '../status.ts';

/**
 * The lines of a sale. Where nobody asked for them, one stands for all.
 *
 * @throws Refusal 3280 for groups, and for items that cannot be sold.
 */
export function saleLines(
  books: Books,
  entries: readonly { readonly value: InvoiceLineRet | { readonly ItemGroupRef: object } }[] | undefined,
  subtotal: Amount,
): readonly StoredSaleLine[] {
  if (!entries && isZero(subtotal)) return [];
  const unknown = specialAccountId(books, 'OpeningBalanceEquity');
  if (!entries) {
    const TxnLineID = nextTransactionId(books);
    const line = { TxnLineID, Desc: 'What was sold was not recorded.', Amount: subtotal };
    return [{ line, accountId: unknown }];
  }
  return entries.map(({ value }) => {
    if ('ItemGroupRef' in value) throw groupsUnknown();
    const { accountId = unknown, kind } = value.ItemRef ? saleOf(books, value.ItemRef) : {};
    return { line: value, accountId, ...(kind && { kind }) };
  });
}

/** The items of a purchase. @throws Refusal 3280 for groups, and for items that cannot be bought. */
export function itemLines(
  books: Books,
  entries: readonly { readonly value: ItemLineRet | ItemGroupLineRet }[],
): readonly StoredItemLine[] {
  return entries.map(({ value }) => {
    if ('ItemGroupRef' in value) throw groupsUnknown();
    const { accountId = specialAccountId(books, 'OpeningBalanceEquity') } = purchaseOf(books, value.ItemRef);
    return { line: value, accountId };
  });
}

function groupsUnknown(): Refusal {
  return new Refusal(3280, 'Its groups of items cannot be loaded.');
}
