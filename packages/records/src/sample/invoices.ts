import {
  addAmounts,
  addDays,
  amountFromCents,
  chance,
  multiplyToAmount,
  price,
  zeroAmount,
  type DateOnly,
  type Quantity,
  type Random,
} from '@autosync/core';
import type { Customer } from '../customer.ts';
import type { Invoice } from '../invoice.ts';
import type { Item } from '../item.ts';
import { salesTaxOf, type SaleLine } from '../sale.ts';
import type { SalesTax } from '../sales-tax.ts';
import type { Term } from '../term.ts';
import { Calendar, monthOf } from './calendar.ts';
import type { CompanyLists } from './company-lists.ts';
import type { Clients } from './customers.ts';
import { listKey } from './list-key.ts';
import { sidesOfTen, type Sided, type Where } from './side.ts';
import type { Told } from './told.ts';
import { workOf } from './work.ts';

interface Plan {
  readonly random: Random;
  readonly count: number;
  readonly today: DateOnly;
  readonly lists: CompanyLists;
  readonly clients: Clients;
}

/** An invoice and the client whom it was sent to. */
export interface Billed extends Told<Invoice> {
  readonly client: Sided<Customer>;
}

/** Invoices of the seasons, with what is done in each month; no client has two on one day. */
export function invoicesOf({ random, count, today, lists, clients }: Plan): readonly Billed[] {
  const calendar = new Calendar(random, today, Math.ceil(count / clients.told.length));
  const sides = sidesOfTen(random);
  const work = workOf(lists.items.all());
  return Array.from({ length: count }, (_, index) => {
    const where = sides.next().value;
    const client = clients.choices.pick(random, where);
    const date = calendar.seasonDay(client.key);
    const record = invoiceOf({
      random,
      number: 1001 + index,
      where,
      client,
      date,
      terms: lists.terms.find(client.record.terms),
      taxOf: (key) => lists.salesTaxes.find(key),
      work,
    });
    return {
      key: `invoice-${index + 1}`,
      category: 'Invoices' as const,
      where,
      client,
      record,
      ...difference(random, where, record),
    };
  });
}

interface Details {
  readonly random: Random;
  readonly number: number;
  readonly where: Where;
  readonly client: Sided<Customer>;
  readonly date: DateOnly;
  readonly terms: Term | undefined;
  readonly taxOf: (key: string) => SalesTax | undefined;
  readonly work: ReturnType<typeof workOf>;
}

function invoiceOf({ random, number, where, client, date, terms, taxOf, work }: Details): Invoice {
  const month = monthOf(date);
  const isVoid = where === 'both' && chance(random, 1);
  const jobs = Array.from({ length: random.integer(1, 3) }, () => work(random, month, where));
  const lines = jobs.map(({ item, quantity: count }) => lineOf(random, item, count, date));
  const remark = chance(random, 8) ? [remarkLine('Thank you for your business!')] : [];
  const subtotal = number % subtotalEach === 0 && lines.length > 1 ? [subtotalLine(lines)] : [];
  const { salesRep, salesTax, salesTaxCode } = client.record;
  const sale = {
    isVoid,
    salesTax,
    salesTaxCode,
    lines: isVoid
      ? lines.map((line) => ({ ...line, rate: free, amount: zeroAmount }))
      : [...lines, ...subtotal, ...remark],
  };
  return {
    customer: client.key,
    number: String(number),
    date,
    dueDate: addDays(date, terms ? (terms.dueDays ?? 30) : 0),
    terms: client.record.terms,
    poNumber: client.record.companyName !== null && chance(random, 25) ? `PO-${number}` : null,
    memo: chance(random, 10) ? 'Front & back yard' : null,
    salesRep,
    ...sale,
    salesTaxTotal: salesTaxOf(sale, taxOf),
  };
}

const free = price('0');

/** Most lines count pieces at the price of the item; some name a flat amount. */
function lineOf(random: Random, item: Sided<Item>, count: Quantity, date: DateOnly): SaleLine {
  const rate = item.record.price ?? price('50');
  const isFlat = chance(random, 4);
  const flat = amountFromCents(BigInt(random.integer(20, 300)) * 100n);
  return {
    id: null,
    item: item.key,
    description: item.record.description,
    quantity: isFlat ? null : count,
    rate: isFlat ? null : rate,
    amount: isFlat ? flat : multiplyToAmount(count, rate),
    serviceDate: chance(random, 30) ? date : null,
    salesTaxCode: item.record.salesTaxCode,
    subtotal: null,
  };
}

/** Every so many invoices, where there is something to add up. */
const subtotalEach = 9;

function subtotalLine(lines: readonly SaleLine[]): SaleLine {
  const subtotal = addAmounts(...lines.map(({ amount }) => amount));
  return { ...remarkLine('Work and material'), item: listKey('item', 'Subtotal'), subtotal };
}

function remarkLine(description: string): SaleLine {
  return {
    id: null,
    item: null,
    description,
    quantity: null,
    rate: null,
    amount: zeroAmount,
    serviceDate: null,
    salesTaxCode: null,
    subtotal: null,
  };
}

/** A few were retyped under other numbers or with another memo; day and total are the same. */
function difference(random: Random, where: Where, record: Invoice): { inQuickBooks?: Invoice } {
  if (where !== 'both') return {};
  switch (random.integer(1, 30)) {
    case 1:
      return { inQuickBooks: { ...record, number: `R${record.number}` } };
    case 2:
      return { inQuickBooks: { ...record, memo: 'Typed from the route sheet' } };
    default:
      return {};
  }
}
