import { comparableLines, comparableSalesTaxTotal } from './comparable-parts.ts';
import type { Category } from './definition.ts';
import { invoiceShape } from './invoice.ts';
import { invoiceMapping } from './invoice-quickbooks.ts';
import { comparedName, naturalKey } from './natural-key.ts';
import { saleTotal } from './sale.ts';
import { defineCategory } from './typed-definition.ts';

/**
 * An invoice is found again by its number, or by its day and total, among those of its customer: years of
 * them were retyped under other numbers (bookkeeping.md 7, 26).
 */
export const invoices: Category = defineCategory(invoiceShape, {
  name: 'Invoices',
  singular: 'invoice',
  resource: 'invoices',
  kind: 'transaction',
  direction: 'both',
  label: ({ number, date }) => (number === null ? `Invoice of ${date}` : `Invoice ${number}`),
  naturalKeys: (invoice) => {
    const { customer, number, date } = invoice;
    const byTotal = naturalKey('total', customer, date, saleTotal(invoice));
    return number === null ? [byTotal] : [naturalKey('number', customer, comparedName(number)), byTotal];
  },
  comparable: (invoice) => ({
    ...invoice,
    salesTaxTotal: comparableSalesTaxTotal(invoice),
    lines: comparableLines(invoice),
  }),
  quickbooks: invoiceMapping,
});
