import { anyList, flat } from '../list/definition.ts';
import type { ListDefinition } from '../list/definition.ts';
import { adding } from '../list/outcome.ts';
import { queryElements } from '../list/query.ts';
import type { Handlers } from '../work.ts';

export const customerMessage: ListDefinition<'CustomerMsg'> = {
  type: 'CustomerMsg',
  nameSpace: 'CustomerMsg',
  listName: 'Customer Message',
  references: {},
  notClearable: [],
  unsupported: [],
  present: (books, element) => ({ element: 'CustomerMsgRet', value: flat(books, element) }),
};

/** Add and query; the schema has no way to change one (qbxml.md 4.2). */
export const customerMessageHandlers: Handlers = {
  CustomerMsgAdd: (work, request) => adding(work, customerMessage, request.CustomerMsgAdd, {}, request),
  CustomerMsgQuery: (work, request) =>
    queryElements(work, { name: 'CustomerMsgQuery', lists: [anyList(customerMessage)] }, request),
};
