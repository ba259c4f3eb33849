import {
  chooseAccounts,
  chooseCutOff,
  chooseScope,
  confirmBackup,
  pilotClients,
  dropMapping,
  makeMapping,
  namedMappings,
  resolveMessage,
  setPolicy,
} from '@autosync/engine';
import type { Fields } from '@autosync/records';
import { createMemoryStore } from '@autosync/store/memory';
import { describe, expect, it } from 'vitest';
import { changeInSa, inSa, item, startedWorld } from './lists.ts';
import { customerOf, invoiceLine, paymentOf } from './small-company.ts';
import {
  addInQuickbooks,
  changeInQuickbooks,
  doInQuickbooks,
  quickbooksRecords,
  saRecords,
  writes,
  type World,
} from './world.ts';

const services = ['Mowing front', 'Mowing back', 'Mowing side'];

/**
 * A company whose SA has three services for one item of QuickBooks, "Lawn care", which nobody has linked; "Snow" is the
 * same on both sides.
 */
async function mappedWorld(seed: number) {
  const { world, ids } = await startedWorld(seed);
  const lawnCare = addInQuickbooks(world, 'Items', {
    ...item,
    name: 'Lawn care',
    incomeAccount: ids.quickbooks.income,
  }).id;
  addInQuickbooks(world, 'Items', { ...item, name: 'Snow', incomeAccount: ids.quickbooks.income });
  const create = (name: string) =>
    world.rules.create(world.actor, 'Items', { ...item, name, incomeAccount: ids.sa.income });
  for (const name of [...services, 'Snow']) await create(name);
  const client = await world.rules.create(world.actor, 'Customers', customerOf('Adams', null, null, null));
  await firstSync(world, async () => {
    for (const record of services) await map(world, record);
  });
  return { world, ids, lawnCare, client: client.id };
}

/** A first sync in which something is decided behind the matching, before anything is written. */
async function firstSync(world: World, decide: () => Promise<void>): Promise<void> {
  const { store, clock } = world;
  await confirmBackup(store, clock, true);
  await chooseScope(store, clock, { inactive: true, zeroBalance: true, vendors: true });
  await chooseCutOff(store, clock, null);
  await world.engine().sync({ stage: { name: 'matching' } });
  await decide();
  await chooseAccounts(store, clock, { income: null });
  const clients = await pilotClients(store, ['Adams']);
  await world.engine().sync({ stage: { name: 'pilot', clients } });
  expect((await world.engine().sync()).messages).toEqual([]);
}

async function map(world: World, record: string, to = 'Lawn care', category = 'Items') {
  return makeMapping(world.store, world.clock, { kind: 'goes-by', category, record }, to);
}

/** A sync that writes and links as much as that, and leaves no message. */
async function expectQuiet(world: World, count: number): Promise<void> {
  const result = await world.engine().sync();
  expect([writes(result), result.messages]).toEqual([count, []]);
}

async function saInvoice(world: World, number: string, customer: string, names: readonly string[]) {
  const lines: Fields[] = [];
  for (const name of names) lines.push(invoiceLine((await inSa(world, 'Items', name)).id, name, '40.00'));
  return world.rules.create(world.actor, 'Invoices', { ...invoiceOf(number, customer), lines });
}

function invoiceOf(number: string, customer: string): Fields {
  return { customer, number, date: '2026-02-10', dueDate: '2026-02-24', isVoid: false };
}

/** The names of the items on the lines of SA's invoice of that number. */
async function saItems(world: World, number: string): Promise<readonly unknown[]> {
  const invoice = (await saRecords(world, 'Invoices')).find(({ fields }) => fields['number'] === number);
  const names = new Map((await saRecords(world, 'Items')).map(({ id, fields }) => [id, fields['name']]));
  return linesOf(invoice?.fields ?? {}).map((line) => names.get(textOf(line['item'])));
}

function quickbooksInvoice(world: World, number: string) {
  const found = quickbooksRecords(world, 'Invoices').find(({ fields }) => fields['number'] === number);
  if (found === undefined) throw new Error(`QuickBooks has no invoice ${number}.`);
  return found;
}

function quickbooksItems(world: World, number: string): readonly unknown[] {
  const names = new Map(quickbooksRecords(world, 'Items').map(({ id, fields }) => [id, fields['name']]));
  return linesOf(quickbooksInvoice(world, number).fields).map((line) => names.get(textOf(line['item'])));
}

function textOf(value: Fields[string] | undefined): string {
  return typeof value === 'string' ? value : '';
}

function linesOf({ lines }: Fields): readonly Fields[] {
  return Array.isArray(lines) ? lines : [];
}

