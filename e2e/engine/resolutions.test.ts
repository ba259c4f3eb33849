/** People settle messages: what they choose happens in the next sync, and nothing of it outside one. */
import { reportsOf, resolutionsIn, resolveMessage, setPolicy, type MessageReport } from '@autosync/engine';
import type { CategoryName, Fields } from '@autosync/records';
import { describe, expect, it } from 'vitest';
import { fillSmallCompany } from './small-company.ts';
import {
  addInQuickbooks,
  changeInQuickbooks,
  createWorld,
  doInQuickbooks,
  quickbooksRecords,
  saRecords,
  writes,
  type World,
} from './world.ts';

describe('a client of SA that could be one of several', () => {
  it('is linked with the one that a person names, and the other one is created under another name', async () => {
    const world = await syncedWorld();
    const fields = await clientFields(world);
    addInQuickbooks(world, 'Customers', { ...(await quickbooksFields(world)), name: 'Moss' });
    for (const phone of ['555-0001', '555-0002'])
      await world.rules.create(world.actor, 'Customers', {
        ...fields,
        name: `Mos${phone === '555-0001' ? 's' : 'S'}`,
        phone,
      });
    const first = await world.engine().sync();
    expect(first.messages.map(({ code }) => code)).toEqual(Array(3).fill('sync.link-or-create'));
    expect(new Set(first.messages.map(({ record }) => record))).toEqual(new Set(['MosS', 'Moss']));
    const ours = only(first.messages.filter(({ record }) => record === 'MosS'));
    expect(ours.actions).toEqual(
      expect.arrayContaining(['link', 'create', 'rename-in-sa', 'ignore', 'retry']),
    );
    const resolved = await resolve(world, ours, { action: 'link', with: ours.candidates[0]?.name ?? '' });
    expect(resolved).toMatchObject({ action: 'link', effect: 'The next sync does it.' });
    expect(quickbooksRecords(world, 'Customers').some(({ fields: { phone } }) => phone === '555-0002')).toBe(
      false,
    );
    const second = await world.engine().sync();
    expect(second.categories.find(({ name }) => name === 'Customers')?.linked).toBe(1);
    const taken = only(second.messages);
    expect(taken).toMatchObject({ code: 'sync.link-or-create', record: 'Moss' });
    await resolve(world, taken, { action: 'create', with: 'Moss junior' });
    const third = await world.engine().sync();
    expect(third.messages).toEqual([]);
    expect(namesInQuickbooks(world)).toEqual(expect.arrayContaining(['Moss', 'Moss junior']));
    expect((await saRecords(world, 'Customers')).map(({ fields: { name } }) => name)).not.toContain(
      'Moss junior',
    );
    await expectQuiet(world);
  });

  it('is renamed in SA, and goes through', async () => {
    const world = await syncedWorld();
    await resolve(world, await takenName(world), { action: 'rename-in-sa', with: 'Moss junior' });
    expect((await world.engine().sync()).messages).toEqual([]);
    expect(namesInQuickbooks(world)).toEqual(expect.arrayContaining(['Moss', 'Moss junior']));
    const names = (await saRecords(world, 'Customers')).map(({ fields }) => fields['name']);
    expect(names).toEqual(expect.arrayContaining(['Moss', 'Moss junior']));
    await expectQuiet(world);
  });

  it('goes through where the other one is renamed in QuickBooks', async () => {
    const world = await syncedWorld();
    const fields = await clientFields(world);
    const [phone, otherPhone] = ['555-0001', '555-0002'];
    addInQuickbooks(world, 'Customers', { ...(await quickbooksFields(world)), name: 'Moss' });
    for (const one of [phone, otherPhone])
      await world.rules.create(world.actor, 'Customers', {
        ...fields,
        name: one === phone ? 'Moss' : 'MOSS',
        phone: one,
      });
    const message = only((await world.engine().sync()).messages.filter(({ record }) => record === 'MOSS'));
    await resolve(world, message, { action: 'rename-in-quickbooks', with: 'Moss senior' });
    const { messages } = await world.engine().sync();
    expect(namesInQuickbooks(world)).toContain('Moss senior');
    // Nobody has said yet which of the two in SA may have the name.
    expect(messages.map(({ record }) => record).length).toBe(1);
  });
});

