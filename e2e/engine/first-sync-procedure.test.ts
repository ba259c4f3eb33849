/** The first sync of two filled systems, step by step (bookkeeping.md 25): what each step carries over, and what not. */
import {
  chooseAccounts,
  chooseCutOff,
  chooseScope,
  confirmBackup,
  firstSyncOf,
  pilotClients,
  signOff,
  type SyncResult,
} from '@autosync/engine';
import { categoryNames, type CategoryName, type Fields } from '@autosync/records';
import { describe, expect, it } from 'vitest';
import { mortal } from './faults.ts';
import { fillBothSides } from './filled-systems.ts';
import { item, vendor } from './lists.ts';
import { customerOf, invoiceLine, paymentOf } from './small-company.ts';
import { addInQuickbooks, createWorld, quickbooksRecords, saRecords, writes, type World } from './world.ts';

const cutOff = '2026-01-01';

/** Two filled systems, with a few records on one side alone; ids are those of SA, or of QuickBooks for the vendor. */
async function filledWorld(seed: number) {
  const world = await createWorld(seed);
  await fillBothSides(world, { clients: 40, retyped: 4 });
  const create = async (name: CategoryName, fields: Fields) =>
    (await world.rules.create(world.actor, name, fields)).id;
  const client = (name: string, isActive = true) =>
    create('Customers', { ...customerOf(name, null, null, null), isActive });
  const service = (await saRecords(world, 'Items'))[0]?.id ?? '';
  const invoice = (number: string, customer: string, date: string) =>
    create('Invoices', {
      customer,
      number,
      date,
      dueDate: date,
      isVoid: false,
      lines: [invoiceLine(service, 'Work', '50.00')],
    });
  const quiet = await client('Quiet, Quentin');
  await client('Former, Fred', false);
  const busy = await client('Busy, Betty', false);
  await invoice('N1', busy, '2026-02-10');
  const pilot = await client('Pilot, Paula');
  const house = await create('Customers', customerOf('Lake house', pilot, null, null));
  await invoice('P1', house, '2026-02-10');
  const old = await invoice('O1', pilot, '2025-03-01');
  addInQuickbooks(world, 'Vendors', { ...vendor, name: 'Seed supplier' });
  world.clock.move(86_400_000);
  return { world, quiet, old, pilot };
}

/** Every version of SA and every edit sequence of QuickBooks: what nobody has written stays as it is. */
async function states(world: World): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (const name of categoryNames) {
    for (const { id, version } of await saRecords(world, name)) found.set(`SA ${name} ${id}`, `${version}`);
    for (const { id, editSequence } of quickbooksRecords(world, name))
      found.set(`QuickBooks ${name} ${id}`, editSequence);
  }
  return found;
}

/** What differs between two looks. */
function changedBetween(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] {
  return [...new Set([...before.keys(), ...after.keys()])].filter(
    (key) => before.get(key) !== after.get(key),
  );
}

async function begin(world: World): Promise<void> {
  await confirmBackup(world.store, world.clock, true);
  await chooseScope(world.store, world.clock, {});
  await chooseCutOff(world.store, world.clock, cutOff);
}

async function namesInQuickbooks(world: World, name: CategoryName, field = 'name') {
  return quickbooksRecords(world, name).map(({ fields }) => fields[field]);
}

async function carryOver(world: World, clients: readonly string[]): Promise<SyncResult> {
  await world.engine().sync({ stage: { name: 'matching' } });
  await chooseAccounts(world.store, world.clock, { income: null });
  const chosen = await pilotClients(world.store, clients);
  await world.engine().sync({ stage: { name: 'pilot', clients: chosen } });
  return world.engine().sync();
}

