import { amount, quantity } from '@autosync/core';
import type { AppliedToTxnMod, ApplyCheckToTxnAdd, CheckAdd } from '@autosync/qbxml';
import { describe, expect, it } from 'vitest';
import type { Switches } from '../switches.ts';
import { furnish, idOf, openDesk } from '../testing/desk.ts';

const prepared = (switches: Partial<Switches> = {}) => {
  const desk = openDesk({ switches });
  const sample = furnish(desk);
  desk.ask('AccountAdd', { AccountAdd: { Name: 'Checking', AccountType: 'Bank' } });
  desk.ask('AccountAdd', { AccountAdd: { Name: 'Fuel', AccountType: 'Expense' } });
  desk.ask('AccountAdd', { AccountAdd: { Name: 'Payables', AccountType: 'AccountsPayable' } });
  desk.ask('VendorAdd', {
    VendorAdd: { Name: 'Acme', VendorAddress: { Addr1: 'Acme', City: 'Troy', State: 'NY' } },
  });
  const AccountRef = { FullName: 'Checking' };
  const CustomerRef = { ListID: sample.customer };
  const write = (given: Partial<CheckAdd>) => desk.ask('CheckAdd', { CheckAdd: { AccountRef, ...given } });
  const spent = (sum: string, account = 'Fuel', more = {}) => ({
    AccountRef: { FullName: account },
    Amount: amount(sum),
    ...more,
  });
  const balance = (FullName: string) =>
    desk.ask('AccountQuery', { FullName: [FullName] }).AccountRet?.[0]?.Balance;
  const owes = () => desk.ask('CustomerQuery', { ListID: [sample.customer] }).CustomerRet?.[0]?.Balance;
  return { desk, sample, CustomerRef, write, spent, balance, owes };
};

