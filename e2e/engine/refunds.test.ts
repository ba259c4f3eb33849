import { amount } from '@autosync/core';
import type { ApplyCheckToTxnAdd, Request } from '@autosync/qbxml';
import { describe, expect, it } from 'vitest';
import { changeInSa, day, inQuickbooks, inSa, moneyWorld, settled } from './money.ts';
import { doInQuickbooks, saRecords, type World } from './world.ts';

describe('a refund check of QuickBooks', () => {
  it('reaches SA with the payment that it refunds, and both sides owe the same', async () => {
    const world = await overpaidWorld();
    doInQuickbooks(world, [check(world, '30.00', { TxnID: paymentId(world), Amount: amount('30.00') })]);
    await settled(world);
    const refund = await inSa(world, 'Refund Checks', '501');
    expect(refund.fields).toMatchObject({
      kind: 'check',
      amount: '30.00',
      isVoid: false,
      refunds: [{ payment: (await inSa(world, 'Payments', 'over')).id, credit: null, amount: '30.00' }],
    });
  });

  it('uses the payment up: SA applies no money that went back', async () => {
    const world = await overpaidWorld();
    doInQuickbooks(world, [check(world, '30.00', { TxnID: paymentId(world), Amount: amount('30.00') })]);
    await settled(world);
    const invoice = await inSa(world, 'Invoices', 'both-1');
    const pays = (part: string) =>
      changeInSa(world, 'Payments', 'over', { applications: [{ invoice: invoice.id, amount: part }] });
    await expect(pays('10.01')).rejects.toThrow(/30.00 of it went back to the client/);
    await pays('10.00');
    await settled(world);
  });

  it('to a credit card is a refund as well', async () => {
    const world = await overpaidWorld();
    const CustomerRef = { ListID: customerId(world) };
    const RefundAppliedToTxnAdd = [{ TxnID: paymentId(world), RefundAmount: amount('12.00') }];
    const ARRefundCreditCardAdd = { CustomerRef, RefNumber: '502', RefundAppliedToTxnAdd };
    doInQuickbooks(world, [{ name: 'ARRefundCreditCardAdd', body: { ARRefundCreditCardAdd } }]);
    await settled(world);
    const { fields } = await inSa(world, 'Refund Checks', '502');
    expect(fields).toMatchObject({ kind: 'credit_card', amount: '12.00', refunds: [{ amount: '12.00' }] });
  });

  for (const deed of ['TxnVoid', 'TxnDel'] as const)
    it(`is void in SA after ${deed}, and the payment is there again`, async () => {
      const world = await overpaidWorld();
      doInQuickbooks(world, [check(world, '30.00', { TxnID: paymentId(world), Amount: amount('30.00') })]);
      await settled(world);
      const TxnID = inQuickbooks(world, 'Refund Checks', '501').id;
      doInQuickbooks(world, [
        deed === 'TxnVoid'
          ? { name: deed, body: { TxnVoidType: 'Check', TxnID } }
          : { name: deed, body: { TxnDelType: 'Check', TxnID } },
      ]);
      await settled(world);
      expect((await inSa(world, 'Refund Checks', '501')).fields).toMatchObject({ isVoid: true, refunds: [] });
    });

  it('that is applied to nothing is left alone, and says why until it is applied', async () => {
    const world = await overpaidWorld();
    doInQuickbooks(world, [check(world, '30.00')]);
    const { messages } = await world.engine().sync();
    expect(messages).toMatchObject([
      { code: 'sync.does-not-sync', category: 'Refund Checks', why: expect.stringContaining('no payment') },
    ]);
    expect(await saRecords(world, 'Refund Checks')).toEqual([]);
  });

  it('is no check that pays somebody else: of that nobody hears', async () => {
    const world = await overpaidWorld();
    const line = { AccountRef: { FullName: 'Fuel' }, Amount: amount('20.00') };
    const CheckAdd = { AccountRef: { FullName: 'Checking' }, RefNumber: '77', ExpenseLineAdd: [line] };
    doInQuickbooks(world, [{ name: 'CheckAdd', body: { CheckAdd } }]);
    await settled(world);
    expect(await saRecords(world, 'Refund Checks')).toEqual([]);
  });
});

/** A client of QuickBooks who has paid 40.00 for nothing, on both sides. */
async function overpaidWorld(): Promise<World> {
  const world = await moneyWorld();
  const ReceivePaymentAdd = {
    CustomerRef: { ListID: customerId(world) },
    RefNumber: 'over',
    TotalAmount: amount('40.00'),
    IsAutoApply: false,
  };
  doInQuickbooks(world, [
    { name: 'AccountAdd', body: { AccountAdd: { Name: 'Checking', AccountType: 'Bank' } } },
    { name: 'AccountAdd', body: { AccountAdd: { Name: 'Fuel', AccountType: 'Expense' } } },
    { name: 'ReceivePaymentAdd', body: { ReceivePaymentAdd } },
  ]);
  await settled(world);
  world.clock.move(day);
  return world;
}

function check(world: World, sum: string, ...ApplyCheckToTxnAdd: ApplyCheckToTxnAdd[]): Request {
  const CustomerRef = { ListID: customerId(world) };
  const line = { AccountRef: { FullName: 'Accounts Receivable' }, Amount: amount(sum), CustomerRef };
  const CheckAdd = {
    AccountRef: { FullName: 'Checking' },
    PayeeEntityRef: CustomerRef,
    RefNumber: '501',
    ApplyCheckToTxnAdd,
    ExpenseLineAdd: [line],
  };
  return { name: 'CheckAdd', body: { CheckAdd } };
}

function customerId(world: World): string {
  const { customer } = inQuickbooks(world, 'Invoices', 'both-1').fields;
  if (typeof customer !== 'string') throw new Error('The invoice has no customer.');
  return customer;
}

function paymentId(world: World): string {
  return inQuickbooks(world, 'Payments', 'over').id;
}
