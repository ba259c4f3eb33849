import { amount } from '@autosync/core';
import { describe, expect, it } from 'vitest';
import { furnish, idOf, openDesk } from '../testing/desk.ts';

describe('a sale that is linked', () => {
  it('cannot become pending: not a paid invoice, and not a receipt in a deposit', () => {
    const desk = openDesk();
    const sample = furnish(desk);
    const CustomerRef = { ListID: sample.customer };
    const value = { ItemRef: { ListID: sample.item }, Amount: amount('10') };
    const lines = [{ element: 'InvoiceLineAdd' as const, value }];
    const invoice = desk.ask('InvoiceAdd', { InvoiceAdd: { CustomerRef, lines } }).InvoiceRet;
    const free = desk.ask('InvoiceAdd', { InvoiceAdd: { CustomerRef, lines } }).InvoiceRet;
    const AppliedToTxnAdd = [{ TxnID: idOf(invoice), PaymentAmount: amount('10') }];
    desk.ask('ReceivePaymentAdd', { ReceivePaymentAdd: { CustomerRef, AppliedToTxnAdd } });
    const pending = (TxnID: string) => {
      const [current] = desk.ask('InvoiceQuery', { TxnID: [TxnID] }).InvoiceRet ?? [];
      const EditSequence = current?.EditSequence ?? '';
      return desk.ask('InvoiceMod', { InvoiceMod: { TxnID, EditSequence, IsPending: true } }).statusCode;
    };
    expect([pending(idOf(invoice)), pending(idOf(free))]).toEqual([3170, 0]);

    const receipt = desk.ask('SalesReceiptAdd', {
      SalesReceiptAdd: { CustomerRef, lines: [{ element: 'SalesReceiptLineAdd', value }] },
    }).SalesReceiptRet;
    desk.ask('AccountAdd', { AccountAdd: { Name: 'Checking', AccountType: 'Bank' } });
    const DepositToAccountRef = { FullName: 'Checking' };
    const twice = [{ PaymentTxnID: idOf(receipt) }, { PaymentTxnID: idOf(receipt) }];
    const deposit = (DepositLineAdd: typeof twice) =>
      desk.ask('DepositAdd', { DepositAdd: { DepositToAccountRef, DepositLineAdd } }).statusCode;
    expect([deposit(twice), deposit(twice.slice(1))]).toEqual([3177, 0]);
    const key = { TxnID: idOf(receipt), EditSequence: receipt?.EditSequence ?? '' };
    const mod = desk.ask('SalesReceiptMod', { SalesReceiptMod: { ...key, IsPending: true } });
    expect(mod.statusCode).toBe(3170);
  });
});
