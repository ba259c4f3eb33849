import { amount, price, quantity } from '@autosync/core';
import { describe, expect, it } from 'vitest';
import type { CompanyOptions } from '../company.ts';
import { furnish, idOf, openDesk } from '../testing/desk.ts';

const prepared = (options: Partial<CompanyOptions> = {}) => {
  const desk = openDesk(options);
  const sample = furnish(desk);
  const credit = (sum: string, more = {}) =>
    desk.ask('CreditMemoAdd', {
      CreditMemoAdd: {
        CustomerRef: { ListID: sample.customer },
        ...more,
        lines: [
          { element: 'CreditMemoLineAdd', value: { ItemRef: { ListID: sample.item }, Amount: amount(sum) } },
        ],
      },
    });
  const balance = () => desk.ask('CustomerQuery', { ListID: [sample.customer] }).CustomerRet?.[0]?.Balance;
  return { desk, sample, credit, balance };
};

describe('a credit memo', () => {
  it('is filled up as an invoice is, has a number of its own and lowers what the customer owes', () => {
    const { credit, balance } = prepared();
    expect(credit('30').CreditMemoRet).toMatchObject({
      RefNumber: '1',
      TxnDate: '2024-03-05',
      ARAccountRef: { FullName: 'Accounts Receivable' },
      TemplateRef: { FullName: 'Custom Credit Memo' },
      TermsRef: { FullName: 'Net 30' },
      Subtotal: '30.00',
      TotalAmount: '30.00',
      CreditRemaining: '30.00',
      IsPending: false,
    });
    expect(balance()).toBe('-30.00');
  });

  it('counts on from the last invoice where the switch says so', () => {
    const { desk, credit, sample } = prepared({ switches: { numbers: 'shared' } });
    const CustomerRef = { ListID: sample.customer };
    desk.ask('InvoiceAdd', { InvoiceAdd: { CustomerRef, RefNumber: '70' } });
    expect(credit('30').CreditMemoRet?.RefNumber).toBe('71');
    expect(desk.ask('InvoiceAdd', { InvoiceAdd: { CustomerRef } }).InvoiceRet?.RefNumber).toBe('72');
  });

  it('that is pending posts nothing', () => {
    const { credit, balance } = prepared();
    credit('30', { IsPending: true });
    expect(balance()).toBe('0.00');
  });

  it('is changed by the rule of lines and keeps what is not given', () => {
    const { desk, credit, sample } = prepared();
    const { CreditMemoRet } = credit('30', { Memo: 'Sorry' });
    const [line] = CreditMemoRet?.lines ?? [];
    const TxnID = idOf(CreditMemoRet);
    const EditSequence = CreditMemoRet?.EditSequence ?? '';
    const TxnLineID = line?.value.TxnLineID ?? '';
    const added = { TxnLineID: '-1', ItemRef: { ListID: sample.item }, Quantity: quantity('2') };
    const changed = desk.ask('CreditMemoMod', {
      CreditMemoMod: {
        TxnID,
        EditSequence,
        lines: [
          { element: 'CreditMemoLineMod', value: { TxnLineID } },
          { element: 'CreditMemoLineMod', value: { ...added, Rate: price('5') } },
        ],
      },
    });
    expect(changed.CreditMemoRet).toMatchObject({ Memo: 'Sorry', TotalAmount: '40.00' });
    const stale = { TxnID, EditSequence: '1', Memo: 'x' };
    expect(desk.ask('CreditMemoMod', { CreditMemoMod: stale })).toMatchObject({
      statusCode: 3200,
      CreditMemoRet: { Memo: 'Sorry' },
    });
  });

  it('can be voided and deleted, and either gives the balance back', () => {
    const { desk, credit, balance } = prepared();
    const first = idOf(credit('30').CreditMemoRet);
    const second = idOf(credit('20').CreditMemoRet);
    expect(desk.ask('TxnVoid', { TxnVoidType: 'CreditMemo', TxnID: first }).statusCode).toBe(0);
    expect(desk.ask('TxnDel', { TxnDelType: 'CreditMemo', TxnID: second }).statusCode).toBe(0);
    expect(balance()).toBe('0.00');
    expect(desk.ask('CreditMemoQuery', { IncludeLineItems: true }).CreditMemoRet).toMatchObject([
      { TxnID: first, Memo: 'VOID:', TotalAmount: '0.00' },
    ]);
    expect(desk.ask('TxnDeletedQuery', { TxnDelType: ['CreditMemo'] }).TxnDeletedRet).toMatchObject([
      { TxnID: second, TxnDelType: 'CreditMemo' },
    ]);
  });

  it('keeps its item and customer from being deleted', () => {
    const { desk, credit, sample } = prepared();
    credit('30');
    expect(desk.ask('ListDel', { ListDelType: 'ItemService', ListID: sample.item }).statusCode).toBe(3160);
  });
});
