import { amount } from '@autosync/core';
import type { SetCredit } from '@autosync/qbxml';
import { describe, expect, it } from 'vitest';
import type { CompanyOptions } from '../company.ts';
import { furnish, idOf, openDesk } from '../testing/desk.ts';

const prepared = (options: Partial<CompanyOptions> = {}) => {
  const desk = openDesk(options);
  const sample = furnish(desk);
  const value = (sum: string) => ({ ItemRef: { ListID: sample.item }, Amount: amount(sum) });
  const CustomerRef = { ListID: sample.customer };
  const invoice = (sum: string, credits: readonly SetCredit[] = [], customer = CustomerRef) =>
    desk.ask('InvoiceAdd', {
      InvoiceAdd: {
        CustomerRef: customer,
        ...(credits.length > 0 && { SetCredit: credits }),
        lines: [{ element: 'InvoiceLineAdd', value: value(sum) }],
      },
    });
  const memo = (sum: string) =>
    idOf(
      desk.ask('CreditMemoAdd', {
        CreditMemoAdd: { CustomerRef, lines: [{ element: 'CreditMemoLineAdd', value: value(sum) }] },
      }).CreditMemoRet,
    );
  const readMemo = (TxnID: string) =>
    desk.ask('CreditMemoQuery', { TxnID: [TxnID], IncludeLinkedTxns: true }).CreditMemoRet?.[0];
  const balance = () => desk.ask('CustomerQuery', { ListID: [sample.customer] }).CustomerRet?.[0];
  return { desk, sample, CustomerRef, invoice, memo, readMemo, balance };
};
const credit = (CreditTxnID: string, sum: string, more = {}): SetCredit => ({
  CreditTxnID,
  AppliedAmount: amount(sum),
  ...more,
});

describe('a credit', () => {
  it('pays an invoice and is shown from both ends, without being touched itself', () => {
    const { desk, invoice, memo, readMemo, balance } = prepared();
    const id = memo('30');
    const before = readMemo(id);
    desk.second += 60;
    const { InvoiceRet } = invoice('100', [credit(id, '30')]);
    expect(InvoiceRet).toMatchObject({
      BalanceRemaining: '70.00',
      LinkedTxn: [{ TxnID: id, TxnType: 'CreditMemo', Amount: '-30.00' }],
    });
    expect(readMemo(id)).toMatchObject({
      CreditRemaining: '0.00',
      EditSequence: before?.EditSequence,
      LinkedTxn: [{ TxnID: InvoiceRet?.TxnID, TxnType: 'Invoice' }],
    });
    expect(balance()?.Balance).toBe('70.00');
  });

  it('is touched by what it pays where the switch says so', () => {
    const { desk, invoice, memo, readMemo } = prepared({ switches: { applyingTouchesCredit: true } });
    const id = memo('30');
    const before = readMemo(id)?.EditSequence;
    desk.second += 60;
    invoice('100', [credit(id, '30')]);
    expect(readMemo(id)?.EditSequence).not.toBe(before);
  });

  it('adds to what it applied, or takes its place where Override says so', () => {
    const { desk, invoice, memo } = prepared();
    const id = memo('30');
    const { InvoiceRet } = invoice('100', [credit(id, '10')]);
    const mod = (SetCredit: readonly SetCredit[]) => {
      const TxnID = idOf(InvoiceRet);
      const [current] = desk.ask('InvoiceQuery', { TxnID: [TxnID] }).InvoiceRet ?? [];
      const EditSequence = current?.EditSequence ?? '';
      return desk.ask('InvoiceMod', { InvoiceMod: { TxnID, EditSequence, SetCredit } }).InvoiceRet;
    };
    expect(mod([credit(id, '5')])?.BalanceRemaining).toBe('85.00');
    expect(mod([credit(id, '5', { Override: true })])?.BalanceRemaining).toBe('95.00');
  });

  it('is taken off again by an Override of 0.00, also by a payment of nothing', () => {
    const { desk, CustomerRef, invoice, memo, readMemo } = prepared();
    const id = memo('30');
    const { InvoiceRet } = invoice('100', [credit(id, '10')]);
    const TxnID = idOf(InvoiceRet);
    const AppliedToTxnAdd = [{ TxnID, SetCredit: [credit(id, '0', { Override: true })] }];
    const nothing = { CustomerRef, TotalAmount: amount('0'), AppliedToTxnAdd };
    expect(desk.ask('ReceivePaymentAdd', { ReceivePaymentAdd: nothing }).statusCode).toBe(0);
    const [current] = desk.ask('InvoiceQuery', { TxnID: [TxnID] }).InvoiceRet ?? [];
    expect(current?.BalanceRemaining).toBe('100.00');
    expect(readMemo(id)).toMatchObject({ CreditRemaining: '30.00' });
  });

  it('cannot be more than there is or than is due, and then nothing is written', () => {
    const { desk, invoice, memo } = prepared();
    const id = memo('30');
    expect(invoice('100', [credit(id, '30.01')]).statusCode).toBe(3210);
    expect(invoice('20', [credit(id, '20.01')]).statusCode).toBe(3210);
    expect(invoice('20', [credit('1-1', '1')]).statusCode).toBe(3120);
    expect(desk.ask('InvoiceQuery', {}).statusCode).toBe(1);
  });

  it('belongs to its customer; what is left of a payment also pays the jobs', () => {
    const { desk, sample, CustomerRef, invoice, memo, balance } = prepared();
    const job = { ListID: sample.job };
    expect(invoice('100', [credit(memo('30'), '30')], job).statusCode).toBe(3180);
    const { ReceivePaymentRet } = desk.ask('ReceivePaymentAdd', {
      ReceivePaymentAdd: { CustomerRef, TotalAmount: amount('50'), IsAutoApply: false },
    });
    expect(invoice('100', [credit(idOf(ReceivePaymentRet), '40')], job).statusCode).toBe(0);
    const left = desk.ask('ReceivePaymentQuery', {}).ReceivePaymentRet?.[0];
    expect(left?.UnusedPayment).toBe('10.00');
    expect(balance()).toMatchObject({ Balance: '-40.00', TotalBalance: '20.00' });
  });

  it('is given back when it is voided, or when it is deleted', () => {
    const { desk, invoice, memo } = prepared();
    const [first, second] = [memo('30'), memo('20')];
    const { InvoiceRet } = invoice('100', [credit(first, '30'), credit(second, '20')]);
    desk.ask('TxnVoid', { TxnVoidType: 'CreditMemo', TxnID: first });
    desk.ask('TxnDel', { TxnDelType: 'CreditMemo', TxnID: second });
    const [read] =
      desk.ask('InvoiceQuery', { TxnID: [idOf(InvoiceRet)], IncludeLinkedTxns: true }).InvoiceRet ?? [];
    expect(read).toMatchObject({ BalanceRemaining: '100.00', AppliedAmount: '0.00' });
    expect(read?.LinkedTxn).toBeUndefined();
  });
});

