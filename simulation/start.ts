/**
 * The companies with which schedules begin: filled once, and copied for every schedule. Each record has a name
 * that no other has (a customer its name, a transaction its number): by it the checkers know it on both sides,
 * whatever the connector thinks.
 */
import { seededRandom, type Clock } from '@autosync/core';
import { createEngine, type Side } from '@autosync/engine';
import {
  categories,
  categoryOf,
  customerNamed,
  vendorNamed,
  type CategoryName,
  type Fields,
} from '@autosync/records';
import {
  createDirectSa,
  createMemoryRepository,
  createSaRules,
  type MemoryRepository,
} from '@autosync/sa/rules';
import {
  control,
  createCompany,
  type Company,
  type CompanyStorage,
  type ControlResult,
} from '@autosync/simulator';
import { createMemoryStore, type MemoryStore } from '@autosync/store/memory';
import type { StartName } from './plan.ts';
import { actor, bankName, filledAtMs, identity } from './own-company.ts';
import { invoiceLine, invoiceOf, itemOf, methodOf, paymentOf, termsOf, typeOf } from './plain-record.ts';
import { createRecordedStorage } from './recorded-storage.ts';
import { limitTo, type ScopeName } from './scope.ts';
import { inQuickbooks, inSa, type Seen } from './sight.ts';
import { createWorldClock } from './world-clock.ts';

export interface Start {
  readonly storage: () => CompanyStorage;
  readonly repository: () => MemoryRepository;
  /** With the categories of that scope switched on. */
  readonly store: (scope: ScopeName) => Promise<MemoryStore>;
  /** What stands on each side. */
  readonly seen: { readonly [S in Side]: readonly Seen[] };
}

const known = new Map<StartName, Promise<Start>>();

export function startOf(name: StartName): Promise<Start> {
  const start = known.get(name) ?? makeStart(name);
  known.set(name, start);
  return start;
}

async function makeStart(name: StartName): Promise<Start> {
  const clock = createWorldClock(filledAtMs);
  const random = seededRandom(7);
  const storage = createRecordedStorage();
  const company = createCompany({ storage, clock, random, identity });
  const repository = createMemoryRepository();
  await repository.createCompany({ id: actor.companyId, name: identity.name, isSample: false });
  const rules = createSaRules({ repository, clock, random });
  const store = createMemoryStore();
  const addToSa = async (category: CategoryName, fields: Fields) =>
    (await rules.create(actor, category, fields)).id;
  const addToQuickbooks = (category: CategoryName, fields: Fields) =>
    Promise.resolve(added(company, category, fields));
  await addToSa('Chart of Accounts', incomeAccount);
  const saIncome = await firstId(rules, 'Chart of Accounts');
  const account = { Name: incomeAccount['name'], AccountType: incomeAccount['type'] };
  const income = idOf(control(company, { do: 'add', type: 'Account', fields: account }));
  control(company, { do: 'add', type: 'Account', fields: { Name: bankName, AccountType: 'Bank' } });
  if (name === 'synced' || name === 'new') {
    await fill('both', income, addToQuickbooks);
    await fill('both', saIncome, addToSa);
  }
  clock.move(86_400_000);
  if (name !== 'small') await fill('q', income, addToQuickbooks);
  if (name === 'whole') await furnish(company);
  await fill('s', saIncome, addToSa);
  clock.move(86_400_000);
  if (name !== 'new') {
    const engine = createEngine({
      quickbooks: directQuickbooks(company),
      sa: createDirectSa(rules, clock, actor, identity.name),
      store,
      clock,
      random,
      log: { info: () => {}, error: () => {} },
      progress: { report: () => {} },
      company: { ...actor, companyName: identity.name, time: clock.now() },
      computer: 'office',
    });
    await engine.sync();
    // A day later nothing of the first sync is read again as lately changed, as in a company in daily use.
    clock.move(86_400_000);
    const { messages } = await engine.sync();
    const written = (await store.activity(1))[0]?.runId;
    const [last] = await store.runs(1);
    if (written === last?.id) throw new Error('The second sync of the first company still writes.');
    if (messages.length > 0) throw new Error(`The first company has messages: ${JSON.stringify(messages)}`);
  }
  const names = categories.map((category) => category.name);
  const inEach = await Promise.all(names.map((name) => inSa(rules, name)));
  return {
    seen: { sa: inEach.flat(), quickbooks: names.flatMap((name) => inQuickbooks(company, name)) },
    storage: () => storage.again(),
    repository: () => repository.copy(),
    store: storesOf(store, clock),
  };
}

