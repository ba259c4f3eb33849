import { amount, quantity } from '@autosync/core';
import { EncodeError } from '@autosync/qbxml';
import { describe, expect, it } from 'vitest';
import { furnish, idOf, openDesk } from '../testing/desk.ts';
import { control } from './control.ts';

const prepared = () => {
  const desk = openDesk();
  const sample = furnish(desk);
  const lines = [{ element: 'InvoiceLineAdd' as const, value: { ItemRef: { ListID: sample.item } } }];
  const InvoiceAdd = { CustomerRef: { ListID: sample.customer }, lines };
  return { desk, sample, invoice: idOf(desk.ask('InvoiceAdd', { InvoiceAdd }).InvoiceRet) };
};

describe('a person at the screen', () => {
  it('edits, pays, voids and deletes', () => {
    const { desk, sample, invoice } = prepared();
    const { company } = desk;
    desk.second += 60;
    expect(
      control(company, { do: 'edit', type: 'Customer', id: sample.customer, fields: { Phone: '555' } }),
    ).toEqual({ done: 'edit', id: sample.customer });
    expect(desk.ask('CustomerQuery', { ListID: [sample.customer] }).CustomerRet?.[0]).toMatchObject({
      Phone: '555',
      EditSequence: String(desk.second),
    });
    const paid = control(company, { do: 'pay', invoice, amount: '20.00' });
    expect(desk.ask('InvoiceQuery', { TxnID: [invoice] }).InvoiceRet?.[0]?.BalanceRemaining).toBe('25.50');
    expect(control(company, { do: 'void', id: invoice })).toHaveProperty('error');
    if (!('id' in paid) || paid.id === undefined) throw new Error('Nothing was paid.');
    expect(control(company, { do: 'delete', type: 'ReceivePayment', id: paid.id })).toEqual({
      done: 'delete',
    });
    expect(control(company, { do: 'void', id: invoice })).toMatchObject({ done: 'void' });
  });

  it('does so while a dialog keeps others out, and can lock a record', () => {
    const { desk, sample } = prepared();
    control(desk.company, { do: 'open-dialog' });
    expect(
      control(desk.company, { do: 'edit', type: 'Customer', id: sample.customer, fields: { Phone: '1' } }),
    ).toHaveProperty('done');
    control(desk.company, { do: 'close-dialog' });
    control(desk.company, { do: 'lock', id: sample.item });
    const ItemServiceMod = { ListID: sample.item, EditSequence: String(desk.second), Name: 'X' };
    expect(desk.ask('ItemServiceMod', { ItemServiceMod }).statusCode).toBe(3175);
    control(desk.company, { do: 'unlock', id: sample.item });
    expect(desk.ask('ItemServiceMod', { ItemServiceMod }).statusCode).toBe(0);
  });

  it('closes and opens the file, and forgets message sets', () => {
    const { desk } = prepared();
    desk.send([], { newMessageSetID: 'a' });
    control(desk.company, { do: 'forget-message-sets' });
    expect(desk.send([], { newMessageSetID: 'a', oldMessageSetID: 'a' }).messageSetStatusCode).toBe(600);
    control(desk.company, { do: 'close-file' });
    expect(desk.company.screen.isFileOpen).toBe(false);
    control(desk.company, { do: 'open-file' });
    expect(desk.company.screen.isFileOpen).toBe(true);
  });

  it('restores the backup with its message sets, and every session ends', () => {
    const { desk, sample } = prepared();
    expect(control(desk.company, { do: 'restore-backup' })).toHaveProperty('error');
    desk.send([], { newMessageSetID: 'before' });
    control(desk.company, { do: 'back-up' });
    const opened = desk.company.openSession({ application: 'Test', file: '' });
    if (!('ticket' in opened)) throw new Error('The session was refused.');
    desk.send([], { newMessageSetID: 'after' });
    control(desk.company, { do: 'edit', type: 'Customer', id: sample.customer, fields: { Name: 'Changed' } });
    expect(control(desk.company, { do: 'restore-backup' })).toEqual({ done: 'restore-backup' });
    expect(desk.ask('CustomerQuery', { ListID: [sample.customer] }).CustomerRet?.[0]?.Name).toBe(
      'Green, Ann',
    );
    const statusOf = (id: string) =>
      desk.send([], { newMessageSetID: id, oldMessageSetID: id }).messageSetStatusCode;
    expect([statusOf('before'), statusOf('after')]).toEqual([0, 600]);
    expect(desk.company.exchange('', { ticket: opened.ticket })).toHaveProperty(
      'refused.hresult',
      '0x8004040D',
    );
  });

  it('switches the mode, which decides who may open a session', () => {
    const { company } = prepared().desk;
    const open = (mode: 'SingleUser' | 'MultiUser') =>
      company.openSession({ application: 'T', file: '', mode });
    expect(open('SingleUser')).toHaveProperty('refused.hresult', '0x80040410');
    expect(control(company, { do: 'switch-mode', mode: 'SingleUser' })).toEqual({ done: 'switch-mode' });
    expect(open('SingleUser')).toHaveProperty('ticket');
    expect(open('MultiUser')).toHaveProperty('refused.hresult', '0x80040410');
  });

  it('adds records, renames parents with what is below them, and closes the books', () => {
    const { desk, sample } = prepared();
    expect(control(desk.company, { do: 'add', type: 'Customer', fields: { Name: 'Bea' } })).toHaveProperty(
      'id',
    );
    control(desk.company, { do: 'edit', type: 'Customer', id: sample.customer, fields: { Name: 'Ann G' } });
    const job = desk.ask('CustomerQuery', { ListID: [sample.job] }).CustomerRet?.[0];
    expect(job?.FullName).toBe('Ann G:Lake house');
    const closingDate = () => desk.company.books.storage.setting('closing date');
    control(desk.company, { do: 'close-period', through: '2023-12-31' });
    expect(closingDate()).toBe('2023-12-31');
    control(desk.company, { do: 'close-period', through: '' });
    expect(closingDate()).toBe('');
  });

  it('is told what cannot be done', () => {
    const { desk, sample } = prepared();
    expect(control(desk.company, { do: 'delete', type: 'Customer', id: sample.customer })).toMatchObject({
      error: expect.stringContaining('in use'),
    });
    expect(control(desk.company, { do: 'pay', invoice: 'FF-1' })).toHaveProperty('error');
    expect(() => control(desk.company, { do: 'delete', type: 'Nonsense', id: '1' })).toThrow(RangeError);
    const fields = { Name: 'x'.repeat(60) };
    expect(() =>
      control(desk.company, { do: 'edit', type: 'Customer', id: sample.customer, fields }),
    ).toThrow(EncodeError);
  });
});