describe('a record that was changed on both sides at the same time', () => {
  for (const [action, phone] of [
    ['use-sa', '555-0001'],
    ['use-quickbooks', '555-0002'],
  ] as const)
    it(`becomes what a person says: ${action}`, async () => {
      const world = await syncedWorld();
      const { sa, quickbooks } = await both(world, 'Customers', 'both customer');
      await world.rules.change(world.actor, { category: 'Customers', id: sa.id }, sa.version, {
        phone: '555-0001',
      });
      changeInQuickbooks(world, 'Customers', quickbooks.id, { phone: '555-0002' });
      const message = only((await world.engine().sync()).messages);
      expect(message.code).toBe('sync.both-changed');
      expect(message.actions.slice(0, 2)).toEqual(['use-sa', 'use-quickbooks']);
      await resolve(world, message, { action });
      expect((await world.engine().sync()).messages).toEqual([]);
      const after = await both(world, 'Customers', 'both customer');
      expect([after.sa.fields['phone'], after.quickbooks.fields['phone']]).toEqual([phone, phone]);
      expect((await world.store.activity(1))[0]?.lost).toBeDefined();
      await expectQuiet(world);
    });
});

describe('a conflict of several fields', () => {
  it('is decided field by field: one side counts, but for those that are named', async () => {
    const world = await syncedWorld();
    await setPolicy(world.store, world.clock, 'Customers', { conflicts: 'ask' });
    const { sa, quickbooks } = await both(world, 'Customers', 'both customer');
    const theirs = { phone: '555-0001', fax: '555-0011', email: 'sa@example.com' };
    await world.rules.change(world.actor, { category: 'Customers', id: sa.id }, sa.version, theirs);
    changeInQuickbooks(world, 'Customers', quickbooks.id, {
      phone: '555-0002',
      fax: '555-0022',
      email: 'quickbooks@example.com',
    });
    const message = only((await world.engine().sync()).messages);
    await expect(resolve(world, message, { action: 'use-sa', except: ['Mobile'] })).rejects.toThrow(
      'Customers have no field "Mobile"',
    );
    await resolve(world, message, { action: 'use-sa', except: ['Phone', 'fax'] });
    const decided = (await world.store.activity(1))[0]?.decision;
    expect(decided).toMatchObject({ action: 'use-sa', with: 'Phone, Fax: as in QuickBooks' });
    expect((await world.engine().sync()).messages).toEqual([]);
    const after = await both(world, 'Customers', 'both customer');
    for (const { fields } of [after.sa, after.quickbooks])
      expect([fields['phone'], fields['fax'], fields['email']]).toEqual([
        '555-0002',
        '555-0022',
        'sa@example.com',
      ]);
    const lost = (await world.store.activity(5)).map((entry) => JSON.stringify(entry.lost ?? {})).join();
    for (const value of ['555-0001', '555-0011', 'quickbooks@example.com']) expect(lost).toContain(value);
    await expectQuiet(world);
  });
});

describe('a record that one side deleted and the other changed', () => {
  const decide = async (deletedIn: 'sa' | 'quickbooks', action: 'use-sa' | 'use-quickbooks') => {
    const world = await syncedWorld();
    const { sa, quickbooks } = await both(world, 'Payments', 'both payment');
    if (deletedIn === 'sa') {
      await world.rules.remove(world.actor, { category: 'Payments', id: sa.id }, sa.version);
      changeInQuickbooks(world, 'Payments', quickbooks.id, { memo: 'both payment, corrected' });
    } else {
      doInQuickbooks(world, [
        { name: 'TxnDel', body: { TxnDelType: 'ReceivePayment', TxnID: quickbooks.id } },
      ]);
      const change = { memo: 'both payment, corrected' };
      await world.rules.change(world.actor, { category: 'Payments', id: sa.id }, sa.version, change);
    }
    const message = only((await world.engine().sync()).messages);
    expect(message.code).toBe('sync.deleted-and-changed');
    await resolve(world, message, { action });
    expect((await world.engine().sync()).messages).toEqual([]);
    await expectQuiet(world);
    const memos = (records: readonly { readonly fields: Fields }[]) =>
      records.filter(({ fields }) => JSON.stringify(fields['memo']).includes('both payment')).length;
    return [memos(await saRecords(world, 'Payments')), memos(quickbooksRecords(world, 'Payments'))];
  };

  it('is gone on both sides where the deletion counts', async () => {
    expect(await decide('sa', 'use-sa')).toEqual([0, 0]);
    expect(await decide('quickbooks', 'use-quickbooks')).toEqual([0, 0]);
  });

  it('is there once on both sides where the change counts', async () => {
    expect(await decide('sa', 'use-quickbooks')).toEqual([1, 1]);
    expect(await decide('quickbooks', 'use-sa')).toEqual([1, 1]);
  });
});

