import { amount, dateOnly } from '@autosync/core';
import type { DepositLineAdd, Request } from '@autosync/qbxml';
import type { Fields } from '@autosync/records';
import { describe, expect, it } from 'vitest';
import { fillSmallCompany } from './small-company.ts';
import {
  changeInQuickbooks,
  createWorld,
  doInQuickbooks,
  openOperations,
  quickbooksRecords,
  saRecords,
  writes,
  type World,
} from './world.ts';

describe('a payment that was deposited in QuickBooks', () => {
  it('is not changed by SA: the message names the deposit, and the change goes through once it is taken out', async () => {
    const world = await depositedWorld();
    await changeInSa(world, { amount: '26.00' });
    const held = await world.engine().sync();
    expect(held.messages).toMatchObject([
      {
        code: 'sync.deposited',
        category: 'Payments',
        why: 'It lies in the deposit to Checking ("Tuesday") of 2026-03-04, so the bank has counted its money already.',
      },
    ]);
    expect(writes(held)).toBe(0);
    expect(inQuickbooks(world).fields['amount']).toBe('25.00');
    // The same problem stays one message until it is solved.
    expect((await world.engine().sync()).messages).toMatchObject([{ code: 'sync.deposited', tries: 2 }]);
    takeOut(world);
    expect((await world.engine().sync()).messages).toEqual([]);
    expect(inQuickbooks(world).fields['amount']).toBe('26.00');
    expect(await openOperations(world)).toEqual([]);
    expect(writes(await world.engine().sync())).toBe(0);
  });

  const edits: Fields[] = [{ memo: 'Other' }, { date: '2026-02-21' }, { number: '77' }];
  for (const fields of edits)
    it(`keeps its ${Object.keys(fields).join()}`, async () => {
      const world = await depositedWorld();
      await changeInSa(world, fields);
      const [message] = (await world.engine().sync()).messages;
      expect(message?.code).toBe('sync.deposited');
      expect(inQuickbooks(world).fields).not.toMatchObject(fields);
    });

  it('is not deleted because SA deletes it', async () => {
    const world = await depositedWorld();
    const { id, version } = await inSa(world);
    await world.rules.remove(world.actor, { category: 'Payments', id }, version);
    const held = await world.engine().sync();
    expect(held.messages).toMatchObject([{ code: 'sync.deposited' }]);
    expect(inQuickbooks(world).fields['amount']).toBe('25.00');
    takeOut(world);
    expect((await world.engine().sync()).messages).toEqual([]);
    expect(quickbooksRecords(world, 'Payments').filter(isThePayment)).toEqual([]);
  });

  it('may pay something else, which moves no money of the bank', async () => {
    const world = await depositedWorld();
    await changeInSa(world, { applications: [] });
    expect((await world.engine().sync()).messages).toEqual([]);
    expect(inQuickbooks(world).fields['applications']).toEqual([]);
  });

  it('is told to SA where it was changed in QuickBooks', async () => {
    const world = await depositedWorld();
    changeInQuickbooks(world, 'Payments', inQuickbooks(world).id, { memo: 'both payment, counted' });
    expect((await world.engine().sync()).messages).toEqual([]);
    expect((await inSa(world)).fields['memo']).toBe('both payment, counted');
  });

  it('is found in a deposit behind the first page of deposits', async () => {
    const world = await depositedWorld();
    const account = { AccountRef: { FullName: 'Lawn income' }, Amount: amount('1.00') };
    const others = Array.from({ length: 230 }, () => depositAdd([account], '2026-03-01'));
    doInQuickbooks(world, others);
    await changeInSa(world, { amount: '26.00' });
    expect((await world.engine().sync()).messages).toMatchObject([{ code: 'sync.deposited' }]);
  });
});

describe('a payment that went to the bank at once', () => {
  it('costs no question about deposits', async () => {
    const world = await depositedWorld();
    const checking = quickbooksRecords(world, 'Chart of Accounts').find(
      ({ fields }) => fields['name'] === 'Checking',
    );
    takeOut(world);
    changeInQuickbooks(world, 'Payments', inQuickbooks(world).id, { depositAccount: checking?.id ?? '' });
    expect((await world.engine().sync()).messages).toEqual([]);
    world.clock.move(60_000);
    world.sent.length = 0;
    await changeInSa(world, { amount: '26.00' });
    expect((await world.engine().sync()).messages).toEqual([]);
    expect(inQuickbooks(world).fields['amount']).toBe('26.00');
    expect(world.sent.filter((text) => text.includes('DepositQuery'))).toEqual([]);
  });
});

async function depositedWorld(): Promise<World> {
  const world = await createWorld(7);
  await fillSmallCompany(world);
  doInQuickbooks(world, [
    { name: 'AccountAdd', body: { AccountAdd: { Name: 'Checking', AccountType: 'Bank' } } },
  ]);
  expect((await world.engine().sync()).messages).toEqual([]);
  world.clock.move(86_400_000);
  doInQuickbooks(world, [depositAdd([{ PaymentTxnID: inQuickbooks(world).id }], '2026-03-04', 'Tuesday')]);
  world.clock.move(86_400_000);
  expect((await world.engine().sync()).messages).toEqual([]);
  return world;
}

function depositAdd(DepositLineAdd: DepositLineAdd[], day: string, Memo?: string): Request {
  const DepositToAccountRef = { FullName: 'Checking' };
  const DepositAdd = { TxnDate: dateOnly(day), DepositToAccountRef, Memo, DepositLineAdd };
  return { name: 'DepositAdd', body: { DepositAdd } };
}

/** The bookkeeper deletes the deposit, so that the payment waits among the undeposited funds again. */
function takeOut(world: World): void {
  const [answer] = doInQuickbooks(world, [{ name: 'DepositQuery', body: {} }]);
  const [deposit] = answer?.name === 'DepositQuery' ? (answer.body.DepositRet ?? []) : [];
  doInQuickbooks(world, [{ name: 'TxnDel', body: { TxnDelType: 'Deposit', TxnID: deposit?.TxnID ?? '' } }]);
  world.clock.move(60_000);
}

async function changeInSa(world: World, fields: Fields): Promise<void> {
  const { id, version } = await inSa(world);
  await world.rules.change(world.actor, { category: 'Payments', id }, version, fields);
  world.clock.move(60_000);
}

async function inSa(world: World) {
  return found((await saRecords(world, 'Payments')).find(isThePayment));
}

function inQuickbooks(world: World) {
  return found(quickbooksRecords(world, 'Payments').find(isThePayment));
}

function isThePayment({ fields }: { readonly fields: Fields }): boolean {
  return JSON.stringify(fields['memo']).includes('both payment');
}

function found<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('It is not there.');
  return value;
}
