import { amount, price, quantity } from '@autosync/core';
import { describe, expect, it } from 'vitest';
import { furnish, idOf, openDesk } from '../testing/desk.ts';

const prepared = () => {
  const desk = openDesk();
  const sample = furnish(desk);
  const receipt = (sum: string, more = {}) =>
    desk.ask('SalesReceiptAdd', {
      SalesReceiptAdd: {
        CustomerRef: { ListID: sample.customer },
        ...more,
        lines: [
          {
            element: 'SalesReceiptLineAdd',
            value: { ItemRef: { ListID: sample.item }, Amount: amount(sum) },
          },
        ],
      },
    });
  const balanceOf = (FullName: string) =>
    desk.ask('AccountQuery', { FullName: [FullName] }).AccountRet?.[0]?.Balance;
  return { desk, sample, receipt, balanceOf };
};

describe('a sales receipt', () => {
  it('is paid at once: the money waits in undeposited funds and the customer owes nothing', () => {
    const { desk, sample, receipt, balanceOf } = prepared();
    expect(receipt('150').SalesReceiptRet).toMatchObject({
      RefNumber: '1',
      TemplateRef: { FullName: 'Custom Sales Receipt' },
      DueDate: '2024-03-05',
      ShipDate: '2024-03-05',
      TotalAmount: '150.00',
      DepositToAccountRef: { FullName: 'Undeposited Funds' },
    });
    expect(balanceOf('Undeposited Funds')).toBe('150.00');
    expect(desk.ask('CustomerQuery', { ListID: [sample.customer] }).CustomerRet?.[0]?.Balance).toBe('0.00');
  });

  it('can go to the bank directly, without a customer, and posts nothing while it is pending', () => {
    const { desk, receipt, balanceOf } = prepared();
    desk.ask('AccountAdd', { AccountAdd: { Name: 'Checking', AccountType: 'Bank' } });
    const bank = { DepositToAccountRef: { FullName: 'Checking' }, CustomerRef: undefined };
    expect(receipt('20', bank).SalesReceiptRet?.CustomerRef).toBeUndefined();
    receipt('9', { ...bank, IsPending: true });
    expect(balanceOf('Checking')).toBe('20.00');
  });

  it('is changed, voided and deleted as an invoice is', () => {
    const { desk, sample, receipt, balanceOf } = prepared();
    const { SalesReceiptRet } = receipt('20');
    const TxnID = idOf(SalesReceiptRet);
    const EditSequence = SalesReceiptRet?.EditSequence ?? '';
    const value = { TxnLineID: '-1', ItemRef: { ListID: sample.item }, Quantity: quantity('3') };
    const lines = [{ element: 'SalesReceiptLineMod' as const, value: { ...value, Rate: price('4') } }];
    const changed = desk.ask('SalesReceiptMod', { SalesReceiptMod: { TxnID, EditSequence, lines } });
    expect(changed.SalesReceiptRet?.TotalAmount).toBe('12.00');
    expect(balanceOf('Undeposited Funds')).toBe('12.00');
    desk.ask('TxnVoid', { TxnVoidType: 'SalesReceipt', TxnID });
    expect(balanceOf('Undeposited Funds')).toBe('0.00');
    expect(desk.ask('SalesReceiptQuery', { TxnID: [TxnID] }).SalesReceiptRet?.[0]?.Memo).toBe('VOID:');
    expect(desk.ask('TxnDel', { TxnDelType: 'SalesReceipt', TxnID }).statusCode).toBe(0);
  });
});
