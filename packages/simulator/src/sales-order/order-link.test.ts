import { price, quantity } from '@autosync/core';
import type { InvoiceLineAdd, InvoiceRet } from '@autosync/qbxml';
import { describe, expect, it } from 'vitest';
import { furnish, idOf, onlyOf, openDesk } from '../testing/desk.ts';

/** An order of ten mowings at 40.00 and a group of two items. */
function prepared() {
  const desk = openDesk();
  const sample = furnish(desk);
  const CustomerRef = { ListID: sample.customer };
  const mowing = { ItemRef: { ListID: sample.item } };
  desk.ask('ItemGroupAdd', {
    ItemGroupAdd: { Name: 'Spring care', ItemGroupLine: [mowing, { ...mowing, Quantity: quantity('2') }] },
  });
  const lines = [
    {
      element: 'SalesOrderLineAdd' as const,
      value: { ...mowing, Desc: 'By the lake', Quantity: quantity('10'), Rate: price('40') },
    },
    {
      element: 'SalesOrderLineGroupAdd' as const,
      value: { ItemGroupRef: { FullName: 'Spring care' } },
    },
  ];
  const added = desk.ask('SalesOrderAdd', { SalesOrderAdd: { CustomerRef, lines } });
  const orderId = idOf(added.SalesOrderRet);
  const lineId = added.SalesOrderRet?.lines?.[0]?.value.TxnLineID ?? '';
  const order = () =>
    onlyOf(
      desk.ask('SalesOrderQuery', { TxnID: [orderId], IncludeLineItems: true, IncludeLinkedTxns: true })
        .SalesOrderRet,
    );
  const invoiceWhole = (more = {}) =>
    desk.ask('InvoiceAdd', { InvoiceAdd: { CustomerRef, LinkToTxnID: [orderId], ...more } });
  const invoiceLine = (value: InvoiceLineAdd, more = {}) => {
    const line = { LinkToTxn: { TxnID: orderId, TxnLineID: lineId }, ...value };
    return desk.ask('InvoiceAdd', {
      InvoiceAdd: { CustomerRef, lines: [{ element: 'InvoiceLineAdd', value: line }], ...more },
    });
  };
  return { desk, sample, orderId, lineId, order, invoiceWhole, invoiceLine };
}

/** How many of each line of an order were invoiced, those of groups among them. */
function invoiced(order: ReturnType<ReturnType<typeof prepared>['order']>) {
  return (order.lines ?? []).flatMap((line) =>
    line.element === 'SalesOrderLineRet'
      ? [line.value.Invoiced]
      : (line.value.SalesOrderLineRet ?? []).map(({ Invoiced }) => Invoiced),
  );
}

const keyOf = (invoice: InvoiceRet | undefined) => ({
  TxnID: idOf(invoice),
  EditSequence: invoice?.EditSequence ?? '',
});

