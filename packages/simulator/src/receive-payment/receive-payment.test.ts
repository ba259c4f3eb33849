import { amount, price, quantity } from '@autosync/core';
import type { ReceivePaymentAdd, ReceivePaymentMod } from '@autosync/qbxml';
import { describe, expect, it } from 'vitest';
import type { CompanyOptions } from '../company.ts';
import { bodyOf, furnish, idOf, openDesk } from '../testing/desk.ts';

const prepared = (options: Partial<CompanyOptions> = {}) => {
  const desk = openDesk(options);
  const sample = furnish(desk);
  const invoice = (customer = sample.customer, rate = '100') => {
    const value = { ItemRef: { ListID: sample.item }, Quantity: quantity('1'), Rate: price(rate) };
    const lines = [{ element: 'InvoiceLineAdd' as const, value }];
    return idOf(
      desk.ask('InvoiceAdd', { InvoiceAdd: { CustomerRef: { ListID: customer }, lines } }).InvoiceRet,
    );
  };
  const pay = (fields: Partial<ReceivePaymentAdd>) =>
    desk.ask('ReceivePaymentAdd', {
      ReceivePaymentAdd: { CustomerRef: { ListID: sample.customer }, ...fields },
    });
  const mod = (TxnID: string, fields: Partial<ReceivePaymentMod>) => {
    const EditSequence =
      desk.ask('ReceivePaymentQuery', { TxnID: [TxnID] }).ReceivePaymentRet?.[0]?.EditSequence ?? '';
    return desk.ask('ReceivePaymentMod', { ReceivePaymentMod: { TxnID, EditSequence, ...fields } });
  };
  const invoiceNow = (TxnID: string) =>
    desk.ask('InvoiceQuery', { TxnID: [TxnID], IncludeLinkedTxns: true }).InvoiceRet?.[0];
  const paymentNow = (TxnID: string) =>
    desk.ask('ReceivePaymentQuery', { TxnID: [TxnID], IncludeLineItems: true }).ReceivePaymentRet?.[0];
  const balances = (id: string) => {
    const customer = desk.ask('CustomerQuery', { ListID: [id] }).CustomerRet?.[0];
    return [customer?.Balance, customer?.TotalBalance];
  };
  return { desk, sample, invoice, pay, mod, invoiceNow, paymentNow, balances };
};
const part = (TxnID: string, PaymentAmount: string) => ({ TxnID, PaymentAmount: amount(PaymentAmount) });

