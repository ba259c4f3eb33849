import { amount, quantity } from '@autosync/core';
import { describe, expect, it } from 'vitest';
import { furnish, idOf, openDesk } from '../testing/desk.ts';

const prepared = () => {
  const desk = openDesk();
  const sample = furnish(desk);
  const CustomerRef = { ListID: sample.customer };
  const add = (more = {}) =>
    desk.ask('ChargeAdd', {
      ChargeAdd: { CustomerRef, ItemRef: { ListID: sample.item }, Quantity: quantity('2'), ...more },
    });
  const pay = (TxnID: string, sum: string) =>
    desk.ask('ReceivePaymentAdd', {
      ReceivePaymentAdd: { CustomerRef, AppliedToTxnAdd: [{ TxnID, PaymentAmount: amount(sum) }] },
    });
  const read = (PaidStatus: 'All' | 'PaidOnly' = 'All') =>
    desk.ask('ChargeQuery', { PaidStatus, IncludeLinkedTxns: true }).ChargeRet ?? [];
  const balance = () => desk.ask('CustomerQuery', { ListID: [sample.customer] }).CustomerRet?.[0]?.Balance;
  return { desk, sample, CustomerRef, add, pay, read, balance };
};

describe('a statement charge', () => {
  it('is owed by its customer at the price of its item', () => {
    const { add, balance } = prepared();
    expect(add().ChargeRet).toMatchObject({
      RefNumber: '1',
      TxnDate: '2024-03-05',
      Desc: 'Weekly mowing',
      Quantity: '2',
      Rate: '45.50',
      Amount: '91.00',
      BalanceRemaining: '91.00',
      IsPaid: false,
      ARAccountRef: { FullName: 'Accounts Receivable' },
    });
    expect(balance()).toBe('91.00');
    expect(add({ ItemRef: undefined }).statusCode).toBe(3150);
  });

  it('is paid as an invoice is, and then cannot be lowered, voided or deleted', () => {
    const { desk, add, pay, read, balance } = prepared();
    const { ChargeRet } = add();
    const TxnID = idOf(ChargeRet);
    expect(pay(TxnID, '91.01').statusCode).toBe(3210);
    expect(pay(TxnID, '91').ReceivePaymentRet?.AppliedToTxnRet).toMatchObject([{ TxnID, TxnType: 'Charge' }]);
    expect(read('PaidOnly')).toMatchObject([
      { IsPaid: true, BalanceRemaining: '0.00', LinkedTxn: [{ TxnType: 'ReceivePayment' }] },
    ]);
    expect(balance()).toBe('0.00');
    const EditSequence = read()[0]?.EditSequence ?? '';
    const mod = (fields: object) => desk.ask('ChargeMod', { ChargeMod: { TxnID, EditSequence, ...fields } });
    expect(mod({ Amount: amount('90') }).statusCode).toBe(3210);
    expect(mod({ Desc: 'Mowing in May' }).ChargeRet).toMatchObject({
      Desc: 'Mowing in May',
      Amount: '91.00',
    });
    expect(desk.ask('TxnVoid', { TxnVoidType: 'Charge', TxnID }).statusCode).toBe(3185);
    expect(desk.ask('TxnDel', { TxnDelType: 'Charge', TxnID }).statusCode).toBe(3160);
  });

  it('is paid automatically with the invoices, oldest first', () => {
    const { desk, CustomerRef, add, read } = prepared();
    add({ TxnDate: '2024-01-01' });
    desk.ask('ReceivePaymentAdd', {
      ReceivePaymentAdd: { CustomerRef, TotalAmount: amount('100'), IsAutoApply: true },
    });
    expect(read()[0]?.IsPaid).toBe(true);
  });

  it('can be changed, voided and deleted while nothing is paid', () => {
    const { desk, add, read, balance } = prepared();
    const { ChargeRet } = add();
    const TxnID = idOf(ChargeRet);
    const EditSequence = ChargeRet?.EditSequence ?? '';
    desk.ask('ChargeMod', { ChargeMod: { TxnID, EditSequence, Quantity: quantity('3') } });
    expect(balance()).toBe('136.50');
    expect(desk.ask('TxnVoid', { TxnVoidType: 'Charge', TxnID }).statusCode).toBe(0);
    expect([balance(), read()[0]?.Amount]).toEqual(['0.00', '0.00']);
    expect(desk.ask('TxnDel', { TxnDelType: 'Charge', TxnID }).statusCode).toBe(0);
  });
});