describe('a check', () => {
  it('takes its lines out of the bank and is numbered on, addressed to its payee', () => {
    const { write, spent, balance } = prepared();
    const PayeeEntityRef = { FullName: 'Acme' };
    const { CheckRet } = write({
      PayeeEntityRef,
      RefNumber: '1041',
      ExpenseLineAdd: [spent('20'), spent('5')],
    });
    expect(CheckRet).toMatchObject({
      AccountRef: { FullName: 'Checking' },
      PayeeEntityRef: { FullName: 'Acme' },
      RefNumber: '1041',
      Amount: '25.00',
      AddressBlock: { Addr1: 'Acme', Addr2: 'Troy, NY' },
      IsToBePrinted: false,
    });
    expect(balance('Checking')).toBe('-25.00');
    expect(write({ ExpenseLineAdd: [spent('1')] }).CheckRet?.RefNumber).toBe('1042');
    const printed = write({ ExpenseLineAdd: [spent('1')], IsToBePrinted: true }).CheckRet;
    expect([printed?.RefNumber, printed?.IsToBePrinted]).toEqual([undefined, true]);
  });

  it('is drawn on a bank account alone', () => {
    const { write, spent } = prepared();
    expect(write({ AccountRef: { FullName: 'Fuel' }, ExpenseLineAdd: [spent('1')] }).statusCode).toBe(3180);
    expect(write({ AccountRef: { FullName: 'None' } }).statusCode).toBe(3140);
  });

  it('buys items and groups of them, each so often as the group says', () => {
    const { desk, sample, write } = prepared();
    const ItemRef = { ListID: sample.item };
    desk.ask('ItemGroupAdd', {
      ItemGroupAdd: {
        Name: 'Spring care',
        ItemDesc: 'All of it',
        ItemGroupLine: [{ ItemRef, Quantity: quantity('2') }],
      },
    });
    const ItemGroupRef = { FullName: 'Spring care' };
    const { CheckRet } = write({
      lines: [
        { element: 'ItemGroupLineAdd', value: { ItemGroupRef, Quantity: quantity('3') } },
        { element: 'ItemLineAdd', value: { ItemRef, Amount: amount('7') } },
      ],
    });
    expect(CheckRet).toMatchObject({
      Amount: '280.00',
      lines: [
        {
          element: 'ItemGroupLineRet',
          value: {
            Desc: 'All of it',
            Quantity: '3',
            TotalAmount: '273.00',
            ItemLineRet: [{ Quantity: '6' }],
          },
        },
        { element: 'ItemLineRet', value: { Amount: '7.00' } },
      ],
    });
    const [group] = CheckRet?.lines ?? [];
    const value = { TxnLineID: group?.value.TxnLineID ?? '', Quantity: quantity('1') };
    const key = { TxnID: idOf(CheckRet), EditSequence: CheckRet?.EditSequence ?? '' };
    const changed = desk.ask('CheckMod', {
      CheckMod: { ...key, lines: [{ element: 'ItemGroupLineMod', value }] },
    });
    expect(changed.CheckRet).toMatchObject({ Amount: '91.00', lines: [{ value: { Quantity: '1' } }] });
  });

  it('is told by TransactionQuery with the bank first, and a row for each line', () => {
    const { desk, sample, write, spent } = prepared();
    const line = { ItemRef: { ListID: sample.item }, Amount: amount('7') };
    write({
      PayeeEntityRef: { FullName: 'Acme' },
      ExpenseLineAdd: [spent('20')],
      lines: [{ element: 'ItemLineAdd', value: line }],
    });
    const rows = (TransactionDetailLevelFilter: 'All' | 'SummaryOnly') =>
      (desk.ask('TransactionQuery', { TransactionDetailLevelFilter }).TransactionRet ?? []).map(
        ({ TxnType, AccountRef, Amount }) => [TxnType, AccountRef?.FullName, Amount],
      );
    expect(rows('SummaryOnly')).toEqual([['Check', 'Checking', '-27.00']]);
    expect(rows('All')).toEqual([
      ['Check', 'Checking', '-27.00'],
      ['Check', 'Fuel', '20.00'],
      ['Check', 'Lawn income', '7.00'],
    ]);
  });

  it('moves its sums when it is changed, voided or deleted', () => {
    const { desk, write, spent, balance } = prepared();
    const { CheckRet } = write({ ExpenseLineAdd: [spent('20')], Memo: 'Diesel' });
    const key = { TxnID: idOf(CheckRet), EditSequence: CheckRet?.EditSequence ?? '' };
    const ExpenseLineMod = [
      { TxnLineID: CheckRet?.ExpenseLineRet?.[0]?.TxnLineID ?? '', Amount: amount('30') },
    ];
    expect(desk.ask('CheckMod', { CheckMod: { ...key, ExpenseLineMod } }).CheckRet?.Amount).toBe('30.00');
    expect(balance('Checking')).toBe('-30.00');
    desk.ask('TxnVoid', { TxnVoidType: 'Check', TxnID: key.TxnID });
    expect(balance('Checking')).toBe('0.00');
    const [read] = desk.ask('CheckQuery', {}).CheckRet ?? [];
    expect(read).toMatchObject({ Memo: 'VOID: Diesel', Amount: '0.00', RefNumber: CheckRet?.RefNumber });
    expect(desk.ask('TxnDel', { TxnDelType: 'Check', TxnID: key.TxnID }).statusCode).toBe(0);
  });
});

