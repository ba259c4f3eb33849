import {
  addAmounts,
  addDays,
  amount,
  amountFromCents,
  centsOf,
  chance,
  compareDecimals,
  pick,
  subtractAmounts,
  zeroAmount,
  type Amount,
  type DateOnly,
  type Random,
} from '@autosync/core';
import { saleTotal } from '../sale.ts';
import type { Application, Payment } from '../payment.ts';
import { Calendar } from './calendar.ts';
import type { CompanyLists } from './company-lists.ts';
import type { Clients } from './customers.ts';
import type { Billed } from './invoices.ts';
import { listKey } from './list-key.ts';
import type { Where } from './side.ts';
import type { Told } from './told.ts';

interface Plan {
  readonly random: Random;
  readonly today: DateOnly;
  readonly lists: CompanyLists;
  readonly clients: Clients;
  readonly billed: readonly Billed[];
}

/**
 * Payments of the invoices: most in full, some in part or in two, some with a rest that stays as credit, some
 * at the master for the invoice of a property. What is paid of an invoice on both sides together is never
 * more than its total. No client has two on one day, but for one who paid the same in cash twice.
 */
export function paymentsOf(plan: Plan): readonly Told<Payment>[] {
  const { random, today, clients, billed } = plan;
  const calendar = new Calendar(random, today, Math.ceil(billed.length / clients.told.length));
  const shares = new Shares();
  const told: Told<Payment>[] = [];
  for (const invoice of billed) {
    for (const part of partsOf(random, saleTotal(invoice.record))) {
      const payer = payerOf(random, invoice);
      const isFormer = clients.choices.find(payer)?.isActive === false;
      const where = shares.sideFor(random, invoice.where, isFormer);
      if (where === undefined) continue;
      const date = calendar.dayFrom(payer, addDays(invoice.record.date, random.integer(0, 40)));
      if (date === undefined) continue;
      shares.count(where);
      const application = { invoice: invoice.key, amount: part };
      const record = paymentOf(plan, { where, payer, date, application });
      told.push({ key: `payment-${told.length + 1}`, category: 'Payments', where, record });
    }
  }
  return [...told, ...equalCashPayments(plan, calendar, told.length)];
}

/** Which parts of a total are paid: all of it, a part, two parts, or nothing. */
function partsOf(random: Random, total: Amount): readonly Amount[] {
  if (compareDecimals(total, zeroAmount) <= 0) return [];
  const share = random.integer(1, 100);
  if (share <= 22) return [];
  if (share <= 85) return [total];
  const part = amountFromCents((centsOf(total) * BigInt(random.integer(2, 8))) / 10n);
  if (compareDecimals(part, zeroAmount) <= 0) return [total];
  return share <= 94 ? [part] : [part, subtractAmounts(total, part)];
}

/** The client himself, or every other time the master where the invoice is for a property. */
function payerOf(random: Random, { client }: Billed): string {
  const { parent } = client.record;
  return parent !== null && chance(random, 50) ? parent : client.key;
}

interface Details {
  readonly where: Where;
  readonly payer: string;
  readonly date: DateOnly;
  readonly application: Application;
}

function paymentOf({ random, lists }: Plan, { where, payer, date, application }: Details): Payment {
  const method = lists.paymentMethods.pick(random, where);
  const isCheck = method.record.name === 'Check';
  const rest = chance(random, 4) ? amount('10') : zeroAmount;
  return {
    customer: payer,
    date,
    number: isCheck ? String(random.integer(1001, 9999)) : null,
    method: method.key,
    memo: chance(random, 8) ? 'Paid at the door' : null,
    amount: addAmounts(application.amount, rest),
    depositAccount: listKey('account', isCheck ? 'Undeposited Funds' : 'Checking'),
    applications: [application],
    adjustment: null,
  };
}

/** Two deposits in cash by one client on one day, alike in everything, as they are in real books. */
function equalCashPayments({ clients, today }: Plan, calendar: Calendar, before: number): Told<Payment>[] {
  const client = clients.told.find(({ where, record }) => where === 'both' && record.isActive);
  const date = client && calendar.dayFrom(client.key, addDays(today, -60));
  if (client === undefined || date === undefined) return [];
  const record: Payment = {
    customer: client.key,
    date,
    number: null,
    method: listKey('payment-method', 'Cash'),
    memo: 'Deposit for next season',
    amount: amount('50'),
    depositAccount: listKey('account', 'Undeposited Funds'),
    applications: [],
    adjustment: null,
  };
  return [1, 2].map((place) => ({
    key: `payment-${before + place}`,
    category: 'Payments' as const,
    where: 'both' as const,
    record,
  }));
}

/**
 * Keeps one payment of ten on each side alone. A payment of an invoice that is on one side alone can only be
 * there; where there are too many of those already, such an invoice stays unpaid. QuickBooks would refuse a
 * payment of a former client that SA has alone (bookkeeping.md 23).
 */
class Shares {
  readonly #counts: { [Place in Where]: number } = { both: 0, sa: 0, quickbooks: 0 };

  sideFor(random: Random, invoice: Where, isFormerClient: boolean): Where | undefined {
    if (invoice !== 'both') return this.#isShort(invoice) ? invoice : undefined;
    const side = isFormerClient ? 'quickbooks' : pick(random, ['sa', 'quickbooks'] as const);
    return chance(random, 10) && this.#isShort(side) ? side : 'both';
  }

  count(side: Where): void {
    this.#counts[side] += 1;
  }

  #isShort(side: Where): boolean {
    return this.#counts[side] * 10 < this.#total();
  }

  #total(): number {
    return this.#counts.both + this.#counts.sa + this.#counts.quickbooks;
  }
}
