import { amount, price, quantity } from '@autosync/core';
import type { BillAdd } from '@autosync/qbxml';
import { describe, expect, it } from 'vitest';
import { furnish, idOf, onlyOf, openDesk } from '../testing/desk.ts';

const prepared = () => {
  const desk = openDesk();
  furnish(desk);
  desk.ask('AccountAdd', { AccountAdd: { Name: 'Supplies', AccountType: 'Expense' } });
  for (const Name of ['Acme', 'Carlos']) desk.ask('VendorAdd', { VendorAdd: { Name } });
  for (const Name of ['Seed', 'Mulch']) {
    const SalesAndPurchase = {
      IncomeAccountRef: { FullName: 'Lawn income' },
      ExpenseAccountRef: { FullName: 'Supplies' },
      PurchaseCost: price('12.5'),
    };
    desk.ask('ItemNonInventoryAdd', { ItemNonInventoryAdd: { Name, SalesAndPurchase } });
  }
  const VendorRef = { FullName: 'Acme' };
  const order = desk.ask('PurchaseOrderAdd', {
    PurchaseOrderAdd: {
      VendorRef,
      lines: [
        {
          element: 'PurchaseOrderLineAdd',
          value: { ItemRef: { FullName: 'Seed' }, Quantity: quantity('4') },
        },
        {
          element: 'PurchaseOrderLineAdd',
          value: { ItemRef: { FullName: 'Mulch' }, Quantity: quantity('2') },
        },
      ],
    },
  }).PurchaseOrderRet;
  const orderId = idOf(order);
  const [seed = '', mulch = ''] = (order?.lines ?? []).map(({ value }) => value.TxnLineID ?? '');
  const bill = (given: Partial<BillAdd>) => desk.ask('BillAdd', { BillAdd: { VendorRef, ...given } });
  const line = (TxnLineID: string, more = {}) => ({
    element: 'ItemLineAdd' as const,
    value: { ...more, LinkToTxn: { TxnID: orderId, TxnLineID } },
  });
  const read = () => {
    const asked = { TxnID: [orderId], IncludeLineItems: true, IncludeLinkedTxns: true };
    return onlyOf(desk.ask('PurchaseOrderQuery', asked).PurchaseOrderRet);
  };
  const received = () =>
    read().lines?.map(({ value }) => ('ReceivedQuantity' in value ? value.ReceivedQuantity : undefined));
  return { desk, orderId, seed, mulch, bill, line, read, received };
};

describe('a bill of a purchase order', () => {
  it('takes all that is left of it, as seen from both ends', () => {
    const { orderId, bill, read, received } = prepared();
    const { BillRet } = bill({ LinkToTxnID: [orderId] });
    expect(BillRet).toMatchObject({
      AmountDue: '75.00',
      LinkedTxn: [{ TxnID: orderId, TxnType: 'PurchaseOrder', LinkType: 'QUANTYPE', Amount: '75.00' }],
      lines: [{ value: { Quantity: '4', Amount: '50.00' } }, { value: { Quantity: '2', Amount: '25.00' } }],
    });
    expect(received()).toEqual(['4', '2']);
    expect(read()).toMatchObject({
      IsFullyReceived: true,
      LinkedTxn: [{ TxnID: idOf(BillRet), TxnType: 'Bill', Amount: '75.00' }],
    });
    expect(bill({ LinkToTxnID: [orderId] }).statusCode).toBe(3180);
  });

  it('receives line by line, as much as it says, and what is left later', () => {
    const { orderId, seed, mulch, bill, line, read, received } = prepared();
    const first = bill({
      lines: [line(seed, { Quantity: quantity('3') }), line(mulch, { Amount: amount('30') })],
    });
    expect(first.BillRet?.lines).toMatchObject([
      { value: { Quantity: '3', Cost: '12.50', Amount: '37.50' } },
      { value: { Quantity: '2', Cost: '15.00', Amount: '30.00' } },
    ]);
    expect(received()).toEqual(['3', '2']);
    expect(read().IsFullyReceived).toBe(false);
    const { BillRet } = bill({ LinkToTxnID: [orderId] });
    expect(BillRet?.lines).toMatchObject([{ value: { Quantity: '1', Amount: '12.50' } }]);
    expect(read().IsFullyReceived).toBe(true);
  });

  it('gives back what it received when it is changed, voided or deleted', () => {
    const { desk, orderId, seed, bill, line, received } = prepared();
    const { BillRet } = bill({ LinkToTxnID: [orderId] });
    const [kept] = (BillRet?.lines ?? []).map(({ value }) => value.TxnLineID);
    const key = { TxnID: idOf(BillRet), EditSequence: BillRet?.EditSequence ?? '' };
    const value = { TxnLineID: kept ?? '', Quantity: quantity('1') };
    desk.ask('BillMod', { BillMod: { ...key, lines: [{ element: 'ItemLineMod', value }] } });
    expect(received()).toEqual(['1', '0']);
    desk.ask('TxnVoid', { TxnVoidType: 'Bill', TxnID: key.TxnID });
    expect(received()).toEqual(['0', '0']);
    const other = idOf(bill({ lines: [line(seed)] }).BillRet);
    expect(received()).toEqual(['4', '0']);
    expect(desk.ask('TxnDel', { TxnDelType: 'PurchaseOrder', TxnID: orderId }).statusCode).toBe(3160);
    desk.ask('TxnDel', { TxnDelType: 'Bill', TxnID: other });
    expect(received()).toEqual(['0', '0']);
    expect(desk.ask('TxnDel', { TxnDelType: 'PurchaseOrder', TxnID: orderId }).statusCode).toBe(0);
  });

  it('is of the vendor of the order, names it once, and brings no item of its own', () => {
    const { desk, orderId, seed, bill, line } = prepared();
    expect(bill({ VendorRef: { FullName: 'Carlos' }, LinkToTxnID: [orderId] }).statusCode).toBe(3180);
    expect(bill({ LinkToTxnID: [orderId, orderId] }).statusCode).toBe(3177);
    expect(bill({ lines: [line(seed, { ItemRef: { FullName: 'Mulch' } })] }).statusCode).toBe(3151);
    expect(bill({ lines: [line('1-1')] }).statusCode).toBe(3120);
    const { BillRet } = bill({ lines: [line(seed)] });
    const key = { TxnID: idOf(BillRet), EditSequence: BillRet?.EditSequence ?? '' };
    const moved = { ...key, VendorRef: { FullName: 'Carlos' } };
    expect(desk.ask('BillMod', { BillMod: moved }).statusCode).toBe(3180);
  });

  it('keeps the lines that it received, and the vendor, in the order', () => {
    const { desk, orderId, seed, mulch, bill, line, read } = prepared();
    bill({ lines: [line(seed)] });
    const mod = (fields: object) => {
      const { EditSequence = '' } = read();
      const PurchaseOrderMod = { TxnID: orderId, EditSequence, ...fields };
      return desk.ask('PurchaseOrderMod', { PurchaseOrderMod }).statusCode;
    };
    const only = (TxnLineID: string) => ({
      lines: [{ element: 'PurchaseOrderLineMod' as const, value: { TxnLineID } }],
    });
    expect(mod(only(mulch))).toBe(3170);
    expect(mod({ VendorRef: { FullName: 'Carlos' } })).toBe(3170);
    expect(mod(only(seed))).toBe(0);
    expect(read().IsFullyReceived).toBe(true);
  });
});
