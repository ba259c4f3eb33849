import { comparableApplications } from './comparable-parts.ts';
import type { Category } from './definition.ts';
import { comparedName, naturalKey } from './natural-key.ts';
import { paymentShape } from './payment.ts';
import { paymentMapping } from './payment-quickbooks.ts';
import { defineCategory } from './typed-definition.ts';

/** Payments often have no number, and two equal ones on one day are normal (bookkeeping.md 7). */
export const payments: Category = defineCategory(paymentShape, {
  name: 'Payments',
  singular: 'payment',
  resource: 'payments',
  kind: 'transaction',
  direction: 'both',
  label: ({ amount, date, adjustment }) =>
    adjustment === null ? `Payment of ${amount} on ${date}` : `Adjust Balance of ${amount} on ${date}`,
  staysInSa: ({ adjustment }) => adjustment !== null,
  naturalKeys: ({ customer, date, amount, number }) => {
    const byAmount = naturalKey('amount', customer, date, amount);
    if (number === null) return [byAmount];
    return [naturalKey('number', customer, date, amount, comparedName(number)), byAmount];
  },
  comparable: (payment) => ({ ...payment, applications: comparableApplications(payment.applications) }),
  quickbooks: paymentMapping,
});
