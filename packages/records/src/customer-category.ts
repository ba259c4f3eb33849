import { comparableAddress } from './customer-address.ts';
import { customerShape } from './customer.ts';
import { customerMapping } from './customer-quickbooks.ts';
import type { Category } from './definition.ts';
import { comparedName, naturalKey } from './natural-key.ts';
import { traitsOfSomebody } from './somebody-traits.ts';
import { defineCategory } from './typed-definition.ts';

/** Customers have one name each among all customers; jobs have one among those of their customer. */
export const customers: Category = defineCategory(customerShape, {
  name: 'Customers',
  singular: 'client',
  resource: 'customers',
  kind: 'list',
  direction: 'both',
  label: ({ name }) => name,
  naturalKeys: ({ parent, name }) => [naturalKey(parent, comparedName(name))],
  // The properties of one master share its numbers and its name, so they are told apart by their names alone.
  traits: (customer) => (customer.parent === null ? traitsOfSomebody(customer) : []),
  comparable: (customer) => ({
    ...customer,
    billAddress: comparableAddress(customer.billAddress),
    serviceAddress: comparableAddress(customer.serviceAddress),
  }),
  quickbooks: customerMapping,
});
