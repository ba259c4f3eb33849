import { amount } from '@autosync/core';
import { resolveMessage } from '@autosync/engine';
import type { Request } from '@autosync/qbxml';
import { describe, expect, it } from 'vitest';
import { mortal } from './faults.ts';
import {
  applied,
  changeInSa,
  creditInSa,
  day,
  inQuickbooks,
  inSa,
  linesOf,
  moneyWorld,
  paying,
  removeInSa,
  settled,
  unlikeness,
} from './money.ts';
import {
  addInQuickbooks,
  changeInQuickbooks,
  doInQuickbooks,
  quickbooksRecords,
  saRecords,
  writes,
  type World,
} from './world.ts';

describe('a credit of SA', () => {
  it('reaches QuickBooks with its lines and with what it pays', async () => {
    const world = await moneyWorld();
    await creditInSa(world, '10.00', '4.00');
    const result = await settled(world);
    expect(result.categories.find(({ name }) => name === 'Credits')?.toQuickBooks.added).toBe(1);
    const { fields } = inQuickbooks(world, 'Credits', 'C-1');
    expect(fields).toMatchObject({ number: 'C-1', isVoid: false, lines: [{ amount: '10.00' }] });
    expect(applied(fields)).toBe('4.00');
    // A payment of nothing applied it, and left nothing behind.
    expect(quickbooksRecords(world, 'Payments').map(({ fields: { amount: paid } }) => paid)).not.toContain(
      '0.00',
    );
  });

  it('pays more, less and nothing in QuickBooks as it does in SA', async () => {
    const world = await moneyWorld();
    await creditInSa(world, '10.00', '4.00');
    await settled(world);
    for (const part of ['9.00', '2.50', '', '10.00']) {
      await changeInSa(world, 'Credits', 'C-1', { applications: await paying(world, part) });
      await settled(world);
      expect(applied(inQuickbooks(world, 'Credits', 'C-1').fields)).toBe(part);
    }
  });

  for (const [action, paid] of [
    ['use-sa', '9.00'],
    ['use-quickbooks', '3.00'],
  ] as const)
    it(`is asked about where both sides applied it otherwise, and pays what a person says: ${action}`, async () => {
      const world = await moneyWorld();
      await creditInSa(world, '10.00', '4.00');
      await settled(world);
      const { id } = inQuickbooks(world, 'Credits', 'C-1');
      const applications = [{ invoice: inQuickbooks(world, 'Invoices', 'both-1').id, amount: '3.00' }];
      changeInQuickbooks(world, 'Credits', id, { applications });
      world.clock.move(60_000);
      await changeInSa(world, 'Credits', 'C-1', { applications: await paying(world, '9.00') });
      const { messages } = await world.engine().sync();
      expect(messages.map(({ code, record }) => [code, record])).toEqual([
        ['sync.both-changed', 'Credit C-1'],
      ]);
      await resolveMessage(world.store, world.clock, { id: messages[0]?.id ?? '', action });
      await settled(world);
      const sides = [await inSa(world, 'Credits', 'C-1'), inQuickbooks(world, 'Credits', 'C-1')];
      expect(sides.map(({ fields }) => applied(fields))).toEqual([paid, paid]);
    });

  it('pays another invoice in the same sync in which it is lowered', async () => {
    const world = await moneyWorld();
    await creditInSa(world, '10.00', '10.00');
    await settled(world);
    const { fields } = await inSa(world, 'Credits', 'C-1');
    const other = await inSa(world, 'Invoices', 'both-1');
    const next = await world.rules.create(world.actor, 'Invoices', { ...other.fields, number: 'next' });
    await changeInSa(world, 'Credits', 'C-1', {
      memo: 'Half of it',
      lines: linesOf(fields).map((line) => ({ ...line, rate: '5.00', amount: '5.00' })),
      applications: [{ invoice: next.id, amount: '5.00' }],
    });
    await settled(world);
    expect(inQuickbooks(world, 'Credits', 'C-1').fields).toMatchObject({
      memo: 'Half of it',
      applications: [{ invoice: inQuickbooks(world, 'Invoices', 'next').id, amount: '5.00' }],
    });
  });

  for (const how of ['voided', 'deleted'])
    it(`is void in QuickBooks once it is ${how} in SA, and what it paid is open again`, async () => {
      const world = await moneyWorld();
      await creditInSa(world, '10.00', '4.00');
      await settled(world);
      if (how === 'deleted') await removeInSa(world, 'Credits', 'C-1');
      else await changeInSa(world, 'Credits', 'C-1', { isVoid: true });
      await settled(world);
      expect(inQuickbooks(world, 'Credits', 'C-1').fields).toMatchObject({ isVoid: true, applications: [] });
    });

  it('waits for its invoice, and goes through without it', async () => {
    const world = await moneyWorld();
    const { fields } = await inSa(world, 'Invoices', 'both-1');
    const held = await world.rules.create(world.actor, 'Invoices', { ...fields, number: null });
    const credit = await creditInSa(world, '10.00', '');
    await world.rules.change(world.actor, { category: 'Credits', id: credit.id }, credit.version, {
      applications: [{ invoice: held.id, amount: '3.00' }],
    });
    const waiting = await world.engine().sync();
    expect(waiting.messages.map(({ category }) => category).toSorted()).toEqual(['Credits', 'Invoices']);
    expect(applied(inQuickbooks(world, 'Credits', 'C-1').fields)).toBe('');
    await world.rules.change(world.actor, { category: 'Invoices', id: held.id }, held.version, {
      number: 'later',
    });
    await settled(world);
    expect(applied(inQuickbooks(world, 'Credits', 'C-1').fields)).toBe('3.00');
  });

  it('ends up the same wherever the sync is killed', async () => {
    const edited = async () => {
      const world = await moneyWorld();
      await creditInSa(world, '10.00', '4.00');
      world.clock.move(60_000);
      return world;
    };
    for (let effectsMax = 0; ; effectsMax += 1) {
      const world = await edited();
      const { ports, death, effects } = mortal(world, effectsMax);
      const sync = world.engine(ports).sync();
      if (await Promise.race([sync.then(() => true), death.then(() => false)])) break;
      await world.engine().sync();
      const last = await world.engine().sync();
      const found = [...(await unlikeness(world)), ...last.messages.map(({ summary }) => summary)];
      expect([effects.at(-1), writes(last), ...found]).toEqual([effects.at(-1), 0]);
      expect(quickbooksRecords(world, 'Credits')).toHaveLength(1);
    }
  }, 60_000);
});

