import { describe, expect, it } from 'vitest';
import { furnish, openDesk } from '../testing/desk.ts';

describe('a window that a request opens', () => {
  it('needs what it shows: 3120 for a record, 3140 for a name', () => {
    const desk = openDesk();
    const { customer } = furnish(desk);
    const list = (ListID: string) =>
      desk.ask('ListDisplayMod', { ListDisplayModType: 'Customer', ListID }).statusCode;
    expect([list(customer), list('80000099-1')]).toEqual([0, 3120]);
    const add = (FullName: string) =>
      desk.ask('TxnDisplayAdd', { TxnDisplayAddType: 'Invoice', EntityRef: { FullName } }).statusCode;
    expect([add('Green, Ann'), add('Nobody')]).toEqual([0, 3140]);
    expect(desk.ask('ListDisplayAdd', { ListDisplayAddType: 'Customer' }).statusCode).toBe(0);
    const mod = { TxnDisplayModType: 'Invoice', TxnID: '1-1' } as const;
    expect(desk.ask('TxnDisplayMod', mod).statusCode).toBe(3120);
  });
});
