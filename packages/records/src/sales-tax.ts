import { Type, type Static } from 'typebox';
import { elementName, flag, oneOf, percentField, reference, requiredReference, text } from './field.ts';
import { recordShape } from './record-shape.ts';

/**
 * What taxes a sale. A `code` says whether a line or a client is taxed at all; a `tax` has a rate and the
 * agency that gets it; a `group` charges several taxes together. What a kind has not is empty, and all but
 * codes are taxable. Rates are kept in QuickBooks: a new rate there reprices old invoices when they are next
 * changed, so that a new rate is a new tax (bookkeeping.md 17, 24).
 */
export const salesTaxSchema = Type.Object({
  kind: oneOf('Kind', ['code', 'tax', 'group']),
  name: elementName(31),
  isActive: flag('Active'),
  description: text('Description', 4095),
  isTaxable: flag('Taxable'),
  rate: percentField('Rate'),
  agency: reference('Agency', 'Vendors'),
  taxes: Type.Array(requiredReference('Tax', 'Sales Tax'), { title: 'Taxes', maxItems: 100 }),
});

export type SalesTax = Static<typeof salesTaxSchema>;

export const salesTaxShape = recordShape(salesTaxSchema);
