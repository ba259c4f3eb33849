import { amount } from '@autosync/core';
import type { RefundAppliedToTxnAdd } from '@autosync/qbxml';
import { describe, expect, it } from 'vitest';
import { furnish, idOf, openDesk } from '../testing/desk.ts';

const prepared = () => {
  const desk = openDesk();
  const sample = furnish(desk);
  desk.ask('AccountAdd', { AccountAdd: { Name: 'Checking', AccountType: 'Bank' } });
  const CustomerRef = { ListID: sample.customer };
  const value = { ItemRef: { ListID: sample.item }, Amount: amount('30') };
  const lines = [{ element: 'CreditMemoLineAdd' as const, value }];
  const memo = idOf(desk.ask('CreditMemoAdd', { CreditMemoAdd: { CustomerRef, lines } }).CreditMemoRet);
  const refund = (entries: readonly (readonly [string, string])[], customer = CustomerRef) =>
    desk.ask('ARRefundCreditCardAdd', {
      ARRefundCreditCardAdd: {
        CustomerRef: customer,
        RefundFromAccountRef: { FullName: 'Checking' },
        RefundAppliedToTxnAdd: entries.map(([TxnID, sum]): RefundAppliedToTxnAdd => ({
          TxnID,
          RefundAmount: amount(sum),
        })),
      },
    });
  const balance = () => desk.ask('CustomerQuery', { ListID: [sample.customer] }).CustomerRet?.[0]?.Balance;
  const left = () => desk.ask('CreditMemoQuery', {}).CreditMemoRet?.[0]?.CreditRemaining;
  const bank = () => desk.ask('AccountQuery', { FullName: ['Checking'] }).AccountRet?.[0]?.Balance;
  return { desk, sample, CustomerRef, memo, refund, balance, left, bank };
};

describe('a refund by credit card', () => {
  it('gives money back out of a credit, which is used up by it', () => {
    const { memo, refund, balance, left, bank } = prepared();
    expect(refund([[memo, '20']]).ARRefundCreditCardRet).toMatchObject({
      RefNumber: '1',
      TotalAmount: '20.00',
      ARAccountRef: { FullName: 'Accounts Receivable' },
      RefundAppliedToTxnRet: [
        { TxnID: memo, TxnType: 'CreditMemo', CreditRemaining: '10.00', RefundAmount: '20.00' },
      ],
    });
    expect([balance(), left(), bank()]).toEqual(['-10.00', '10.00', '-20.00']);
  });

  it('is never more than is left, twice of the same credit, or of the credit of another', () => {
    const { sample, memo, refund, balance } = prepared();
    expect(refund([[memo, '30.01']]).statusCode).toBe(3210);
    expect(refund([[memo, '0']]).statusCode).toBe(3210);
    expect(refund([[memo, '5'], [memo, '5']]).statusCode).toBe(3177); // prettier-ignore
    expect(refund([[memo, '5']], { ListID: sample.job }).statusCode).toBe(3180);
    expect(refund([['1-1', '5']]).statusCode).toBe(3120);
    expect(balance()).toBe('-30.00');
  });

  it('keeps its credit from going until it is voided or deleted itself', () => {
    const { desk, memo, refund, balance, left } = prepared();
    const [first, second] = [refund([[memo, '20']]), refund([[memo, '10']])];
    expect(desk.ask('TxnDel', { TxnDelType: 'CreditMemo', TxnID: memo }).statusCode).toBe(3160);
    expect(desk.ask('TxnVoid', { TxnVoidType: 'CreditMemo', TxnID: memo }).statusCode).toBe(3185);
    const voided = idOf(first.ARRefundCreditCardRet);
    const TxnID = idOf(second.ARRefundCreditCardRet);
    expect(desk.ask('TxnVoid', { TxnVoidType: 'ARRefundCreditCard', TxnID: voided }).statusCode).toBe(0);
    expect(left()).toBe('20.00');
    expect(desk.ask('TxnDel', { TxnDelType: 'ARRefundCreditCard', TxnID }).statusCode).toBe(0);
    expect([left(), balance()]).toEqual(['30.00', '-30.00']);
    const [read] =
      desk.ask('ARRefundCreditCardQuery', { IncludeLineItems: true }).ARRefundCreditCardRet ?? [];
    expect(read).toMatchObject({ Memo: 'VOID:', TotalAmount: '0.00' });
    expect(desk.ask('TxnDel', { TxnDelType: 'CreditMemo', TxnID: memo }).statusCode).toBe(0);
  });

  it('stays with its payment where the payment is applied anew', () => {
    const { desk, sample, CustomerRef, refund } = prepared();
    const { ReceivePaymentRet } = desk.ask('ReceivePaymentAdd', {
      ReceivePaymentAdd: { CustomerRef, TotalAmount: amount('50'), IsAutoApply: false },
    });
    const payment = idOf(ReceivePaymentRet);
    refund([[payment, '20']]);
    const value = { ItemRef: { ListID: sample.item }, Amount: amount('100') };
    const lines = [{ element: 'InvoiceLineAdd' as const, value }];
    const TxnID = idOf(desk.ask('InvoiceAdd', { InvoiceAdd: { CustomerRef, lines } }).InvoiceRet);
    const apply = (sum: string) => {
      const EditSequence = ReceivePaymentRet?.EditSequence ?? '';
      const AppliedToTxnMod = [{ TxnID, PaymentAmount: amount(sum) }];
      const given = { TxnID: payment, EditSequence, AppliedToTxnMod };
      return desk.ask('ReceivePaymentMod', { ReceivePaymentMod: given });
    };
    expect(apply('30.01').statusCode).toBe(3210);
    expect(apply('30').ReceivePaymentRet?.UnusedPayment).toBe('0.00');
  });
});
