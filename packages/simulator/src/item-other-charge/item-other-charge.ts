import { saleReferences } from '../item/item-reference.ts';
import { newItem, newSale } from '../item/sale.ts';
import { changingSold, queryItems } from '../item/sold-item.ts';
import { levelled } from '../list/definition.ts';
import type { ListDefinition } from '../list/definition.ts';
import { adding } from '../list/outcome.ts';
import type { Handlers } from '../work.ts';

/** Delivery, a fee, a fine: what is charged and is neither work nor goods. */
export const itemOtherCharge: ListDefinition<'ItemOtherCharge'> = {
  type: 'ItemOtherCharge',
  nameSpace: 'Item',
  listName: 'Items',
  references: saleReferences,
  notClearable: [],
  unsupported: ['BarCode'],
  present: (books, element) => ({
    element: 'ItemOtherChargeRet',
    value: levelled(books, element, itemOtherCharge.references),
  }),
};

export const itemOtherChargeHandlers: Handlers = {
  ItemOtherChargeAdd(work, request) {
    const given = request.ItemOtherChargeAdd;
    const body = { ...newItem(work.books, given), ...newSale(work.books, given) };
    return adding(work, itemOtherCharge, given, body, request);
  },
  ItemOtherChargeMod: (work, request) =>
    changingSold(work, itemOtherCharge, request.ItemOtherChargeMod, request),
  ItemOtherChargeQuery: (work, request) => queryItems(work, 'ItemOtherChargeQuery', itemOtherCharge, request),
};
