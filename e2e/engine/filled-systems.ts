import { addDays, amount, dateOnly, price } from '@autosync/core';
import type { Request } from '@autosync/qbxml';
import { categoryOf, type CategoryName, type Fields } from '@autosync/records';
import { openReceivables, postedBalance } from '@autosync/simulator';
import { doInQuickbooks, quickbooksRecords, saRecords, type World } from './world.ts';

/** Two systems that have been filled for years, and never met. */
export interface FilledSize {
  /** On each side. One of ten has its name in another form in QuickBooks; one of twenty stands twice on one side. */
  readonly clients: number;
  /** Invoices that were typed into QuickBooks under another number. */
  readonly retyped: number;
}

/** How many clients stand twice, on the one side or on the other. */
export function doublesIn({ clients }: FilledSize): number {
  return [...Array(clients).keys()].filter(isDouble).length;
}

const pastDays = 700;
const lastDay = dateOnly('2026-02-20');

/** Fills both sides with the same clients, invoices and payments, as people write them down twice. */
export async function fillBothSides(world: World, size: FilledSize): Promise<void> {
  const sa = saFiller(world);
  const quickbooks = quickbooksFiller(world);
  await fillSide(size, sa, (number) => number);
  await fillSide(size, quickbooks, (number, place) => (place < size.retyped ? `R${place}` : number), true);
  world.clock.move(3 * 86_400_000);
}

type Add = (name: CategoryName, records: readonly Fields[]) => Promise<readonly string[]>;

async function fillSide(
  size: FilledSize,
  add: Add,
  numberOf: (number: string, place: number) => string,
  isQuickbooks = false,
): Promise<void> {
  const accounts = await add('Chart of Accounts', [account('Mowing income'), account('Garden income')]);
  const items = await add('Items', [item('Mowing', accounts[0] ?? ''), item('Raking', accounts[1] ?? '')]);
  const places = [...Array(size.clients).keys()];
  const clients = await add(
    'Customers',
    places.map((place) => client(place, isQuickbooks && isOtherForm(place))),
  );
  await add(
    'Customers',
    places
      .filter((place) => isDouble(place) && isQuickbooks === (place % 40 === 2))
      .map((place) => client(place, true)),
  );
  const invoices = await add(
    'Invoices',
    places.map((place) => ({
      ...invoice(place, clients[place] ?? '', items[place % 2] ?? ''),
      number: numberOf(String(1000 + place), place),
    })),
  );
  await add(
    'Payments',
    places
      .filter((place) => place % 3 === 0)
      .map((place) => payment(place, clients[place] ?? '', invoices[place] ?? '')),
  );
}

function isOtherForm(place: number): boolean {
  return place % 10 === 1;
}

function isDouble(place: number): boolean {
  return place % 20 === 2;
}

function client(place: number, isOther: boolean): Fields {
  const [first, last] = [nameOf(place, 7), nameOf(place, 13)];
  return {
    ...empty('Customers'),
    name: isOther ? `${first} ${last}` : `${last}, ${first}`,
    firstName: first,
    lastName: last,
    phone: `603-555-${String(place).padStart(4, '0')}`,
    email: `${first}.${last}@example.com`.toLowerCase(),
  };
}

