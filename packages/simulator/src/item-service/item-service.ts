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

export const itemService: ListDefinition<'ItemService'> = {
  type: 'ItemService',
  nameSpace: 'Item',
  listName: 'Items',
  references: { ...commonItemReferences, ...saleReferences },
  notClearable: [],
  unsupported: ['BarCode'],
  present: (books, element) => ({
    element: 'ItemServiceRet',
    value: {
      ...headerOf(books, element),
      ...placeOf(books, element),
      ...named(books, element.body, itemService.references),
    },
  }),
};

export const itemServiceHandlers: Handlers = {
  ItemServiceAdd(work, request) {
    const given = request.ItemServiceAdd;
    const body = { ...newItem(work.books, given), ...newSale(work.books, given) };
    return adding(work, itemService, given, body, request);
  },
  ItemServiceMod(work, request) {
    const { ListID, EditSequence, Name, IsActive, ParentRef, ForceUOMChange, ...rest } =
      request.ItemServiceMod;
    const { SalesOrPurchaseMod, SalesAndPurchaseMod, ...fields } = rest;
    if (ForceUOMChange === true) throw featureMissing();
    const { body } = elementOf(work.books, itemService, ListID);
    const sale = changedSale(body, { SalesOrPurchaseMod, SalesAndPurchaseMod });
    const given = { ListID, EditSequence, Name, IsActive, ParentRef };
    return modifying(work, itemService, given, { ...fields, ...sale }, request.IncludeRetElement);
  },
  ItemServiceQuery(work, request) {
    const isWanted = isOfClass(work.books, request.ClassFilter);
    return queryElements(
      work,
      { name: 'ItemServiceQuery', lists: [anyList(itemService)], isWanted: (_books, key) => isWanted(key) },
      request,
    );
  },
};
