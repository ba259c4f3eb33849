import { percent } from '@autosync/core';
import { anyList, headerOf } from '../list/definition.ts';
import type { ListDefinition } from '../list/definition.ts';
import { addElement } from '../list/element.ts';
import { showing } from '../list/outcome.ts';
import { queryElements } from '../list/query.ts';
import { stored } from '../text.ts';
import type { Handlers } from '../work.ts';

export const standardTerms: ListDefinition<'StandardTerms'> = {
  type: 'StandardTerms',
  nameSpace: 'Terms',
  listName: 'Terms',
  references: {},
  notClearable: [],
  unsupported: [],
  present: (books, element) => ({
    element: 'StandardTermsRet',
    value: { ...headerOf(books, element), ...element.body },
  }),
};

/** Add and query; the schema has no way to change one (qbxml.md 4.2). */
export const standardTermsHandlers: Handlers = {
  StandardTermsAdd(work, request) {
    const { Name, IsActive, ...given } = request.StandardTermsAdd;
    const id = addElement(work.books, standardTerms, {
      name: Name,
      isActive: IsActive,
      parent: undefined,
      body: {
        StdDueDays: 0,
        StdDiscountDays: 0,
        DiscountPct: percent('0'),
        ...stored(given, work.books.switches),
      },
    });
    return showing(work, standardTerms, id, request.IncludeRetElement);
  },
  StandardTermsQuery: (work, request) =>
    queryElements(work, { name: 'StandardTermsQuery', lists: [anyList(standardTerms)] }, request),
};