/** A name of its own for every place: no two clients share one. */
function nameOf(place: number, times: number): string {
  const syllables = [
    'ba',
    'co',
    'du',
    'fe',
    'gi',
    'ha',
    'jo',
    'ku',
    'le',
    'mi',
    'na',
    'po',
    'ra',
    'so',
    'tu',
    'wi',
  ];
  let rest = place * 16 + times;
  let name = '';
  for (let count = 0; count < 4; count += 1) {
    name += syllables[rest % 16] ?? '';
    rest = Math.floor(rest / 16);
  }
  return `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;
}

function account(name: string): Fields {
  return { ...empty('Chart of Accounts'), name, type: 'Income' };
}

function item(name: string, incomeAccount: string): Fields {
  return { ...empty('Items'), kind: 'service', name, description: name, price: '40.00', incomeAccount };
}

function invoice(place: number, customer: string, itemId: string): Fields {
  const cents = `${20 + (place % 90)}.${String(place % 100).padStart(2, '0')}`;
  const date = addDays(lastDay, -(place % pastDays));
  const line = { id: null, item: itemId, description: 'By the season', quantity: '1', serviceDate: null };
  return {
    ...empty('Invoices'),
    customer,
    date,
    dueDate: addDays(date, 30),
    lines: [{ ...line, rate: price(cents), amount: amount(cents) }],
  };
}

function payment(place: number, customer: string, invoiceId: string): Fields {
  const paid = amount('15.00');
  const date = addDays(lastDay, -(place % pastDays) + 5);
  const applications = [{ invoice: invoiceId, amount: paid }];
  return { ...empty('Payments'), customer, date, amount: paid, number: String(5000 + place), applications };
}

/** Every field of a category without a value: lists empty, active, nothing else said. */
function empty(name: CategoryName): Fields {
  const { properties } = categoryOf(name).schema;
  return Object.fromEntries(
    Object.entries(properties).map(([field, schema]) => {
      const type: unknown = Reflect.get(schema, 'type');
      return [field, type === 'array' ? [] : type === 'boolean' ? field === 'isActive' : null];
    }),
  );
}

function saFiller(world: World): Add {
  return async (name, records) => {
    const ids: string[] = [];
    for (const fields of records) ids.push((await world.rules.create(world.actor, name, fields)).id);
    return ids;
  };
}

const requestsMax = 200;

function quickbooksFiller(world: World): Add {
  return async (name, records) => {
    const ids: string[] = [];
    for (let at = 0; at < records.length; at += requestsMax) {
      const requests = records.slice(at, at + requestsMax).flatMap((fields) => requestsFor(name, fields));
      for (const { body } of doInQuickbooks(world, requests)) {
        const ret: unknown = Object.entries(body).find(([element]) => element.endsWith('Ret'))?.[1];
        const id: unknown = Reflect.get(Object(ret), 'ListID') ?? Reflect.get(Object(ret), 'TxnID');
        if (typeof id !== 'string') throw new Error(`${name} was not added: ${JSON.stringify(body)}`);
        ids.push(id);
      }
    }
    return ids;
  };
}

function requestsFor(name: CategoryName, fields: Fields): readonly Request[] {
  // The chart of accounts is kept in QuickBooks, so that its mapping writes none.
  if (name === 'Chart of Accounts')
    return [
      {
        name: 'AccountAdd',
        body: { AccountAdd: { Name: categoryOf(name).label(fields), AccountType: 'Income' } },
      },
    ];
  const writing = categoryOf(name).quickbooks.add(fields, '{00000000-0000-0000-0000-000000000000}');
  if ('cannot' in writing) throw new Error(writing.cannot);
  return writing.requests;
}

/** What a first sync must leave as it is: who owes what since when, what was earned, and every record. */
export async function stateOf(world: World) {
  const compared: readonly CategoryName[] = ['Items', 'Customers', 'Invoices', 'Payments'];
  const sa: { [name: string]: readonly string[] } = {};
  const quickbooks: { [name: string]: readonly string[] } = {};
  for (const name of compared) {
    sa[name] = (await saRecords(world, name))
      .map(({ id, fields }) => JSON.stringify([id, fields]))
      .toSorted();
    quickbooks[name] = quickbooksRecords(world, name)
      .map(({ id, fields }) => JSON.stringify([id, fields]))
      .toSorted();
  }
  const income = quickbooksRecords(world, 'Chart of Accounts')
    .filter(({ fields }) => fields['type'] === 'Income')
    .map(
      ({ id, fields }) =>
        `${categoryOf('Chart of Accounts').label(fields)}: ${postedBalance(world.company, id)}`,
    );
  return {
    sa,
    quickbooks,
    aging: [...openReceivables(world.company)].map((row) => JSON.stringify(row)).toSorted(),
    income,
    owed: (await world.rules.balances(world.actor)).map((balance) => JSON.stringify(balance)).toSorted(),
  };
}