describe('a check on accounts receivable', () => {
  const refunding = (switches: Partial<Switches> = {}) => {
    const world = prepared(switches);
    const { desk, CustomerRef, write, spent } = world;
    const { ReceivePaymentRet } = desk.ask('ReceivePaymentAdd', {
      ReceivePaymentAdd: { CustomerRef, TotalAmount: amount('50'), IsAutoApply: false },
    });
    const payment = idOf(ReceivePaymentRet);
    const refund = (sum: string, ...ApplyCheckToTxnAdd: ApplyCheckToTxnAdd[]) =>
      write({
        PayeeEntityRef: CustomerRef,
        ApplyCheckToTxnAdd,
        ExpenseLineAdd: [spent(sum, 'Accounts Receivable', { CustomerRef })],
      });
    const left = () => desk.ask('ReceivePaymentQuery', {}).ReceivePaymentRet?.[0]?.UnusedPayment;
    return { ...world, payment, refund, left };
  };

  it('pays an overpayment back, which is used up by it, as seen from both ends', () => {
    const { desk, payment, refund, left, owes, balance } = refunding();
    const { CheckRet } = refund('30', { TxnID: payment, Amount: amount('30') });
    expect(CheckRet).toMatchObject({
      Amount: '30.00',
      LinkedTxn: [{ TxnID: payment, TxnType: 'ReceivePayment', Amount: '-30.00' }],
    });
    expect(CheckRet?.ExpenseLineRet?.[0]?.BillableStatus).toBeUndefined();
    expect([left(), owes(), balance('Checking')]).toEqual(['20.00', '-20.00', '-30.00']);
    const [read] = desk.ask('ReceivePaymentQuery', { IncludeLineItems: true }).ReceivePaymentRet ?? [];
    expect(read?.AppliedToTxnRet).toMatchObject([
      { TxnType: 'Check', BalanceRemaining: '0.00', Amount: '30.00' },
    ]);
    expect(desk.ask('CheckQuery', {}).CheckRet?.[0]?.LinkedTxn).toBeUndefined();
  });

  it('pays as much as there is where no amount is said, and never more', () => {
    const { payment, refund, left } = refunding();
    expect(refund('30', { TxnID: payment, Amount: amount('30.01') }).statusCode).toBe(3210);
    expect(refund('60', { TxnID: payment, Amount: amount('50.01') }).statusCode).toBe(3210);
    expect(refund('10', { TxnID: payment }, { TxnID: payment }).statusCode).toBe(3177);
    expect(left()).toBe('50.00');
    expect(refund('60', { TxnID: payment }).CheckRet?.LinkedTxn).toMatchObject([{ Amount: '-50.00' }]);
    expect(left()).toBe('0.00');
  });

  it('can be applied to nothing where no line of it is on accounts receivable', () => {
    const { payment, write, spent, sample, left, CustomerRef } = refunding();
    const ApplyCheckToTxnAdd = [{ TxnID: payment, Amount: amount('1') }];
    expect(write({ ApplyCheckToTxnAdd, ExpenseLineAdd: [spent('1')] }).statusCode).toBe(3180);
    const other = spent('1', 'Accounts Receivable', { CustomerRef: { ListID: sample.job } });
    expect(write({ ExpenseLineAdd: [other], ApplyCheckToTxnAdd }).statusCode).toBe(0);
    const parent = spent('1', 'Accounts Receivable', { CustomerRef });
    expect(write({ ExpenseLineAdd: [parent, parent] }).statusCode).toBe(3180);
    expect(write({ ExpenseLineAdd: [spent('1', 'Accounts Receivable')] }).statusCode).toBe(3150);
    expect(left()).toBe('49.00');
  });

  it('gives the credit free when it goes, and is open again when its credit goes', () => {
    const { desk, payment, refund, left, owes } = refunding();
    const first = idOf(refund('30', { TxnID: payment }).CheckRet);
    const second = idOf(refund('20', { TxnID: payment }).CheckRet);
    expect(desk.ask('TxnVoid', { TxnVoidType: 'Check', TxnID: first }).statusCode).toBe(0);
    expect(left()).toBe('30.00');
    expect(desk.ask('TxnDel', { TxnDelType: 'ReceivePayment', TxnID: payment }).statusCode).toBe(0);
    const [read] = desk.ask('CheckQuery', { TxnID: [second], IncludeLinkedTxns: true }).CheckRet ?? [];
    expect(read?.LinkedTxn).toBeUndefined();
    expect(owes()).toBe('20.00');
  });

  it('loses the payment that says anew what it pays and does not name it', () => {
    const { desk, sample, CustomerRef, payment, refund, left } = refunding();
    const check = idOf(refund('30', { TxnID: payment }).CheckRet);
    const value = { ItemRef: { ListID: sample.item }, Amount: amount('40') };
    const lines = [{ element: 'InvoiceLineAdd' as const, value }];
    const TxnID = idOf(desk.ask('InvoiceAdd', { InvoiceAdd: { CustomerRef, lines } }).InvoiceRet);
    const apply = (...AppliedToTxnMod: AppliedToTxnMod[]) => {
      const [current] = desk.ask('ReceivePaymentQuery', {}).ReceivePaymentRet ?? [];
      const ReceivePaymentMod = {
        TxnID: payment,
        EditSequence: current?.EditSequence ?? '',
        AppliedToTxnMod,
      };
      return desk.ask('ReceivePaymentMod', { ReceivePaymentMod }).statusCode;
    };
    const paid = { TxnID, PaymentAmount: amount('40') };
    expect(apply({ TxnID: check }, paid)).toBe(3210);
    expect(apply(paid)).toBe(0);
    expect(left()).toBe('10.00');
    const [read] = desk.ask('CheckQuery', { IncludeLinkedTxns: true }).CheckRet ?? [];
    expect(read?.LinkedTxn).toBeUndefined();
  });

  it('is kept while it pays a credit back, by the switch', () => {
    const { desk, payment, refund, left } = refunding({ appliedCheckRemoval: 'as-invoices' });
    const TxnID = idOf(refund('30', { TxnID: payment }).CheckRet);
    expect(desk.ask('TxnVoid', { TxnVoidType: 'Check', TxnID }).statusCode).toBe(3185);
    expect(desk.ask('TxnDel', { TxnDelType: 'Check', TxnID }).statusCode).toBe(3160);
    expect(left()).toBe('20.00');
  });

  it('is paid by the customer where nothing was applied to it', () => {
    const { desk, payment, refund, CustomerRef, owes } = refunding();
    const TxnID = idOf(refund('30').CheckRet);
    expect(owes()).toBe('-20.00');
    const AppliedToTxnAdd = [{ TxnID, PaymentAmount: amount('30') }];
    const paid = desk.ask('ReceivePaymentAdd', { ReceivePaymentAdd: { CustomerRef, AppliedToTxnAdd } });
    expect(paid.ReceivePaymentRet?.AppliedToTxnRet).toMatchObject([{ TxnType: 'Check' }]);
    expect(desk.ask('ReceivePaymentQuery', { TxnID: [payment] }).ReceivePaymentRet?.[0]?.UnusedPayment).toBe(
      '50.00',
    );
  });

  it('takes other credits when a Mod names any, and keeps its customer while it is applied', () => {
    const { desk, sample, payment, refund, left, CustomerRef } = refunding();
    const value = { ItemRef: { ListID: sample.item }, Amount: amount('40') };
    const lines = [{ element: 'CreditMemoLineAdd' as const, value }];
    const memo = idOf(desk.ask('CreditMemoAdd', { CreditMemoAdd: { CustomerRef, lines } }).CreditMemoRet);
    const { CheckRet } = refund('30', { TxnID: payment, Amount: amount('30') });
    const key = { TxnID: idOf(CheckRet), EditSequence: CheckRet?.EditSequence ?? '' };
    const mod = (fields: object) => desk.ask('CheckMod', { CheckMod: { ...key, ...fields } });
    const ApplyCheckToTxnMod = [{ TxnID: memo, Amount: amount('10') }];
    expect(mod({ ApplyCheckToTxnMod }).CheckRet?.LinkedTxn).toMatchObject([
      { TxnType: 'CreditMemo', Amount: '-10.00' },
    ]);
    expect(left()).toBe('50.00');
    const TxnLineID = CheckRet?.ExpenseLineRet?.[0]?.TxnLineID ?? '';
    expect(mod({ ExpenseLineMod: [{ TxnLineID, CustomerRef: { ListID: sample.job } }] }).statusCode).toBe(
      3170,
    );
    expect(mod({ ExpenseLineMod: [{ TxnLineID, Amount: amount('9.99') }] }).statusCode).toBe(3210);
    expect(mod({ ExpenseLineMod: [{ TxnLineID, Amount: amount('10') }] }).statusCode).toBe(0);
  });
});