describe('a change that must not go to the other side', () => {
  it('is put back where a person wants that: what the company or QuickBooks does not allow', async () => {
    const world = await syncedWorld();
    await setPolicy(world.store, world.clock, 'Customers', { direction: 'quickbooks-to-sa' });
    const change = async (name: CategoryName, part: string, fields: Fields) => {
      const { sa } = await both(world, name, part);
      await world.rules.change(world.actor, { category: name, id: sa.id }, sa.version, fields);
    };
    await change('Customers', 'both customer', { phone: '555-0001' });
    await change('Chart of Accounts', 'Lawn income', { number: '4000' });
    const { messages } = await world.engine().sync();
    expect(new Set(messages.map(({ code }) => code))).toEqual(
      new Set(['sync.other-direction', 'sync.not-allowed-by-quickbooks']),
    );
    for (const message of messages) {
      expect(message.actions[0]).toBe('use-quickbooks');
      await resolve(world, message, { action: 'use-quickbooks' });
    }
    expect((await world.engine().sync()).messages).toEqual([]);
    const { sa, quickbooks } = await both(world, 'Customers', 'both customer');
    expect(sa.fields['phone']).toBe(quickbooks.fields['phone']);
    expect((await both(world, 'Chart of Accounts', 'Lawn income')).sa.fields['number']).toBeNull();
    await expectQuiet(world);
  });

  it('waits while the category is off, and is carried over when it goes both ways again', async () => {
    const world = await syncedWorld();
    const before = await world.engine().sync();
    await setPolicy(world.store, world.clock, 'Customers', { direction: 'off' });
    const { sa, quickbooks } = await both(world, 'Customers', 'both customer');
    changeInQuickbooks(world, 'Customers', quickbooks.id, { fax: '555-0002' });
    await world.rules.change(world.actor, { category: 'Customers', id: sa.id }, sa.version, {
      phone: '555-0001',
    });
    const off = await world.engine().sync();
    expect([writes(off), off.messages]).toEqual([0, []]);
    expect(off.quickbooksRequests, 'QuickBooks is not asked for it').toBe(before.quickbooksRequests - 1);
    await setPolicy(world.store, world.clock, 'Customers', { direction: 'both' });
    expect(writes(await world.engine().sync())).toBe(2);
    const now = await both(world, 'Customers', 'both customer');
    expect([now.quickbooks.fields['phone'], now.sa.fields['fax']]).toEqual(['555-0001', '555-0002']);
  });

  for (const action of ['use-sa', 'use-quickbooks'] as const)
    it(`is done as a person says for a client that was brought back in SA alone: ${action}`, async () => {
      const world = await syncedWorld();
      const { id, version } = await world.rules.create(world.actor, 'Customers', {
        ...(await clientFields(world)),
        name: 'Short visit',
      });
      await world.engine().sync();
      await world.rules.remove(world.actor, { category: 'Customers', id }, version);
      await world.engine().sync();
      await world.rules.restore(world.actor, { category: 'Customers', id }, version + 1);
      const message = only((await world.engine().sync()).messages);
      expect(message.code).toBe('sync.brought-back');
      await resolve(world, message, { action });
      expect((await world.engine().sync()).messages).toEqual([]);
      const { sa, quickbooks } = await both(world, 'Customers', 'Short visit');
      const isActive = action === 'use-sa';
      expect([sa.fields['isActive'], quickbooks.fields['isActive']]).toEqual([isActive, isActive]);
      await expectQuiet(world);
    });
});

describe('a message that a person ignores', () => {
  it('takes a reason, is listed apart, and is gone when its cause has gone', async () => {
    const world = await syncedWorld();
    const message = await takenName(world);
    await expect(resolve(world, message, { action: 'ignore' })).rejects.toMatchObject({
      code: 'command.usage',
    });
    await resolve(world, message, { action: 'ignore', reason: 'The bookkeeper knows.' });
    expect((await world.engine().sync()).messages).toEqual([]);
    const { open, ignored } = reportsOf(await world.store.messages(), await resolutionsIn(world.store));
    expect(open).toEqual([]);
    expect(ignored).toMatchObject([
      { id: message.id, state: 'ignored', decision: { action: 'ignore', reason: 'The bookkeeper knows.' } },
    ]);
    await resolve(world, message, { action: 'retry' });
    expect((await world.engine().sync()).messages).toMatchObject([{ id: message.id, state: 'open' }]);
    await resolve(world, message, { action: 'ignore', reason: 'All the same.' });
    const { id, version } = only(
      (await saRecords(world, 'Customers')).filter(({ fields }) => fields['name'] === 'MOSS'),
    );
    await world.rules.change(world.actor, { category: 'Customers', id }, version, { name: 'Moss junior' });
    expect((await world.engine().sync()).messages).toEqual([]);
    await expectQuiet(world);
  });
});

