import { anyList, levelled } from '../list/definition.ts';
import type { ListDefinition } from '../list/definition.ts';
import { adding, changing } from '../list/outcome.ts';
import { queryElements } from '../list/query.ts';
import type { Handlers } from '../work.ts';

/** Classes split income and costs by place or line of business; they need the preference. */
export const classes: ListDefinition<'Class'> = {
  type: 'Class',
  nameSpace: 'Class',
  listName: 'Classes',
  references: {},
  notClearable: [],
  unsupported: [],
  feature: 'class-tracking',
  present: (books, element) => ({ element: 'ClassRet', value: levelled(books, element) }),
};

export const classHandlers: Handlers = {
  ClassAdd: (work, request) => adding(work, classes, request.ClassAdd, {}, request),
  ClassMod: (work, request) => changing(work, classes, request.ClassMod, request),
  ClassQuery: (work, request) =>
    queryElements(work, { name: 'ClassQuery', lists: [anyList(classes)] }, request),
};
