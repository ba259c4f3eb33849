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
    | 'receipt'
    | 'deposit'
    | 'journal'
    | 'charge'
    | 'refund';
  readonly which: number;
  readonly cents: number;
}

export const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.record({
    kind: fc.constantFrom(
      'customer', 'job', 'invoice', 'payment', 'unapplied', 'lines', 'reapply', 'delete', 'void', 'pending',
      'invoice', 'payment', 'credit', 'receipt',
      'deposit', 'journal', 'charge', 'refund',
    ), // prettier-ignore
    which: fc.nat(1000),
    cents: fc.integer({ min: 0, max: 20_000 }),
  }),
  { minLength: 5, maxLength: 60 },
);

const deletableTypes = [
  'ARRefundCreditCard',
  'Charge',
  'Invoice',
  'ReceivePayment',
  'CreditMemo',
  'SalesReceipt',
  'Deposit',
  'JournalEntry',
] as const;
const voidableTypes = [
  'ARRefundCreditCard',
  'Charge',
  'Invoice',
  'CreditMemo',
  'SalesReceipt',
  'Deposit',
  'JournalEntry',
] as const;

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
    case 'invoice': {
      const memos = desk.ask('CreditMemoQuery', { EntityFilter: { ListID: [CustomerRef.ListID] } });
      const entries = desk.ask('JournalEntryQuery', { EntityFilter: { ListID: [CustomerRef.ListID] } });
      const entry = at(entries.JournalEntryRet ?? [], which);
      const CreditTxnID = (cents % 3 === 0 ? entry : at(memos.CreditMemoRet ?? [], which))?.TxnID;
      const SetCredit = CreditTxnID === undefined ? [] : [{ CreditTxnID, AppliedAmount: sum }];
      return {
        name: 'InvoiceAdd',
        body: { InvoiceAdd: { CustomerRef, SetCredit, lines: [newLine, newLine] } },
      };
    }
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
    case 'deposit': {
      const waiting = desk.ask('ReceivePaymentToDepositQuery', {}).ReceivePaymentToDepositRet ?? [];
      const DepositLineAdd = [{ PaymentTxnID: at(waiting, which)?.TxnID ?? '1-1' }];
      const DepositToAccountRef = { FullName: 'Opening Balance Equity' };
      return { name: 'DepositAdd', body: { DepositAdd: { DepositToAccountRef, DepositLineAdd } } };
    }
    case 'charge': {
      const charged = { ItemRef: { ListID: sample.item }, Amount: sum };
      return { name: 'ChargeAdd', body: { ChargeAdd: { CustomerRef, ...charged } } };
    }
    case 'refund': {
      const memos = desk.ask('CreditMemoQuery', {}).CreditMemoRet ?? [];
      const credit = at(which % 2 === 0 ? memos : payments, which);
      const entry = { TxnID: credit?.TxnID ?? '1-1', RefundAmount: sum };
      const paidBack = { ListID: credit?.CustomerRef?.ListID ?? '' };
      return {
        name: 'ARRefundCreditCardAdd',
        body: { ARRefundCreditCardAdd: { CustomerRef: paidBack, RefundAppliedToTxnAdd: [entry] } },
      };
    }
    case 'journal': {
      const owing = { AccountRef: { FullName: 'Accounts Receivable' }, EntityRef: CustomerRef, Amount: sum };
      const equity = { AccountRef: { FullName: 'Opening Balance Equity' }, Amount: sum };
      const [debit, credit] = which % 2 === 0 ? [owing, equity] : [equity, owing];
      const lines = [
        { element: 'JournalDebitLine' as const, value: debit },
        { element: 'JournalCreditLine' as const, value: credit },
      ];
      return { name: 'JournalEntryAdd', body: { JournalEntryAdd: { lines } } };
    }
    case 'unapplied':
      return {
        name: 'ReceivePaymentAdd',
        body: { ReceivePaymentAdd: { CustomerRef, TotalAmount: sum, IsAutoApply: which % 2 === 0 } },
      };
    case 'payment': {
      const charge = at(desk.ask('ChargeQuery', {}).ChargeRet ?? [], which);
      const entry = at(desk.ask('JournalEntryQuery', {}).JournalEntryRet ?? [], which);
      const TxnID = (cents % 5 === 0 ? charge : cents % 5 === 1 ? entry : invoice)?.TxnID ?? '1-1';
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
    case 'delete':
    case 'void': {
      const entries = [...desk.company.export()].flatMap(({ element, value }) =>
        typeof value === 'object' && 'TxnID' in value
          ? [[element.replace(/Ret$/, ''), value.TxnID] as const]
          : [],
      );
      const [type, TxnID = '1-1'] = at(entries, which) ?? ['Invoice'];
      const deletable = deletableTypes.find((each) => each === type);
      const voidable = voidableTypes.find((each) => each === type);
      if (kind === 'void' && voidable) return { name: 'TxnVoid', body: { TxnVoidType: voidable, TxnID } };
      return deletable && { name: 'TxnDel', body: { TxnDelType: deletable, TxnID } };
    }
    default: {
      const unreachable: never = kind;
      return unreachable;
    }
  }
}

function at<T>(list: readonly T[], which: number): T | undefined {
  return list[which % Math.max(list.length, 1)];
}
