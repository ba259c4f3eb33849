/** A person merges records in QuickBooks, which tells of a deletion alone (bookkeeping.md 21). */
import type { CategoryName, Fields } from '@autosync/records';
import { control } from '@autosync/simulator';
import { describe, expect, it } from 'vitest';
import { fillSmallCompany } from './small-company.ts';
import { createWorld, quickbooksRecords, saRecords, writes, type World } from './world.ts';

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