describe('a payment', () => {
  const pay = (world: ReturnType<typeof prepared>, PaymentAmount: string) => {
    const id = world.memo('30');
    const TxnID = idOf(world.invoice('100').InvoiceRet);
    const entry = { TxnID, PaymentAmount: amount(PaymentAmount), SetCredit: [credit(id, '30')] };
    const { CustomerRef } = world;
    return world.desk.ask('ReceivePaymentAdd', {
      ReceivePaymentAdd: { CustomerRef, AppliedToTxnAdd: [entry] },
    });
  };

  it('pays what a credit beside it leaves, and no more', () => {
    const { ReceivePaymentRet } = pay(prepared(), '70');
    expect(ReceivePaymentRet?.AppliedToTxnRet).toMatchObject([{ Amount: '70.00', BalanceRemaining: '0.00' }]);
    expect(pay(prepared(), '70.01').statusCode).toBe(3210);
  });

  it('tells with what it pays which credits it applied to the same invoice', () => {
    const world = prepared();
    const { ReceivePaymentRet } = pay(world, '70');
    const links = ReceivePaymentRet?.AppliedToTxnRet?.map(({ LinkedTxn }) => LinkedTxn);
    expect(links).toMatchObject([[{ TxnType: 'CreditMemo', Amount: '-30.00' }]]);
  });

  it('tells what is left of the other credits of its customer, or nothing, by the switch', () => {
    const unused = (world: ReturnType<typeof prepared>) => {
      world.memo('12');
      world.invoice('5', [credit(world.memo('8'), '5')]);
      return pay(world, '70').ReceivePaymentRet?.UnusedCredits;
    };
    expect(unused(prepared())).toBe('15.00');
    expect(unused(prepared({ switches: { unusedCredits: 'none' } }))).toBe('0.00');
  });

  it('of nothing that names credits applies them and is not made, by the switch', () => {
    const world = prepared();
    const answer = pay(world, '0');
    expect(answer.statusCode).toBe(0);
    expect(answer.ReceivePaymentRet?.TxnID).toBeUndefined();
    expect(world.desk.ask('ReceivePaymentQuery', {}).statusCode).toBe(1);
    expect(world.desk.ask('InvoiceQuery', {}).InvoiceRet?.[0]?.BalanceRemaining).toBe('70.00');
    const other = prepared({ switches: { paymentOfCreditsAlone: 'makes-one' } });
    expect(pay(other, '0').ReceivePaymentRet?.TxnID).toBeDefined();
  });
});
