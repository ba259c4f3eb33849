import type { PaymentMethodQueryRq } from '@autosync/qbxml';
import type { Books } from '../books.ts';
import { anyList, headerOf } from '../list/definition.ts';
import type { ListDefinition } from '../list/definition.ts';
import { addElement, elementOf } from '../list/element.ts';
import { showing } from '../list/outcome.ts';
import { queryElements } from '../list/query.ts';
import type { Handlers } from '../work.ts';

export const paymentMethod: ListDefinition<'PaymentMethod'> = {
  type: 'PaymentMethod',
  nameSpace: 'PaymentMethod',
  listName: 'Payment Method',
  references: {},
  notClearable: [],
  unsupported: [],
  present: (books, element) => ({
    element: 'PaymentMethodRet',
    value: { ...headerOf(books, element), ...element.body },
  }),
};

/** Add and query; the schema has no way to change one (qbxml.md 4.2). */
export const paymentMethodHandlers: Handlers = {
  PaymentMethodAdd(work, request) {
    const { Name, IsActive, PaymentMethodType = 'Other' } = request.PaymentMethodAdd;
    const id = addElement(work.books, paymentMethod, {
      name: Name,
      isActive: IsActive,
      parent: undefined,
      body: { PaymentMethodType },
    });
    return showing(work, paymentMethod, id, request.IncludeRetElement);
  },
  PaymentMethodQuery: (work, request) =>
    queryElements(
      work,
      {
        name: 'PaymentMethodQuery',
        lists: [anyList(paymentMethod)],
        isWanted: (books, key) => isOfWantedType(books, key.id, request.PaymentMethodType),
      },
      request,
    ),
};

function isOfWantedType(books: Books, id: string, types: PaymentMethodQueryRq['PaymentMethodType']): boolean {
  if (!types) return true;
  const { PaymentMethodType: type } = elementOf(books, paymentMethod, id).body;
  return types.some((wanted) => wanted === type);
}
