import { quantity } from '@autosync/core';
import { describe, expect, it } from 'vitest';
import { exportRecords } from '../export.ts';
import { furnish, onlyOf, openDesk } from '../testing/desk.ts';
import { loadRecorded } from './recorded.ts';

/** A company that has sold a group of two mowings, and has it in an order of which nothing is invoiced. */
function recordedCompany() {
  const desk = openDesk();
  const { customer, item } = furnish(desk);
  const ItemGroupLine = [{ ItemRef: { ListID: item }, Quantity: quantity('2') }];
  desk.ask('ItemGroupAdd', { ItemGroupAdd: { Name: 'Spring care', ItemDesc: 'All of it', ItemGroupLine } });
  const value = { ItemGroupRef: { FullName: 'Spring care' }, Quantity: quantity('3') };
  const CustomerRef = { ListID: customer };
  desk.ask('InvoiceAdd', {
    InvoiceAdd: { CustomerRef, lines: [{ element: 'InvoiceLineGroupAdd', value }] },
  });
  desk.ask('SalesOrderAdd', {
    SalesOrderAdd: { CustomerRef, lines: [{ element: 'SalesOrderLineGroupAdd', value }] },
  });
  return desk;
}

describe('recorded groups of items', () => {
  it('come out again as they were, with their items below them', () => {
    const recorded = recordedCompany();
    const loaded = openDesk();
    const { skipped } = loadRecorded(loaded.company, [...exportRecords(recorded.company.books)]);
    expect(skipped).toEqual([]);
    const invoiceOf = (desk: typeof loaded) =>
      onlyOf(desk.ask('InvoiceQuery', { IncludeLineItems: true }).InvoiceRet);
    const orderOf = (desk: typeof loaded) =>
      onlyOf(desk.ask('SalesOrderQuery', { IncludeLineItems: true }).SalesOrderRet);
    expect(invoiceOf(recorded).lines?.[0]?.element).toBe('InvoiceLineGroupRet');
    expect(invoiceOf(loaded)).toEqual(invoiceOf(recorded));
    expect(orderOf(loaded)).toEqual(orderOf(recorded));
  });
});
