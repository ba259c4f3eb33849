import { amount, dateOnly } from '@autosync/core';
import { describe, expect, it } from 'vitest';
import { furnish, idOf, openDesk } from '../testing/desk.ts';
import type { Switches } from '../switches.ts';
import { control } from './control.ts';

/** Three invoices of the same day: one paid by itself, and two that share a payment of which one stays open. */
function prepared(switches: Partial<Switches> = {}) {
  const desk = openDesk({ switches });
  const sample = furnish(desk);
  const date = dateOnly('2023-05-01');
  const CustomerRef = { ListID: sample.customer };
  const bank = desk.ask('AccountAdd', { AccountAdd: { Name: 'Checking', AccountType: 'Bank' } }).AccountRet;
  const DepositToAccountRef = { ListID: idOf(bank) };
  const invoice = () => {
    const lines = [{ element: 'InvoiceLineAdd' as const, value: { ItemRef: { ListID: sample.item } } }];
    const InvoiceAdd = { CustomerRef, TxnDate: date, lines };
    return idOf(desk.ask('InvoiceAdd', { InvoiceAdd }).InvoiceRet);
  };
  const pay = (applied: readonly (readonly [string, string])[], total: string) => {
    const AppliedToTxnAdd = applied.map(([TxnID, paid]) => ({ TxnID, PaymentAmount: amount(paid) }));
    const ReceivePaymentAdd = { CustomerRef, TxnDate: date, TotalAmount: amount(total), AppliedToTxnAdd };
    return idOf(desk.ask('ReceivePaymentAdd', { ReceivePaymentAdd }).ReceivePaymentRet);
  };
  const bring = (payment: string) => {
    const DepositLineAdd = [{ PaymentTxnID: payment }];
    return desk.ask('DepositAdd', { DepositAdd: { TxnDate: date, DepositToAccountRef, DepositLineAdd } });
  };
  const [settled, paid, open] = [invoice(), invoice(), invoice()];
  const payment = pay([[settled, '45.50']], '45.50');
  bring(payment);
  bring(pay([[paid, '45.50'], [open, '10.00']], '55.50')); // prettier-ignore
  const condense = (through = '2023-12-31') => control(desk.company, { do: 'condense', through });
  const left = () => desk.ask('InvoiceQuery', {}).InvoiceRet?.map(({ TxnID }) => TxnID);
  const balances = () =>
    [...(desk.ask('AccountQuery', {}).AccountRet ?? []), ...(desk.ask('CustomerQuery', {}).CustomerRet ?? [])]
      .map(({ FullName, Balance }) => `${FullName} ${Balance}`)
      .join(', ');
  return { desk, sample, settled, paid, open, payment, invoice, pay, left, balances, condense };
}

describe('Condense Data', () => {
  it('takes away what is settled and leaves what is linked to something open, and all balances', () => {
    const { desk, paid, open, left, balances, condense } = prepared();
    const before = balances();
    expect(before).toContain('Checking 101.00');
    expect(condense('2023-04-30')).toEqual({ done: 'condense', removed: 0 });
    // The invoice, its payment and their deposit.
    expect(condense()).toEqual({ done: 'condense', removed: 3, id: expect.any(String) });
    expect(left()).toEqual([paid, open]);
    expect(balances()).toBe(before);
    expect(desk.ask('ReceivePaymentQuery', {}).ReceivePaymentRet).toHaveLength(1);
    expect(desk.ask('DepositQuery', {}).DepositRet).toHaveLength(1);
  });

  it('puts a journal entry in its place, which posts to the accounts what all of it did', () => {
    const { desk, condense } = prepared();
    condense();
    const [entry, ...more] = desk.ask('JournalEntryQuery', { IncludeLineItems: true }).JournalEntryRet ?? [];
    expect(more).toEqual([]);
    expect(entry?.TxnDate).toBe('2023-12-31');
    const lines = entry?.lines?.map(({ element, value }) => [
      element,
      value.AccountRef?.FullName,
      value.Amount,
      value.EntityRef,
    ]);
    expect(lines).toEqual([
      ['JournalCreditLine', 'Lawn income', '45.50', undefined],
      ['JournalDebitLine', 'Checking', '45.50', undefined],
    ]);
    // Nothing is left to be condensed.
    expect(condense()).toEqual({ done: 'condense', removed: 0 });
  });

  it('leaves a payment that waits to be deposited, and the invoice that it pays', () => {
    const { invoice, pay, left, condense, settled } = prepared();
    const waiting = invoice();
    pay([[waiting, '45.50']], '45.50');
    condense();
    expect(left()).toContain(waiting);
    expect(left()).not.toContain(settled);
  });

  it('tells of them only by the switch', () => {
    const told = (condensedAreTold: boolean) => {
      const { desk } = prepared({ condensedAreTold });
      control(desk.company, { do: 'condense', through: '2023-12-31' });
      return desk.ask('TxnDeletedQuery', { TxnDelType: ['Invoice'] }).TxnDeletedRet?.length ?? 0;
    };
    expect([told(false), told(true)]).toEqual([0, 1]);
  });
});
