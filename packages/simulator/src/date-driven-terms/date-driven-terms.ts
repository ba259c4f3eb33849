import { percent } from '@autosync/core';
import { anyList, headerOf } from '../list/definition.ts';
import type { ListDefinition } from '../list/definition.ts';
import { addElement } from '../list/element.ts';
import { showing } from '../list/outcome.ts';
import { queryElements } from '../list/query.ts';
import { stored } from '../text.ts';
import type { Handlers } from '../work.ts';

export const dateDrivenTerms: ListDefinition<'DateDrivenTerms'> = {
  type: 'DateDrivenTerms',
  nameSpace: 'Terms',
  listName: 'Terms',
  references: {},
  notClearable: [],
  unsupported: [],
  present: (books, element) => ({
    element: 'DateDrivenTermsRet',
    value: { ...headerOf(books, element), ...element.body },
  }),
};

/** Add and query; the schema has no way to change one (qbxml.md 4.2). */
export const dateDrivenTermsHandlers: Handlers = {
  DateDrivenTermsAdd(work, request) {
    const { Name, IsActive, ...given } = request.DateDrivenTermsAdd;
    const id = addElement(work.books, dateDrivenTerms, {
      name: Name,
      isActive: IsActive,
      parent: undefined,
      body: { DueNextMonthDays: 0, DiscountPct: percent('0'), ...stored(given, work.books.switches) },
    });
    return showing(work, dateDrivenTerms, id, request.IncludeRetElement);
  },
  DateDrivenTermsQuery: (work, request) =>
    queryElements(work, { name: 'DateDrivenTermsQuery', lists: [anyList(dateDrivenTerms)] }, request),
};
