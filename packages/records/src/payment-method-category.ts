import type { PaymentMethodRet } from '@autosync/qbxml';
import type { Category } from './definition.ts';
import { comparedName, naturalKey } from './natural-key.ts';
import { paymentMethodShape, type PaymentMethod } from './payment-method.ts';
import { listCriteria, listIdentity, readingOf } from './quickbooks-read.ts';
import { defineCategory, type TypedMapping } from './typed-definition.ts';

const elements: readonly (keyof PaymentMethodRet)[] = [
  'ListID',
  'TimeModified',
  'EditSequence',
  'Name',
  'IsActive',
];

const mapping: TypedMapping<PaymentMethod> = {
  reads: [
    {
      object: 'PaymentMethod',
      element: 'PaymentMethodRet',
      iterates: false,
      request: (selection) => ({
        name: 'PaymentMethodQuery',
        body: { ...listCriteria(selection), IncludeRetElement: elements },
      }),
    },
  ],
  deletedTypes: ['PaymentMethod'],
  fromQuickBooks(element, ret) {
    const reading = readingOf<PaymentMethodRet>('PaymentMethodRet', element, ret);
    const fields = { name: reading.required('Name'), isActive: reading.flag('IsActive') ?? true };
    return { ...listIdentity(reading), fields, kept: null };
  },
  add: ({ name, isActive }) => ({
    requests: [{ name: 'PaymentMethodAdd', body: { PaymentMethodAdd: { Name: name, IsActive: isActive } } }],
  }),
  change: () => ({ cannot: 'QuickBooks lets no other program change a payment method.' }),
  remove: () => ({ cannot: 'QuickBooks lets no other program change a payment method or make it inactive.' }),
};

export const paymentMethods: Category = defineCategory(paymentMethodShape, {
  name: 'Payment Methods',
  singular: 'payment method',
  resource: 'payment-methods',
  kind: 'list',
  direction: 'both',
  label: ({ name }) => name,
  naturalKeys: ({ name }) => [naturalKey(comparedName(name))],
  comparable: (paymentMethod) => paymentMethod,
  quickbooks: mapping,
});
