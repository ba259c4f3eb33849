import { amount } from '@autosync/core';
import { describe, expect, it } from 'vitest';
import { furnish, idOf, openDesk } from '../testing/desk.ts';

const prepared = () => {
  const desk = openDesk();
  const sample = furnish(desk);
  const CustomerRef = { ListID: sample.customer };
  const entry = (side: 'debit' | 'credit', sum: string) => {
    const Amount = amount(sum);
    const owing = { AccountRef: { FullName: 'Accounts Receivable' }, EntityRef: CustomerRef, Amount };
    const equity = { AccountRef: { FullName: 'Opening Balance Equity' }, Amount };
    const [debit, credit] = side === 'debit' ? [owing, equity] : [equity, owing];
    return desk.ask('JournalEntryAdd', {
      JournalEntryAdd: {
        lines: [
          { element: 'JournalDebitLine', value: debit },
          { element: 'JournalCreditLine', value: credit },
        ],
      },
    }).JournalEntryRet;
  };
  const pay = (TxnID: string, sum: string) =>
    desk.ask('ReceivePaymentAdd', {
      ReceivePaymentAdd: { CustomerRef, AppliedToTxnAdd: [{ TxnID, PaymentAmount: amount(sum) }] },
    });
  const invoice = (sum: string, credit?: readonly [id: string, sum: string]) =>
    desk.ask('InvoiceAdd', {
      InvoiceAdd: {
        CustomerRef,
        ...(credit && { SetCredit: [{ CreditTxnID: credit[0], AppliedAmount: amount(credit[1]) }] }),
        lines: [
          { element: 'InvoiceLineAdd', value: { ItemRef: { ListID: sample.item }, Amount: amount(sum) } },
        ],
      },
    });
  const change = (before: ReturnType<typeof entry>, debitSum: string, account?: string) => {
    const TxnID = idOf(before);
    const EditSequence = before?.EditSequence ?? '';
    const JournalLineMod = (before?.lines ?? []).map(({ element, value }) => ({
      TxnLineID: value.TxnLineID ?? '',
      Amount: amount(debitSum),
      ...(element === 'JournalDebitLine' && account && { AccountRef: { FullName: account } }),
    }));
    return desk.ask('JournalEntryMod', { JournalEntryMod: { TxnID, EditSequence, JournalLineMod } });
  };
  const balance = () => desk.ask('CustomerQuery', { ListID: [sample.customer] }).CustomerRet?.[0]?.Balance;
  return { desk, sample, CustomerRef, entry, pay, invoice, change, balance };
};

describe('a journal entry that debits accounts receivable', () => {
  it('is paid as an invoice is, and never by more than its line', () => {
    const { entry, pay, balance } = prepared();
    const TxnID = idOf(entry('debit', '80'));
    expect(pay(TxnID, '80.01').statusCode).toBe(3210);
    expect(pay(TxnID, '50').ReceivePaymentRet).toMatchObject({
      UnusedPayment: '0.00',
      AppliedToTxnRet: [{ TxnID, TxnType: 'JournalEntry', BalanceRemaining: '30.00', Amount: '50.00' }],
    });
    expect(balance()).toBe('30.00');
  });

  it('stays while it is paid: it can be neither lowered, moved nor deleted', () => {
    const { desk, entry, pay, change } = prepared();
    const before = entry('debit', '80');
    const TxnID = idOf(before);
    pay(TxnID, '50');
    expect(change(before, '49.99').statusCode).toBe(3210);
    expect(change(before, '80', 'Lawn income').statusCode).toBe(3170);
    expect(desk.ask('TxnDel', { TxnDelType: 'JournalEntry', TxnID }).statusCode).toBe(3160);
    expect(desk.ask('TxnVoid', { TxnVoidType: 'JournalEntry', TxnID }).statusCode).toBe(3185);
    expect(change(before, '60').statusCode).toBe(0);
    expect(pay(TxnID, '10.01').statusCode).toBe(3210);
    expect(pay(TxnID, '10').statusCode).toBe(0);
  });

  it('is found by automatic application: first the exact amount, else from the oldest on', () => {
    const { desk, CustomerRef, entry, invoice } = prepared();
    const oldest = idOf(invoice('100').InvoiceRet);
    const exact = idOf(entry('debit', '80'));
    const pay = (sum: string) =>
      desk
        .ask('ReceivePaymentAdd', {
          ReceivePaymentAdd: { CustomerRef, TotalAmount: amount(sum), IsAutoApply: true },
        })
        .ReceivePaymentRet?.AppliedToTxnRet?.map(({ TxnID, Amount }) => [TxnID, Amount]);
    expect(pay('80')).toEqual([[exact, '80.00']]);
    expect(pay('70')).toEqual([[oldest, '70.00']]);
  });
});

describe('a journal entry that credits accounts receivable', () => {
  it('pays invoices as a credit memo does, and is freed by its void', () => {
    const { desk, entry, invoice, balance } = prepared();
    const TxnID = idOf(entry('credit', '30'));
    expect(invoice('100', [TxnID, '30.01']).statusCode).toBe(3210);
    const { InvoiceRet } = invoice('100', [TxnID, '20']);
    expect(InvoiceRet).toMatchObject({
      BalanceRemaining: '80.00',
      LinkedTxn: [{ TxnID, TxnType: 'JournalEntry', Amount: '-20.00' }],
    });
    expect(balance()).toBe('70.00');
    expect(desk.ask('TxnVoid', { TxnVoidType: 'JournalEntry', TxnID }).statusCode).toBe(0);
    expect(balance()).toBe('100.00');
    expect(desk.ask('InvoiceQuery', {}).InvoiceRet?.[0]?.BalanceRemaining).toBe('100.00');
  });

  it('cannot be paid, and a debit cannot pay', () => {
    const { entry, pay, invoice } = prepared();
    expect(pay(idOf(entry('credit', '30')), '10').statusCode).toBe(3120);
    expect(invoice('100', [idOf(entry('debit', '30')), '10']).statusCode).toBe(3120);
  });
});

describe('a line on accounts receivable', () => {
  it('needs a customer in its name', () => {
    const { desk } = prepared();
    desk.ask('VendorAdd', { VendorAdd: { Name: 'Acme' } });
    const Amount = amount('5');
    const EntityRef = { FullName: 'Acme' };
    const lines = [
      {
        element: 'JournalDebitLine' as const,
        value: { AccountRef: { FullName: 'Accounts Receivable' }, EntityRef, Amount },
      },
      {
        element: 'JournalCreditLine' as const,
        value: { AccountRef: { FullName: 'Opening Balance Equity' }, Amount },
      },
    ];
    expect(desk.ask('JournalEntryAdd', { JournalEntryAdd: { lines } }).statusCode).toBe(3180);
  });
});
