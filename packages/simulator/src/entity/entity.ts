/** All names in one answer: customers, employees, other names and vendors share ids and names (qbxml.md 5.4). */
import { customer } from '../customer/customer.ts';
import { employee } from '../employee/employee.ts';
import { anyList } from '../list/definition.ts';
import type { AnyList } from '../list/definition.ts';
import { byType, queryElements } from '../list/query.ts';
import { otherName } from '../other-name/other-name.ts';
import { vendor } from '../vendor/vendor.ts';
import type { Handlers } from '../work.ts';

const entityLists: readonly [AnyList, ...AnyList[]] = [
  anyList(customer),
  anyList(employee),
  anyList(otherName),
  anyList(vendor),
];

/** Grouped by type as items are, each type by name. */
export const entityHandlers: Handlers = {
  EntityQuery: (work, request) =>
    queryElements(
      work,
      { name: 'EntityQuery', lists: entityLists, ordered: (_books, keys) => byType(entityLists, keys) },
      request,
    ),
};
