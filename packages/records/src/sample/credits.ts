import { amount, compareDecimals, amountToPrice, quantity, type Random } from '@autosync/core';
import type { Credit } from '../credit.ts';
import type { Payment } from '../payment.ts';
import { saleTotal, salesTaxOf, type SaleLine } from '../sale.ts';
import type { CompanyLists } from './company-lists.ts';
import type { Billed } from './invoices.ts';
import { sidesOfTen } from './side.ts';
import type { Told } from './told.ts';

interface Plan {
  readonly random: Random;
  readonly lists: CompanyLists;
  readonly billed: readonly Billed[];
  readonly paid: readonly Told<Payment>[];
}

const invoicesPerCredit = 15;
/** So many that each side has one alone. */
const creditsMin = 10;
const given = amount('15');

/**
 * Credits of 15.00 for work that was not done well, on the day of the invoice that they are about; every other one
 * pays that invoice. They are about unpaid invoices on both sides, so that what is paid of one on both sides together
 * is never more than its total, and each side has all that a credit refers to.
 */
export function creditsOf({ random, lists, billed, paid }: Plan): readonly Told<Credit>[] {
  const paidInvoices = new Set(
    paid.flatMap(({ record }) => record.applications.map(({ invoice }) => invoice)),
  );
  const isOffered = ({ item }: SaleLine) => lists.items.find(item)?.isActive === true;
  const about = billed.filter(
    ({ key, where, client, record }) =>
      where === 'both' &&
      client.record.isActive &&
      !paidInvoices.has(key) &&
      record.lines.some(isOffered) &&
      compareDecimals(saleTotal(record), given) > 0,
  );
  const sides = sidesOfTen(random);
  return about
    .slice(0, Math.max(creditsMin, Math.floor(billed.length / invoicesPerCredit)))
    .map((invoice, index) => ({
      key: `credit-${index + 1}`,
      category: 'Credits' as const,
      where: sides.next().value,
      record: creditFor(invoice, index, lists, isOffered),
    }));
}

function creditFor(
  { key, record }: Billed,
  index: number,
  lists: CompanyLists,
  isOffered: (line: SaleLine) => boolean,
): Credit {
  const about = record.lines.find(isOffered);
  const line: SaleLine = {
    id: null,
    item: about?.item ?? null,
    description: 'Not done to your satisfaction',
    quantity: quantity('1'),
    rate: amountToPrice(given),
    amount: given,
    serviceDate: null,
    salesTaxCode: about?.salesTaxCode ?? null,
    subtotal: null,
  };
  const { salesRep, salesTax, salesTaxCode } = record;
  const sale = { isVoid: false, salesTax, salesTaxCode, lines: [line] };
  return {
    customer: record.customer,
    number: `C${1001 + index}`,
    date: record.date,
    memo: null,
    salesRep,
    ...sale,
    salesTaxTotal: salesTaxOf(sale, (key) => lists.salesTaxes.find(key)),
    applications: index % 2 === 0 ? [{ invoice: key, amount: given }] : [],
  };
}