describe('several services of SA that go by one item of QuickBooks', () => {
  it('stand on the invoices of QuickBooks as that item, and are never added there', async () => {
    const { world, client } = await mappedWorld(1);
    await saInvoice(world, '1', client, [...services, 'Snow']);
    await expectQuiet(world, 1);
    expect(quickbooksItems(world, '1')).toEqual(['Lawn care', 'Lawn care', 'Lawn care', 'Snow']);
    const names = quickbooksRecords(world, 'Items').map(({ fields }) => fields['name']);
    expect(new Set(names)).toEqual(new Set(['Lawn care', 'Snow']));
    expect((await saRecords(world, 'Items')).map(({ fields }) => fields['name'])).not.toContain('Lawn care');
    await expectQuiet(world, 0);
  });

  it('stay as they are on the lines that QuickBooks changes in something else', async () => {
    const { world, client } = await mappedWorld(2);
    await saInvoice(world, '1', client, services);
    await world.engine().sync();
    const { id, fields } = quickbooksInvoice(world, '1');
    const lines = linesOf(fields).map((line, place) =>
      place === 1 ? { ...line, description: 'The back' } : line,
    );
    changeInQuickbooks(world, 'Invoices', id, { lines });
    await expectQuiet(world, 1);
    expect(await saItems(world, '1')).toEqual(services);
    const invoice = (await saRecords(world, 'Invoices')).find(({ fields: own }) => own['number'] === '1');
    expect(linesOf(invoice?.fields ?? {})[1]).toMatchObject({ description: 'The back' });
    await expectQuiet(world, 0);
  });

  it('give way where QuickBooks names another item, and the first one stands for the item on a new line', async () => {
    const { world, client } = await mappedWorld(3);
    await saInvoice(world, '1', client, [services[1] ?? '']);
    await world.engine().sync();
    const { id, fields } = quickbooksInvoice(world, '1');
    const snow = quickbooksRecords(world, 'Items').find((one) => one.fields['name'] === 'Snow');
    const [line = {}] = linesOf(fields);
    changeInQuickbooks(world, 'Invoices', id, {
      lines: [
        { ...line, item: snow?.id ?? '' },
        { ...line, id: null },
      ],
    });
    await expectQuiet(world, 1);
    expect(await saItems(world, '1')).toEqual(['Snow', services[0]]);
    await expectQuiet(world, 0);
  });

  it('may take the place of each other in SA without a word to QuickBooks', async () => {
    const { world, client } = await mappedWorld(4);
    const { id } = await saInvoice(world, '1', client, [services[0] ?? '']);
    await world.engine().sync();
    const before = quickbooksInvoice(world, '1').editSequence;
    const { fields, version } = (await saRecords(world, 'Invoices')).find((one) => one.id === id) ?? {
      fields: {},
      version: 0,
    };
    const other = (await inSa(world, 'Items', services[2] ?? '')).id;
    const lines = linesOf(fields).map((line) => ({ ...line, item: other }));
    await world.rules.change(world.actor, { category: 'Invoices', id }, version, { lines });
    await expectQuiet(world, 0);
    expect(quickbooksInvoice(world, '1').editSequence).toBe(before);
    expect(await saItems(world, '1')).toEqual([services[2]]);
    await expectQuiet(world, 0);
  });

  it('are recognised in an invoice that both sides have already', async () => {
    const { world, client, lawnCare } = await mappedWorld(5);
    const [link] = await world.store.linkBySa('Customers', [client]);
    addInQuickbooks(world, 'Invoices', {
      ...invoiceOf('7', link?.quickbooksId ?? ''),
      lines: [invoiceLine(lawnCare, 'Mowing back', '40.00')],
    });
    await saInvoice(world, '7', client, [services[1] ?? '']);
    await expectQuiet(world, 1);
    expect(quickbooksRecords(world, 'Invoices')).toHaveLength(1);
    expect(await saItems(world, '7')).toEqual([services[1]]);
  });

  it('are known to a new computer, and to the doctor', async () => {
    const { world, client } = await mappedWorld(6);
    await saInvoice(world, '1', client, services);
    await world.engine().sync();
    expect((await world.engine().doctor(false)).damages).toEqual([]);
    const store = createMemoryStore();
    const next = { ...world, store, engine: () => world.engine({ store }) };
    const result = await next.engine().sync({ takeOver: true });
    expect([writes(result), result.messages]).toEqual([0, []]);
    expect(await namedMappings(store)).toEqual(await namedMappings(world.store));
    expect((await next.engine().doctor(false)).damages).toEqual([]);
    await changeInSa(world, 'Items', services[0] ?? '', { description: 'Short' });
    await expectQuiet(next, 0);
  });

  it('that the connector has forgotten are found by the doctor, and no sync begins before', async () => {
    const { world } = await mappedWorld(7);
    for (const name of (await world.store.settings('mapping.goes-by.')).keys())
      await world.store.commit([{ remove: 'setting', name }]);
    const found = await world.engine().doctor(false);
    expect(found.damages.map(({ code, isDangerous }) => [code, isDangerous])).toEqual(
      services.map(() => ['doctor.mapping-missing', true]),
    );
    await expect(world.engine().sync()).rejects.toMatchObject({ code: 'sync.damage-known' });
    expect((await world.engine().doctor(true)).damages).toEqual([]);
    expect(await namedMappings(world.store)).toHaveLength(services.length);
    await expectQuiet(world, 0);
  });

  it('are told apart again when the mapping is taken off', async () => {
    const { world } = await mappedWorld(8);
    await dropMapping(world.store, world.clock, {
      kind: 'goes-by',
      category: 'items',
      record: services[2] ?? '',
    });
    await expectQuiet(world, 1);
    expect(quickbooksRecords(world, 'Items').map(({ fields }) => fields['name'])).toContain(services[2]);
    expect(await world.sa.mappings()).toHaveLength(2);
  });

  it('are named by the doctor where QuickBooks has deleted the item', async () => {
    const { world, lawnCare } = await mappedWorld(9);
    doInQuickbooks(world, [{ name: 'ListDel', body: { ListDelType: 'ItemService', ListID: lawnCare } }]);
    await world.engine().sync();
    const { damages } = await world.engine().doctor(false);
    expect(damages.map(({ code, record, details }) => [code, record, details['side']])).toEqual(
      services.map((name) => ['doctor.mapping-to-nothing', name, 'QuickBooks']),
    );
  });
});