describe('a new payment', () => {
  it('pays an invoice in part, and both show it', () => {
    const { pay, invoice, invoiceNow, balances, sample } = prepared();
    const id = invoice();
    const { ReceivePaymentRet } = pay({
      TotalAmount: amount('70'),
      RefNumber: '500',
      PaymentMethodRef: { FullName: 'check' },
      AppliedToTxnAdd: [part(id, '60')],
    });
    expect(ReceivePaymentRet).toMatchObject({
      TotalAmount: '70.00',
      UnusedPayment: '10.00',
      UnusedCredits: '0.00',
      DepositToAccountRef: { FullName: 'Undeposited Funds' },
      PaymentMethodRef: { FullName: 'Check' },
      AppliedToTxnRet: [{ TxnID: id, TxnType: 'Invoice', Amount: '60.00', BalanceRemaining: '40.00' }],
    });
    expect(invoiceNow(id)).toMatchObject({
      AppliedAmount: '-60.00',
      BalanceRemaining: '40.00',
      IsPaid: false,
      LinkedTxn: [
        { TxnID: ReceivePaymentRet?.TxnID, TxnType: 'ReceivePayment', LinkType: 'AMTTYPE', Amount: '-60.00' },
      ],
    });
    expect(balances(sample.customer)).toEqual(['30.00', '30.00']);
  });

  it('shows what was applied as positive where the switch says so', () => {
    const { pay, invoice, invoiceNow } = prepared({ switches: { appliedAmountSign: 'positive' } });
    const id = invoice();
    pay({ AppliedToTxnAdd: [part(id, '60')] });
    expect(invoiceNow(id)).toMatchObject({ AppliedAmount: '60.00', LinkedTxn: [{ Amount: '60.00' }] });
  });

  it('touches the invoice by the switch', () => {
    for (const paymentTouchesInvoice of [true, false]) {
      const { desk, pay, invoice, invoiceNow } = prepared({ switches: { paymentTouchesInvoice } });
      const id = invoice();
      const before = invoiceNow(id)?.EditSequence;
      desk.second += 60;
      pay({ TotalAmount: amount('100'), AppliedToTxnAdd: [part(id, '100')] });
      expect(invoiceNow(id)?.IsPaid).toBe(true);
      expect(invoiceNow(id)?.EditSequence !== before).toBe(paymentTouchesInvoice);
    }
  });

  it('cannot pay more than is due: 3210 in the recorded words', () => {
    const { pay, invoice, invoiceNow } = prepared();
    const id = invoice();
    const answer = pay({ TotalAmount: amount('129.43'), AppliedToTxnAdd: [part(id, '129.43')] });
    expect(answer).toMatchObject({
      statusCode: 3210,
      statusMessage:
        'The "AppliedToTxnAdd payment amount" field has an invalid value "129.43".  QuickBooks error message: You cannot pay more than the amount due.',
    });
    expect(invoiceNow(id)?.BalanceRemaining).toBe('100.00');
  });

  it('cannot apply more than it has, name an invoice twice, or pay for others', () => {
    const { desk, pay, invoice } = prepared();
    const id = invoice();
    const [tooMuch, half] = [part(id, '60'), part(id, '50')];
    expect(pay({ TotalAmount: amount('50'), AppliedToTxnAdd: [tooMuch] }).statusCode).toBe(3210);
    expect(pay({ TotalAmount: amount('100'), AppliedToTxnAdd: [half, half] }).statusCode).toBe(3177);
    const other = idOf(desk.ask('CustomerAdd', { CustomerAdd: { Name: 'Other' } }).CustomerRet);
    const foreign = pay({
      CustomerRef: { ListID: other },
      TotalAmount: amount('50'),
      AppliedToTxnAdd: [half],
    });
    expect(foreign.statusCode).toBe(3180);
    expect(pay({ AppliedToTxnAdd: [part('FF-1', '5')] }).statusCode).toBe(3120);
  });

  it('without an application is credit that lowers what the customer owes', () => {
    const { pay, invoice, balances, sample } = prepared();
    invoice();
    expect(pay({ TotalAmount: amount('30'), IsAutoApply: false }).ReceivePaymentRet).toMatchObject({
      UnusedPayment: '30.00',
    });
    expect(balances(sample.customer)).toEqual(['70.00', '70.00']);
  });

  it('applies itself to the oldest invoices where it is asked to', () => {
    const { pay, invoice, invoiceNow } = prepared();
    const [first, second] = [invoice(), invoice()];
    pay({ TotalAmount: amount('150'), IsAutoApply: true });
    expect([first, second].map((id) => invoiceNow(id)?.BalanceRemaining)).toEqual(['0.00', '50.00']);
  });

  it('at a customer pays the invoice of its job and lowers the balance of the job', () => {
    const { pay, invoice, balances, sample } = prepared();
    const id = invoice(sample.job);
    expect(balances(sample.customer)).toEqual(['0.00', '100.00']);
    pay({ TotalAmount: amount('100'), AppliedToTxnAdd: [part(id, '100')] });
    expect(balances(sample.job)).toEqual(['0.00', '0.00']);
    expect(balances(sample.customer)).toEqual(['0.00', '0.00']);
  });

  it('at a customer lowers the balance of the customer where the switch says so', () => {
    const { pay, invoice, balances, sample } = prepared({ switches: { paymentAtParentReducesJob: false } });
    pay({ TotalAmount: amount('100'), AppliedToTxnAdd: [part(invoice(sample.job), '100')] });
    expect(balances(sample.job)).toEqual(['100.00', '100.00']);
    expect(balances(sample.customer)).toEqual(['-100.00', '0.00']);
  });

  it('can pay an invoice that the same message set makes', () => {
    const { desk, sample } = prepared();
    const CustomerRef = { ListID: sample.customer };
    const lines = [{ element: 'InvoiceLineAdd' as const, value: { ItemRef: { ListID: sample.item } } }];
    const set = desk.send([
      { name: 'InvoiceAdd', body: { InvoiceAdd: { defMacro: 'TxnID:a', CustomerRef, lines } } },
      {
        name: 'ReceivePaymentAdd',
        body: {
          ReceivePaymentAdd: {
            CustomerRef,
            TotalAmount: amount('45.50'),
            AppliedToTxnAdd: [{ TxnID: { useMacro: 'TxnID:a' }, PaymentAmount: amount('45.50') }],
          },
        },
      },
      { name: 'InvoiceAdd', body: { InvoiceAdd: { defMacro: 'TxnID:a', CustomerRef } } },
    ]);
    expect(set.responses.map(({ body }) => body.statusCode)).toEqual([0, 0, 9100]);
    const unknown = { CustomerRef, AppliedToTxnAdd: [{ TxnID: { useMacro: 'TxnID:z' } }] };
    expect(desk.ask('ReceivePaymentAdd', { ReceivePaymentAdd: unknown }).statusCode).toBe(9103);
    expect(bodyOf(set, 'ReceivePaymentAdd').ReceivePaymentRet?.AppliedToTxnRet?.[0]?.BalanceRemaining).toBe(
      '0.00',
    );
  });

  it('with a discount takes both off the invoice and needs the account that bears it', () => {
    const { desk, pay, invoice, invoiceNow, balances, sample } = prepared();
    const id = invoice();
    const discounted = { ...part(id, '95'), DiscountAmount: amount('5') };
    expect(pay({ TotalAmount: amount('95'), AppliedToTxnAdd: [discounted] }).statusCode).toBe(3150);
    desk.ask('AccountAdd', { AccountAdd: { Name: 'Discounts', AccountType: 'Income' } });
    const DiscountAccountRef = { FullName: 'Discounts' };
    const { ReceivePaymentRet } = pay({
      TotalAmount: amount('95'),
      AppliedToTxnAdd: [{ ...discounted, DiscountAccountRef }],
    });
    expect(ReceivePaymentRet?.AppliedToTxnRet?.[0]).toMatchObject({
      Amount: '95.00',
      DiscountAmount: '5.00',
      DiscountAccountRef,
    });
    expect(invoiceNow(id)).toMatchObject({ IsPaid: true, AppliedAmount: '-100.00' });
    expect(balances(sample.customer)).toEqual(['0.00', '0.00']);
  });
});