describe('a credit of QuickBooks', () => {
  it('reaches SA with its lines and with what it pays', async () => {
    const world = await moneyWorld();
    creditInQuickbooks(world, '10.00', '4.00');
    await settled(world);
    const { fields } = await inSa(world, 'Credits', 'C-1');
    expect(fields).toMatchObject({ lines: [{ amount: '10.00' }], isVoid: false });
    expect(applied(fields)).toBe('4.00');
  });

  it('pays in SA what a person applies of it later, of which QuickBooks marks the invoice alone', async () => {
    const world = await moneyWorld();
    creditInQuickbooks(world, '10.00', '');
    await settled(world);
    for (const part of ['3.00', '8.00', '1.00', '']) {
      applyInQuickbooks(world, part === '' ? '0.00' : part);
      const before = inQuickbooks(world, 'Credits', 'C-1').editSequence;
      await settled(world);
      expect(applied((await inSa(world, 'Credits', 'C-1')).fields)).toBe(part);
      expect(inQuickbooks(world, 'Credits', 'C-1').editSequence).toBe(before);
    }
  });

  for (const deed of ['TxnVoid', 'TxnDel'] as const)
    it(`is void in SA after ${deed} in QuickBooks`, async () => {
      const world = await moneyWorld();
      creditInQuickbooks(world, '10.00', '4.00');
      await settled(world);
      const TxnID = inQuickbooks(world, 'Credits', 'C-1').id;
      doInQuickbooks(world, [
        deed === 'TxnVoid'
          ? { name: deed, body: { TxnVoidType: 'CreditMemo', TxnID } }
          : { name: deed, body: { TxnDelType: 'CreditMemo', TxnID } },
      ]);
      await settled(world);
      expect((await inSa(world, 'Credits', 'C-1')).fields).toMatchObject({ isVoid: true, applications: [] });
    });

  it('is left alone in another currency or with tax, and says why', async () => {
    const world = await moneyWorld();
    const { customer, item } = partsOf(world);
    const line = {
      element: 'CreditMemoLineAdd' as const,
      value: { ItemRef: { ListID: item }, Amount: amount('5.00') },
    };
    doInQuickbooks(world, [
      {
        name: 'CreditMemoAdd',
        body: {
          CreditMemoAdd: {
            CustomerRef: { ListID: customer },
            RefNumber: 'P-1',
            IsPending: true,
            lines: [line],
          },
        },
      },
    ]);
    const { messages } = await world.engine().sync();
    expect(messages).toMatchObject([{ code: 'sync.does-not-sync', category: 'Credits' }]);
    expect(await saRecords(world, 'Credits')).toEqual([]);
  });
});

