import { amount, dateOnly } from '@autosync/core';
import { describe, expect, it } from 'vitest';
import { furnish, idOf, openDesk } from '../testing/desk.ts';
import type { Switches } from '../switches.ts';
import { control } from './control.ts';

/** Three invoices: one paid by itself, and two that share a payment of which one stays open. */
function prepared(switches: Partial<Switches> = {}) {
  const desk = openDesk({ switches });
  const sample = furnish(desk);
  const date = dateOnly('2023-05-01');
  const invoice = () => {
    const lines = [{ element: 'InvoiceLineAdd' as const, value: { ItemRef: { ListID: sample.item } } }];
    const InvoiceAdd = { CustomerRef: { ListID: sample.customer }, TxnDate: date, lines };
    return idOf(desk.ask('InvoiceAdd', { InvoiceAdd }).InvoiceRet);
  };
  const pay = (applied: readonly (readonly [string, string])[], total: string) => {
    const AppliedToTxnAdd = applied.map(([TxnID, paid]) => ({ TxnID, PaymentAmount: amount(paid) }));
    const CustomerRef = { ListID: sample.customer };
    const ReceivePaymentAdd = { CustomerRef, TxnDate: date, TotalAmount: amount(total), AppliedToTxnAdd };
    return idOf(desk.ask('ReceivePaymentAdd', { ReceivePaymentAdd }).ReceivePaymentRet);
  };
  const [settled, paid, open] = [invoice(), invoice(), invoice()];
  pay([[settled, '45.50']], '45.50');
  pay([[paid, '45.50'], [open, '10.00']], '55.50'); // prettier-ignore
  const left = () => desk.ask('InvoiceQuery', {}).InvoiceRet?.map(({ TxnID }) => TxnID);
  return { desk, sample, settled, paid, open, left };
}

describe('Condense Data', () => {
  it('takes away what is settled and leaves what is linked to something open, and all balances', () => {
    const { desk, sample, paid, open, left } = prepared();
    const balance = () => desk.ask('CustomerQuery', { ListID: [sample.customer] }).CustomerRet?.[0]?.Balance;
    expect(balance()).toBe('35.50');
    expect(control(desk.company, { do: 'condense', through: '2023-04-30' })).toEqual({
      done: 'condense',
      removed: 0,
    });
    expect(control(desk.company, { do: 'condense', through: '2023-12-31' })).toEqual({
      done: 'condense',
      removed: 2,
    });
    expect(left()).toEqual([paid, open]);
    expect(balance()).toBe('35.50');
    expect(desk.ask('ReceivePaymentQuery', {}).ReceivePaymentRet).toHaveLength(1);
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
