import { divideToPrice, quantity } from '@autosync/core';
import type { Category } from './definition.ts';
import { invoiceShape, invoiceTotal, type Invoice, type InvoiceLine } from './invoice.ts';
import { invoiceMapping } from './invoice-quickbooks.ts';
import { comparedName, naturalKey } from './natural-key.ts';
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
    const byTotal = naturalKey('total', customer, date, invoiceTotal(invoice));
    return number === null ? [byTotal] : [naturalKey('number', customer, comparedName(number)), byTotal];
  },
  comparable: comparableInvoice,
  quickbooks: invoiceMapping,
});

/** The lines of a void invoice ask for nothing, whatever is left in them. */
function comparableInvoice(invoice: Invoice): Invoice {
  return { ...invoice, lines: invoice.isVoid ? [] : invoice.lines.map(comparableLine) };
}

const one = quantity('1');

/** No quantity means one, and a rate that is missing is the one that QuickBooks derives (bookkeeping.md 10). */
function comparableLine(line: InvoiceLine): InvoiceLine {
  if (line.item === null) return { ...line, id: null };
  const count = line.quantity ?? one;
  const rate = line.rate ?? divideToPrice(line.amount, count) ?? null;
  return { ...line, id: null, quantity: count, rate };
}
