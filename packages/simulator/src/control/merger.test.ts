import { amount } from '@autosync/core';
import { describe, expect, it } from 'vitest';
import { balanceOf } from '../balance.ts';
import { furnish, idOf, openDesk } from '../testing/desk.ts';
import type { Switches } from '../switches.ts';
import { control } from './control.ts';

/** Two customers, an invoice and a payment of the one, and a second item. */
function prepared(switches: Partial<Switches> = {}) {
  const desk = openDesk({ switches });
  const sample = furnish(desk);
  const other = idOf(desk.ask('CustomerAdd', { CustomerAdd: { Name: 'Green Ann' } }).CustomerRet);
  const lines = [{ element: 'InvoiceLineAdd' as const, value: { ItemRef: { ListID: sample.item } } }];
  const InvoiceAdd = { CustomerRef: { ListID: other }, lines };
  const invoice = idOf(desk.ask('InvoiceAdd', { InvoiceAdd }).InvoiceRet);
  const ReceivePaymentAdd = { CustomerRef: { ListID: other }, TotalAmount: amount('20'), IsAutoApply: true };
  const payment = idOf(desk.ask('ReceivePaymentAdd', { ReceivePaymentAdd }).ReceivePaymentRet);
  desk.second += 60;
  const customer = (id: string) => desk.ask('CustomerQuery', { ListID: [id] }).CustomerRet?.[0];
  const shown = () => desk.ask('InvoiceQuery', { TxnID: [invoice], IncludeLineItems: true }).InvoiceRet?.[0];
  return { desk, sample, other, invoice, payment, customer, shown };
}

describe('a merge of two customers', () => {
  it('gives the transactions and balances of the one to the other', () => {
    const { desk, sample, other, payment, customer, shown } = prepared();
    const before = shown();
    expect(
      control(desk.company, { do: 'merge', type: 'Customer', from: other, into: sample.customer }),
    ).toEqual({ done: 'merge', id: sample.customer });
    expect(customer(other)).toBeUndefined();
    expect(customer(sample.customer)).toMatchObject({ Balance: '25.50', TotalBalance: '25.50' });
    const CustomerRef = { ListID: sample.customer, FullName: 'Green, Ann' };
    expect(shown()).toEqual({ ...before, CustomerRef });
    expect(desk.ask('ReceivePaymentQuery', { TxnID: [payment] }).ReceivePaymentRet?.[0]).toMatchObject({
      CustomerRef,
    });
    const accounts = desk.ask('AccountQuery', { FullName: ['Accounts Receivable'] }).AccountRet;
    expect(accounts?.[0]?.Balance).toBe('25.50');
  });

  it('is told as a deletion, without a word of who survived', () => {
    const { desk, sample, other } = prepared();
    control(desk.company, { do: 'merge', type: 'Customer', from: other, into: sample.customer });
    const deleted = desk.ask('ListDeletedQuery', { ListDelType: ['Customer'] }).ListDeletedRet;
    expect(deleted).toMatchObject([{ ListDelType: 'Customer', ListID: other, FullName: 'Green Ann' }]);
  });

  it('touches the transactions only by the switch or where it is asked to', () => {
    const merge = { do: 'merge', type: 'Customer' } as const;
    const touched = (switches: Partial<Switches>, touchTransactions?: boolean): boolean => {
      const { desk, sample, other, shown } = prepared(switches);
      const before = shown()?.EditSequence;
      control(desk.company, { ...merge, from: other, into: sample.customer, touchTransactions });
      return shown()?.EditSequence !== before;
    };
    expect(touched({})).toBe(false);
    expect(touched({}, true)).toBe(true);
    expect(touched({ mergeTouchesTransactions: true })).toBe(true);
  });

  it('is refused for a parent, for itself and for what is not there', () => {
    const { desk, sample, other } = prepared();
    const merged = (from: string, into: string) =>
      control(desk.company, { do: 'merge', type: 'Customer', from, into });
    expect(merged(sample.customer, other)).toMatchObject({ error: expect.stringContaining('moved first') });
    expect(merged(other, other)).toMatchObject({ error: expect.stringContaining('itself') });
    expect(merged(other, '80000099-1')).toHaveProperty('error');
    expect(() =>
      control(desk.company, { do: 'merge', type: 'StandardTerms', from: sample.terms, into: sample.terms }),
    ).toThrow(RangeError);
  });
});

describe('a merge of items and accounts', () => {
  it('changes lines, items and postings, also of ids that another list has as well', () => {
    const { desk, sample, shown } = prepared();
    const account = (Name: string, AccountType: 'Income' | 'Bank') =>
      idOf(desk.ask('AccountAdd', { AccountAdd: { Name, AccountType } }).AccountRet);
    const income = account('Income', 'Income');
    const old = idOf(desk.ask('AccountQuery', { FullName: ['Lawn income'] }).AccountRet?.[0]);
    control(desk.company, { do: 'merge', type: 'Account', from: old, into: income });
    const balances = [old, income].map((id) => balanceOf(desk.company.books, 'Account', id));
    expect(balances).toEqual(['0.00', '-45.50']);
    const SalesOrPurchase = { AccountRef: { ListID: income }, Price: '1' };
    const added = control(desk.company, {
      do: 'add',
      type: 'ItemService',
      fields: { Name: 'Mow', SalesOrPurchase },
    });
    if (!('id' in added) || added.id === undefined) throw new Error('The item was not added.');
    control(desk.company, { do: 'merge', type: 'ItemService', from: sample.item, into: added.id });
    expect(shown()?.lines?.[0]?.value).toMatchObject({ ItemRef: { ListID: added.id, FullName: 'Mow' } });
    expect(shown()?.CustomerRef?.FullName).toBe('Green Ann');
  });

  it('is refused for an account of another type and for one that QuickBooks needs', () => {
    const { desk } = prepared();
    const bank = idOf(
      desk.ask('AccountAdd', { AccountAdd: { Name: 'Bank', AccountType: 'Bank' } }).AccountRet,
    );
    const named = (name: string) => idOf(desk.ask('AccountQuery', { FullName: [name] }).AccountRet?.[0]);
    const merged = (from: string) =>
      control(desk.company, { do: 'merge', type: 'Account', from, into: bank });
    expect(merged(named('Lawn income'))).toMatchObject({ error: expect.stringContaining('different types') });
    expect(merged(named('Undeposited Funds'))).toMatchObject({
      error: expect.stringContaining('needs this account'),
    });
  });
});
