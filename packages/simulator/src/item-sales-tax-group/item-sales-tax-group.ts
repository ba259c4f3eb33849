import { anyList, flat } from '../list/definition.ts';
import type { ListDefinition } from '../list/definition.ts';
import { adding, changing } from '../list/outcome.ts';
import { queryElements } from '../list/query.ts';
import { itemSalesTaxReference } from '../reference.ts';
import { stored, without } from '../text.ts';
import type { Handlers } from '../work.ts';

/** Several sales taxes that are charged together; no group is a member of one. */
export const itemSalesTaxGroup: ListDefinition<'ItemSalesTaxGroup'> = {
  type: 'ItemSalesTaxGroup',
  nameSpace: 'Item',
  listName: 'Items',
  references: { ItemSalesTaxRef: itemSalesTaxReference },
  notClearable: [],
  unsupported: ['BarCode'],
  feature: 'sales-tax',
  present: (books, element) => ({
    element: 'ItemSalesTaxGroupRet',
    value: flat(books, element, itemSalesTaxGroup.references),
  }),
};

export const itemSalesTaxGroupHandlers: Handlers = {
  ItemSalesTaxGroupAdd(work, request) {
    const kept = without(request.ItemSalesTaxGroupAdd, 'Name', 'IsActive', 'BarCode');
    const body = stored(kept, work.books.switches);
    return adding(work, itemSalesTaxGroup, request.ItemSalesTaxGroupAdd, body, request);
  },
  ItemSalesTaxGroupMod: (work, request) =>
    changing(work, itemSalesTaxGroup, request.ItemSalesTaxGroupMod, request),
  ItemSalesTaxGroupQuery: (work, request) =>
    queryElements(work, { name: 'ItemSalesTaxGroupQuery', lists: [anyList(itemSalesTaxGroup)] }, request),
};
