import { anyList, flat } from '../list/definition.ts';
import type { ListDefinition } from '../list/definition.ts';
import { adding, changing } from '../list/outcome.ts';
import { queryElements } from '../list/query.ts';
import { stored, without } from '../text.ts';
import type { Handlers } from '../work.ts';

/** Adds up the lines above it. */
export const itemSubtotal: ListDefinition<'ItemSubtotal'> = {
  type: 'ItemSubtotal',
  nameSpace: 'Item',
  listName: 'Items',
  references: {},
  notClearable: [],
  unsupported: ['BarCode'],
  present: (books, element) => ({ element: 'ItemSubtotalRet', value: flat(books, element) }),
};

export const itemSubtotalHandlers: Handlers = {
  ItemSubtotalAdd(work, request) {
    const kept = without(request.ItemSubtotalAdd, 'Name', 'IsActive', 'BarCode');
    const body = stored(kept, work.books.switches);
    return adding(work, itemSubtotal, request.ItemSubtotalAdd, body, request);
  },
  ItemSubtotalMod: (work, request) => changing(work, itemSubtotal, request.ItemSubtotalMod, request),
  ItemSubtotalQuery: (work, request) =>
    queryElements(work, { name: 'ItemSubtotalQuery', lists: [anyList(itemSubtotal)] }, request),
};
