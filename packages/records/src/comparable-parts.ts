import { divideToPrice, quantity, zeroAmount, type Amount } from '@autosync/core';
import type { SaleLine } from './sale.ts';
import type { Application } from './payment.ts';

/** The lines as they compare; those of a void invoice or credit stand for nothing, whatever is left in them. */
export function comparableLines({ isVoid, lines }: Sale): SaleLine[] {
  return isVoid ? [] : lines.map(comparableLine);
}

/** No tax is a tax of nothing. */
export function comparableSalesTaxTotal({ isVoid, salesTaxTotal }: Sale): Amount {
  return isVoid ? zeroAmount : (salesTaxTotal ?? zeroAmount);
}

interface Sale {
  readonly isVoid: boolean;
  readonly lines: readonly SaleLine[];
  readonly salesTaxTotal: Amount | null;
}

/** Applications in one order: which invoice is named first means nothing. */
export function comparableApplications(applications: readonly Application[]): Application[] {
  return applications.toSorted((a, b) => (a.invoice < b.invoice ? -1 : a.invoice > b.invoice ? 1 : 0));
}

const one = quantity('1');

/** No quantity means one, and a rate that is missing is the one that QuickBooks derives (bookkeeping.md 10). */
function comparableLine(line: SaleLine): SaleLine {
  if (line.item === null) return { ...line, id: null, salesTaxCode: null, subtotal: null };
  // What it adds up follows from the lines above.
  if (line.subtotal !== null) return { ...line, id: null, quantity: null, rate: null, subtotal: zeroAmount };
  const count = line.quantity ?? one;
  const rate = line.rate ?? divideToPrice(line.amount, count) ?? null;
  return { ...line, id: null, quantity: count, rate };
}
