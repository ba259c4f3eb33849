import { amount } from '@autosync/core';
import { describe, expect, it } from 'vitest';
import { furnish, idOf, openDesk } from '../testing/desk.ts';

const prepared = () => {
  const desk = openDesk();
  const sample = furnish(desk);
  desk.ask('AccountAdd', { AccountAdd: { Name: 'Accounts Payable', AccountType: 'AccountsPayable' } });
  const vendor = idOf(desk.ask('VendorAdd', { VendorAdd: { Name: 'Acme' } }).VendorRet);
  const entry = (FullName: string, ListID: string) => {
    const value = { AccountRef: { FullName }, EntityRef: { ListID }, Amount: amount('10') };
    const other = { AccountRef: { FullName: 'Lawn income' }, Amount: amount('10') };
    const lines = [
      { element: 'JournalDebitLine' as const, value },
      { element: 'JournalCreditLine' as const, value: other },
    ];
    return desk.ask('JournalEntryAdd', { JournalEntryAdd: { lines } }).statusCode;
  };
  return { desk, sample, vendor, entry };
};

describe('what is owed', () => {
  it('is owed by a customer or job on accounts receivable, and to a vendor on accounts payable', () => {
    const { sample, vendor, entry } = prepared();
    expect(entry('Accounts Receivable', sample.job)).toBe(0);
    expect(entry('Accounts Receivable', vendor)).toBe(3180);
    expect(entry('Accounts Payable', vendor)).toBe(0);
    expect(entry('Accounts Payable', sample.customer)).toBe(3180);
  });

  it('is not what comes to a bank: no deposit goes to accounts receivable', () => {
    const { desk } = prepared();
    const line = { AccountRef: { FullName: 'Lawn income' }, Amount: amount('10') };
    const DepositAdd = { DepositToAccountRef: { FullName: 'Accounts Receivable' }, DepositLineAdd: [line] };
    expect(desk.ask('DepositAdd', { DepositAdd }).statusCode).toBe(3180);
    expect(desk.ask('DepositQuery', {}).statusCode).toBe(1);
  });
});
