/** What QuickBooks would refuse is found before it is sent, and the message says how to go on (bookkeeping.md 23). */
import { resolveMessage, setPolicy, type MessageReport } from '@autosync/engine';
import type { CategoryName, Fields } from '@autosync/records';
import { describe, expect, it } from 'vitest';
import { item, startedWorld } from './lists.ts';
import { customerOf, fillSmallCompany } from './small-company.ts';
import {
  changeInQuickbooks,
  createWorld,
  doInQuickbooks,
  quickbooksRecords,
  saRecords,
  writes,
  type World,
} from './world.ts';

async function syncedWorld(): Promise<World> {
  const world = await createWorld(3);
  await fillSmallCompany(world);
  expect((await world.engine().sync()).messages).toEqual([]);
  return world;
}

function only<One>(found: readonly One[]): One {
  const [one] = found;
  if (one === undefined || found.length !== 1) throw new Error(`There are ${found.length}, not one.`);
  return one;
}

async function inSa(world: World, name: CategoryName, part: string) {
  return only((await saRecords(world, name)).filter(({ fields }) => JSON.stringify(fields).includes(part)));
}

function inQuickbooks(world: World, name: CategoryName, part: string) {
  return only(quickbooksRecords(world, name).filter(({ fields }) => JSON.stringify(fields).includes(part)));
}

async function expectQuiet(world: World): Promise<void> {
  await world.engine().sync();
  const result = await world.engine().sync();
  expect({ writes: writes(result), messages: result.messages }).toEqual({ writes: 0, messages: [] });
}

/** A payment of a client whom QuickBooks knows as a former one. */
async function formerClientPays(world: World): Promise<MessageReport> {
  const client = await inSa(world, 'Customers', '"name":"both customer"');
  await world.rules.change(world.actor, { category: 'Customers', id: client.id }, client.version, {
    isActive: false,
  });
  expect((await world.engine().sync()).messages).toEqual([]);
  const payment = await inSa(world, 'Payments', 'both payment');
  const fields: Fields = { ...payment.fields, memo: 'A late payment', applications: [] };
  await world.rules.create(world.actor, 'Payments', fields);
  const sentBefore = world.sent.length;
  const message = only((await world.engine().sync()).messages);
  expect(world.sent.slice(sentBefore).join('')).not.toContain('A late payment');
  expect(message).toMatchObject({ code: 'sync.inactive-reference' });
  expect(message.why).toContain('the client "both customer", which is inactive');
  return message;
}

describe('a former client who pays', () => {
  it('is made active for a moment where a person wants that, and inactive again', async () => {
    const world = await syncedWorld();
    const message = await formerClientPays(world);
    expect(message.actions[0]).toBe('reactivate');
    await resolveMessage(world.store, world.clock, { id: message.id, action: 'reactivate' });
    const result = await world.engine().sync();
    expect(result.messages).toEqual([]);
    expect(result.categories.find(({ name }) => name === 'Payments')?.toQuickBooks.added).toBe(1);
    expect(inQuickbooks(world, 'Payments', 'A late payment').fields['memo']).toBe('A late payment');
    expect(inQuickbooks(world, 'Customers', '"name":"both customer"').fields['isActive']).toBe(false);
    await expectQuiet(world);
    expect((await inSa(world, 'Customers', '"name":"both customer"')).fields['isActive']).toBe(false);
    expect(await world.store.settings('awake.')).toEqual(new Map());
  });

  it('is inactive again also where the connector was killed while the client was awake', async () => {
    const world = await syncedWorld();
    const { id } = await formerClientPays(world);
    await resolveMessage(world.store, world.clock, { id, action: 'reactivate' });
    const killed = {
      ...world.quickbooks,
      exchange: async (message: Parameters<typeof world.quickbooks.exchange>[0]) => {
        if (message.text.includes('A late payment')) throw new Error('killed');
        return world.quickbooks.exchange(message);
      },
    };
    await expect(world.engine({ quickbooks: killed }).sync()).rejects.toThrow('killed');
    expect(inQuickbooks(world, 'Customers', '"name":"both customer"').fields['isActive']).toBe(true);
    world.clock.move(180_000);
    expect((await world.engine().sync()).messages).toEqual([]);
    expect(inQuickbooks(world, 'Customers', '"name":"both customer"').fields['isActive']).toBe(false);
    expect(inQuickbooks(world, 'Payments', 'A late payment').fields['memo']).toBe('A late payment');
    await expectQuiet(world);
  });

  it('goes through by itself once the client is active in QuickBooks', async () => {
    const world = await syncedWorld();
    await formerClientPays(world);
    const { id } = inQuickbooks(world, 'Customers', '"name":"both customer"');
    changeInQuickbooks(world, 'Customers', id, { isActive: true });
    expect((await world.engine().sync()).messages).toEqual([]);
    await expectQuiet(world);
  });
});

