import { commonItemReferences, saleReferences } from '../item/item-reference.ts';
import { changedSale, newItem, newSale } from '../item/sale.ts';
import { isOfClass } from '../class/class-filter.ts';
import { anyList, headerOf, placeOf } from '../list/definition.ts';
import type { ListDefinition } from '../list/definition.ts';
import { elementOf } from '../list/element.ts';
import { adding, modifying } from '../list/outcome.ts';
import { queryElements } from '../list/query.ts';
import { named } from '../reference.ts';
import { featureMissing } from '../status.ts';
import type { Handlers } from '../work.ts';

export const itemNonInventory: ListDefinition<'ItemNonInventory'> = {
  type: 'ItemNonInventory',
  nameSpace: 'Item',
  listName: 'Items',
  references: { ...commonItemReferences, ...saleReferences },
  notClearable: [],
  unsupported: ['BarCode'],
  present: (books, element) => ({
    element: 'ItemNonInventoryRet',
    value: {
      ...headerOf(books, element),
      ...placeOf(books, element),
      ...named(books, element.body, itemNonInventory.references),
    },
  }),
};

export const itemNonInventoryHandlers: Handlers = {
  ItemNonInventoryAdd(work, request) {
    const { ManufacturerPartNumber } = request.ItemNonInventoryAdd;
    const given = request.ItemNonInventoryAdd;
    const body = { ManufacturerPartNumber, ...newItem(work.books, given), ...newSale(work.books, given) };
    return adding(work, itemNonInventory, given, body, request);
  },
  ItemNonInventoryMod(work, request) {
    const { ListID, EditSequence, Name, IsActive, ParentRef, ForceUOMChange, ...rest } =
      request.ItemNonInventoryMod;
    const { SalesOrPurchaseMod, SalesAndPurchaseMod, ...fields } = rest;
    if (ForceUOMChange === true) throw featureMissing();
    const { body } = elementOf(work.books, itemNonInventory, ListID);
    const sale = changedSale(body, { SalesOrPurchaseMod, SalesAndPurchaseMod });
    const given = { ListID, EditSequence, Name, IsActive, ParentRef };
    return modifying(work, itemNonInventory, given, { ...fields, ...sale }, request.IncludeRetElement);
  },
  ItemNonInventoryQuery(work, request) {
    const isWanted = isOfClass(work.books, request.ClassFilter);
    return queryElements(
      work,
      {
        name: 'ItemNonInventoryQuery',
        lists: [anyList(itemNonInventory)],
        isWanted: (_books, key) => isWanted(key),
      },
      request,
    );
  },
};
