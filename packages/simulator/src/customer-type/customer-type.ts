import { anyList, levelled } from '../list/definition.ts';
import type { ListDefinition } from '../list/definition.ts';
import { adding } from '../list/outcome.ts';
import { queryElements } from '../list/query.ts';
import type { Handlers } from '../work.ts';

export const customerType: ListDefinition<'CustomerType'> = {
  type: 'CustomerType',
  nameSpace: 'CustomerType',
  listName: 'Customer Type',
  references: {},
  notClearable: [],
  unsupported: [],
  present: (books, element) => ({
    element: 'CustomerTypeRet',
    value: levelled(books, element),
  }),
};

/** Add and query; the schema has no way to change one (qbxml.md 4.2). */
export const customerTypeHandlers: Handlers = {
  CustomerTypeAdd: (work, request) => adding(work, customerType, request.CustomerTypeAdd, {}, request),
  CustomerTypeQuery: (work, request) =>
    queryElements(work, { name: 'CustomerTypeQuery', lists: [anyList(customerType)] }, request),
};