describe('an invoice of a sales order', () => {
  it('takes over its lines, and the order says how many were invoiced and by what', () => {
    const { orderId, order, invoiceWhole } = prepared();
    expect(invoiced(order())).toEqual(['0', '0', '0']);
    const { InvoiceRet } = invoiceWhole();
    expect(InvoiceRet).toMatchObject({
      Subtotal: '536.50',
      LinkedTxn: [{ TxnID: orderId, TxnType: 'SalesOrder', LinkType: 'QUANTYPE', Amount: '536.50' }],
      lines: [
        { value: { Desc: 'By the lake', Quantity: '10', Rate: '40.00', Amount: '400.00' } },
        { element: 'InvoiceLineGroupRet', value: { TotalAmount: '136.50' } },
      ],
    });
    expect(order()).toMatchObject({
      IsFullyInvoiced: true,
      LinkedTxn: [{ TxnID: idOf(InvoiceRet), TxnType: 'Invoice', LinkType: 'QUANTYPE', Amount: '536.50' }],
    });
    expect(invoiced(order())).toEqual(['10', '1', '2']);
  });

  it('may take a part of one line, and the next one what is left', () => {
    const { order, invoiceLine, invoiceWhole } = prepared();
    const part = invoiceLine({ Quantity: quantity('4'), Desc: 'June' }).InvoiceRet;
    expect(part?.lines).toMatchObject([
      { value: { Desc: 'June', Quantity: '4', Rate: '40.00', Amount: '160.00' } },
    ]);
    expect(invoiced(order())).toEqual(['4', '0', '0']);
    expect(order().IsFullyInvoiced).toBe(false);
    const rest = invoiceWhole().InvoiceRet;
    expect(rest?.lines?.[0]?.value).toMatchObject({ Quantity: '6', Amount: '240.00' });
    expect(order().IsFullyInvoiced).toBe(true);
    expect(invoiceWhole().statusCode).toBe(3180);
  });

  it('gives back what is taken off it, and all of it when it goes', () => {
    const { desk, order, invoiceWhole } = prepared();
    const first = invoiceWhole().InvoiceRet;
    const [line, group] = first?.lines?.map(({ value }) => value.TxnLineID) ?? [];
    const value = { TxnLineID: line ?? '', Quantity: quantity('7') };
    const changed = desk.ask('InvoiceMod', {
      InvoiceMod: { ...keyOf(first), lines: [{ element: 'InvoiceLineMod', value }] },
    });
    expect([changed.statusCode, invoiced(order())]).toEqual([0, ['7', '0', '0']]);
    expect(group).toBeDefined();
    desk.ask('TxnVoid', { TxnVoidType: 'Invoice', TxnID: idOf(first) });
    expect(invoiced(order())).toEqual(['0', '0', '0']);
    const second = invoiceWhole().InvoiceRet;
    desk.ask('TxnDel', { TxnDelType: 'Invoice', TxnID: idOf(second) });
    expect(invoiced(order())).toEqual(['0', '0', '0']);
    expect(order()).not.toHaveProperty('LinkedTxn');
  });

  it('keeps its order from being deleted: 3160', () => {
    const { desk, orderId, invoiceLine } = prepared();
    const { InvoiceRet } = invoiceLine({});
    const remove = () => desk.ask('TxnDel', { TxnDelType: 'SalesOrder', TxnID: orderId }).statusCode;
    expect(remove()).toBe(3160);
    desk.ask('TxnDel', { TxnDelType: 'Invoice', TxnID: idOf(InvoiceRet) });
    expect(remove()).toBe(0);
  });

  it('leaves what was invoiced alone when the order is changed', () => {
    const { desk, order, invoiceLine } = prepared();
    invoiceLine({ Quantity: quantity('4') });
    const { TxnID = '', EditSequence = '', lines } = order();
    const [line, group] = lines?.map(({ value }) => value.TxnLineID) ?? [];
    desk.ask('SalesOrderMod', {
      SalesOrderMod: {
        TxnID,
        EditSequence,
        lines: [
          { element: 'SalesOrderLineMod', value: { TxnLineID: line ?? '', Quantity: quantity('12') } },
          { element: 'SalesOrderLineGroupMod', value: { TxnLineID: group ?? '' } },
        ],
      },
    });
    expect(invoiced(order())).toEqual(['4', '0', '0']);
  });

  it('names no item beside the line (3151), no order twice (3177), and none of somebody else (3180)', () => {
    const { sample, orderId, invoiceLine, invoiceWhole } = prepared();
    expect(invoiceLine({ ItemRef: { ListID: sample.item } }).statusCode).toBe(3151);
    expect(invoiceLine({}, { LinkToTxnID: [orderId] }).statusCode).toBe(3177);
    expect(invoiceWhole({ CustomerRef: { ListID: sample.job } }).statusCode).toBe(3180);
    expect(invoiceLine({ LinkToTxn: { TxnID: orderId, TxnLineID: '1-1' } }).statusCode).toBe(3120);
  });

  it('cannot be linked to an estimate: 3120', () => {
    const { desk, sample } = prepared();
    const CustomerRef = { ListID: sample.customer };
    const value = { ItemRef: { ListID: sample.item } };
    const { EstimateRet } = desk.ask('EstimateAdd', {
      EstimateAdd: { CustomerRef, lines: [{ element: 'EstimateLineAdd', value }] },
    });
    const InvoiceAdd = { CustomerRef, LinkToTxnID: [idOf(EstimateRet)] };
    expect(desk.ask('InvoiceAdd', { InvoiceAdd }).statusCode).toBe(3120);
  });
});
