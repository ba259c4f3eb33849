import { amount, dateOnly } from '@autosync/core';
import type { AppliedToTxnAdd } from '@autosync/qbxml';
import { describe, expect, it } from 'vitest';
import { furnish, idOf, openDesk } from '../testing/desk.ts';

const prepared = () => {
  const desk = openDesk();
  furnish(desk);
  const accounts = [
    ['Checking', 'Bank'],
    ['Fuel', 'Expense'],
    ['Early payment', 'Income'],
    ['Visa', 'CreditCard'],
  ] as const;
  for (const [Name, AccountType] of accounts) desk.ask('AccountAdd', { AccountAdd: { Name, AccountType } });
  for (const Name of ['Acme', 'Carlos']) desk.ask('VendorAdd', { VendorAdd: { Name } });
  const PayeeEntityRef = { FullName: 'Acme' };
  const spent = (sum: string) => [{ AccountRef: { FullName: 'Fuel' }, Amount: amount(sum) }];
  const bill = (sum: string, more = {}) =>
    idOf(
      desk.ask('BillAdd', { BillAdd: { VendorRef: PayeeEntityRef, ExpenseLineAdd: spent(sum), ...more } })
        .BillRet,
    );
  const credit = (sum: string) =>
    idOf(
      desk.ask('VendorCreditAdd', {
        VendorCreditAdd: { VendorRef: PayeeEntityRef, ExpenseLineAdd: spent(sum) },
      }).VendorCreditRet,
    );
  const pay = (entries: readonly AppliedToTxnAdd[], more = {}) =>
    desk.ask('BillPaymentCheckAdd', {
      BillPaymentCheckAdd: {
        PayeeEntityRef,
        BankAccountRef: { FullName: 'Checking' },
        RefNumber: '500',
        AppliedToTxnAdd: entries,
        ...more,
      },
    });
  const read = (TxnID: string) =>
    desk.ask('BillQuery', { TxnID: [TxnID], IncludeLinkedTxns: true }).BillRet?.[0];
  const owed = () => desk.ask('VendorQuery', { FullName: ['Acme'] }).VendorRet?.[0]?.Balance;
  const balance = (FullName: string) =>
    desk.ask('AccountQuery', { FullName: [FullName] }).AccountRet?.[0]?.Balance;
  return { desk, PayeeEntityRef, bill, credit, pay, read, owed, balance };
};

