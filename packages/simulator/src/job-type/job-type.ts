import { anyList, levelled } from '../list/definition.ts';
import type { ListDefinition } from '../list/definition.ts';
import { adding } from '../list/outcome.ts';
import { queryElements } from '../list/query.ts';
import type { Handlers } from '../work.ts';

export const jobType: ListDefinition<'JobType'> = {
  type: 'JobType',
  nameSpace: 'JobType',
  listName: 'Job Type',
  references: {},
  notClearable: [],
  unsupported: [],
  present: (books, element) => ({ element: 'JobTypeRet', value: levelled(books, element) }),
};

/** Add and query; the schema has no way to change one (qbxml.md 4.2). */
export const jobTypeHandlers: Handlers = {
  JobTypeAdd: (work, request) => adding(work, jobType, request.JobTypeAdd, {}, request),
  JobTypeQuery: (work, request) =>
    queryElements(work, { name: 'JobTypeQuery', lists: [anyList(jobType)] }, request),
};
