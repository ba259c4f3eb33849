import type { CustomerTypeRet } from '@autosync/qbxml';
import { customerTypeShape, type CustomerType } from './customer-type.ts';
import type { Category } from './definition.ts';
import { comparedName, naturalKey } from './natural-key.ts';
import { referenceTo } from './quickbooks-change.ts';
import { listCriteria, listIdentity, readingOf } from './quickbooks-read.ts';
import { defineCategory, type TypedMapping } from './typed-definition.ts';

const elements: readonly (keyof CustomerTypeRet)[] = [
  'ListID',
  'TimeModified',
  'EditSequence',
  'Name',
  'IsActive',
  'ParentRef',
];

const mapping: TypedMapping<CustomerType> = {
  reads: [
    {
      object: 'CustomerType',
      element: 'CustomerTypeRet',
      iterates: false,
      request: (selection) => ({
        name: 'CustomerTypeQuery',
        body: { ...listCriteria(selection), IncludeRetElement: elements },
      }),
    },
  ],
  deletedTypes: ['CustomerType'],
  fromQuickBooks(element, ret) {
    const reading = readingOf<CustomerTypeRet>('CustomerTypeRet', element, ret);
    const fields = {
      name: reading.required('Name'),
      parent: reading.reference('ParentRef'),
      isActive: reading.flag('IsActive') ?? true,
    };
    return { ...listIdentity(reading), fields, kept: null };
  },
  add: ({ name, parent, isActive }) => ({
    requests: [
      {
        name: 'CustomerTypeAdd',
        body: { CustomerTypeAdd: { Name: name, IsActive: isActive, ParentRef: referenceTo(parent) } },
      },
    ],
  }),
  change: () => ({ cannot: 'QuickBooks lets no other program change a customer type.' }),
  remove: () => ({ cannot: 'QuickBooks lets no other program change a customer type or make it inactive.' }),
};

export const customerTypes: Category = defineCategory(customerTypeShape, {
  name: 'Customer Types',
  singular: 'customer type',
  resource: 'customer-types',
  kind: 'list',
  direction: 'both',
  label: ({ name }) => name,
  naturalKeys: ({ parent, name }) => [naturalKey(parent, comparedName(name))],
  comparable: (customerType) => customerType,
  quickbooks: mapping,
});
