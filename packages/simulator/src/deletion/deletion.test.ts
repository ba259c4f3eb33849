import { amount } from '@autosync/core';
import { parseDateTime } from '@autosync/qbxml';
import { describe, expect, it } from 'vitest';
import type { CompanyOptions } from '../company.ts';
import { furnish, idOf, openDesk } from '../testing/desk.ts';

const prepared = (options: Partial<CompanyOptions> = {}) => {
  const desk = openDesk(options);
  const sample = furnish(desk);
  const lines = [{ element: 'InvoiceLineAdd' as const, value: { ItemRef: { ListID: sample.item } } }];
  const CustomerRef = { ListID: sample.customer };
  const invoice = idOf(
    desk.ask('InvoiceAdd', { InvoiceAdd: { CustomerRef, RefNumber: '7', lines } }).InvoiceRet,
  );
  const AppliedToTxnAdd = [{ TxnID: invoice, PaymentAmount: amount('40') }];
  const pay = () =>
    idOf(
      desk.ask('ReceivePaymentAdd', {
        ReceivePaymentAdd: { CustomerRef, TotalAmount: amount('45.50'), AppliedToTxnAdd },
      }).ReceivePaymentRet,
    );
  const deleteElement = (
    ListDelType: 'Customer' | 'ItemService' | 'Account' | 'StandardTerms' | 'PaymentMethod' | 'Vendor',
    ListID: string,
  ) => desk.ask('ListDel', { ListDelType, ListID });
  const deleteTransaction = (TxnDelType: 'Invoice' | 'ReceivePayment', TxnID: string) =>
    desk.ask('TxnDel', { TxnDelType, TxnID });
  const balance = () => desk.ask('CustomerQuery', { ListID: [sample.customer] }).CustomerRet?.[0]?.Balance;
  return { desk, sample, invoice, pay, deleteElement, deleteTransaction, balance };
};

describe('deleting a list element', () => {
  it('that is used anywhere is 3160: a parent, a customer with invoices, an item on one, an account behind it', () => {
    const { desk, sample, deleteElement } = prepared();
    expect(deleteElement('Customer', sample.customer)).toMatchObject({
      statusCode: 3160,
      statusMessage: expect.stringContaining('in use'),
    });
    expect(deleteElement('ItemService', sample.item).statusCode).toBe(3160);
    expect(deleteElement('StandardTerms', sample.terms).statusCode).toBe(3160);
    const accounts = desk.ask('AccountQuery', {}).AccountRet ?? [];
    expect(accounts.map((each) => deleteElement('Account', idOf(each)).statusCode)).toEqual([
      3160, 3160, 3160, 3160,
    ]);
  });

  it('that nothing uses answers type, id, time and name, and notes it among the deleted', () => {
    const { desk, sample, deleteElement } = prepared();
    desk.second += 60;
    expect(deleteElement('Customer', sample.job)).toMatchObject({
      statusCode: 0,
      ListDelType: 'Customer',
      ListID: sample.job,
      FullName: 'Green, Ann:Lake house',
      TimeDeleted: '2024-03-05T08:01:00-05:00',
    });
    expect(desk.ask('ListDeletedQuery', { ListDelType: ['Customer'] }).ListDeletedRet).toEqual([
      {
        ListDelType: 'Customer',
        ListID: sample.job,
        TimeCreated: '2024-03-05T08:00:00-05:00',
        TimeDeleted: '2024-03-05T08:01:00-05:00',
        FullName: 'Green, Ann:Lake house',
      },
    ]);
    expect(deleteElement('PaymentMethod', sample.check).statusCode).toBe(0);
    expect(deleteElement('Customer', sample.job).statusCode).toBe(3120);
    expect(deleteElement('Vendor', sample.job).statusCode).toBe(3120);
    expect(
      desk.ask('CustomerAdd', { CustomerAdd: { Name: 'Lake house', ParentRef: { FullName: 'Green, Ann' } } })
        .statusCode,
    ).toBe(0);
  });

  it('is not misled by another list whose element has the same id', () => {
    const desk = openDesk();
    const { TermsRef, PaymentMethodRet } = {
      TermsRef: idOf(desk.ask('StandardTermsAdd', { StandardTermsAdd: { Name: 'Net 10' } }).StandardTermsRet),
      PaymentMethodRet: idOf(
        desk.ask('PaymentMethodAdd', { PaymentMethodAdd: { Name: 'Cash' } }).PaymentMethodRet,
      ),
    };
    expect(TermsRef).toBe(PaymentMethodRet);
    desk.ask('CustomerAdd', { CustomerAdd: { Name: 'Ann', TermsRef: { ListID: TermsRef } } });
    expect(desk.ask('ListDel', { ListDelType: 'PaymentMethod', ListID: PaymentMethodRet }).statusCode).toBe(
      0,
    );
    expect(desk.ask('ListDel', { ListDelType: 'StandardTerms', ListID: TermsRef }).statusCode).toBe(3160);
  });
});

