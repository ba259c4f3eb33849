import { amount } from '@autosync/core';
import type { InvoiceLineAdd } from '@autosync/qbxml';
import { describe, expect, it } from 'vitest';
import { control } from '../control/control.ts';
import { furnish, idOf, onlyOf, openDesk } from '../testing/desk.ts';

/** An invoice over 100.00 of which 40.00 were paid at once, by a line of its own. */
function prepared(items = {}) {
  const desk = openDesk();
  const { customer, item } = furnish(desk);
  const bank = {
    ListID: idOf(desk.ask('AccountAdd', { AccountAdd: { Name: 'Bank', AccountType: 'Bank' } }).AccountRet),
  };
  desk.ask('ItemPaymentAdd', { ItemPaymentAdd: { Name: 'Part payment', ItemDesc: 'Thank you', ...items } });
  const CustomerRef = { ListID: customer };
  const paid = { ItemRef: { FullName: 'Part payment' }, Amount: amount('40') };
  const given: readonly InvoiceLineAdd[] = [{ ItemRef: { ListID: item }, Amount: amount('100') }, paid];
  const lines = given.map((value) => ({ element: 'InvoiceLineAdd' as const, value }));
  const added = desk.ask('InvoiceAdd', { InvoiceAdd: { CustomerRef, lines } });
  const invoice = added.InvoiceRet ?? {};
  const [sold, payment] = invoice.lines?.map(({ value }) => value.TxnLineID) ?? [];
  if (sold === undefined || payment === undefined) throw new Error('The invoice has not two lines.');
  const TxnID = idOf(invoice);
  const balanceOf = (FullName: string) =>
    onlyOf(desk.ask('AccountQuery', { FullName: [FullName] }).AccountRet).Balance;
  const waiting = () => desk.ask('ReceivePaymentToDepositQuery', {}).ReceivePaymentToDepositRet ?? [];
  const deposit = (more = {}) =>
    desk.ask('DepositAdd', {
      DepositAdd: {
        DepositToAccountRef: bank,
        DepositLineAdd: [{ PaymentTxnID: TxnID, PaymentTxnLineID: payment, ...more }],
      },
    });
  const modify = (paidNow: object) =>
    desk.ask('InvoiceMod', {
      InvoiceMod: {
        TxnID,
        EditSequence: invoice.EditSequence ?? '',
        lines: [
          { element: 'InvoiceLineMod', value: { TxnLineID: sold } },
          { element: 'InvoiceLineMod', value: { TxnLineID: payment, ...paidNow } },
        ],
      },
    });
  return { desk, CustomerRef, paid, invoice, TxnID, payment, balanceOf, waiting, deposit, modify };
}

describe('a payment that stands as a line in an invoice', () => {
  it('takes off what is owed and waits in undeposited funds by itself', () => {
    const { invoice, TxnID, payment, balanceOf, waiting } = prepared();
    expect(invoice.lines?.[1]?.value).toMatchObject({ Desc: 'Thank you', Amount: '-40.00' });
    expect(invoice).toMatchObject({ Subtotal: '60.00', BalanceRemaining: '60.00', IsPaid: false });
    expect([balanceOf('Accounts Receivable'), balanceOf('Undeposited Funds')]).toEqual(['60.00', '40.00']);
    expect(waiting()).toMatchObject([
      {
        TxnID,
        TxnLineID: payment,
        TxnType: 'Invoice',
        CustomerRef: { FullName: 'Green, Ann' },
        Amount: '40.00',
      },
    ]);
  });

  it('goes to the account of its item where that is a bank, and then does not wait', () => {
    const { balanceOf, waiting, deposit } = prepared({ DepositToAccountRef: { FullName: 'Bank' } });
    expect([balanceOf('Bank'), balanceOf('Undeposited Funds')]).toEqual(['40.00', '0.00']);
    expect(waiting()).toEqual([]);
    expect(deposit().statusCode).toBe(3180);
  });

  it('is deposited by its line, once', () => {
    const { TxnID, payment, balanceOf, waiting, deposit } = prepared();
    expect(deposit({ PaymentTxnLineID: undefined }).statusCode).toBe(3150);
    const { DepositRet } = deposit();
    expect(DepositRet?.DepositLineRet).toMatchObject([
      { TxnType: 'Invoice', TxnID, PaymentTxnLineID: payment, Amount: '40.00' },
    ]);
    expect([balanceOf('Bank'), balanceOf('Undeposited Funds')]).toEqual(['40.00', '0.00']);
    expect(waiting()).toEqual([]);
    expect(deposit().statusCode).toBe(3180);
  });

  it('is deposited by a person as well', () => {
    const { desk, TxnID, payment, balanceOf } = prepared();
    const account = desk.ask('AccountQuery', { FullName: ['Bank'] }).AccountRet?.[0]?.ListID ?? '';
    control(desk.company, { do: 'deposit', payments: [`${TxnID} ${payment}`], account });
    expect([balanceOf('Bank'), balanceOf('Undeposited Funds')]).toEqual(['40.00', '0.00']);
  });

  it('is frozen while it is in a deposit, and waits again when that is gone', () => {
    const { desk, TxnID, waiting, deposit, modify } = prepared();
    const depositId = idOf(deposit().DepositRet);
    expect(modify({ Amount: amount('50') }).statusCode).toBe(3170);
    expect(modify({ Desc: 'Thanks' }).statusCode).toBe(0);
    expect(desk.ask('TxnDel', { TxnDelType: 'Invoice', TxnID }).statusCode).toBe(3160);
    expect(desk.ask('TxnVoid', { TxnVoidType: 'Invoice', TxnID }).statusCode).toBe(3185);
    desk.ask('TxnDel', { TxnDelType: 'Deposit', TxnID: depositId });
    expect(waiting()).toHaveLength(1);
    expect(desk.ask('TxnDel', { TxnDelType: 'Invoice', TxnID }).statusCode).toBe(0);
    expect(waiting()).toEqual([]);
  });

  it('bears no tax, has no quantity or percentage (3151), and stands in no other sale (3280)', () => {
    const { desk, CustomerRef, paid, modify } = prepared();
    expect(modify({ Quantity: '2' }).statusCode).toBe(3151);
    expect(modify({ RatePercent: '2' }).statusCode).toBe(3151);
    const memo = desk.ask('CreditMemoAdd', {
      CreditMemoAdd: { CustomerRef, lines: [{ element: 'CreditMemoLineAdd', value: paid }] },
    });
    const estimate = desk.ask('EstimateAdd', {
      EstimateAdd: { CustomerRef, lines: [{ element: 'EstimateLineAdd', value: paid }] },
    });
    expect([memo.statusCode, estimate.statusCode]).toEqual([3280, 3280]);
  });
});
