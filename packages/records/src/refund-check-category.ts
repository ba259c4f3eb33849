import type { Category } from './definition.ts';
import { comparedName, naturalKey } from './natural-key.ts';
import { refundCheckShape, type Refund, type RefundCheck } from './refund-check.ts';
import { refundCheckMapping } from './refund-check-quickbooks.ts';
import { defineCategory } from './typed-definition.ts';

/** Refunds are written in QuickBooks, where the check is printed; SA learns of them. */
export const refundChecks: Category = defineCategory(refundCheckShape, {
  name: 'Refund Checks',
  singular: 'refund check',
  resource: 'refund-checks',
  kind: 'transaction',
  direction: 'quickbooks-to-sa',
  label: ({ number, amount, date }) =>
    number === null ? `Refund of ${amount} on ${date}` : `Refund check ${number}`,
  naturalKeys: ({ customer, date, amount, number }) => {
    const byAmount = naturalKey('amount', customer, date, amount);
    if (number === null) return [byAmount];
    return [naturalKey('number', customer, date, amount, comparedName(number)), byAmount];
  },
  comparable: (refund: RefundCheck) => ({
    ...refund,
    refunds: refund.isVoid ? [] : refund.refunds.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)),
  }),
  quickbooks: refundCheckMapping,
});

function keyOf({ payment, credit }: Refund): string {
  return `${payment ?? ''} ${credit ?? ''}`;
}
