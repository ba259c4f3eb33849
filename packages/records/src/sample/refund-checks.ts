import { addDays, isZero, subtractAmounts, type DateOnly } from '@autosync/core';
import type { Credit } from '../credit.ts';
import type { Payment } from '../payment.ts';
import type { Refund, RefundCheck } from '../refund-check.ts';
import { saleTotal } from '../sale.ts';
import { listKey } from './list-key.ts';
import type { Told } from './told.ts';

interface Plan {
  readonly today: DateOnly;
  readonly paid: readonly Told<Payment>[];
  readonly credited: readonly Told<Credit>[];
}

const firstCheckNumber = 5001;
const daysUntilRefunded = 5;
/** Of so many credits that pay nothing one is paid out. */
const creditsPerRefund = 3;

/**
 * Checks by which the office gave money back: what was paid too much, and some credits that pay no invoice. One of ten,
 * the first among them, is in QuickBooks alone; none in SA alone, since the check is written in QuickBooks. What they
 * refund is on both sides. The equal cash payments stay: which of the two goes back, nobody could tell.
 */
export function refundChecksOf({ today, paid, credited }: Plan): readonly Told<RefundCheck>[] {
  const overpaid = paid
    .filter(({ where, record }) => where === 'both' && record.applications.length > 0)
    .map(({ key, record }) => ({
      record,
      refund: {
        payment: key,
        credit: null,
        amount: subtractAmounts(record.amount, ...record.applications.map(({ amount }) => amount)),
      },
    }));
  const unused = credited
    .filter(({ where, record }) => where === 'both' && record.applications.length === 0)
    .filter((_credit, index) => index % creditsPerRefund === 0)
    .map(({ key, record }) => ({
      record,
      refund: { payment: null, credit: key, amount: saleTotal(record) },
    }));
  return [...overpaid, ...unused]
    .map(({ record, refund }) => ({ record, refund, date: addDays(record.date, daysUntilRefunded) }))
    .filter(({ refund, date }) => !isZero(refund.amount) && date < today)
    .map(({ record, refund, date }, index) => ({
      key: `refund-check-${index + 1}`,
      category: 'Refund Checks' as const,
      where: index % 10 === 0 ? ('quickbooks' as const) : ('both' as const),
      record: checkFor(record.customer, date, index, refund),
    }));
}

function checkFor(customer: string, date: DateOnly, index: number, refund: Refund): RefundCheck {
  return {
    customer,
    kind: 'check',
    number: String(firstCheckNumber + index),
    date,
    account: listKey('account', 'Checking'),
    method: null,
    memo: refund.payment === null ? 'Credit paid out' : 'Paid too much',
    amount: refund.amount,
    isVoid: false,
    refunds: [refund],
  };
}
