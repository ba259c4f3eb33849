import { saleReferences } from '../item/item-reference.ts';
import { newItem, newSale } from '../item/sale.ts';
import { changingSold, queryItems } from '../item/sold-item.ts';
import { levelled } from '../list/definition.ts';
import type { ListDefinition } from '../list/definition.ts';
import { adding } from '../list/outcome.ts';
import type { Handlers } from '../work.ts';

/** Work that is sold, or bought and sold on. */
export const itemService: ListDefinition<'ItemService'> = {
  type: 'ItemService',
  nameSpace: 'Item',
  listName: 'Items',
  references: saleReferences,
  notClearable: [],
  unsupported: ['BarCode'],
  present: (books, element) => ({
    element: 'ItemServiceRet',
    value: levelled(books, element, itemService.references),
  }),
};

export const itemServiceHandlers: Handlers = {
  ItemServiceAdd(work, request) {
    const given = request.ItemServiceAdd;
    const body = { ...newItem(work.books, given), ...newSale(work.books, given) };
    return adding(work, itemService, given, body, request);
  },
  ItemServiceMod: (work, request) => changingSold(work, itemService, request.ItemServiceMod, request),
  ItemServiceQuery: (work, request) => queryItems(work, 'ItemServiceQuery', itemService, request),
};