/** Copies of a store, each switched to its scope; that is done once for every scope. */
function storesOf(store: MemoryStore, clock: Pick<Clock, 'now'>): Start['store'] {
  const limited = new Map<ScopeName, Promise<MemoryStore>>();
  return async (scope) => {
    const known = limited.get(scope) ?? limitedCopy(store, scope, clock);
    limited.set(scope, known);
    return (await known).copy();
  };
}

async function limitedCopy(
  store: MemoryStore,
  scope: ScopeName,
  clock: Pick<Clock, 'now'>,
): Promise<MemoryStore> {
  const copy = store.copy();
  await limitTo(scope, copy, clock);
  return copy;
}

async function firstId(rules: ReturnType<typeof createSaRules>, category: CategoryName): Promise<string> {
  const [record] = await rules.page(actor, { category, isDescending: false, recordsMax: 1 });
  if (record === undefined) throw new Error(`SA has no ${category}.`);
  return record.id;
}

/** Adds a record as a person does: it has no mark of ours. @throws Error where QuickBooks refuses it. */
export function added(company: Company, name: CategoryName, fields: Fields): string {
  const writing = categoryOf(name).quickbooks.add(fields, '');
  const [request] = 'cannot' in writing ? [] : writing.requests;
  const given: unknown = Reflect.get(request?.body ?? {}, request?.name ?? '');
  if (request === undefined || typeof given !== 'object' || given === null)
    throw new Error(`Nobody can add ${name} in QuickBooks.`);
  const typed = Object.fromEntries(Object.entries(given).filter(([member]) => member !== 'ExternalGUID'));
  return idOf(control(company, { do: 'add', type: request.name.replace(/Add$/, ''), fields: typed }));
}

function idOf(result: ControlResult): string {
  if ('error' in result) throw new Error(result.error);
  return result.id ?? '';
}

function directQuickbooks(company: Company) {
  async function* chunks(answer: Iterable<string>): AsyncIterable<string> {
    yield [...answer].join('');
  }
  return {
    exchange: async ({ text }: { readonly text: string }) => {
      const result = company.exchange(text);
      if ('refused' in result) throw new Error(result.refused.message);
      return { outcome: 'reply' as const, chunks: chunks(result.answer) };
    },
    release: async () => {},
  };
}

const incomeAccount = {
  name: 'Lawn income',
  parent: null,
  isActive: true,
  type: 'Income',
  number: null,
  description: null,
} as const satisfies Fields;

type Add = (category: CategoryName, fields: Fields) => Promise<string>;

/** A few records of every kind, named after where they stand. */
async function fill(where: string, income: string, add: Add): Promise<void> {
  const method = await add('Payment Methods', methodOf(`${where} method`));
  const terms = await add('Terms', termsOf(`${where} terms`));
  const type = await add('Customer Types', typeOf(`${where} type`));
  const item = await add('Items', itemOf(`${where} item`, income));
  const customer = await add('Customers', {
    ...customerNamed(`${where} customer`),
    customerType: type,
    terms,
  });
  const job = await add('Customers', { ...customerNamed(`${where} job`), parent: customer });
  const other = await add('Customers', customerNamed(`${where} other`));
  const lines = [invoiceLine(item, 'Mowing', '40.00'), invoiceLine(item, 'Edging', '20.00')];
  const invoice = await add('Invoices', invoiceOf(`${where}-i1`, job, lines));
  const second = await add('Invoices', invoiceOf(`${where}-i2`, other, lines));
  await add('Invoices', invoiceOf(`${where}-i3`, other, [invoiceLine(item, 'Weeding', '75.00')]));
  await add('Payments', { ...paymentOf(`${where}-p1`, customer, '25.00', invoice), method });
  await add('Payments', paymentOf(`${where}-p2`, other, '60.00', second));
  await add('Payments', paymentOf(`${where}-p3`, other, '10.00', null));
}

/** A record of every other category, as QuickBooks has it. */
async function furnish(company: Company): Promise<void> {
  control(company, { do: 'switch-on', feature: 'sales-tax' });
  const vendor = added(company, 'Vendors', vendorNamed('q vendor'));
  control(company, { do: 'add', type: 'Employee', fields: { FirstName: 'Ann', LastName: 'Green' } });
  added(company, 'Sales Reps', { initials: 'qv', isActive: true, person: vendor });
  const [invoice] = inQuickbooks(company, 'Invoices');
  const [item] = inQuickbooks(company, 'Items');
  const { customer } = invoice?.fields ?? {};
  if (item === undefined || typeof customer !== 'string') throw new Error('Nothing is there to be credited.');
  const lines = [invoiceLine(item.id, 'Too much', '9.00')];
  const credit = { customer, number: 'q-c1', date: '2026-02-11', memo: null, isVoid: false };
  added(company, 'Credits', { ...credit, lines, applications: [] });
}
