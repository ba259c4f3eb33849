import { amount } from '@autosync/core';
import type { JournalEntryAdd } from '@autosync/qbxml';
import { describe, expect, it } from 'vitest';
import { furnish, idOf, openDesk } from '../testing/desk.ts';

type Lines = JournalEntryAdd['lines'];
const debit = (FullName: string, sum: string, more = {}): Lines[number] => ({
  element: 'JournalDebitLine',
  value: { AccountRef: { FullName }, Amount: amount(sum), ...more },
});
const credit = (FullName: string, sum: string, more = {}): Lines[number] => ({
  element: 'JournalCreditLine',
  value: { AccountRef: { FullName }, Amount: amount(sum), ...more },
});

const prepared = () => {
  const desk = openDesk();
  const sample = furnish(desk);
  desk.ask('AccountAdd', { AccountAdd: { Name: 'Checking', AccountType: 'Bank' } });
  desk.ask('AccountAdd', { AccountAdd: { Name: 'Interest', AccountType: 'Expense' } });
  const add = (...lines: Lines) => desk.ask('JournalEntryAdd', { JournalEntryAdd: { lines } });
  const balanceOf = (FullName: string) =>
    desk.ask('AccountQuery', { FullName: [FullName] }).AccountRet?.[0]?.Balance;
  const owed = () => desk.ask('CustomerQuery', { ListID: [sample.customer] }).CustomerRet?.[0]?.Balance;
  return { desk, sample, add, balanceOf, owed };
};

describe('a journal entry', () => {
  it('posts its lines and is answered with them in the order given, under the ids that follow its own', () => {
    const { add, balanceOf } = prepared();
    const { JournalEntryRet } = add(credit('Checking', '60.27'), debit('Interest', '60.27'));
    expect(JournalEntryRet).toMatchObject({ RefNumber: '1', TxnDate: '2024-03-05', IsAdjustment: false });
    expect(JournalEntryRet?.lines).toMatchObject([
      { element: 'JournalCreditLine', value: { AccountRef: { FullName: 'Checking' }, Amount: '60.27' } },
      { element: 'JournalDebitLine', value: { AccountRef: { FullName: 'Interest' }, Amount: '60.27' } },
    ]);
    const counted = [
      JournalEntryRet?.TxnID,
      ...(JournalEntryRet?.lines ?? []).map(({ value }) => value.TxnLineID),
    ];
    const [first = 0, ...others] = counted.map((id) => parseInt(id ?? '', 16));
    expect(others).toEqual([first + 1, first + 2]);
    expect(balanceOf('Checking')).toBe('-60.27');
  });

  it('that is not in balance, or has a negative amount, is refused and posts nothing', () => {
    const { add, balanceOf } = prepared();
    expect(add(credit('Checking', '60.27'), debit('Interest', '60.26')).statusCode).toBe(3180);
    expect(add(credit('Checking', '-5'), debit('Interest', '-5')).statusCode).toBe(3210);
    expect(balanceOf('Checking')).toBe('0.00');
  });

  it('moves what a customer owes where its receivable line names it, and refuses one that names nobody', () => {
    const { add, sample, owed, balanceOf } = prepared();
    const EntityRef = { ListID: sample.customer };
    add(credit('Checking', '25'), debit('Accounts Receivable', '25', { EntityRef }));
    expect([owed(), balanceOf('Accounts Receivable')]).toEqual(['25.00', '25.00']);
    add(credit('Interest', '5', { EntityRef }), debit('Checking', '5'));
    expect(owed()).toBe('25.00');
    const nobody = add(credit('Checking', '25'), debit('Accounts Receivable', '25'));
    expect(nobody.statusCode).toBe(3150);
    const twice = add(
      credit('Accounts Receivable', '25', { EntityRef }),
      debit('Accounts Receivable', '25', { EntityRef }),
    );
    expect(twice.statusCode).toBe(3180);
  });

  it('is found by the accounts and names of its lines', () => {
    const { desk, add, sample } = prepared();
    const EntityRef = { ListID: sample.customer };
    add(credit('Checking', '25'), debit('Accounts Receivable', '25', { EntityRef }));
    const found = (filter: object) => desk.ask('JournalEntryQuery', filter).JournalEntryRet?.length ?? 0;
    expect(found({ EntityFilter: { ListID: [sample.customer] } })).toBe(1);
    expect(found({ EntityFilter: { ListID: [sample.job] } })).toBe(0);
    expect(found({ AccountFilter: { FullName: ['Checking'] } })).toBe(1);
    expect(found({ AccountFilter: { FullName: ['Interest'] } })).toBe(0);
  });

  it('is changed by the rule of lines, a line may turn its side, and a void sets all to zero', () => {
    const { desk, add, balanceOf } = prepared();
    const { JournalEntryRet } = add(credit('Checking', '60'), debit('Interest', '60'));
    const [first, second] = (JournalEntryRet?.lines ?? []).map(({ value }) => value.TxnLineID ?? '');
    const key = { TxnID: idOf(JournalEntryRet), EditSequence: JournalEntryRet?.EditSequence ?? '' };
    const turned = desk.ask('JournalEntryMod', {
      JournalEntryMod: {
        ...key,
        JournalLineMod: [
          { TxnLineID: first ?? '', JournalLineType: 'Debit' },
          { TxnLineID: second ?? '', JournalLineType: 'Credit' },
        ],
      },
    });
    expect(turned.statusCode).toBe(0);
    expect(balanceOf('Checking')).toBe('60.00');
    const alone = { ...key, JournalLineMod: [{ TxnLineID: first ?? '' }] };
    expect(desk.ask('JournalEntryMod', { JournalEntryMod: alone }).statusCode).toBe(3180);
    desk.ask('TxnVoid', { TxnVoidType: 'JournalEntry', TxnID: key.TxnID });
    expect(balanceOf('Checking')).toBe('0.00');
    const [voided] = desk.ask('JournalEntryQuery', { IncludeLineItems: true }).JournalEntryRet ?? [];
    expect(voided?.lines?.map(({ value }) => value.Amount)).toEqual(['0.00', '0.00']);
    expect(desk.ask('TxnDel', { TxnDelType: 'JournalEntry', TxnID: key.TxnID }).statusCode).toBe(0);
  });
});