describe('a payment of bills by check', () => {
  it('pays bills in part or whole, as seen from both ends', () => {
    const { bill, pay, read, owed, balance } = prepared();
    const [first, second] = [bill('100'), bill('40')];
    const { BillPaymentCheckRet } = pay([
      { TxnID: first, PaymentAmount: amount('60') },
      { TxnID: second, PaymentAmount: amount('40') },
    ]);
    expect(BillPaymentCheckRet).toMatchObject({
      PayeeEntityRef: { FullName: 'Acme' },
      APAccountRef: { FullName: 'Accounts Payable' },
      Amount: '100.00',
      RefNumber: '500',
      AppliedToTxnRet: [
        { TxnID: first, TxnType: 'Bill', BalanceRemaining: '40.00', Amount: '60.00' },
        { TxnID: second, BalanceRemaining: '0.00', Amount: '40.00' },
      ],
    });
    const TxnID = idOf(BillPaymentCheckRet);
    expect(read(first)).toMatchObject({
      AmountDue: '100.00',
      OpenAmount: '40.00',
      IsPaid: false,
      LinkedTxn: [{ TxnID, TxnType: 'BillPaymentCheck', Amount: '-60.00' }],
    });
    expect(read(second)).toMatchObject({ OpenAmount: '0.00', IsPaid: true });
    expect([owed(), balance('Checking')]).toEqual(['40.00', '-100.00']);
  });

  it('takes discounts and credits of the vendor along', () => {
    const { credit, bill, pay, owed, balance } = prepared();
    const [CreditTxnID, TxnID] = [credit('20'), bill('100')];
    const SetCredit = [{ CreditTxnID, AppliedAmount: amount('15') }];
    const entry = {
      TxnID,
      PaymentAmount: amount('75'),
      SetCredit,
      DiscountAmount: amount('10'),
      DiscountAccountRef: { FullName: 'Early payment' },
    };
    expect(pay([{ ...entry, PaymentAmount: amount('75.01') }]).statusCode).toBe(3210);
    expect(pay([entry]).BillPaymentCheckRet).toMatchObject({
      Amount: '75.00',
      AppliedToTxnRet: [
        {
          BalanceRemaining: '0.00',
          DiscountAmount: '10.00',
          LinkedTxn: [{ TxnID: CreditTxnID, TxnType: 'VendorCredit', Amount: '-15.00' }],
        },
      ],
    });
    expect([owed(), balance('Checking')]).toEqual(['-5.00', '-75.00']);
  });

  it('of credits alone applies them and is not made, by the switch', () => {
    const { desk, credit, bill, pay, read } = prepared();
    const [CreditTxnID, TxnID] = [credit('20'), bill('100')];
    const answer = pay([{ TxnID, SetCredit: [{ CreditTxnID, AppliedAmount: amount('20') }] }]);
    expect([answer.statusCode, answer.BillPaymentCheckRet?.TxnID]).toEqual([0, undefined]);
    expect(read(TxnID)?.OpenAmount).toBe('80.00');
    expect(desk.ask('BillPaymentCheckQuery', {}).statusCode).toBe(1);
  });

  it('takes its number out of the same book as other checks', () => {
    const { desk, bill, pay } = prepared();
    pay([{ TxnID: bill('10'), PaymentAmount: amount('10') }]);
    const AccountRef = { FullName: 'Checking' };
    const ExpenseLineAdd = [{ AccountRef: { FullName: 'Fuel' }, Amount: amount('1') }];
    const { CheckRet } = desk.ask('CheckAdd', { CheckAdd: { AccountRef, ExpenseLineAdd } });
    expect(CheckRet?.RefNumber).toBe('501');
  });

  it('never pays more than is due, a bill twice, or that of another vendor', () => {
    const { desk, bill, pay, read } = prepared();
    const TxnID = bill('100');
    expect(pay([{ TxnID, PaymentAmount: amount('100.01') }]).statusCode).toBe(3210);
    const half = { TxnID, PaymentAmount: amount('50') };
    expect(pay([half, half]).statusCode).toBe(3177);
    expect(pay([half], { PayeeEntityRef: { FullName: 'Carlos' } }).statusCode).toBe(3180);
    expect(pay([half], { PayeeEntityRef: { FullName: 'Green, Ann' } }).statusCode).toBe(3140);
    expect(pay([half], { BankAccountRef: { FullName: 'Fuel' } }).statusCode).toBe(3180);
    expect(read(TxnID)?.OpenAmount).toBe('100.00');
    expect(desk.ask('BillPaymentCheckQuery', {}).statusCode).toBe(1);
  });

  it('is applied otherwise by a Mod, and opens its bills again when it is voided or deleted', () => {
    const { desk, bill, pay, read, owed } = prepared();
    const [first, second] = [bill('100'), bill('40')];
    const { BillPaymentCheckRet } = pay([{ TxnID: first, PaymentAmount: amount('60') }]);
    const key = { TxnID: idOf(BillPaymentCheckRet), EditSequence: BillPaymentCheckRet?.EditSequence ?? '' };
    const mod = (fields: object) =>
      desk.ask('BillPaymentCheckMod', { BillPaymentCheckMod: { ...key, ...fields } });
    const AppliedToTxnMod = [{ TxnID: second, PaymentAmount: amount('40') }];
    expect(mod({ AppliedToTxnMod, Memo: 'x' }).BillPaymentCheckRet).toMatchObject({
      Amount: '40.00',
      Memo: 'x',
    });
    expect([read(first)?.OpenAmount, read(second)?.OpenAmount, owed()]).toEqual(['100.00', '0.00', '100.00']);
    expect(mod({ Amount: amount('39.99') }).statusCode).toBe(3210);
    desk.ask('TxnVoid', { TxnVoidType: 'BillPaymentCheck', TxnID: key.TxnID });
    expect([read(second)?.OpenAmount, owed()]).toEqual(['40.00', '140.00']);
    const other = idOf(pay([{ TxnID: first, PaymentAmount: amount('1') }]).BillPaymentCheckRet);
    expect(desk.ask('TxnDel', { TxnDelType: 'Bill', TxnID: first }).statusCode).toBe(3160);
    expect(desk.ask('TxnVoid', { TxnVoidType: 'Bill', TxnID: first }).statusCode).toBe(3185);
    desk.ask('TxnDel', { TxnDelType: 'BillPaymentCheck', TxnID: other });
    expect(desk.ask('TxnDel', { TxnDelType: 'Bill', TxnID: first }).statusCode).toBe(0);
  });

  it('keeps its bill from being lowered below what is paid, or from going to another vendor', () => {
    const { desk, bill, pay, read } = prepared();
    const TxnID = bill('100');
    pay([{ TxnID, PaymentAmount: amount('60') }]);
    const mod = (fields: object) => {
      const EditSequence = read(TxnID)?.EditSequence ?? '';
      return desk.ask('BillMod', { BillMod: { TxnID, EditSequence, ...fields } }).statusCode;
    };
    expect(mod({ VendorRef: { FullName: 'Carlos' } })).toBe(3170);
    expect(mod({ ClearExpenseLines: true })).toBe(3210);
    expect(mod({ Memo: 'As agreed' })).toBe(0);
  });
});

