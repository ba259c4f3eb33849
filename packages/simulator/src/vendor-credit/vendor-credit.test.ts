import { amount } from '@autosync/core';
import { describe, expect, it } from 'vitest';
import { furnish, idOf, openDesk } from '../testing/desk.ts';

const prepared = () => {
  const desk = openDesk();
  furnish(desk);
  desk.ask('AccountAdd', { AccountAdd: { Name: 'Fuel', AccountType: 'Expense' } });
  desk.ask('AccountAdd', { AccountAdd: { Name: 'Visa', AccountType: 'CreditCard' } });
  desk.ask('VendorAdd', { VendorAdd: { Name: 'Acme' } });
  const spent = (sum: string) => [{ AccountRef: { FullName: 'Fuel' }, Amount: amount(sum) }];
  const VendorRef = { FullName: 'Acme' };
  const credit = (sum: string) =>
    desk.ask('VendorCreditAdd', { VendorCreditAdd: { VendorRef, ExpenseLineAdd: spent(sum) } })
      .VendorCreditRet;
  const owed = () => desk.ask('VendorQuery', { FullName: ['Acme'] }).VendorRet?.[0]?.Balance;
  const card = () => desk.ask('AccountQuery', { FullName: ['Visa'] }).AccountRet?.[0]?.Balance;
  return { desk, spent, VendorRef, credit, owed, card };
};

describe('a vendor credit', () => {
  it('lowers what the vendor is owed, and is changed by the rule of lines', () => {
    const { desk, credit, owed } = prepared();
    const made = credit('30');
    expect(made).toMatchObject({
      VendorRef: { FullName: 'Acme' },
      APAccountRef: { FullName: 'Accounts Payable' },
      CreditAmount: '30.00',
      OpenAmount: '30.00',
    });
    expect(owed()).toBe('-30.00');
    const TxnLineID = made?.ExpenseLineRet?.[0]?.TxnLineID ?? '';
    const key = { TxnID: idOf(made), EditSequence: made?.EditSequence ?? '' };
    const ExpenseLineMod = [{ TxnLineID, Amount: amount('12') }];
    const changed = desk.ask('VendorCreditMod', {
      VendorCreditMod: { ...key, ExpenseLineMod, RefNumber: 'C-1' },
    });
    expect(changed.VendorCreditRet).toMatchObject({ RefNumber: 'C-1', OpenAmount: '12.00' });
    expect(owed()).toBe('-12.00');
  });

  it('can be voided and deleted', () => {
    const { desk, credit, owed } = prepared();
    const [first, second] = [idOf(credit('30')), idOf(credit('5'))];
    desk.ask('TxnVoid', { TxnVoidType: 'VendorCredit', TxnID: first });
    expect(owed()).toBe('-5.00');
    desk.ask('TxnDel', { TxnDelType: 'VendorCredit', TxnID: second });
    expect(owed()).toBe('0.00');
    expect(desk.ask('VendorCreditQuery', {}).VendorCreditRet).toMatchObject([{ CreditAmount: '0.00' }]);
  });
});

describe('a credit card', () => {
  it('is charged for what is bought and credited for what comes back', () => {
    const { desk, spent, card } = prepared();
    const AccountRef = { FullName: 'Visa' };
    const PayeeEntityRef = { FullName: 'Acme' };
    const { CreditCardChargeRet: charge } = desk.ask('CreditCardChargeAdd', {
      CreditCardChargeAdd: { AccountRef, PayeeEntityRef, ExpenseLineAdd: spent('40') },
    });
    expect(charge).toMatchObject({ Amount: '40.00', PayeeEntityRef: { FullName: 'Acme' } });
    const { CreditCardCreditRet: back } = desk.ask('CreditCardCreditAdd', {
      CreditCardCreditAdd: { AccountRef, ExpenseLineAdd: spent('15') },
    });
    expect(back).toMatchObject({ Amount: '15.00' });
    expect(card()).toBe('25.00');
    const TxnLineID = charge?.ExpenseLineRet?.[0]?.TxnLineID ?? '';
    const key = { TxnID: idOf(charge), EditSequence: charge?.EditSequence ?? '' };
    const ExpenseLineMod = [{ TxnLineID, Amount: amount('50') }];
    desk.ask('CreditCardChargeMod', { CreditCardChargeMod: { ...key, ExpenseLineMod } });
    const backKey = { TxnID: idOf(back), EditSequence: back?.EditSequence ?? '' };
    desk.ask('CreditCardCreditMod', { CreditCardCreditMod: { ...backKey, ClearExpenseLines: true } });
    expect(card()).toBe('50.00');
    desk.ask('TxnVoid', { TxnVoidType: 'CreditCardCharge', TxnID: key.TxnID });
    desk.ask('TxnDel', { TxnDelType: 'CreditCardCredit', TxnID: backKey.TxnID });
    expect(card()).toBe('0.00');
    expect(desk.ask('CreditCardChargeQuery', {}).CreditCardChargeRet).toMatchObject([{ Memo: 'VOID:' }]);
    expect(desk.ask('CreditCardCreditQuery', {}).statusCode).toBe(1);
  });

  it('is a credit card account and no other one', () => {
    const { desk, spent } = prepared();
    const CreditCardChargeAdd = { AccountRef: { FullName: 'Fuel' }, ExpenseLineAdd: spent('1') };
    expect(desk.ask('CreditCardChargeAdd', { CreditCardChargeAdd }).statusCode).toBe(3180);
  });
});