describe('a credit on both sides', () => {
  it('is linked and not doubled', async () => {
    const world = await moneyWorld();
    creditInQuickbooks(world, '10.00', '4.00');
    await creditInSa(world, '10.00', '4.00');
    const result = await settled(world);
    expect(result.categories.find(({ name }) => name === 'Credits')).toMatchObject({ linked: 1 });
  });

  it('of which each side changed something else has both changes', async () => {
    const world = await moneyWorld();
    await creditInSa(world, '10.00', '4.00');
    await settled(world);
    await changeInSa(world, 'Credits', 'C-1', { memo: 'Sorry' });
    applyInQuickbooks(world, '7.00');
    await settled(world);
    expect((await inSa(world, 'Credits', 'C-1')).fields).toMatchObject({ memo: 'Sorry' });
    expect(applied((await inSa(world, 'Credits', 'C-1')).fields)).toBe('7.00');
  });

  it('that was used in the window of a payment stays as it is when SA changes what the payment pays', async () => {
    const world = await moneyWorld();
    creditInQuickbooks(world, '10.00', '');
    const { customer, invoice } = partsOf(world);
    const credit = inQuickbooks(world, 'Credits', 'C-1').id;
    const SetCredit = [{ CreditTxnID: credit, AppliedAmount: amount('4.00') }];
    const ReceivePaymentAdd = {
      CustomerRef: { ListID: customer },
      RefNumber: 'check 5',
      TotalAmount: amount('6.00'),
      AppliedToTxnAdd: [{ TxnID: invoice, PaymentAmount: amount('6.00'), SetCredit }],
    };
    doInQuickbooks(world, [{ name: 'ReceivePaymentAdd', body: { ReceivePaymentAdd } }]);
    await settled(world);
    expect(applied((await inSa(world, 'Credits', 'C-1')).fields)).toBe('4.00');
    await changeInSa(world, 'Payments', 'check 5', { applications: await paying(world, '5.00') });
    await settled(world);
    expect(applied(inQuickbooks(world, 'Payments', 'check 5').fields)).toBe('5.00');
    expect(applied(inQuickbooks(world, 'Credits', 'C-1').fields)).toBe('4.00');
  });

  it.each(['SA', 'QuickBooks'])('is freed where its invoice is lowered in %s', async (where) => {
    const world = await moneyWorld({ linkedInvoiceRemoval: 'frees-payments' });
    await creditInSa(world, '10.00', '10.00');
    await settled(world);
    const { fields, id } =
      where === 'SA' ? await inSa(world, 'Invoices', 'both-1') : inQuickbooks(world, 'Invoices', 'both-1');
    const lines = linesOf(fields).map((line) => ({ ...line, quantity: '1', rate: '20.00', amount: '20.00' }));
    if (where === 'SA') await changeInSa(world, 'Invoices', 'both-1', { lines });
    else changeInQuickbooks(world, 'Invoices', id, { lines });
    await settled(world);
    const [sa, quickbooks] = [await inSa(world, 'Credits', 'C-1'), inQuickbooks(world, 'Credits', 'C-1')];
    expect(applied(sa.fields)).toBe(applied(quickbooks.fields));
  });
});

describe('SA refuses a credit', () => {
  it('that pays more than it is, more than is open, or the invoice of another client', async () => {
    const world = await moneyWorld();
    await expect(creditInSa(world, '3.00', '4.00')).rejects.toThrow(/4.00 is applied of a credit of 3.00/);
    await expect(creditInSa(world, '90.00', '90.00')).rejects.toThrow(/open/);
    const { id: customer } = await inSa(world, 'Customers', 'sa customer');
    await expect(creditInSa(world, '9.00', '4.00', { customer })).rejects.toThrow(/another client/);
  });
});

function creditInQuickbooks(world: World, total: string, part: string): void {
  const { customer, item } = partsOf(world);
  addInQuickbooks(world, 'Credits', {
    customer,
    number: 'C-1',
    date: '2026-03-03',
    memo: 'Broken sprinkler',
    isVoid: false,
    lines: [
      {
        id: null,
        item,
        description: 'Returned',
        quantity: '1',
        rate: total,
        amount: total,
        serviceDate: null,
      },
    ],
    applications: [],
  });
  if (part !== '') applyInQuickbooks(world, part);
}

/** What a person says in the window of the invoice: so much of the credit pays it. */
function applyInQuickbooks(world: World, part: string): void {
  world.clock.move(day);
  const { customer, invoice } = partsOf(world);
  const credit = inQuickbooks(world, 'Credits', 'C-1').id;
  const SetCredit = [{ CreditTxnID: credit, AppliedAmount: amount(part), Override: true }];
  const body = {
    CustomerRef: { ListID: customer },
    TotalAmount: amount('0'),
    AppliedToTxnAdd: [{ TxnID: invoice, SetCredit }],
  };
  const request: Request = { name: 'ReceivePaymentAdd', body: { ReceivePaymentAdd: body } };
  doInQuickbooks(world, [request]);
}

function partsOf(world: World) {
  const { id: invoice, fields } = inQuickbooks(world, 'Invoices', 'both-1');
  const [line] = linesOf(fields);
  const { customer } = fields;
  const item = line?.['item'];
  if (typeof customer !== 'string' || typeof item !== 'string') throw new Error('The invoice is not whole.');
  return { invoice, customer, item };
}