describe('random edits', () => {
  const edited = (seed: number) => {
    const { desk, sample, invoice } = prepared();
    const ReceivePaymentAdd = {
      CustomerRef: { ListID: sample.customer },
      TotalAmount: amount('5'),
      IsAutoApply: true,
    };
    desk.ask('ReceivePaymentAdd', { ReceivePaymentAdd });
    desk.second += 60;
    const before = [...desk.company.export()];
    const result = control(desk.company, { do: 'edit-random', count: 40, seed });
    return { result, before, after: [...desk.company.export()], invoice };
  };

  it('are as many as asked for, change records, and follow from the seed', () => {
    const { result, before, after } = edited(5);
    if (!('edits' in result)) throw new Error('There were no edits.');
    expect(result.edits).toHaveLength(40);
    expect(new Set(result.edits?.map((edit) => edit.split(' ').slice(0, 2).join(' '))).size).toBeGreaterThan(
      4,
    );
    expect(after).not.toEqual(before);
    expect(edited(5).after).toEqual(after);
    expect(edited(6).after).not.toEqual(after);
  });

  it('leave applied what was paid before', () => {
    const desk = openDesk();
    const sample = furnish(desk);
    const value = { ItemRef: { ListID: sample.item }, Quantity: quantity('40') };
    const lines = [{ element: 'InvoiceLineAdd' as const, value }];
    const CustomerRef = { ListID: sample.customer };
    desk.ask('InvoiceAdd', { InvoiceAdd: { CustomerRef, lines } });
    const ReceivePaymentAdd = { CustomerRef, TotalAmount: amount('1820'), IsAutoApply: true };
    const paid = idOf(desk.ask('ReceivePaymentAdd', { ReceivePaymentAdd }).ReceivePaymentRet);
    control(desk.company, { do: 'edit-random', count: 80, seed: 5 });
    const { ReceivePaymentRet } = desk.ask('ReceivePaymentQuery', { TxnID: [paid] });
    expect(ReceivePaymentRet?.[0]?.UnusedPayment).toBe('0.00');
  });

  it('find nothing to do in a file with nothing in it only after adding to it', () => {
    const result = control(openDesk().company, { do: 'edit-random', count: 3, seed: 1 });
    expect(result).toMatchObject({
      edits: expect.arrayContaining([expect.stringContaining('added the customer')]),
    });
  });
});
