/** A person merges records in QuickBooks, which tells of a deletion alone (bookkeeping.md 21). */
import { categoryOf, mapReferences, type CategoryName, type Fields } from '@autosync/records';
import { control } from '@autosync/simulator';
import { describe, expect, it } from 'vitest';
import { customerOf, fillSmallCompany, invoiceLine } from './small-company.ts';
import {
  addInQuickbooks,
  changeInQuickbooks,
  createWorld,
  quickbooksRecords,
  saRecords,
  writes,
  type World,
} from './world.ts';

function only<One>(found: readonly One[]): One {
  const [one] = found;
  if (one === undefined || found.length !== 1) throw new Error(`There are ${found.length}, not one.`);
  return one;
}

const isNamed = (part: string) => (record: { readonly fields: Fields }) =>
  JSON.stringify(record.fields).includes(part);

async function inSa(world: World, name: CategoryName, part: string) {
  return only((await saRecords(world, name)).filter(isNamed(part)));
}

function inQuickbooks(world: World, name: CategoryName, part: string) {
  return only(quickbooksRecords(world, name).filter(isNamed(part)));
}

describe('two customers that were merged in QuickBooks', () => {
  for (const mergeTouchesTransactions of [true, false])
    it(`are followed in SA, transactions ${mergeTouchesTransactions ? 'with' : 'without'} a new time`, async () => {
      const world = await createWorld(3, { mergeTouchesTransactions });
      await fillSmallCompany(world);
      expect((await world.engine().sync()).messages).toEqual([]);
      // The invoices were touched by their payments since they were written, and are read once more.
      expect(writes(await world.engine().sync())).toBe(0);
      const gone = inQuickbooks(world, 'Customers', '"name":"sa job"');
      const left = inQuickbooks(world, 'Customers', '"name":"both job"');
      const [goneInSa, leftInSa] = [
        await inSa(world, 'Customers', '"name":"sa job"'),
        await inSa(world, 'Customers', '"name":"both job"'),
      ];
      const merged = control(world.company, { do: 'merge', type: 'Customer', from: gone.id, into: left.id });
      expect(merged).toMatchObject({ done: 'merge' });
      world.clock.move(60_000);
      expect((await world.engine().sync()).messages).toEqual([]);
      const invoice = await inSa(world, 'Invoices', '"number":"sa-1"');
      expect(invoice.fields['customer']).toBe(leftInSa.id);
      expect((await inSa(world, 'Customers', '"name":"sa job"')).fields['isActive']).toBe(false);
      expect(writes(await world.engine().sync())).toBe(0);

      // What SA still bills to the old one goes to the one that is left.
      const { fields } = await inSa(world, 'Payments', 'both payment');
      const late = { ...fields, customer: goneInSa.id, applications: [], memo: 'To the old one' };
      await world.rules.create(world.actor, 'Payments', late);
      expect((await world.engine().sync()).messages).toEqual([]);
      expect(inQuickbooks(world, 'Payments', 'To the old one').fields['customer']).toBe(left.id);
      expect(writes(await world.engine().sync())).toBe(0);
    });
});

/** A sync that reads what is new, and is stopped before it carries anything over. */
async function onlyRead(world: World): Promise<void> {
  const engine = world.engine({ progress: { report: () => engine.requestStop() } });
  expect((await engine.sync()).isComplete).toBe(false);
  world.clock.move(8 * 3_600_000);
}

describe('a customer who was merged in QuickBooks before SA knew them', () => {
  it('leaves their invoice to the one who is left, in SA as well', async () => {
    const world = await createWorld(3);
    await fillSmallCompany(world);
    expect((await world.engine().sync()).messages).toEqual([]);
    const client = addInQuickbooks(world, 'Customers', customerOf('new client', null, null, null));
    const known = inQuickbooks(world, 'Invoices', '"number":"both-1"');
    const item = inQuickbooks(world, 'Items', '"name":"both item"');
    const lines = [invoiceLine(item.id, 'Raking', '15.00')];
    addInQuickbooks(world, 'Invoices', { ...known.fields, number: 'new-1', customer: client.id, lines });
    world.clock.move(60_000);
    // It is read twice, so that the third sync reads it by itself no more.
    await onlyRead(world);
    await onlyRead(world);
    const left = inQuickbooks(world, 'Customers', '"name":"both customer"');
    control(world.company, { do: 'merge', type: 'Customer', from: client.id, into: left.id });
    world.clock.move(60_000);
    expect((await world.engine().sync()).messages).toEqual([]);
    const leftInSa = await inSa(world, 'Customers', '"name":"both customer"');
    const invoice = await inSa(world, 'Invoices', '"number":"new-1"');
    expect(invoice.fields['customer']).toBe(leftInSa.id);
    expect(writes(await world.engine().sync())).toBe(0);
  });
});

describe('an item whose lines a person gave to another one before deleting it', () => {
  it('is not taken for merged: what SA still bills with it waits and says so', async () => {
    const world = await createWorld(3);
    await fillSmallCompany(world);
    expect((await world.engine().sync()).messages).toEqual([]);
    expect(writes(await world.engine().sync())).toBe(0);
    const gone = inQuickbooks(world, 'Items', '"name":"both item"');
    const left = inQuickbooks(world, 'Items', '"name":"sa item"');
    world.clock.move(60_000);
    for (const { id, fields } of quickbooksRecords(world, 'Invoices').filter(isNamed(gone.id))) {
      const moved = mapReferences(categoryOf('Invoices'), fields, (one) =>
        one.id === gone.id ? left.id : undefined,
      );
      changeInQuickbooks(world, 'Invoices', id, { lines: moved['lines'] ?? null });
    }
    world.clock.move(60_000);
    expect(control(world.company, { do: 'delete', type: 'ItemService', id: gone.id })).toMatchObject({
      done: 'delete',
    });
    const { id } = await inSa(world, 'Items', '"name":"both item"');
    const { fields } = await inSa(world, 'Invoices', '"number":"sa-1"');
    const lines = [invoiceLine(id, 'Late', '15.00')];
    await world.rules.create(world.actor, 'Invoices', { ...fields, number: 'late', lines });
    world.clock.move(60_000);
    const { messages } = await world.engine().sync();
    expect(messages.map(({ code, record }) => [code, record])).toEqual([
      ['quickbooks.record-refused', 'Invoice late'],
    ]);
    expect(quickbooksRecords(world, 'Invoices').filter(isNamed('"number":"late"'))).toEqual([]);
  });
});
