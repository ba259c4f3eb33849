/** The lines of recorded transactions with the accounts of their items, as far as those were recorded. */
import { isZero } from '@autosync/core';
import type { Amount } from '@autosync/core';
import type {
  CreditMemoLineGroupRet,
  EstimateLineGroupRet,
  InvoiceLineGroupRet,
  InvoiceLineRet,
  ItemGroupLineRet,
  ItemLineRet,
  SalesOrderLineGroupRet,
  SalesReceiptLineGroupRet,
} from '@autosync/qbxml';
import { nextTransactionId } from '../books.ts';
import type { Books } from '../books.ts';
import { purchaseOf } from '../item/purchase.ts';
import { saleOf } from '../item/sale.ts';
import type { SoldLine, StoredItemLine, StoredSaleLine } from '../record.ts';
import { specialAccountId } from '../special-account.ts';
import { Refusal } from '../status.ts';

type GroupRet =
  | CreditMemoLineGroupRet
  | EstimateLineGroupRet
  | InvoiceLineGroupRet
  | SalesOrderLineGroupRet
  | SalesReceiptLineGroupRet;

/**
 * The lines of a sale. Where nobody asked for them, one stands for all.
 *
 * @throws Refusal 3280 for items that cannot be sold.
 */
export function saleLines(
  books: Books,
  entries: readonly { readonly value: InvoiceLineRet | GroupRet }[] | undefined,
  subtotal: Amount,
): readonly StoredSaleLine[] {
  if (!entries && isZero(subtotal)) return [];
  if (!entries) {
    const TxnLineID = nextTransactionId(books);
    const line = { TxnLineID, Desc: 'What was sold was not recorded.', Amount: subtotal };
    return [{ line, accountId: specialAccountId(books, 'OpeningBalanceEquity') }];
  }
  return entries.map(({ value }) => {
    if (!('ItemGroupRef' in value)) return soldLine(books, value);
    const { TxnLineID, ItemGroupRef, Desc, Quantity, IsPrintItemsInGroup, DataExtRet } = value;
    const line = { TxnLineID, ItemGroupRef, Desc, Quantity, IsPrintItemsInGroup, DataExtRet };
    return { line, members: membersIn(value).map((member) => soldLine(books, member)) };
  });
}

function soldLine(books: Books, line: InvoiceLineRet): SoldLine {
  const unknown = specialAccountId(books, 'OpeningBalanceEquity');
  const { accountId = unknown, kind } = line.ItemRef ? saleOf(books, line.ItemRef) : {};
  return { line, accountId, ...(kind && { kind }) };
}

function membersIn(group: GroupRet): readonly InvoiceLineRet[] {
  if ('InvoiceLineRet' in group) return group.InvoiceLineRet ?? [];
  if ('CreditMemoLineRet' in group) return group.CreditMemoLineRet ?? [];
  if ('SalesOrderLineRet' in group) return group.SalesOrderLineRet ?? [];
  if ('SalesReceiptLineRet' in group) return group.SalesReceiptLineRet ?? [];
  return 'EstimateLineRet' in group ? (group.EstimateLineRet ?? []) : [];
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
