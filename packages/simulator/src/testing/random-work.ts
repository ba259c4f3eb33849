/** Random requests to a company: what a busy season does to its books, good ideas and bad ones. */
import { amountFromCents, quantity } from '@autosync/core';
import type { Request } from '@autosync/qbxml';
import fc from 'fast-check';
import type { Desk, Sample } from './desk.ts';

/** One step; numbers choose among what is there when it is made. */
export interface Step {
  readonly kind:
    | 'customer'
    | 'job'
    | 'invoice'
    | 'payment'
    | 'unapplied'
    | 'lines'
    | 'reapply'
    | 'delete'
    | 'void'
    | 'pending'
    | 'credit'
    | 'receipt';
  readonly which: number;
  readonly cents: number;
}

export const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.record({
    kind: fc.constantFrom(
      'customer', 'job', 'invoice', 'payment', 'unapplied', 'lines', 'reapply', 'delete', 'void', 'pending',
      'invoice', 'payment', 'credit', 'receipt',
    ), // prettier-ignore
    which: fc.nat(1000),
    cents: fc.integer({ min: 0, max: 20_000 }),
  }),
  { minLength: 5, maxLength: 60 },
);

/** Makes the step and hands back the status code, or nothing where there was nothing to do it to. */
export function make(desk: Desk, sample: Sample, step: Step): number | undefined {
  const request = requestFor(desk, sample, step);
  desk.second += step.which % 3;
  return request && desk.send([request]).responses[0]?.body.statusCode;
}

function requestFor(desk: Desk, sample: Sample, { kind, which, cents }: Step): Request | undefined {
  const customers =
    desk.ask('CustomerQuery', { IncludeRetElement: ['ListID', 'FullName'] }).CustomerRet ?? [];
  const invoices = desk.ask('InvoiceQuery', { IncludeLineItems: true }).InvoiceRet ?? [];
  const payments = desk.ask('ReceivePaymentQuery', { IncludeLineItems: true }).ReceivePaymentRet ?? [];
  const [customer, invoice, payment] = [at(customers, which), at(invoices, which), at(payments, which)];
  const CustomerRef = { ListID: customer?.ListID ?? '' };
  const sum = amountFromCents(BigInt(cents));
  const line = { ItemRef: { ListID: sample.item }, Quantity: quantity(String(which % 5)), Amount: sum };
  const newLine = { element: 'InvoiceLineAdd' as const, value: line };
  switch (kind) {
    case 'customer':
      return { name: 'CustomerAdd', body: { CustomerAdd: { Name: `Customer ${which}` } } };
    case 'job':
      return { name: 'CustomerAdd', body: { CustomerAdd: { Name: `Job ${which}`, ParentRef: CustomerRef } } };
    case 'invoice':
      return { name: 'InvoiceAdd', body: { InvoiceAdd: { CustomerRef, lines: [newLine, newLine] } } };
    case 'pending':
      return { name: 'InvoiceAdd', body: { InvoiceAdd: { CustomerRef, IsPending: true, lines: [newLine] } } };
    case 'credit': {
      const lines = [{ element: 'CreditMemoLineAdd' as const, value: line }];
      return { name: 'CreditMemoAdd', body: { CreditMemoAdd: { CustomerRef, lines } } };
    }
    case 'receipt': {
      const lines = [{ element: 'SalesReceiptLineAdd' as const, value: line }];
      return { name: 'SalesReceiptAdd', body: { SalesReceiptAdd: { CustomerRef, lines } } };
    }
    case 'unapplied':
      return {
        name: 'ReceivePaymentAdd',
        body: { ReceivePaymentAdd: { CustomerRef, TotalAmount: sum, IsAutoApply: which % 2 === 0 } },
      };
    case 'payment': {
      const TxnID = invoice?.TxnID ?? '1-1';
      const PaymentAmount = which % 3 === 0 ? (invoice?.BalanceRemaining ?? sum) : sum;
      const AppliedToTxnAdd = [{ TxnID, PaymentAmount }];
      const payer = which % 4 === 0 ? CustomerRef : { ListID: invoice?.CustomerRef?.ListID ?? '' };
      return {
        name: 'ReceivePaymentAdd',
        body: { ReceivePaymentAdd: { CustomerRef: payer, AppliedToTxnAdd } },
      };
    }
    case 'lines': {
      if (!invoice?.TxnID) return undefined;
      const key = { TxnID: invoice.TxnID, EditSequence: invoice.EditSequence ?? '' };
      const lines = [{ element: 'InvoiceLineMod' as const, value: { TxnLineID: '-1', ...line } }];
      return { name: 'InvoiceMod', body: { InvoiceMod: { ...key, lines } } };
    }
    case 'reapply': {
      if (!payment?.TxnID) return undefined;
      const key = { TxnID: payment.TxnID, EditSequence: payment.EditSequence ?? '' };
      const AppliedToTxnMod = [{ TxnID: at(invoices, cents)?.TxnID ?? '1-1', PaymentAmount: sum }];
      return { name: 'ReceivePaymentMod', body: { ReceivePaymentMod: { ...key, AppliedToTxnMod } } };
    }
    case 'delete': {
      const isPayment = which % 2 === 0;
      const TxnID = (isPayment ? payment?.TxnID : invoice?.TxnID) ?? '1-1';
      return { name: 'TxnDel', body: { TxnDelType: isPayment ? 'ReceivePayment' : 'Invoice', TxnID } };
    }
    case 'void':
      return { name: 'TxnVoid', body: { TxnVoidType: 'Invoice', TxnID: invoice?.TxnID ?? '1-1' } };
    default: {
      const unreachable: never = kind;
      return unreachable;
    }
  }
}

function at<T>(list: readonly T[], which: number): T | undefined {
  return list[which % Math.max(list.length, 1)];
}