describe('a name that somebody else has in QuickBooks', () => {
  for (const [who, request, words] of [
    [
      'a vendor',
      { name: 'VendorAdd', body: { VendorAdd: { Name: 'Green Supply', IsActive: false } } },
      'an inactive vendor',
    ],
    [
      'another name',
      { name: 'OtherNameAdd', body: { OtherNameAdd: { Name: 'Green Supply' } } },
      'other names',
    ],
  ] as const)
    it(`is found before it is sent, with who has it and a name that would be free: ${who}`, async () => {
      const world = await syncedWorld();
      doInQuickbooks(world, [request]);
      const { fields } = await inSa(world, 'Customers', '"name":"both customer"');
      await world.rules.create(world.actor, 'Customers', { ...fields, name: 'GREEN SUPPLY', parent: null });
      const sentBefore = world.sent.length;
      const messages = (await world.engine().sync()).messages.filter(
        ({ category }) => category === 'Customers',
      );
      const message = only(messages);
      expect(world.sent.slice(sentBefore).join('')).not.toContain('CustomerAddRq');
      expect(message.why).toContain(words);
      expect(message.why).toContain('"GREEN SUPPLY (client)" is free');
      const name = 'GREEN SUPPLY (client)';
      await resolveMessage(world.store, world.clock, { id: message.id, action: 'create', with: name });
      const after = await world.engine().sync();
      expect(after.messages.filter(({ category }) => category === 'Customers')).toEqual([]);
      expect(inQuickbooks(world, 'Customers', name).fields['name']).toBe(name);
    });

  it('is found before a client whom both sides have is renamed to it, and only a rename is offered', async () => {
    const world = await syncedWorld();
    doInQuickbooks(world, [{ name: 'VendorAdd', body: { VendorAdd: { Name: 'Green Supply' } } }]);
    const client = await inSa(world, 'Customers', '"name":"both customer"');
    const rename = async (name: string) => {
      const { id, version } = only(
        (await saRecords(world, 'Customers')).filter(({ id: one }) => one === client.id),
      );
      await world.rules.change(world.actor, { category: 'Customers', id }, version, { name });
    };
    await rename('GREEN SUPPLY');
    const sentBefore = world.sent.length;
    const asked = (await world.engine().sync()).messages;
    const message = only(asked.filter(({ category }) => category === 'Customers'));
    expect(world.sent.slice(sentBefore).join('')).not.toContain('CustomerModRq');
    expect(message).toMatchObject({ code: 'sync.name-taken', record: 'GREEN SUPPLY' });
    expect(message.why).toContain('In QuickBooks a vendor has this name already');
    expect(message.actions).not.toContain('create');
    const proposal = message.choices.find(({ action }) => action === 'rename-in-sa')?.proposal ?? '';
    await resolveMessage(world.store, world.clock, {
      id: message.id,
      action: 'rename-in-sa',
      with: proposal,
    });
    const after = (await world.engine().sync()).messages;
    expect(after.filter(({ category }) => category === 'Customers')).toEqual([]);
    expect(inQuickbooks(world, 'Customers', proposal).fields['name']).toBe('GREEN SUPPLY (client)');
    // The same name in other letters is its own.
    await rename('Green Supply (Client)');
    await world.engine().sync();
    expect(inQuickbooks(world, 'Customers', 'Green Supply (Client)').id).toBeTruthy();
  });

  it('is offered no name that somebody else has as well', async () => {
    const world = await syncedWorld();
    for (const Name of ['Green Supply', 'Green Supply (Client)'])
      doInQuickbooks(world, [{ name: 'OtherNameAdd', body: { OtherNameAdd: { Name } } }]);
    const { fields } = await inSa(world, 'Customers', '"name":"both customer"');
    const create = (name: string) =>
      world.rules.create(world.actor, 'Customers', { ...fields, name, parent: null });
    await create('GREEN SUPPLY');
    const { messages } = await world.engine().sync();
    const message = only(messages.filter(({ record }) => record === 'GREEN SUPPLY'));
    expect(message.why).not.toContain('is free');
    expect(message.choices.map(({ proposal }) => proposal)).not.toContain('GREEN SUPPLY (client)');
  });
});

