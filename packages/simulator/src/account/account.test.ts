import { describe, expect, it } from 'vitest';
import { idOf, openDesk } from '../testing/desk.ts';

describe('the type of an account', () => {
  it('can be changed, but not from or to what is owed', () => {
    const desk = openDesk();
    const add = (Name: string, AccountType: 'Bank' | 'Expense') =>
      idOf(desk.ask('AccountAdd', { AccountAdd: { Name, AccountType } }).AccountRet);
    const mod = (ListID: string, AccountType: 'AccountsReceivable' | 'Bank' | 'OtherExpense') => {
      const [current] = desk.ask('AccountQuery', { ListID: [ListID] }).AccountRet ?? [];
      const EditSequence = current?.EditSequence ?? '';
      return desk.ask('AccountMod', { AccountMod: { ListID, EditSequence, AccountType } }).statusCode;
    };
    expect(mod(add('Fuel', 'Expense'), 'OtherExpense')).toBe(0);
    expect(mod(add('Checking', 'Bank'), 'AccountsReceivable')).toBe(3180);
    const [receivable] = desk.ask('AccountQuery', { FullName: ['Accounts Receivable'] }).AccountRet ?? [];
    expect(mod(idOf(receivable), 'Bank')).toBe(3180);
  });
});
