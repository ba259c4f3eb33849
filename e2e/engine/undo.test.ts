/** A run is taken back: what nobody has changed since is as it was before, on the side that the run wrote. */
import type { Fields } from '@autosync/records';
import { describe, expect, it } from 'vitest';
import { fillSmallCompany } from './small-company.ts';
import {
  changeInQuickbooks,
  createWorld,
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

const inSa = async (world: World, name: string) =>
  (await saRecords(world, 'Customers')).find(({ fields }) => fields['name'] === name);
const inQuickbooks = (world: World, name: string) =>
  quickbooksRecords(world, 'Customers').find(({ fields }) => fields['name'] === name);

async function change(world: World, name: string, fields: Fields): Promise<void> {
  const found = await inSa(world, name);
  const { id = '', version = 0 } = found ?? {};
  await world.rules.change(world.actor, { category: 'Customers', id }, version, fields);
}

async function lastRun(world: World): Promise<string> {
  return (await world.store.runs(1))[0]?.id ?? '';
}

/** The other side keeps what it has, and nothing is carried over again. */
async function expectQuiet(world: World): Promise<void> {
  const result = await world.engine().sync();
  expect({ writes: writes(result), messages: result.messages }).toEqual({ writes: 0, messages: [] });
}

describe('taking back a run', () => {
  it('writes the values of before where it updated, and makes inactive what it added', async () => {
    const world = await syncedWorld();
    const before = inQuickbooks(world, 'both customer')?.fields['phone'];
    await change(world, 'both customer', { phone: '555-0001' });
    const fields = { ...(await inSa(world, 'both customer'))?.fields, name: 'Mistake', parent: null };
    await world.rules.create(world.actor, 'Customers', fields);
    expect((await world.engine().sync()).messages).toEqual([]);
    const run = await lastRun(world);
    const preview = await world.engine().undo(run, { preview: true });
    expect(inQuickbooks(world, 'both customer')?.fields['phone']).toBe('555-0001');
    const result = await world.engine().undo(run);
    expect(preview).toEqual(result);
    expect(result.kept).toEqual([]);
    expect(result.undone.map(({ record, side, action }) => [record, side, action])).toEqual([
      ['Mistake', 'QuickBooks', 'added'],
      ['both customer', 'QuickBooks', 'updated'],
    ]);
    expect(inQuickbooks(world, 'both customer')?.fields['phone']).toBe(before);
    expect((await inSa(world, 'both customer'))?.fields['phone']).toBe('555-0001');
    expect(inQuickbooks(world, 'Mistake')?.fields['isActive']).toBe(false);
    await expectQuiet(world);
    await change(world, 'both customer', { phone: '555-0002' });
    await world.engine().sync();
    expect(inQuickbooks(world, 'both customer')?.fields['phone']).toBe('555-0002');
  });

  it('makes void what it added among the transactions, on either side', async () => {
    const world = await createWorld(3);
    await fillSmallCompany(world);
    await world.engine().sync();
    const result = await world.engine().undo(await lastRun(world));
    const stuck = result.kept.filter(({ action }) => action !== 'linked').map(({ why }) => why);
    expect(stuck).toHaveLength(3);
    for (const why of stuck) expect(why).toContain('QuickBooks lets no other program change');
    const isVoid = (records: readonly { readonly fields: Fields }[], number: string) =>
      records.find(({ fields }) => fields['number'] === number)?.fields['isVoid'];
    expect(isVoid(quickbooksRecords(world, 'Invoices'), 'sa-1')).toBe(true);
    expect(isVoid(await saRecords(world, 'Invoices'), 'quickbooks-')).toBe(true);
    expect(isVoid(quickbooksRecords(world, 'Invoices'), 'both-1')).toBe(false);
    expect(isVoid(await saRecords(world, 'Invoices'), 'sa-1')).toBe(false);
    const memos = (records: readonly { readonly fields: Fields }[]) =>
      records.map(({ fields }) => fields['memo']);
    expect(memos(quickbooksRecords(world, 'Payments'))).not.toContain('sa payment');
    expect(memos(await saRecords(world, 'Payments'))).toContain('sa payment');
    await expectQuiet(world);
  });

  it('leaves what somebody has changed since, and says so', async () => {
    const world = await syncedWorld();
    await change(world, 'both customer', { phone: '555-0001' });
    await change(world, 'sa customer', { phone: '555-0002' });
    await world.engine().sync();
    const run = await lastRun(world);
    changeInQuickbooks(world, 'Customers', inQuickbooks(world, 'both customer')?.id ?? '', {
      fax: '555-0009',
    });
    const first = await world.engine().undo(run);
    expect(first.undone.map(({ record }) => record)).toEqual(['sa customer']);
    expect(first.kept).toMatchObject([{ record: 'both customer', why: 'Somebody has changed it since.' }]);
    await world.engine().sync();
    expect((await world.engine().undo(run)).kept.map(({ why }) => why)).toEqual([
      'A later run has written it again.',
      'A later run has written it again.',
    ]);
    await expect(world.engine().undo('nothing')).rejects.toThrow('No run nothing has written anything');
  });
});

describe('a preview', () => {
  it('shows every write on both sides, field by field, and makes none', async () => {
    const world = await syncedWorld();
    const before = [await saRecords(world, 'Customers'), quickbooksRecords(world, 'Customers')];
    await change(world, 'both customer', { phone: '555-0001' });
    changeInQuickbooks(world, 'Customers', inQuickbooks(world, 'sa customer')?.id ?? '', { fax: '555-0009' });
    const changed = [await saRecords(world, 'Customers'), quickbooksRecords(world, 'Customers')];
    const { planned } = await world.engine().sync({ preview: true });
    const was = before[0]?.find(({ fields }) => fields['name'] === 'both customer')?.fields['phone'] ?? null;
    expect(planned).toEqual([
      {
        category: 'Customers',
        record: 'both customer',
        side: 'quickbooks',
        action: 'updated',
        fields: [{ field: 'Phone', before: was, after: '555-0001' }],
      },
      {
        category: 'Customers',
        record: 'sa customer',
        side: 'sa',
        action: 'updated',
        fields: [{ field: 'Fax', before: null, after: '555-0009' }],
      },
    ]);
    expect([await saRecords(world, 'Customers'), quickbooksRecords(world, 'Customers')]).toEqual(changed);
  });
});