describe('a name that another list of QuickBooks shares', () => {
  it('is found before an item is sent: a sales tax has it', async () => {
    const { world, ids } = await startedWorld(61);
    const service = { ...item, name: 'STATE TAX', incomeAccount: ids.sa.income };
    await world.rules.create(world.actor, 'Items', service);
    const sentBefore = world.sent.length;
    const message = only((await world.engine().sync()).messages);
    expect(world.sent.slice(sentBefore).join('')).not.toContain('ItemServiceAddRq');
    expect(message).toMatchObject({ code: 'sync.link-or-create', record: 'STATE TAX' });
    expect(message.why).toContain(
      'a sales tax has this name already, and items and sales taxes share one list',
    );
    const answer = { id: message.id, action: 'create', with: 'State tax (item)' };
    await resolveMessage(world.store, world.clock, answer);
    expect((await world.engine().sync()).messages).toEqual([]);
    expect(quickbooksRecords(world, 'Items').map(({ fields }) => fields['name'])).toEqual([
      'State tax (item)',
    ]);
  });

  it('is found before a property is sent: another one of the same master has it', async () => {
    const world = await createWorld(62);
    const create = (name: string, parent: string | null) =>
      world.rules.create(world.actor, 'Customers', customerOf(name, parent, null, null));
    const master = await create('Moss', null);
    const { id } = await create('Lake', master.id);
    await setPolicy(world.store, world.clock, 'Customers', { conflicts: 'ask' });
    await world.engine().sync();
    world.clock.move(3_600_000);
    // Both sides call it otherwise now, and nobody has decided which name it shall have.
    const job = quickbooksRecords(world, 'Customers').find(({ fields }) => fields['name'] === 'Lake');
    changeInQuickbooks(world, 'Customers', job?.id ?? '', { name: 'Cottage' });
    await world.rules.change(world.actor, { category: 'Customers', id }, 1, { name: 'Lake house' });
    await create('Cottage', master.id);
    const sentBefore = world.sent.length;
    const { messages } = await world.engine().sync();
    expect(world.sent.slice(sentBefore).join('')).not.toContain('CustomerAddRq');
    const message = only(messages.filter(({ code }) => code === 'sync.link-or-create'));
    expect(message.why).toContain('the jobs of one customer have a name each');
  });
});

describe('a value that QuickBooks cannot store', () => {
  it('is not sent, though SA let it through: too long, with a colon, or with letters that no company file holds', async () => {
    const world = await createWorld(63);
    const names = ['Moss and sons of the lake house by the northern shore', 'Moss: Lake', 'Moss 🌱'];
    for (const place of names.keys())
      await world.rules.create(world.actor, 'Customers', customerOf(`Client ${place}`, null, null, null));
    // Another system that keeps SA's contract may know nothing of the limits of QuickBooks.
    const changes: World['sa']['changes'] = async (after, recordsMax) => {
      const page = await world.sa.changes(after, recordsMax);
      const worded = page.changes.map((change) => {
        const place = names.findIndex((_, index) => change.fields['name'] === `Client ${index}`);
        return { ...change, fields: { ...change.fields, name: names[place] ?? null } };
      });
      return { ...page, changes: worded };
    };
    const { messages } = await world.engine({ sa: { ...world.sa, changes } }).sync();
    expect(world.sent.join('')).not.toContain('CustomerAddRq');
    expect(messages.map(({ code, why }) => [code, why])).toEqual([
      ['sync.value-refused', expect.stringContaining('at most 41')],
      ['sync.value-refused', expect.stringContaining('colon')],
      ['sync.value-refused', expect.stringContaining('🌱')],
    ]);
    for (const { actions, remedy } of messages) {
      expect(actions).toContain('rename-in-sa');
      expect(remedy).toContain('Name');
    }
  });
});

describe('an invoice without lines', () => {
  it('is not sent, and goes through once it has one', async () => {
    const world = await syncedWorld();
    const { fields } = await inSa(world, 'Invoices', '"number":"both-1"');
    const { id, version } = await world.rules.create(world.actor, 'Invoices', {
      ...fields,
      number: 'E-1',
      lines: [],
    });
    expect((await world.engine().sync()).messages).toMatchObject([{ code: 'sync.empty-transaction' }]);
    const lines = JSON.parse(JSON.stringify(fields['lines'])).map((line: Fields) => ({ ...line, id: null }));
    await world.rules.change(world.actor, { category: 'Invoices', id }, version, { lines });
    expect((await world.engine().sync()).messages).toEqual([]);
    await expectQuiet(world);
  });
});
