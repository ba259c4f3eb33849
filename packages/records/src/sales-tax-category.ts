import { percent } from '@autosync/core';
import type { Category } from './definition.ts';
import { comparedName, naturalKey } from './natural-key.ts';
import { salesTaxMapping } from './sales-tax-quickbooks.ts';
import { salesTaxShape, type SalesTax } from './sales-tax.ts';
import { defineCategory } from './typed-definition.ts';

/** Codes have names of their own; taxes and groups share one space of names (qbxml.md 5.4). */
export const salesTaxes: Category = defineCategory(salesTaxShape, {
  name: 'Sales Tax',
  singular: 'sales tax',
  resource: 'sales-taxes',
  kind: 'list',
  direction: 'both',
  label: ({ name }) => name,
  naturalKeys: ({ kind, name }) => [naturalKey(kind === 'code' ? 'code' : 'tax', comparedName(name))],
  comparable: comparableTax,
  quickbooks: salesTaxMapping,
});

/** The taxes of a group are charged together, in whatever order they stand. */
function comparableTax(tax: SalesTax): SalesTax {
  return {
    ...tax,
    isTaxable: tax.kind !== 'code' || tax.isTaxable,
    rate: tax.kind === 'tax' ? (tax.rate ?? percent('0')) : null,
    taxes: tax.taxes.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0)),
  };
}