describe('a change of a payment', () => {
  const paid = (options: Partial<CompanyOptions> = {}) => {
    const made = prepared(options);
    const [first, second] = [made.invoice(), made.invoice()];
    const { ReceivePaymentRet } = made.pay({
      TotalAmount: amount('150'),
      AppliedToTxnAdd: [part(first, '100'), part(second, '50')],
    });
    made.desk.second += 10;
    return { ...made, first, second, id: idOf(ReceivePaymentRet) };
  };

  it('without applications leaves them as they are', () => {
    const { mod, id } = paid();
    const { ReceivePaymentRet } = mod(id, { Memo: 'seen' });
    expect(ReceivePaymentRet).toMatchObject({ Memo: 'seen', UnusedPayment: '0.00' });
    expect(ReceivePaymentRet?.AppliedToTxnRet).toHaveLength(2);
  });

  it('with any application makes those given the whole list; one by its id alone stays as it is', () => {
    const { mod, id, first, second, invoiceNow } = paid();
    expect(mod(id, { AppliedToTxnMod: [{ TxnID: first }] }).ReceivePaymentRet).toMatchObject({
      UnusedPayment: '50.00',
    });
    expect([first, second].map((each) => invoiceNow(each)?.BalanceRemaining)).toEqual(['0.00', '100.00']);
    mod(id, { AppliedToTxnMod: [part(second, '80')] });
    expect([first, second].map((each) => invoiceNow(each)?.BalanceRemaining)).toEqual(['100.00', '20.00']);
    mod(id, { AppliedToTxnMod: [part(second, '0')] });
    expect(invoiceNow(second)?.BalanceRemaining).toBe('100.00');
  });

  it('can raise what it applies up to what is due without itself', () => {
    const { mod, id, first, second } = paid();
    const raised = [part(first, '100'), part(second, '100')];
    expect(mod(id, { AppliedToTxnMod: raised }).statusCode).toBe(3210);
    expect(mod(id, { TotalAmount: amount('200'), AppliedToTxnMod: raised }).statusCode).toBe(0);
    expect(mod(id, { AppliedToTxnMod: [part(first, '100.01')] }).statusCode).toBe(3210);
  });

  it('cannot fall below what it applies, nor lose its customer', () => {
    const { mod, id, sample } = paid();
    expect(mod(id, { TotalAmount: amount('149.99') }).statusCode).toBe(3210);
    expect(mod(id, { TotalAmount: '' }).statusCode).toBe(3190);
    expect(mod(id, { CustomerRef: { ListID: sample.job } }).statusCode).toBe(3170);
  });

  it('stays on the account of what it pays, as invoices stay on the account of their payments', () => {
    const { desk, mod, id, first, invoiceNow } = paid();
    const add = (AccountType: 'AccountsReceivable' | 'Bank') =>
      desk.ask('AccountAdd', { AccountAdd: { Name: `Other ${AccountType}`, AccountType } });
    add('AccountsReceivable');
    add('Bank');
    const ARAccountRef = { FullName: 'Other AccountsReceivable' };
    expect(mod(id, { ARAccountRef }).statusCode).toBe(3170);
    expect(mod(id, { ARAccountRef, AppliedToTxnMod: [{ TxnID: first }] }).statusCode).toBe(3180);
    const change = (account: object) => {
      const InvoiceMod = { TxnID: first, EditSequence: invoiceNow(first)?.EditSequence ?? '', ...account };
      return desk.ask('InvoiceMod', { InvoiceMod }).statusCode;
    };
    expect(change({ ARAccountRef })).toBe(3170);
    expect(mod(id, { AppliedToTxnMod: [{ TxnID: first, PaymentAmount: amount('0') }] }).statusCode).toBe(0);
    expect(change({ ARAccountRef })).toBe(0);
    expect(change({ ARAccountRef: { FullName: 'Other Bank' } })).toBe(3180);
  });

  it('follows an invoice that is lowered below what was paid, without being touched', () => {
    const { desk, sample, id, first, invoiceNow, paymentNow, balances } = paid();
    const before = paymentNow(id)?.EditSequence;
    const invoice = invoiceNow(first);
    const value = { TxnLineID: '-1', ItemRef: { ListID: sample.item }, Rate: price('30') };
    const InvoiceMod = {
      TxnID: first,
      EditSequence: invoice?.EditSequence ?? '',
      lines: [{ element: 'InvoiceLineMod' as const, value }],
    };
    expect(desk.ask('InvoiceMod', { InvoiceMod }).InvoiceRet).toMatchObject({
      Subtotal: '30.00',
      BalanceRemaining: '0.00',
      IsPaid: true,
    });
    expect(paymentNow(id)).toMatchObject({ UnusedPayment: '70.00', EditSequence: before });
    expect(balances(sample.customer)).toEqual(['-20.00', '-20.00']);
  });

  it('refuses that where the switch says so', () => {
    const { desk, sample, first, invoiceNow } = paid({ switches: { loweredPaidInvoice: 'refused' } });
    const value = { TxnLineID: '-1', ItemRef: { ListID: sample.item }, Rate: price('30') };
    const EditSequence = invoiceNow(first)?.EditSequence ?? '';
    const InvoiceMod = { TxnID: first, EditSequence, lines: [{ element: 'InvoiceLineMod' as const, value }] };
    expect(desk.ask('InvoiceMod', { InvoiceMod }).statusCode).toBe(3210);
  });
});

describe('a query of payments', () => {
  it('shows what they pay with IncludeLineItems alone, or always by the switch', () => {
    const { desk, pay, invoice, paymentNow } = prepared();
    const id = idOf(
      pay({ TotalAmount: amount('1'), AppliedToTxnAdd: [part(invoice(), '1')] }).ReceivePaymentRet,
    );
    expect(paymentNow(id)?.AppliedToTxnRet).toHaveLength(1);
    expect(desk.ask('ReceivePaymentQuery', {}).ReceivePaymentRet?.[0]).not.toHaveProperty('AppliedToTxnRet');
    const open = prepared({ switches: { applicationsNeedLineItems: false } });
    open.pay({ TotalAmount: amount('1'), AppliedToTxnAdd: [part(open.invoice(), '1')] });
    expect(open.desk.ask('ReceivePaymentQuery', {}).ReceivePaymentRet?.[0]).toHaveProperty('AppliedToTxnRet');
  });
});
