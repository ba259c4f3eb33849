import { price, quantity } from '@autosync/core';
import { describe, expect, it } from 'vitest';
import { furnish, idOf, onlyOf, openDesk } from '../testing/desk.ts';

const prepared = () => {
  const desk = openDesk();
  const sample = furnish(desk);
  const value = { ItemRef: { ListID: sample.item }, Quantity: quantity('2'), Rate: price('100') };
  const lines = [{ element: 'SalesOrderLineAdd' as const, value }];
  const CustomerRef = { ListID: sample.customer };
  const { SalesOrderRet } = desk.ask('SalesOrderAdd', {
    SalesOrderAdd: { CustomerRef, PONumber: 'R154', lines },
  });
  return { desk, sample, order: SalesOrderRet };
};
const queried = (desk: ReturnType<typeof openDesk>, id: string) =>
  onlyOf(desk.ask('SalesOrderQuery', { TxnID: [id], IncludeLineItems: true }).SalesOrderRet);

describe('a sales order', () => {
  it('is filled up as recorded, posts nothing and cannot be voided', () => {
    const { desk, sample, order } = prepared();
    expect(order).toMatchObject({
      TemplateRef: { FullName: 'Custom Sales Order' },
      TxnDate: '2024-03-05',
      ShipDate: '2024-03-05',
      RefNumber: '1',
      Subtotal: '200.00',
      TotalAmount: '200.00',
      IsManuallyClosed: false,
      IsFullyInvoiced: false,
      IsToBePrinted: true,
      IsToBeEmailed: false,
      lines: [{ value: { Amount: '200.00', Invoiced: '0', IsManuallyClosed: false } }],
    });
    const customer = desk.ask('CustomerQuery', { ListID: [sample.customer] }).CustomerRet?.[0];
    expect(customer?.Balance).toBe('0.00');
    const found = desk.ask('TransactionQuery', { TransactionTypeFilter: { TxnTypeFilter: ['SalesOrder'] } });
    expect(found.TransactionRet).toMatchObject([{ TxnType: 'SalesOrder', Amount: '200.00' }]);
  });

  it('is changed by the rule of lines, closed by hand and deleted', () => {
    const { desk, order } = prepared();
    const id = idOf(order);
    const { EditSequence = '' } = order ?? {};
    const value = { TxnLineID: '-1', Desc: 'Thank you' };
    const lines = [{ element: 'SalesOrderLineMod' as const, value }];
    desk.ask('SalesOrderMod', { SalesOrderMod: { TxnID: id, EditSequence, IsManuallyClosed: true, lines } });
    expect(queried(desk, id)).toMatchObject({
      IsManuallyClosed: true,
      TotalAmount: '0.00',
      lines: [{ value: { Desc: 'Thank you', IsManuallyClosed: true } }],
    });
    const emptied = { TxnID: id, EditSequence, CustomerRef: { ListID: '' } };
    expect(desk.ask('SalesOrderMod', { SalesOrderMod: emptied }).statusCode).toBe(3190);
    expect(desk.ask('TxnDel', { TxnDelType: 'SalesOrder', TxnID: id }).statusCode).toBe(0);
    expect(desk.ask('SalesOrderQuery', {}).statusCode).toBe(1);
  });

  it('for a customer that is not there is refused in the recorded words', () => {
    const answer = openDesk().ask('SalesOrderAdd', {
      SalesOrderAdd: { CustomerRef: { FullName: 'X' }, lines: [{ element: 'SalesOrderLineAdd', value: {} }] },
    });
    expect(answer.statusMessage).toBe(
      'There is an invalid reference to QuickBooks Customer "X" in the SalesOrder.  QuickBooks error message: Invalid argument.  The specified record does not exist in the list.',
    );
  });
});