describe('a mapping that cannot be', () => {
  it('is refused with what to do instead', async () => {
    const { world, ids } = await mappedWorld(10);
    addInQuickbooks(world, 'Items', { ...item, kind: 'subtotal', name: 'Subtotal', incomeAccount: null });
    await world.rules.create(world.actor, 'Items', { ...item, name: 'Edging', incomeAccount: ids.sa.income });
    await setPolicy(world.store, world.clock, 'Items', { direction: 'quickbooks-to-sa' });
    await world.engine().sync();
    const why = async (promise: Promise<unknown>) => promise.then(String, (error: Error) => error.message);
    expect(await why(map(world, 'Snow'))).toContain('Merge the two in QuickBooks');
    expect(await why(map(world, 'Nobody'))).toContain('has the id or the name "Nobody"');
    expect(await why(map(world, 'Edging', 'Nothing'))).toContain('No item of QuickBooks');
    expect(await why(map(world, 'Edging', 'Subtotal'))).toContain('"Subtotal" is a subtotal in QuickBooks');
    expect(await why(map(world, 'Adams', 'Adams', 'Customers'))).toContain(
      'it is possible for Payment Methods',
    );
  });
});

describe('a deposit account of a payment method', () => {
  it('is told to SA, and must be one into which QuickBooks lets a payment be put', async () => {
    const { world, client } = await mappedWorld(11);
    const method = await world.rules.create(world.actor, 'Payment Methods', { name: 'Tap', isActive: true });
    await world.engine().sync();
    const request = { kind: 'deposit-account', category: 'Payment Methods', record: 'Tap' } as const;
    await expect(makeMapping(world.store, world.clock, request, 'Income')).rejects.toThrow('bank account');
    doInQuickbooks(world, [
      { name: 'AccountAdd', body: { AccountAdd: { Name: 'Till', AccountType: 'Bank' } } },
    ]);
    await world.engine().sync();
    await makeMapping(world.store, world.clock, request, 'Till');
    await expectQuiet(world, 0);
    expect((await world.sa.mappings()).filter(({ kind }) => kind === 'deposit-account')).toMatchObject([
      { id: method.id, category: 'Payment Methods' },
    ]);
    expect((await namedMappings(world.store)).at(-1)).toMatchObject({ record: 'Tap', quickbooks: 'Till' });
    const payment = { ...paymentOf('tapped', client, method.id, null), depositAccount: null };
    await world.rules.create(world.actor, 'Payments', payment);
    await world.rules.create(world.actor, 'Payments', { ...payment, memo: 'by hand', method: null });
    await expectQuiet(world, 2);
    const till = quickbooksRecords(world, 'Chart of Accounts').find(
      ({ fields }) => fields['name'] === 'Till',
    );
    const putInto = quickbooksRecords(world, 'Payments').map(({ fields }) => [
      fields['memo'],
      fields['depositAccount'] === till?.id,
    ]);
    expect(new Map(putInto.map(([memo, isTill]) => [memo, isTill]))).toEqual(
      new Map([
        ['tapped', true],
        ['by hand', false],
      ]),
    );
    await expectQuiet(world, 0);
  });
});

describe('a question "link or create?"', () => {
  it('can be answered with a mapping', async () => {
    const { world, ids, client } = await mappedWorld(12);
    // A tax of QuickBooks has this name, and its items and taxes share one list of names.
    await world.rules.create(world.actor, 'Items', {
      ...item,
      name: 'State tax',
      incomeAccount: ids.sa.income,
    });
    const [question] = (await world.engine().sync()).messages;
    expect(question?.actions).toContain('map');
    const answer = { id: question?.id ?? '', action: 'map' };
    const { effect } = await resolveMessage(world.store, world.clock, { ...answer, with: 'Lawn care' });
    expect(effect).toContain('shares that record');
    await saInvoice(world, '1', client, ['State tax']);
    await expectQuiet(world, 1);
    expect(quickbooksItems(world, '1')).toEqual(['Lawn care']);
  });
});
