import { amount } from '@autosync/core';
import type { DepositLineAdd } from '@autosync/qbxml';
import { describe, expect, it } from 'vitest';
import { furnish, idOf, openDesk } from '../testing/desk.ts';

const prepared = () => {
  const desk = openDesk();
  const sample = furnish(desk);
  desk.ask('AccountAdd', { AccountAdd: { Name: 'Checking', AccountType: 'Bank' } });
  desk.ask('AccountAdd', { AccountAdd: { Name: 'Petty cash', AccountType: 'Bank' } });
  const CustomerRef = { ListID: sample.customer };
  const pay = (sum: string) =>
    desk.ask('ReceivePaymentAdd', {
      ReceivePaymentAdd: { CustomerRef, TotalAmount: amount(sum), RefNumber: '77', IsAutoApply: false },
    }).ReceivePaymentRet;
  const add = (lines: readonly DepositLineAdd[], more = {}) =>
    desk.ask('DepositAdd', {
      DepositAdd: { DepositToAccountRef: { FullName: 'Checking' }, ...more, DepositLineAdd: lines },
    });
  const balanceOf = (FullName: string) =>
    desk.ask('AccountQuery', { FullName: [FullName] }).AccountRet?.[0]?.Balance;
  const waiting = () =>
    (desk.ask('ReceivePaymentToDepositQuery', {}).ReceivePaymentToDepositRet ?? []).map(({ TxnID }) => TxnID);
  return { desk, sample, pay, add, balanceOf, waiting };
};

describe('a deposit', () => {
  it('takes what waits in undeposited funds to the bank, with money from elsewhere and cash back', () => {
    const { desk, pay, add, balanceOf, waiting } = prepared();
    const [first, second] = [idOf(pay('30')), idOf(pay('12.50'))];
    expect(waiting()).toEqual([first, second]);
    const elsewhere = { AccountRef: { FullName: 'Opening Balance Equity' }, Amount: amount('100') };
    const CashBackInfoAdd = { AccountRef: { FullName: 'Petty cash' }, Amount: amount('20') };
    const { DepositRet } = add([{ PaymentTxnID: first }, elsewhere], { CashBackInfoAdd });
    expect(DepositRet).toMatchObject({
      TxnDate: '2024-03-05',
      DepositTotal: '110.00',
      CashBackInfoRet: { Amount: '20.00', AccountRef: { FullName: 'Petty cash' } },
      DepositLineRet: [
        {
          TxnType: 'ReceivePayment',
          TxnID: first,
          EntityRef: { FullName: 'Green, Ann' },
          AccountRef: { FullName: 'Undeposited Funds' },
          CheckNumber: '77',
          Amount: '30.00',
        },
        { AccountRef: { FullName: 'Opening Balance Equity' }, Amount: '100.00' },
      ],
    });
    expect(waiting()).toEqual([second]);
    expect(balanceOf('Checking')).toBe('110.00');
    expect(balanceOf('Undeposited Funds')).toBe('12.50');
    expect(balanceOf('Petty cash')).toBe('20.00');
    expect(desk.ask('DepositQuery', {}).DepositRet?.[0]?.DepositLineRet).toBeUndefined();
  });

  it('takes a payment once, and nothing that does not wait', () => {
    const { desk, pay, add } = prepared();
    const PaymentTxnID = idOf(pay('30'));
    expect(add([{ PaymentTxnID }, { PaymentTxnID: '1-1' }]).statusCode).toBe(3120);
    expect(add([{ PaymentTxnID }]).statusCode).toBe(0);
    expect(add([{ PaymentTxnID }]).statusCode).toBe(3180);
    expect(desk.ask('DepositQuery', {}).DepositRet).toHaveLength(1);
  });

  it('freezes the amount and account of what is in it, not its memo', () => {
    const { desk, pay, add } = prepared();
    const payment = pay('30');
    const TxnID = idOf(payment);
    add([{ PaymentTxnID: TxnID }]);
    const mod = (fields: object) => {
      const EditSequence = payment?.EditSequence ?? '';
      return desk.ask('ReceivePaymentMod', { ReceivePaymentMod: { TxnID, EditSequence, ...fields } });
    };
    expect(mod({ TotalAmount: amount('31') }).statusCode).toBe(3170);
    expect(mod({ DepositToAccountRef: { FullName: 'Checking' } }).statusCode).toBe(3170);
    expect(desk.ask('TxnDel', { TxnDelType: 'ReceivePayment', TxnID }).statusCode).toBe(3160);
    expect(mod({ Memo: 'Thank you' }).statusCode).toBe(0);
    // The change of the memo must not have made it wait again.
    expect(desk.ask('TxnDel', { TxnDelType: 'ReceivePayment', TxnID }).statusCode).toBe(3160);
  });

  it.each(['TxnDel', 'TxnVoid'] as const)('lets its payments wait again after %s', (name) => {
    const { desk, pay, add, waiting, balanceOf } = prepared();
    const payment = idOf(pay('30'));
    const TxnID = idOf(add([{ PaymentTxnID: payment }]).DepositRet);
    if (name === 'TxnDel') desk.ask('TxnDel', { TxnDelType: 'Deposit', TxnID });
    else desk.ask('TxnVoid', { TxnVoidType: 'Deposit', TxnID });
    expect(waiting()).toEqual([payment]);
    expect([balanceOf('Checking'), balanceOf('Undeposited Funds')]).toEqual(['0.00', '30.00']);
    expect(desk.ask('TxnDel', { TxnDelType: 'ReceivePayment', TxnID: payment }).statusCode).toBe(0);
  });

  it('gives a payment back whose line a Mod leaves out', () => {
    const { desk, pay, add, waiting, balanceOf } = prepared();
    const [first, second, third] = [idOf(pay('30')), idOf(pay('12')), idOf(pay('5'))];
    const { DepositRet } = add([{ PaymentTxnID: first }, { PaymentTxnID: second }]);
    const kept = DepositRet?.DepositLineRet?.[0]?.TxnLineID ?? '';
    const key = { TxnID: idOf(DepositRet), EditSequence: DepositRet?.EditSequence ?? '' };
    const DepositLineMod = [
      { TxnLineID: kept, Memo: 'By post' },
      { TxnLineID: '-1', PaymentTxnID: third },
    ];
    const changed = desk.ask('DepositMod', { DepositMod: { ...key, Memo: 'Tuesday', DepositLineMod } });
    expect(changed.DepositRet).toMatchObject({ Memo: 'Tuesday', DepositTotal: '35.00' });
    expect(waiting()).toEqual([second]);
    expect(balanceOf('Undeposited Funds')).toBe('12.00');
    const memo = desk.ask('DepositMod', { DepositMod: { ...key, Memo: 'Wednesday' } });
    expect(memo.DepositRet?.DepositTotal).toBe('35.00');
    expect(waiting()).toEqual([second]);
  });
});
