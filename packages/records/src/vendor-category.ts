import { comparableAddress } from './customer-address.ts';
import type { Category } from './definition.ts';
import { comparedName, naturalKey } from './natural-key.ts';
import { traitsOfSomebody } from './somebody-traits.ts';
import { defineCategory } from './typed-definition.ts';
import { vendorMapping } from './vendor-quickbooks.ts';
import { vendorShape } from './vendor.ts';

/** Vendors and other names share one space of names, so their kind is no part of the key (qbxml.md 5.4). */
export const vendors: Category = defineCategory(vendorShape, {
  name: 'Vendors',
  singular: 'vendor',
  resource: 'vendors',
  kind: 'list',
  direction: 'both',
  label: ({ name }) => name,
  naturalKeys: ({ name }) => [naturalKey(comparedName(name))],
  traits: (vendor) => traitsOfSomebody(vendor),
  comparable: (vendor) => ({ ...vendor, address: comparableAddress(vendor.address) }),
  quickbooks: vendorMapping,
});
