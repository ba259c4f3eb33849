import { amount, dateOnly } from '@autosync/core';
import { describe, expect, it } from 'vitest';
import type { CompanyOptions } from '../company.ts';
import { furnish, idOf, openDesk } from '../testing/desk.ts';
import { closePeriod } from './closing-date.ts';

const closed = (hasPassword: boolean, options: Partial<CompanyOptions> = {}) => {
  const desk = openDesk(options);
  const sample = furnish(desk);
  const CustomerRef = { ListID: sample.customer };
  const add = (day: string) =>
    desk.ask('InvoiceAdd', {
      InvoiceAdd: {
        CustomerRef,
        TxnDate: dateOnly(day),
        lines: [
          { element: 'InvoiceLineAdd', value: { ItemRef: { ListID: sample.item }, Amount: amount('10') } },
        ],
      },
    });
  const [old, recent] = [add('2023-12-31').InvoiceRet, add('2024-01-01').InvoiceRet];
  closePeriod(desk.company.books, dateOnly('2023-12-31'), hasPassword);
  const mod = (invoice: typeof old, fields: object) =>
    desk.ask('InvoiceMod', {
      InvoiceMod: { TxnID: idOf(invoice), EditSequence: invoice?.EditSequence ?? '', ...fields },
    });
  return { desk, CustomerRef, add, old, recent, mod };
};

describe('a closing date with a password', () => {
  it('keeps what lies on or before it from being added, changed, voided and deleted', () => {
    const { desk, add, old, mod } = closed(true);
    expect(add('2023-12-31').statusCode).toBe(3180);
    expect(mod(old, { Memo: 'x' }).statusCode).toBe(3171);
    expect(desk.ask('TxnVoid', { TxnVoidType: 'Invoice', TxnID: idOf(old) }).statusCode).toBe(3185);
    expect(desk.ask('TxnDel', { TxnDelType: 'Invoice', TxnID: idOf(old) }).statusCode).toBe(3161);
  });

  it('asks the new date of a change as well as the old one, and lets the day after through', () => {
    const { add, recent, mod } = closed(true);
    expect(mod(recent, { TxnDate: dateOnly('2023-12-30') }).statusCode).toBe(3171);
    expect(mod(recent, { Memo: 'x' }).statusCode).toBe(0);
    expect(add('2024-01-01').statusCode).toBe(0);
  });

  it('does not keep a payment of today from paying an invoice of then', () => {
    const { desk, CustomerRef, old } = closed(true);
    const AppliedToTxnAdd = [{ TxnID: idOf(old), PaymentAmount: amount('10') }];
    const paid = desk.ask('ReceivePaymentAdd', { ReceivePaymentAdd: { CustomerRef, AppliedToTxnAdd } });
    expect(paid.statusCode).toBe(0);
  });

  it('can be taken away', () => {
    const { desk, add } = closed(true);
    closePeriod(desk.company.books, undefined, false);
    expect(add('2023-12-31').statusCode).toBe(0);
  });
});

describe('a closing date without a password', () => {
  it('is written over silently, or refused by the switch', () => {
    expect(closed(false).add('2023-12-31').statusCode).toBe(0);
    const strict = closed(false, { switches: { closedWithoutPassword: 'refused' } });
    expect(strict.add('2023-12-31').statusCode).toBe(3180);
  });
});
