import { Failure } from '@autosync/core';
import { engagedBrakes, liftBrake, liftedBrakes, resolveMessage } from '@autosync/engine';
import { control } from '@autosync/simulator';
import { describe, expect, it } from 'vitest';
import { mortal } from './faults.ts';
import { inSa, linesOf, unlikeness } from './money.ts';
import { fillSmallCompany } from './small-company.ts';
import {
  changeInQuickbooks,
  createWorld,
  differences,
  doInQuickbooks,
  picture,
  quickbooksRecords,
  saRecords,
  writes,
  type World,
} from './world.ts';

/** How each brake comes to engage, after there is something to carry over on both sides. */
const accidents: readonly (readonly [
  name: string,
  code: string,
  accident: (world: World) => Promise<void>,
])[] = [
  ['another company file is open', 'quickbooks.other-company', openOtherFile],
  ['a backup from before the last sync was restored', 'quickbooks.restored', restoreOldBackup],
  ['the clock shows a time before the last sync', 'sync.clock-behind', setClockBack],
  ['most of a list is gone from SA', 'sync.too-many-deletions', emptyPayments('sa')],
  ['most of a list is gone from QuickBooks', 'sync.too-many-deletions', emptyPayments('quickbooks')],
];

describe('a brake', () => {
  for (const [name, code, accident] of accidents)
    it(`engages where ${name}: nothing is written on either side, and it is listed once`, async () => {
      const world = await synced();
      await accident(world);
      await somethingToDo(world);
      const before = await contents(world);
      for (let tries = 0; tries < 3; tries += 1) expect(await codeOf(world.engine().sync())).toBe(code);
      expect(await codeOf(world.engine().sync({ preview: true }))).toBe(code);
      expect(await contents(world)).toEqual(before);
      expect((await engagedBrakes(world.store)).map((brake) => brake.code)).toEqual([code]);
    });

  it('keeps the doctor as well from mending against the books of another company', async () => {
    const world = await synced();
    await openOtherFile(world);
    const before = await contents(world);
    for (const isFixing of [false, true])
      expect(await codeOf(world.engine().doctor(isFixing))).toBe('quickbooks.other-company');
    expect(await contents(world)).toEqual(before);
  });

  it('lets nothing through that an earlier sync left half done', async () => {
    const world = await synced();
    await somethingToDo(world);
    for (let effectsMax = 3; effectsMax < 12; effectsMax += 1) {
      const { ports, death } = mortal(world, effectsMax);
      await Promise.race([
        world
          .engine(ports)
          .sync()
          .then(() => undefined),
        death,
      ]);
    }
    await openOtherFile(world);
    const before = await contents(world);
    expect(await codeOf(world.engine().sync())).toBe('quickbooks.other-company');
    expect(await contents(world)).toEqual(before);
  });

  it('is lifted by its id, with a reason that is kept, and by nothing else', async () => {
    const world = await synced();
    await openOtherFile(world);
    await codeOf(world.engine().sync());
    const id = await onlyBrake(world);
    expect(await codeOf(liftBrake(world.store, world.clock, { id: 'no such', reason: 'why' }))).toBe(
      'command.usage',
    );
    expect(await codeOf(liftBrake(world.store, world.clock, { id, reason: ' ' }))).toBe('command.usage');
    expect(await codeOf(world.engine().sync())).toBe('quickbooks.other-company');
    await liftBrake(world.store, world.clock, { id, reason: 'The company has a new name.' });
    expect(await engagedBrakes(world.store)).toEqual([]);
    expect(await liftedBrakes(world.store)).toMatchObject([
      { id, code: 'quickbooks.other-company', reason: 'The company has a new name.' },
    ]);
    expect(writes(await world.engine().sync())).toBe(0);
  });

  it('lets go by itself where its cause is gone', async () => {
    const world = await synced();
    await setClockBack(world);
    expect(await codeOf(world.engine().sync())).toBe('sync.clock-behind');
    world.clock.move(3 * 86_400_000);
    expect(writes(await world.engine().sync())).toBe(0);
    expect(await engagedBrakes(world.store)).toEqual([]);
    expect(await liftedBrakes(world.store)).toEqual([]);
  });
});

