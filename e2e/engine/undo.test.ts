/** A run is taken back: what nobody has changed since is as it was before, on the side that the run wrote. */
import { dateOnly } from '@autosync/core';
import type { Engine } from '@autosync/engine';
import type { DepositLineAdd } from '@autosync/qbxml';
import type { CategoryName, Fields } from '@autosync/records';
import { describe, expect, it } from 'vitest';
import { fillSmallCompany, paymentOf } from './small-company.ts';
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

  it('ends after the record in hand where Stop was pressed; taken back again, it goes on with the rest', async () => {
    const world = await syncedWorld();
    const names = ['both customer', 'sa customer', 'quickbooks customer'];
    for (const name of names) await change(world, name, { phone: '555-0001' });
    expect((await world.engine().sync()).messages).toEqual([]);
    const run = await lastRun(world);
    let toSend = 1;
    const engine: Engine = world.engine({
      quickbooks: {
        ...world.quickbooks,
        exchange: (message) => {
          if (message.writes && (toSend -= 1) === 0) engine.requestStop();
          return world.quickbooks.exchange(message);
        },
      },
    });
    const stopped = await engine.undo(run);
    expect([stopped.undone.length, stopped.left, stopped.isComplete]).toEqual([1, 2, false]);
    expect((await world.store.runs(1))[0]).toMatchObject({ kind: 'undo', outcome: 'stopped' });
    const phones = () => names.map((name) => inQuickbooks(world, name)?.fields['phone']);
    expect(phones().filter((phone) => phone === '555-0001')).toHaveLength(2);
    await expectQuiet(world);
    const rest = await world.engine().undo(run);
    expect([rest.undone.length, rest.left, rest.isComplete]).toEqual([2, 0, true]);
    expect(phones()).not.toContain('555-0001');
    await expectQuiet(world);
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

describe('what cannot be taken back', () => {
  it('is told with its reason, in a preview as well: what is gone, and what QuickBooks has deposited', async () => {
    const world = await syncedWorld();
    const client = await inSa(world, 'sa customer');
    const create = (name: CategoryName, fields: Fields) => world.rules.create(world.actor, name, fields);
    await create('Payments', paymentOf('in the bank', client?.id ?? '', null, null));
    // This invoice is paid in part, so that voiding it frees its payment.
    const invoice = (await saRecords(world, 'Invoices')).find(({ fields }) => fields['number'] === 'sa-1');
    const { id = '', version = 0 } = invoice ?? {};
    await world.rules.change(world.actor, { category: 'Invoices', id }, version, { isVoid: true });
    expect((await world.engine().sync()).messages).toEqual([]);
    const run = await lastRun(world);
    const payment = quickbooksRecords(world, 'Payments').find(
      ({ fields }) => fields['memo'] === 'in the bank',
    );
    const line: DepositLineAdd = { PaymentTxnID: payment?.id ?? '' };
    doInQuickbooks(world, [
      { name: 'AccountAdd', body: { AccountAdd: { Name: 'Checking', AccountType: 'Bank' } } },
      {
        name: 'DepositAdd',
        body: {
          DepositAdd: {
            TxnDate: dateOnly('2026-03-04'),
            DepositToAccountRef: { FullName: 'Checking' },
            DepositLineAdd: [line],
          },
        },
      },
    ]);
    for (const preview of [true, false]) {
      const { kept, undone } = await world.engine().undo(run, { preview });
      expect(undone).toEqual([]);
      expect(new Set(kept.map(({ action, why }) => `${action}: ${why}`))).toEqual(
        new Set([
          'added: It lies in the deposit to Checking of 2026-03-04, so the bank has counted its money already.',
          'updated: It would pay again what is void by now.',
          'updated: QuickBooks cannot take back a void; make a new invoice instead.',
        ]),
      );
    }
    expect(quickbooksRecords(world, 'Payments').some(({ id: own }) => own === payment?.id)).toBe(true);
  });

  it('brings a list element back that the run made inactive, and says of links that they wrote nothing', async () => {
    const world = await createWorld(4);
    await fillSmallCompany(world);
    await world.engine().sync();
    const { kept } = await world.engine().undo(await lastRun(world), { preview: true });
    expect(new Set(kept.filter(({ action }) => action === 'linked').map(({ why }) => why))).toEqual(
      new Set(['Linking wrote nothing. Where the two are not the same, give one of them another name.']),
    );
    const client = await world.rules.create(world.actor, 'Customers', { name: 'Lone' });
    await world.engine().sync();
    await world.rules.remove(world.actor, { category: 'Customers', id: client.id }, client.version);
    await world.engine().sync();
    expect(inQuickbooks(world, 'Lone')?.fields['isActive']).toBe(false);
    const { undone } = await world.engine().undo(await lastRun(world));
    expect(undone.map(({ record, action }) => [record, action])).toEqual([['Lone', 'removed']]);
    expect(inQuickbooks(world, 'Lone')?.fields['isActive']).toBe(true);
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
    expect(planned).toMatchObject([
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
