import { queryItems } from '../item/sold-item.ts';
import { flat } from '../list/definition.ts';
import type { ListDefinition } from '../list/definition.ts';
import { adding, changing } from '../list/outcome.ts';
import { accountReference, classReference, paymentMethodReference } from '../reference.ts';
import { specialAccountId } from '../special-account.ts';
import { stored, without } from '../text.ts';
import type { Handlers } from '../work.ts';

/** A part payment at the moment of the sale, as a line of it. */
export const itemPayment: ListDefinition<'ItemPayment'> = {
  type: 'ItemPayment',
  nameSpace: 'Item',
  listName: 'Items',
  references: {
    ClassRef: classReference,
    DepositToAccountRef: accountReference,
    PaymentMethodRef: paymentMethodReference,
  },
  notClearable: [],
  unsupported: ['BarCode'],
  present: (books, element) => ({
    element: 'ItemPaymentRet',
    value: flat(books, element, itemPayment.references),
  }),
};

export const itemPaymentHandlers: Handlers = {
  ItemPaymentAdd(work, request) {
    const kept = without(request.ItemPaymentAdd, 'Name', 'IsActive', 'BarCode');
    const body = {
      DepositToAccountRef: { ListID: specialAccountId(work.books, 'UndepositedFunds') },
      ...stored(kept, work.books.switches),
    };
    return adding(work, itemPayment, request.ItemPaymentAdd, body, request);
  },
  ItemPaymentMod: (work, request) => changing(work, itemPayment, request.ItemPaymentMod, request),
  ItemPaymentQuery: (work, request) => queryItems(work, 'ItemPaymentQuery', itemPayment, request),
};