describe('the company file', () => {
  it('of the same name and with other records is told apart from ours', async () => {
    const world = await synced();
    const other = await createWorld(99);
    await fillSmallCompany(other);
    const code = await codeOf(world.engine({ quickbooks: other.quickbooks }).sync());
    expect(code).toBe('quickbooks.restored');
    expect(writes(await world.engine().sync())).toBe(0);
  });

  it('may lose records by deletion, the newest as well, without a brake', async () => {
    const world = await synced();
    const newest = quickbooksRecords(world, 'Payments').at(-1);
    if (newest === undefined) throw new Error('QuickBooks has no payment.');
    doInQuickbooks(world, [{ name: 'TxnDel', body: { TxnDelType: 'ReceivePayment', TxnID: newest.id } }]);
    expect(writes(await world.engine().sync())).toBe(1);
    expect(writes(await world.engine().sync())).toBe(0);
  });

  it('may be restored from a backup that was taken after the last sync', async () => {
    const world = await synced();
    control(world.company, { do: 'back-up' });
    await somethingToDo(world);
    control(world.company, { do: 'restore-backup' });
    expect((await world.engine().sync()).messages).toEqual([]);
  });
});

describe('after a brake was lifted', () => {
  it('a restored backup counts: what is older and what is gone is asked about, and nothing of SA is written over', async () => {
    const world = await synced();
    control(world.company, { do: 'back-up' });
    await somethingToDo(world);
    expect((await world.engine().sync()).messages).toEqual([]);
    world.clock.move(86_400_000);
    control(world.company, { do: 'restore-backup' });
    expect(await codeOf(world.engine().sync())).toBe('quickbooks.restored');
    await lift(world);
    const result = await world.engine().sync();
    expect(result.messages.map(({ code, record }) => [code, record])).toEqual([
      ['sync.both-changed', 'sa customer'],
      ['sync.gone-from-quickbooks', 'Newcomer'],
    ]);
    const phones = async () => (await saRecords(world, 'Customers')).map(({ fields }) => fields['phone']);
    expect(await phones()).toContain('555-0100');
    expect(quickbooksRecords(world, 'Customers').map(({ fields }) => fields['name'])).not.toContain(
      'Newcomer',
    );
    expect(writes(await world.engine().sync())).toBe(0);
    expect((await world.engine().doctor(false)).damages).toEqual([]);
  });

  it('what was deleted there after that backup, and voided or made inactive in SA for it, counts in SA again', async () => {
    const world = await synced();
    const [terms] = await saRecords(world, 'Terms');
    await world.rules.create(world.actor, 'Terms', { ...terms?.fields, name: 'Net 45' });
    const { fields } = await billOf(world);
    const bill = (await world.rules.create(world.actor, 'Invoices', { ...fields, number: 'sa-9' })).id;
    await world.engine().sync();
    world.clock.move(86_400_000);
    await world.engine().sync();
    control(world.company, { do: 'back-up' });
    await somethingToDo(world);
    const billThere = quickbooksRecords(world, 'Invoices').find((one) => one.fields['number'] === 'sa-9');
    const term = quickbooksRecords(world, 'Terms').find((one) => one.fields['name'] === 'Net 45');
    doInQuickbooks(world, [
      { name: 'TxnDel', body: { TxnDelType: 'Invoice', TxnID: billThere?.id ?? '' } },
      { name: 'ListDel', body: { ListDelType: 'StandardTerms', ListID: term?.id ?? '' } },
    ]);
    const ended = async () => [
      (await saRecords(world, 'Invoices')).find(({ id }) => id === bill)?.fields['isVoid'],
      (await saRecords(world, 'Terms')).find((one) => one.fields['name'] === 'Net 45')?.fields['isActive'],
    ];
    world.clock.move(60_000);
    expect((await world.engine().sync()).messages).toEqual([]);
    expect(await ended()).toEqual([true, false]);
    world.clock.move(86_400_000);
    control(world.company, { do: 'restore-backup' });
    expect(await codeOf(world.engine().sync())).toBe('quickbooks.restored');
    await lift(world);
    const { messages } = await world.engine().sync();
    expect(messages.map(({ record }) => record)).toEqual(['sa customer', 'Newcomer']);
    expect(await ended()).toEqual([false, true]);
    expect(writes(await world.engine().sync())).toBe(0);
    expect((await world.engine().doctor(false)).damages).toEqual([]);
  });

  for (const [action, phone, memo] of [
    ['use-sa', '555-0100', 'Newer'],
    ['use-quickbooks', null, null],
  ] as const)
    it(`what is older in a restored backup is as a person says: ${action}`, async () => {
      const world = await synced();
      control(world.company, { do: 'back-up' });
      await somethingToDo(world);
      const bill = await billOf(world);
      const [line] = linesOf(bill.fields);
      const lines = [{ ...line, rate: '50.00', amount: '50.00' }];
      const reference = { category: 'Invoices', id: bill.id } as const;
      await world.rules.change(world.actor, reference, bill.version, { memo: 'Newer', lines });
      world.clock.move(60_000);
      expect((await world.engine().sync()).messages).toEqual([]);
      world.clock.move(86_400_000);
      control(world.company, { do: 'restore-backup' });
      expect(await codeOf(world.engine().sync())).toBe('quickbooks.restored');
      await lift(world);
      const { messages } = await world.engine().sync();
      const older = messages.filter(({ code }) => code === 'sync.both-changed');
      expect(older.map(({ record }) => record)).toEqual(['sa customer', 'Invoice sa-1']);
      expect((await billOf(world)).fields).toMatchObject({ memo: 'Newer', lines });
      for (const { id } of older) await resolveMessage(world.store, world.clock, { id, action });
      const after = await world.engine().sync();
      expect(after.messages.map(({ code }) => code)).toEqual(['sync.gone-from-quickbooks']);
      const client = quickbooksRecords(world, 'Customers').find(
        ({ fields }) => fields['name'] === 'sa customer',
      );
      expect([client?.fields['phone'], (await billOf(world)).fields['memo']]).toEqual([phone, memo]);
      expect(await unlikeness(world)).toEqual([]);
      expect(writes(await world.engine().sync())).toBe(0);
      expect((await world.engine().doctor(false)).damages).toEqual([]);
    });

  it('deletions that were meant are carried over, once', async () => {
    const world = await synced();
    await emptyPayments('sa')(world);
    expect(await codeOf(world.engine().sync())).toBe('sync.too-many-deletions');
    await lift(world);
    const left = quickbooksRecords(world, 'Payments').length;
    expect(writes(await world.engine().sync())).toBe(6);
    expect(quickbooksRecords(world, 'Payments').length).toBe(left - 6);
    expect(writes(await world.engine().sync())).toBe(0);
    await emptyPayments('sa')(world);
    expect(await codeOf(world.engine().sync())).toBe('sync.too-many-deletions');
  });

  it('more deletions than were allowed engage it again', async () => {
    const world = await synced();
    await emptyPayments('sa')(world);
    expect(await codeOf(world.engine().sync())).toBe('sync.too-many-deletions');
    await lift(world);
    const [payment] = await saRecords(world, 'Payments');
    if (payment === undefined) throw new Error('SA has no payment.');
    await world.rules.remove(world.actor, { category: 'Payments', id: payment.id }, payment.version);
    expect(await codeOf(world.engine().sync())).toBe('sync.too-many-deletions');
  });

  it('a clock that was wrong is taken for right: what was changed with its times is found', async () => {
    const world = await synced();
    await setClockBack(world);
    const [customer] = quickbooksRecords(world, 'Customers');
    changeInQuickbooks(world, 'Customers', customer?.id ?? '', { phone: '555-0123' });
    expect(await codeOf(world.engine().sync())).toBe('sync.clock-behind');
    await lift(world);
    expect((await world.engine().sync()).messages).toEqual([]);
    expect((await differences(world)).filter((one) => !one.endsWith('depositAccount'))).toEqual([]);
  });
});

