import { anyList, flat } from '../list/definition.ts';
import type { ListDefinition } from '../list/definition.ts';
import { adding } from '../list/outcome.ts';
import { queryElements } from '../list/query.ts';
import type { Handlers } from '../work.ts';

export const shipMethod: ListDefinition<'ShipMethod'> = {
  type: 'ShipMethod',
  nameSpace: 'ShipMethod',
  listName: 'Ship Method',
  references: {},
  notClearable: [],
  unsupported: [],
  present: (books, element) => ({ element: 'ShipMethodRet', value: flat(books, element) }),
};

/** Add and query; the schema has no way to change one (qbxml.md 4.2). */
export const shipMethodHandlers: Handlers = {
  ShipMethodAdd: (work, request) => adding(work, shipMethod, request.ShipMethodAdd, {}, request),
  ShipMethodQuery: (work, request) =>
    queryElements(work, { name: 'ShipMethodQuery', lists: [anyList(shipMethod)] }, request),
};