describe('the first sync, step by step', () => {
  it('begins with a backup, and no step comes before its turn', async () => {
    const { world } = await filledWorld(1);
    await expect(confirmBackup(world.store, world.clock, false)).rejects.toThrow('Verify Data');
    await expect(chooseScope(world.store, world.clock, {})).rejects.toMatchObject({
      code: 'first-sync.not-yet',
    });
    await confirmBackup(world.store, world.clock, true);
    await expect(world.engine().sync()).rejects.toMatchObject({ code: 'first-sync.not-yet' });
    await expect(world.engine().sync({ stage: { name: 'matching' } })).rejects.toThrow('scope');
    await expect(world.engine().books()).rejects.toMatchObject({ code: 'first-sync.not-yet' });
    await chooseScope(world.store, world.clock, {});
    await expect(chooseCutOff(world.store, world.clock, 'soon')).rejects.toThrow('is no day');
    expect((await firstSyncOf(world.store)).next).toBe('cut-off');
    expect((await world.store.activity(10)).map(({ label }) => label)).toEqual([
      'First sync: scope',
      'First sync: backup',
    ]);
  });

  it('links in its matching, asks what it cannot tell, and writes nothing', async () => {
    const { world } = await filledWorld(2);
    await begin(world);
    const before = await states(world);
    const result = await world.engine().sync({ stage: { name: 'matching' } });
    expect(changedBetween(before, await states(world))).toEqual([]);
    expect(result.categories.find(({ name }) => name === 'Customers')?.linked).toBeGreaterThan(30);
    // Retyped under other numbers, and older than the cut-off: linked all the same.
    expect(result.categories.find(({ name }) => name === 'Invoices')?.linked).toBeGreaterThanOrEqual(38);
    expect(new Set(result.messages.map(({ code }) => code))).toEqual(new Set(['sync.link-or-create']));
    const { next, steps } = await firstSyncOf(world.store);
    expect(next).toBe('accounts');
    expect(steps.find(({ name }) => name === 'matching')?.value).toMatchObject({
      questions: result.messages.length,
    });
  });

  it('carries a few clients over in its pilot, with all that belongs to them, and nobody else', async () => {
    const { world, old } = await filledWorld(3);
    await begin(world);
    await world.engine().sync({ stage: { name: 'matching' } });
    await chooseAccounts(world.store, world.clock, { income: null });
    const before = await states(world);
    const clients = await pilotClients(world.store, ['Pilot, Paula']);
    await expect(pilotClients(world.store, ['Nobody'])).rejects.toThrow('No client');
    const preview = await world.engine().sync({ stage: { name: 'pilot', clients }, preview: true });
    expect(changedBetween(before, await states(world))).toEqual([]);
    const result = await world.engine().sync({ stage: { name: 'pilot', clients } });
    expect(writes(result)).toBe(writes(preview));
    expect(
      (await namesInQuickbooks(world, 'Customers')).filter((name) => name === 'Pilot, Paula'),
    ).toHaveLength(1);
    expect(await namesInQuickbooks(world, 'Customers')).toContain('Lake house');
    expect(await namesInQuickbooks(world, 'Customers')).not.toContain('Busy, Betty');
    const numbers = await namesInQuickbooks(world, 'Invoices', 'number');
    expect([numbers.includes('P1'), numbers.includes('N1')]).toEqual([true, false]);
    // The client and her property, her invoices, and nothing else.
    expect(changedBetween(before, await states(world)).length).toBeLessThanOrEqual(4);
    expect(await world.store.linkBySa('Invoices', [old])).toHaveLength(0);
    expect((await firstSyncOf(world.store)).next).toBe('rest');
  });

  it('leaves out what the scope leaves out, but for what something in scope needs', async () => {
    const { world, old } = await filledWorld(4);
    await begin(world);
    await carryOver(world, ['Pilot, Paula']);
    const customers = await namesInQuickbooks(world, 'Customers');
    expect(customers).toContain('Busy, Betty');
    expect(customers).not.toContain('Quiet, Quentin');
    expect(customers).not.toContain('Former, Fred');
    expect((await saRecords(world, 'Vendors')).map(({ fields }) => fields['name'])).not.toContain(
      'Seed supplier',
    );
    const numbers = await namesInQuickbooks(world, 'Invoices', 'number');
    expect([numbers.includes('N1'), numbers.includes('O1')]).toEqual([false, false]);
    // Her invoice brought Betty, and since she is inactive, it is asked whether she shall be active for a moment.
    const quietSync = await world.engine().sync();
    expect(writes(quietSync)).toBe(0);
    expect(quietSync.messages.map(({ code }) => code)).toContain('sync.inactive-reference');
    // Somebody works with one of them again: it is new on purpose then.
    const quiet = (await saRecords(world, 'Customers')).find(
      ({ fields }) => fields['name'] === 'Quiet, Quentin',
    );
    const reference = { category: 'Customers' as const, id: quiet?.id ?? '' };
    await world.rules.change(world.actor, reference, quiet?.version ?? 0, { phone: '555-0100' });
    await world.engine().sync();
    expect(await namesInQuickbooks(world, 'Customers')).toContain('Quiet, Quentin');
    // A payment of what is older than the cut-off says so, and an earlier cut-off carries both over.
    const invoice = (await saRecords(world, 'Invoices')).find(({ id }) => id === old);
    const payer = invoice?.fields['customer'];
    await world.rules.create(
      world.actor,
      'Payments',
      paymentOf('late', typeof payer === 'string' ? payer : '', null, old),
    );
    const { messages } = await world.engine().sync();
    expect(messages.map(({ code }) => code)).toContain('sync.before-cut-off');
    await chooseCutOff(world.store, world.clock, '2024-01-01');
    await world.engine().sync();
    expect(await namesInQuickbooks(world, 'Invoices', 'number')).toContain('O1');
    expect(await namesInQuickbooks(world, 'Payments', 'memo')).toContain('late');
  });

  it('ends with the books before and after, and the name of who has looked at them', async () => {
    const { world } = await filledWorld(5);
    const [customer] = quickbooksRecords(world, 'Customers');
    const mowing = quickbooksRecords(world, 'Items').find(({ fields }) => fields['name'] === 'Mowing');
    for (const [number, date] of [
      ['Q1', '2025-02-01'],
      ['Q2', '2026-02-01'],
    ] as const)
      addInQuickbooks(world, 'Invoices', {
        customer: customer?.id ?? '',
        number,
        date,
        dueDate: date,
        isVoid: false,
        lines: [invoiceLine(mowing?.id ?? '', 'Work', '70.00')],
      });
    world.clock.move(86_400_000);
    await begin(world);
    await carryOver(world, ['Pilot, Paula']);
    await expect(signOff(world.store, world.clock, 'Ruth')).rejects.toThrow('Compare the books first');
    const { before, after, differences, written } = await world.engine().books();
    // One invoice of 50.00 was carried over to QuickBooks, and nothing else was meant to change.
    expect(differences.map(({ what, before: was, after: is }) => [what, Number(is) - Number(was)])).toEqual([
      ['Owed', 50],
      ['Receivables: 1 to 30 days', 50],
      ['Income: Mowing income', 50],
    ]);
    expect(Number(after.owed) - Number(before.owed)).toBe(50);
    expect(written).toContainEqual({ category: 'Invoices', count: 1 });
    await signOff(world.store, world.clock, 'Ruth');
    const { isDone, steps } = await firstSyncOf(world.store);
    expect([isDone, steps.at(-1)?.value]).toMatchObject([true, { name: 'Ruth' }]);
    expect(writes(await world.engine().sync())).toBe(0);
  });

  it('goes on where it was left, wherever its runs are killed', async () => {
    for (const effectsMax of [5, 40, 90]) {
      const { world } = await filledWorld(6);
      await begin(world);
      for (const stage of [{ name: 'matching' } as const, null]) {
        const { ports, death } = mortal(world, effectsMax);
        await Promise.race([world.engine(ports).sync({ stage }), death]);
        if (stage === null) continue;
        await world.engine().sync({ stage });
        await chooseAccounts(world.store, world.clock, { income: null });
        const clients = await pilotClients(world.store, ['Pilot, Paula']);
        await world.engine().sync({ stage: { name: 'pilot', clients } });
      }
      await world.engine().sync();
      const numbers = await namesInQuickbooks(world, 'Invoices', 'number');
      expect(new Set(numbers).size).toBe(numbers.length);
      expect((await firstSyncOf(world.store)).next).toBe('sign-off');
      expect(writes(await world.engine().sync())).toBe(0);
    }
  });

  it('gives new items the account of income that was chosen', async () => {
    const { world } = await filledWorld(7);
    await begin(world);
    await world.rules.create(world.actor, 'Items', { ...item, name: 'Snow', incomeAccount: null });
    await world.engine().sync({ stage: { name: 'matching' } });
    await expect(chooseAccounts(world.store, world.clock, { income: 'Nothing' })).rejects.toThrow(
      'account of income',
    );
    await chooseAccounts(world.store, world.clock, { income: 'Garden income' });
    const clients = await pilotClients(world.store, ['Pilot, Paula']);
    await world.engine().sync({ stage: { name: 'pilot', clients } });
    expect((await world.engine().sync()).messages.filter(({ category }) => category === 'Items')).toEqual([]);
    const account = quickbooksRecords(world, 'Chart of Accounts').find(
      ({ fields }) => fields['name'] === 'Garden income',
    );
    const snow = quickbooksRecords(world, 'Items').find(({ fields }) => fields['name'] === 'Snow');
    expect(snow?.fields['incomeAccount']).toBe(account?.id);
  });
});