async function synced(): Promise<World> {
  const world = await createWorld(44);
  await fillSmallCompany(world);
  const [payment] = await saRecords(world, 'Payments');
  for (let count = 0; count < 12; count += 1)
    await world.rules.create(world.actor, 'Payments', {
      ...payment?.fields,
      memo: `Many ${count}`,
      number: `many ${count}`,
      applications: [],
    });
  expect((await world.engine().sync()).messages).toEqual([]);
  world.clock.move(86_400_000);
  expect(writes(await world.engine().sync())).toBe(0);
  return world;
}

/** A change on each side and a new record in SA, which a sync would carry over. */
async function somethingToDo(world: World): Promise<void> {
  const client = (await saRecords(world, 'Customers')).find(({ fields }) => fields['name'] === 'sa customer');
  if (client === undefined) throw new Error('SA has no such client.');
  const reference = { category: 'Customers', id: client.id } as const;
  await world.rules.change(world.actor, reference, client.version, { phone: '555-0100' });
  await world.rules.create(world.actor, 'Customers', { ...client.fields, parent: null, name: 'Newcomer' });
  world.clock.move(60_000);
}

async function billOf(world: World) {
  return inSa(world, 'Invoices', 'sa-1');
}

async function openOtherFile(world: World): Promise<void> {
  await world.store.commit([{ put: 'setting', name: 'quickbooks.company', value: 'Blue Lake' }]);
}

