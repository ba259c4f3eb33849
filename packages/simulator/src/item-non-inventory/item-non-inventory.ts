import { saleReferences } from '../item/item-reference.ts';
import { newItem, newSale } from '../item/sale.ts';
import { changingSold, queryItems } from '../item/sold-item.ts';
import { levelled } from '../list/definition.ts';
import type { ListDefinition } from '../list/definition.ts';
import { adding } from '../list/outcome.ts';
import type { Handlers } from '../work.ts';

/** Goods that nobody counts. */
export const itemNonInventory: ListDefinition<'ItemNonInventory'> = {
  type: 'ItemNonInventory',
  nameSpace: 'Item',
  listName: 'Items',
  references: saleReferences,
  notClearable: [],
  unsupported: ['BarCode'],
  present: (books, element) => ({
    element: 'ItemNonInventoryRet',
    value: levelled(books, element, itemNonInventory.references),
  }),
};

export const itemNonInventoryHandlers: Handlers = {
  ItemNonInventoryAdd(work, request) {
    const given = request.ItemNonInventoryAdd;
    const { ManufacturerPartNumber } = given;
    const body = { ManufacturerPartNumber, ...newItem(work.books, given), ...newSale(work.books, given) };
    return adding(work, itemNonInventory, given, body, request);
  },
  ItemNonInventoryMod: (work, request) =>
    changingSold(work, itemNonInventory, request.ItemNonInventoryMod, request),
  ItemNonInventoryQuery: (work, request) =>
    queryItems(work, 'ItemNonInventoryQuery', itemNonInventory, request),
};
