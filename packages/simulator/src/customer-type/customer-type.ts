import { anyList, headerOf, placeOf } from '../list/definition.ts';
import type { ListDefinition } from '../list/definition.ts';
import { addElement } from '../list/element.ts';
import { showing } from '../list/outcome.ts';
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
    value: { ...headerOf(books, element), ...placeOf(books, element), ...element.body },
  }),
};

/** Add and query; the schema has no way to change one (qbxml.md 4.2). */
export const customerTypeHandlers: Handlers = {
  CustomerTypeAdd(work, request) {
    const { Name, IsActive, ParentRef } = request.CustomerTypeAdd;
    const id = addElement(work.books, customerType, {
      name: Name,
      isActive: IsActive,
      parent: ParentRef,
      body: {},
    });
    return showing(work, customerType, id, request.IncludeRetElement);
  },
  CustomerTypeQuery: (work, request) =>
    queryElements(work, { name: 'CustomerTypeQuery', lists: [anyList(customerType)] }, request),
};
