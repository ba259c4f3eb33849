import { amount, dateOnly } from '@autosync/core';
import { describe, expect, it } from 'vitest';
import type { Application, Payment } from './payment.ts';
import { payments } from './payment-category.ts';
import { problemsOfRequests } from './testing/answer.ts';

const { quickbooks } = payments;

const ret = {
  TxnID: '30-1',
  EditSequence: '7',
  TimeModified: '2026-05-02T08:00:00-05:00',
  CustomerRef: { ListID: '80000002-1' },
  TxnDate: '2026-05-02',
  TotalAmount: '120.00',
  AppliedToTxnRet: [
    { TxnID: 'A', TxnType: 'Invoice', Amount: '70.00' },
    {
      TxnID: 'B',
      TxnType: 'Invoice',
      Amount: '30.00',
      DiscountAmount: '2.00',
      DiscountAccountRef: { ListID: '80000005-1' },
      LinkedTxn: [
        { TxnID: 'M', TxnType: 'CreditMemo', Amount: '-5.00' },
        { TxnID: '30-1', TxnType: 'ReceivePayment', Amount: '-30.00' },
      ],
    },
    { TxnID: 'J', TxnType: 'JournalEntry', Amount: '20.00' },
  ],
};

const held = quickbooks.fromQuickBooks('ReceivePaymentRet', ret);

function applied(applications: Application[], kept = held.kept): unknown {
  const change = quickbooks.change({
    id: held.id,
    editSequence: held.editSequence,
    fields: { ...held.fields, applications },
    baseline: held.fields,
    kept,
    changed: ['applications'],
  });
  const [request] = 'requests' in change ? change.requests : [];
  if (request?.name !== 'ReceivePaymentMod') throw new Error('The payment is not changed.');
  expect(problemsOfRequests([request])).toEqual([]);
  return JSON.parse(JSON.stringify(request.body.ReceivePaymentMod.AppliedToTxnMod));
}

describe('the applications of a payment', () => {
  it('are what it pays of invoices', () => {
    expect(held.fields['applications']).toEqual([
      { invoice: 'A', amount: '70.00' },
      { invoice: 'B', amount: '30.00' },
    ]);
  });

  it('keep the discounts, credits and journal entries that QuickBooks holds beside them', () => {
    expect(applied([{ invoice: 'B', amount: amount('40') }])).toEqual([
      {
        TxnID: 'B',
        PaymentAmount: '40.00',
        SetCredit: [{ CreditTxnID: 'M', AppliedAmount: '5.00', Override: true }],
        DiscountAmount: '2.00',
        DiscountAccountRef: { ListID: '80000005-1' },
      },
      { TxnID: 'J', PaymentAmount: '20.00', SetCredit: [] },
    ]);
  });

  it('keep a discount also where the payment itself is taken away', () => {
    expect(applied([])).toMatchObject([{ TxnID: 'B', DiscountAmount: '2.00' }, { TxnID: 'J' }]);
  });

  it('are taken away by name where none is left, since no name would leave them all', () => {
    expect(applied([], [])).toEqual([
      { TxnID: 'A', PaymentAmount: '0.00' },
      { TxnID: 'B', PaymentAmount: '0.00' },
    ]);
  });

  it('are left alone where something else changes', () => {
    const change = quickbooks.change({
      id: held.id,
      editSequence: held.editSequence,
      fields: { ...held.fields, memo: 'Paid at the door', method: null },
      baseline: held.fields,
      kept: held.kept,
      changed: ['memo', 'method'],
    });
    expect(change).toMatchObject({
      requests: [
        {
          body: {
            ReceivePaymentMod: {
              Memo: 'Paid at the door',
              PaymentMethodRef: { ListID: '' },
              TotalAmount: undefined,
              AppliedToTxnMod: undefined,
            },
          },
        },
      ],
    });
  });

  it('compare in any order', () => {
    const { applications } = payments.comparable(held.fields);
    const turned = {
      ...held.fields,
      applications: [
        { invoice: 'B', amount: '30.00' },
        { invoice: 'A', amount: '70.00' },
      ],
    };
    expect(payments.comparable(turned)['applications']).toEqual(applications);
  });
});

describe('a payment', () => {
  const payment: Payment = {
    customer: '80000002-1',
    date: dateOnly('2026-05-02'),
    number: null,
    method: null,
    memo: null,
    amount: amount('120'),
    depositAccount: null,
    applications: [],
    adjustment: null,
  };

  it('is never applied by QuickBooks itself', () => {
    expect(quickbooks.add(payment, '{a}')).toMatchObject({
      requests: [{ body: { ReceivePaymentAdd: { IsAutoApply: false } } }],
    });
  });

  it('is deleted where SA removes it, because QuickBooks cannot void one', () => {
    const removal = { id: '30-1', editSequence: '7', baseline: payment, kept: [] };
    expect(quickbooks.remove(removal)).toEqual({
      requests: [{ name: 'TxnDel', body: { TxnDelType: 'ReceivePayment', TxnID: '30-1' } }],
    });
  });

  it('is found again by its number, and else by day and amount', () => {
    expect(payments.naturalKeys({ ...payment, number: ' 77' })).toHaveLength(2);
    expect(payments.naturalKeys({ ...payment, number: '77' })).toEqual(
      payments.naturalKeys({ ...payment, number: ' 77' }),
    );
    expect(payments.naturalKeys(payment)).toEqual(
      payments.naturalKeys({ ...payment, number: '77' }).slice(1),
    );
  });

  it('does not sync in a foreign currency', () => {
    expect(quickbooks.fromQuickBooks('ReceivePaymentRet', { ...ret, ExchangeRate: '0.9' }).doesNotSync).toBe(
      'It is in a foreign currency.',
    );
  });
});
