import { addressBlock } from '../address.ts';
import { anyList, flat } from '../list/definition.ts';
import type { ListDefinition } from '../list/definition.ts';
import { adding, changing } from '../list/outcome.ts';
import { queryElements } from '../list/query.ts';
import { stored, without } from '../text.ts';
import type { Handlers } from '../work.ts';

/** A name that is neither customer, vendor nor employee: an owner, for example. */
export const otherName: ListDefinition<'OtherName'> = {
  type: 'OtherName',
  nameSpace: 'Entity',
  listName: 'Other Names',
  references: {},
  notClearable: [],
  unsupported: [],
  present: (books, element) => ({
    element: 'OtherNameRet',
    value: {
      ...flat(books, element),
      OtherNameAddressBlock:
        element.body.OtherNameAddressBlock ?? addressBlock(element.body.OtherNameAddress),
    },
  }),
};

export const otherNameHandlers: Handlers = {
  OtherNameAdd(work, request) {
    const body = stored(without(request.OtherNameAdd, 'Name', 'IsActive'), work.books.switches);
    return adding(work, otherName, request.OtherNameAdd, body, request);
  },
  OtherNameMod: (work, request) => changing(work, otherName, request.OtherNameMod, request),
  OtherNameQuery: (work, request) =>
    queryElements(work, { name: 'OtherNameQuery', lists: [anyList(otherName)] }, request),
};
