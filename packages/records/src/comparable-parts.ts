import { divideToPrice, quantity } from '@autosync/core';
import type { Invoice, InvoiceLine } from './invoice.ts';
import type { Application } from './payment.ts';

/** The lines as they compare; those of a void invoice or credit stand for nothing, whatever is left in them. */
export function comparableLines({ isVoid, lines }: Pick<Invoice, 'isVoid' | 'lines'>): InvoiceLine[] {
  return isVoid ? [] : lines.map(comparableLine);
}

/** Applications in one order: which invoice is named first means nothing. */
export function comparableApplications(applications: readonly Application[]): Application[] {
  return applications.toSorted((a, b) => (a.invoice < b.invoice ? -1 : a.invoice > b.invoice ? 1 : 0));
}

const one = quantity('1');

/** No quantity means one, and a rate that is missing is the one that QuickBooks derives (bookkeeping.md 10). */
function comparableLine(line: InvoiceLine): InvoiceLine {
  if (line.item === null) return { ...line, id: null };
  const count = line.quantity ?? one;
  const rate = line.rate ?? divideToPrice(line.amount, count) ?? null;
  return { ...line, id: null, quantity: count, rate };
}
