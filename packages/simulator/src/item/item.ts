/** What service, non-inventory and inventory items share, and the query over all of them. */
import { anyList } from '../list/definition.ts';
import type { AnyList } from '../list/definition.ts';
import { byType, queryElements } from '../list/query.ts';
import { itemDiscount } from '../item-discount/item-discount.ts';
import { itemGroup } from '../item-group/item-group.ts';
import { itemOtherCharge } from '../item-other-charge/item-other-charge.ts';
import { itemPayment } from '../item-payment/item-payment.ts';
import { itemSubtotal } from '../item-subtotal/item-subtotal.ts';
import { itemInventory } from '../item-inventory/item-inventory.ts';
import { itemNonInventory } from '../item-non-inventory/item-non-inventory.ts';
import { itemSalesTaxGroup } from '../item-sales-tax-group/item-sales-tax-group.ts';
import { itemSalesTax } from '../item-sales-tax/item-sales-tax.ts';
import { itemService } from '../item-service/item-service.ts';
import type { Handlers } from '../work.ts';

/** In the order in which QuickBooks answers them (qbxml.md 3.4). */
export const itemLists: readonly [AnyList, ...AnyList[]] = [
  anyList(itemService),
  anyList(itemInventory),
  anyList(itemNonInventory),
  anyList(itemOtherCharge),
  anyList(itemSubtotal),
  anyList(itemDiscount),
  anyList(itemPayment),
  anyList(itemSalesTax),
  anyList(itemSalesTaxGroup),
  anyList(itemGroup),
];

/** Items of all types, which share ids and names, grouped by type. */
export const itemHandlers: Handlers = {
  ItemQuery: (work, request) =>
    queryElements(
      work,
      { name: 'ItemQuery', lists: itemLists, ordered: (_books, keys) => byType(itemLists, keys) },
      request,
    ),
};