describe('what a person may choose', () => {
  it('is only what the message offers, with what the action needs', async () => {
    const world = await syncedWorld();
    const message = await takenName(world);
    for (const [request, words] of [
      [{ action: 'explode' }, 'it has create, rename-in-sa, retry, ignore, open-in-sa'],
      [{ action: 'rename-in-sa' }, 'Give the new name with --with'],
      [{ action: 'rename-in-sa', with: 'A:B' }, 'colon'],
      [{ action: 'rename-in-sa', with: 'x'.repeat(42) }, '41'],
    ] as const)
      await expect(resolve(world, message, request)).rejects.toThrow(words);
    await expect(
      resolveMessage(world.store, world.clock, { id: 'nothing', action: 'retry' }),
    ).rejects.toThrow('There is no message nothing');
    expect((await resolve(world, message, { action: 'open-in-sa' })).open?.resource).toBe('customers');
    expect(await world.store.settings('resolution.')).toEqual(new Map());
  });

  it('happens in a sync alone, and in no preview', async () => {
    const world = await syncedWorld();
    const message = await takenName(world);
    await resolve(world, message, { action: 'rename-in-sa', with: 'Moss junior' });
    await world.engine().sync({ preview: true });
    expect(namesInQuickbooks(world)).not.toContain('Moss junior');
    expect((await world.engine().sync()).messages).toEqual([]);
    expect(namesInQuickbooks(world)).toContain('Moss junior');
    await expectQuiet(world);
  });
});

function resolve(
  world: World,
  { id }: MessageReport,
  request: {
    readonly action: string;
    readonly with?: string;
    readonly reason?: string;
    readonly except?: readonly string[];
  },
) {
  return resolveMessage(world.store, world.clock, { id, ...request });
}

function only<One>(found: readonly One[]): One {
  const [one] = found;
  if (one === undefined || found.length !== 1) throw new Error(`There are ${found.length}, not one.`);
  return one;
}

async function syncedWorld(): Promise<World> {
  const world = await createWorld(3);
  await fillSmallCompany(world);
  expect((await world.engine().sync()).messages).toEqual([]);
  return world;
}

/** Nothing is left to do: no write, no message, no instruction. */
async function expectQuiet(world: World): Promise<void> {
  await world.engine().sync();
  const result = await world.engine().sync();
  expect({ writes: writes(result), messages: result.messages }).toEqual({ writes: 0, messages: [] });
  expect(await world.store.settings('resolution.')).toEqual(new Map());
}

async function both(world: World, name: CategoryName, part: string) {
  const isMeant = ({ fields }: { readonly fields: Fields }) => JSON.stringify(fields).includes(part);
  return {
    sa: only((await saRecords(world, name)).filter(isMeant)),
    quickbooks: only(quickbooksRecords(world, name).filter(isMeant)),
  };
}

async function clientFields(world: World): Promise<Fields> {
  return { ...(await both(world, 'Customers', 'both customer')).sa.fields, parent: null };
}

async function quickbooksFields(world: World): Promise<Fields> {
  return { ...(await both(world, 'Customers', 'both customer')).quickbooks.fields, parent: null };
}

/** A client of SA whose name a linked customer of QuickBooks has. */
async function takenName(world: World): Promise<MessageReport> {
  addInQuickbooks(world, 'Customers', { ...(await quickbooksFields(world)), name: 'Moss' });
  await world.engine().sync();
  await world.rules.create(world.actor, 'Customers', { ...(await clientFields(world)), name: 'MOSS' });
  const message = only((await world.engine().sync()).messages);
  expect(message).toMatchObject({ code: 'sync.link-or-create', record: 'MOSS', state: 'open' });
  return message;
}

function namesInQuickbooks(world: World) {
  return quickbooksRecords(world, 'Customers').map(({ fields }) => fields['name']);
}