describe('deleting a transaction', () => {
  it('takes its amounts away and notes it among the deleted', () => {
    const { desk, invoice, deleteTransaction, balance } = prepared();
    expect(balance()).toBe('45.50');
    expect(deleteTransaction('Invoice', invoice)).toMatchObject({
      statusCode: 0,
      TxnDelType: 'Invoice',
      RefNumber: '7',
    });
    expect(balance()).toBe('0.00');
    expect(desk.ask('TxnDeletedQuery', { TxnDelType: ['Invoice', 'Bill'] }).TxnDeletedRet).toMatchObject([
      { TxnID: invoice, RefNumber: '7' },
    ]);
    expect(deleteTransaction('Invoice', invoice).statusCode).toBe(3120);
  });

  it('of a payment frees its invoices', () => {
    const { desk, invoice, pay, deleteTransaction, balance } = prepared();
    deleteTransaction('ReceivePayment', pay());
    expect(desk.ask('InvoiceQuery', { TxnID: [invoice] }).InvoiceRet?.[0]).toMatchObject({
      BalanceRemaining: '45.50',
      AppliedAmount: '0.00',
    });
    expect(balance()).toBe('45.50');
  });

  it('of an invoice with a payment is 3160, its void 3185', () => {
    const { desk, invoice, pay, deleteTransaction } = prepared();
    pay();
    expect(deleteTransaction('Invoice', invoice).statusCode).toBe(3160);
    expect(desk.ask('TxnVoid', { TxnVoidType: 'Invoice', TxnID: invoice }).statusCode).toBe(3185);
  });

  it('of an invoice frees the payment where the switch says so', () => {
    for (const way of ['delete', 'void'] as const) {
      const { desk, invoice, pay, deleteTransaction, balance } = prepared({
        switches: { linkedInvoiceRemoval: 'frees-payments' },
      });
      const payment = pay();
      if (way === 'delete') deleteTransaction('Invoice', invoice);
      else desk.ask('TxnVoid', { TxnVoidType: 'Invoice', TxnID: invoice });
      expect(
        desk.ask('ReceivePaymentQuery', { TxnID: [payment] }).ReceivePaymentRet?.[0]?.UnusedPayment,
      ).toBe('45.50');
      expect(balance()).toBe('-45.50');
    }
  });

  it('that a person has open is 3175', () => {
    const { desk, invoice, deleteTransaction } = prepared();
    desk.company.books.locks.add(invoice);
    expect(deleteTransaction('Invoice', invoice).statusCode).toBe(3175);
  });
});

describe('the lists of deleted records', () => {
  it('tell the last ninety days, the types that are named and the range that is asked for', () => {
    const { desk, sample, deleteElement, deleteTransaction, invoice } = prepared();
    deleteElement('Customer', sample.job);
    desk.second += 86_400;
    deleteElement('PaymentMethod', sample.check);
    deleteTransaction('Invoice', invoice);
    const types = ['PaymentMethod', 'Customer'] as const;
    const found = (more = {}) =>
      desk
        .ask('ListDeletedQuery', { ListDelType: types, ...more })
        .ListDeletedRet?.map(({ ListDelType }) => ListDelType);
    expect(found()).toEqual(['PaymentMethod', 'Customer']);
    const from = parseDateTime('2024-03-06T00:00:00') ?? '';
    expect(found({ DeletedDateRangeFilter: { FromDeletedDate: from } })).toEqual(['PaymentMethod']);
    expect(desk.ask('ListDeletedQuery', { ListDelType: ['Vendor'] }).statusCode).toBe(1);
    expect(desk.ask('ListDeletedQuery', { ListDelType: types, metaData: 'MetaDataOnly' })).toMatchObject({
      retCount: 2,
    });
    desk.second += 89.5 * 86_400;
    expect(found()).toEqual(['PaymentMethod']);
    desk.second += 86_400;
    expect(found()).toBeUndefined();
  });
});
