import { anyList, levelled } from '../list/definition.ts';
import type { ListDefinition } from '../list/definition.ts';
import { adding } from '../list/outcome.ts';
import { queryElements } from '../list/query.ts';
import type { Handlers } from '../work.ts';

export const vendorType: ListDefinition<'VendorType'> = {
  type: 'VendorType',
  nameSpace: 'VendorType',
  listName: 'Vendor Type',
  references: {},
  notClearable: [],
  unsupported: [],
  present: (books, element) => ({ element: 'VendorTypeRet', value: levelled(books, element) }),
};

/** Add and query; the schema has no way to change one (qbxml.md 4.2). */
export const vendorTypeHandlers: Handlers = {
  VendorTypeAdd: (work, request) => adding(work, vendorType, request.VendorTypeAdd, {}, request),
  VendorTypeQuery: (work, request) =>
    queryElements(work, { name: 'VendorTypeQuery', lists: [anyList(vendorType)] }, request),
};