/** The backup is of the morning, the last sync of noon. */
async function restoreOldBackup(world: World): Promise<void> {
  control(world.company, { do: 'back-up' });
  const [customer] = quickbooksRecords(world, 'Customers');
  world.clock.move(3_600_000);
  changeInQuickbooks(world, 'Customers', customer?.id ?? '', { fax: '555-0001' });
  await world.engine().sync();
  world.clock.move(3_600_000);
  control(world.company, { do: 'restore-backup' });
}

async function setClockBack(world: World): Promise<void> {
  world.clock.move(-2 * 86_400_000);
}

function emptyPayments(side: 'sa' | 'quickbooks'): (world: World) => Promise<void> {
  return async (world) => {
    const isMany = ({ fields }: { readonly fields: { readonly [name: string]: unknown } }) =>
      String(JSON.stringify(fields['memo'])).includes('Many');
    if (side === 'sa') {
      for (const { id, version } of (await saRecords(world, 'Payments')).filter(isMany).slice(0, 6))
        await world.rules.remove(world.actor, { category: 'Payments', id }, version);
    } else {
      for (const { id } of quickbooksRecords(world, 'Payments').filter(isMany).slice(0, 6))
        doInQuickbooks(world, [{ name: 'TxnDel', body: { TxnDelType: 'ReceivePayment', TxnID: id } }]);
    }
    world.clock.move(60_000);
  };
}

async function lift(world: World): Promise<void> {
  const id = await onlyBrake(world);
  await liftBrake(world.store, world.clock, { id, reason: 'It is meant.' });
}

async function onlyBrake(world: World): Promise<string> {
  const [brake, ...others] = await engagedBrakes(world.store);
  if (brake === undefined || others.length > 0) throw new Error('Not one brake is engaged.');
  return brake.id;
}

/** Everything that people see on both sides. */
async function contents(world: World) {
  const names = ['Customers', 'Invoices', 'Payments'] as const;
  const found = [];
  for (const name of names) found.push(await saRecords(world, name), quickbooksRecords(world, name));
  return [await picture(world), found];
}

async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    if (error instanceof Failure) return error.code;
    throw error;
  }
  return 'no failure';
}
