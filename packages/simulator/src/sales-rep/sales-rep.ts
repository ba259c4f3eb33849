import { anyList, headerOf } from '../list/definition.ts';
import type { ListDefinition } from '../list/definition.ts';
import { adding, changing } from '../list/outcome.ts';
import { queryElements } from '../list/query.ts';
import { named } from '../reference.ts';
import { without } from '../text.ts';
import type { Handlers } from '../work.ts';

/** A sales rep goes by initials and stands for an employee, a vendor or another name. */
export const salesRep: ListDefinition<'SalesRep'> = {
  type: 'SalesRep',
  nameSpace: 'SalesRep',
  listName: 'Sales Rep',
  references: {
    SalesRepEntityRef: { kind: 'Entity', nameSpace: 'Entity', types: ['Employee', 'OtherName', 'Vendor'] },
  },
  notClearable: ['SalesRepEntityRef'],
  unsupported: [],
  present: (books, element) => ({
    element: 'SalesRepRet',
    value: {
      ...without({ ...headerOf(books, element), ...named(books, element.body, salesRep.references) }, 'Name'),
      Initial: element.name,
    },
  }),
};

export const salesRepHandlers: Handlers = {
  SalesRepAdd(work, request) {
    const { Initial, IsActive, SalesRepEntityRef } = request.SalesRepAdd;
    return adding(work, salesRep, { Name: Initial, IsActive }, { SalesRepEntityRef }, request);
  },
  SalesRepMod(work, request) {
    const { Initial, ...given } = request.SalesRepMod;
    return changing(work, salesRep, { ...given, Name: Initial }, request);
  },
  SalesRepQuery: (work, request) =>
    queryElements(work, { name: 'SalesRepQuery', lists: [anyList(salesRep)] }, request),
};