describe('a payment of bills by credit card', () => {
  it('is owed to the card instead', () => {
    const { desk, PayeeEntityRef, bill, read, owed, balance } = prepared();
    const TxnID = bill('100');
    const { BillPaymentCreditCardRet } = desk.ask('BillPaymentCreditCardAdd', {
      BillPaymentCreditCardAdd: {
        PayeeEntityRef,
        CreditCardAccountRef: { FullName: 'Visa' },
        AppliedToTxnAdd: [{ TxnID, PaymentAmount: amount('100') }],
      },
    });
    expect(BillPaymentCreditCardRet).toMatchObject({ Amount: '100.00', AppliedToTxnRet: [{ TxnID }] });
    expect([read(TxnID)?.IsPaid, owed(), balance('Visa')]).toEqual([true, '0.00', '100.00']);
    const payment = idOf(BillPaymentCreditCardRet);
    desk.ask('TxnVoid', { TxnVoidType: 'BillPaymentCreditCard', TxnID: payment });
    expect([read(TxnID)?.IsPaid, owed(), balance('Visa')]).toEqual([false, '100.00', '0.00']);
  });
});

describe('what is to be paid to a vendor', () => {
  it('is told with the credits that are left, and the bills that are due by a day', () => {
    const { desk, PayeeEntityRef, bill, credit, pay } = prepared();
    const paid = bill('10');
    pay([{ TxnID: paid, PaymentAmount: amount('10') }]);
    const late = bill('30', { DueDate: dateOnly('2024-06-01'), RefNumber: 'B-2' });
    const soon = bill('20');
    const left = credit('5');
    const ask = (more = {}) => desk.ask('BillToPayQuery', { PayeeEntityRef, ...more }).BillToPayRet;
    expect(ask()).toMatchObject([
      { BillToPay: { TxnID: late, RefNumber: 'B-2', DueDate: '2024-06-01', AmountDue: '30.00' } },
      { BillToPay: { TxnID: soon, TxnType: 'Bill', AmountDue: '20.00' } },
      { CreditToApply: { TxnID: left, TxnType: 'VendorCredit', CreditRemaining: '5.00' } },
    ]);
    expect(ask({ DueDate: dateOnly('2024-04-01') })).toHaveLength(2);
    expect(desk.ask('BillToPayQuery', { PayeeEntityRef: { FullName: 'Carlos' } }).statusCode).toBe(1);
  });

  it('counts a check on accounts payable as money that the vendor has already', () => {
    const { desk, PayeeEntityRef, bill, pay, read, owed } = prepared();
    const AccountRef = { FullName: 'Checking' };
    const TxnID = bill('100');
    const ExpenseLineAdd = [{ AccountRef: { FullName: 'Accounts Payable' }, Amount: amount('60') }];
    const { CheckRet } = desk.ask('CheckAdd', { CheckAdd: { AccountRef, PayeeEntityRef, ExpenseLineAdd } });
    const early = idOf(CheckRet);
    expect(owed()).toBe('40.00');
    expect(desk.ask('BillToPayQuery', { PayeeEntityRef }).BillToPayRet?.[1]).toMatchObject({
      CreditToApply: { TxnID: early, TxnType: 'Check', CreditRemaining: '60.00' },
    });
    pay([
      {
        TxnID,
        PaymentAmount: amount('40'),
        SetCredit: [{ CreditTxnID: early, AppliedAmount: amount('60') }],
      },
    ]);
    expect([read(TxnID)?.IsPaid, owed()]).toEqual([true, '0.00']);
    desk.ask('TxnVoid', { TxnVoidType: 'Check', TxnID: early });
    expect([read(TxnID)?.OpenAmount, owed()]).toEqual(['60.00', '60.00']);
  });

  it('counts journal entries on accounts payable as bills and credits', () => {
    const { desk, PayeeEntityRef, bill, pay, owed } = prepared();
    const TxnID = bill('100');
    const entry = (side: 'Debit' | 'Credit', sum: string) => {
      const Amount = amount(sum);
      const payable = { AccountRef: { FullName: 'Accounts Payable' }, EntityRef: PayeeEntityRef, Amount };
      const fuel = { AccountRef: { FullName: 'Fuel' }, Amount };
      const [debit, credit] = side === 'Debit' ? [payable, fuel] : [fuel, payable];
      const lines = [
        { element: 'JournalDebitLine' as const, value: debit },
        { element: 'JournalCreditLine' as const, value: credit },
      ];
      return idOf(desk.ask('JournalEntryAdd', { JournalEntryAdd: { lines } }).JournalEntryRet);
    };
    const [owing, back] = [entry('Credit', '50'), entry('Debit', '30')];
    expect(owed()).toBe('120.00');
    const SetCredit = [{ CreditTxnID: back, AppliedAmount: amount('30') }];
    const { BillPaymentCheckRet } = pay([
      { TxnID: owing, PaymentAmount: amount('50') },
      { TxnID, PaymentAmount: amount('70'), SetCredit },
    ]);
    expect(BillPaymentCheckRet?.AppliedToTxnRet).toMatchObject([
      { TxnType: 'JournalEntry', BalanceRemaining: '0.00' },
      { TxnType: 'Bill', BalanceRemaining: '0.00' },
    ]);
    expect(owed()).toBe('0.00');
    expect(desk.ask('BillToPayQuery', { PayeeEntityRef }).statusCode).toBe(1);
  });
});
