import { addAmounts, zeroAmount, type Amount } from '@autosync/core';
import type { ARRefundCreditCardRet, CheckRet, ExpenseLineRet } from '@autosync/qbxml';
import type { QuickBooksRead } from './definition.ts';
import { positive } from './payment-application-quickbooks.ts';
import {
  isWhole,
  readingOf,
  transactionIdentity,
  transactionQuery,
  ifInHomeCurrency,
} from './quickbooks-read.ts';
import type { Reading } from './reading.ts';
import type { Refund, RefundCheck } from './refund-check.ts';
import { voidIn } from './sale-quickbooks.ts';
import type { TypedMapping, TypedObject } from './typed-definition.ts';

const checkElements: readonly (keyof CheckRet)[] = [
  'TxnID',
  'TimeCreated',
  'TimeModified',
  'EditSequence',
  'AccountRef',
  'PayeeEntityRef',
  'RefNumber',
  'TxnDate',
  'Amount',
  'ExchangeRate',
  'Memo',
  'ExternalGUID',
  'LinkedTxn',
  'ExpenseLineRet',
];

const cardElements: readonly (keyof ARRefundCreditCardRet)[] = [
  'TxnID',
  'TimeCreated',
  'TimeModified',
  'EditSequence',
  'CustomerRef',
  'RefundFromAccountRef',
  'RefNumber',
  'TxnDate',
  'TotalAmount',
  'ExchangeRate',
  'PaymentMethodRef',
  'Memo',
  'ExternalGUID',
  'RefundAppliedToTxnRet',
];

const checkRead: QuickBooksRead = {
  object: 'Check',
  element: 'CheckRet',
  iterates: true,
  request: (selection) => ({
    name: 'CheckQuery',
    body: { ...transactionQuery(selection, checkElements), IncludeLinkedTxns: isWhole(selection) },
  }),
};

const cardRead: QuickBooksRead = {
  object: 'ARRefundCreditCard',
  element: 'ARRefundCreditCardRet',
  iterates: true,
  request: (selection) => ({
    name: 'ARRefundCreditCardQuery',
    body: transactionQuery(selection, cardElements),
  }),
};

const cannot = { cannot: 'A refund is written in QuickBooks; it comes to SA by itself.' };

/**
 * A check on accounts receivable that is applied to the payment or credit that it refunds, or a refund to a credit
 * card (docs/decisions/0035-refunds-come-from-quickbooks.md). Other checks are nobody's business here.
 */
export const refundCheckMapping: TypedMapping<RefundCheck> = {
  reads: [checkRead, cardRead],
  deletedTypes: ['Check', 'ARRefundCreditCard'],
  fromQuickBooks: (element, ret) =>
    element === cardRead.element
      ? readCardRefund(readingOf<ARRefundCreditCardRet>(cardRead.element, element, ret))
      : readCheck(readingOf<CheckRet>(checkRead.element, element, ret)),
  add: () => cannot,
  change: () => cannot,
  remove: () => cannot,
};

function readCheck(reading: Reading<CheckRet>): TypedObject<RefundCheck> {
  const refunds = reading
    .list('LinkedTxn')
    .flatMap((linked) =>
      refundOf(
        linked.text('TxnType'),
        linked.required('TxnID'),
        linked.needed('Amount', linked.amount('Amount')),
      ),
    );
  const lines = reading.list('ExpenseLineRet').filter(isOnReceivable);
  const amount = lines.length === 0 ? (reading.amount('Amount') ?? zeroAmount) : sumOf(lines);
  const fields: RefundCheck = {
    customer: lines[0]?.reference('CustomerRef') ?? reading.reference('PayeeEntityRef') ?? '',
    kind: 'check',
    number: reading.text('RefNumber'),
    date: reading.needed('TxnDate', reading.date('TxnDate')),
    account: reading.reference('AccountRef'),
    method: null,
    ...voidIn(reading.text('Memo'), reading.amount('Amount') ?? zeroAmount),
    amount,
    refunds,
  };
  const object = { ...transactionIdentity(reading), fields, kept: null };
  const inHome = ifInHomeCurrency(reading, object);
  if (fields.isVoid) return { ...object, isOther: true };
  if (refunds.length === 0)
    return {
      ...object,
      isOther: lines.length === 0,
      doesNotSync: 'It is a refund check that is applied to no payment and to no credit of the customer.',
    };
  return inHome;
}

function readCardRefund(reading: Reading<ARRefundCreditCardRet>): TypedObject<RefundCheck> {
  const amount = reading.amount('TotalAmount') ?? zeroAmount;
  const fields: RefundCheck = {
    customer: reading.needed('CustomerRef', reading.reference('CustomerRef')),
    kind: 'credit_card',
    number: reading.text('RefNumber'),
    date: reading.needed('TxnDate', reading.date('TxnDate')),
    account: reading.reference('RefundFromAccountRef'),
    method: reading.reference('PaymentMethodRef'),
    ...voidIn(reading.text('Memo'), amount),
    amount,
    refunds: reading
      .list('RefundAppliedToTxnRet')
      .flatMap((part) =>
        refundOf(part.text('TxnType'), part.required('TxnID'), part.amount('RefundAmount') ?? zeroAmount),
      ),
  };
  const object = { ...transactionIdentity(reading), fields, kept: null };
  return ifInHomeCurrency(reading, object);
}

/** What went back of a payment or a credit; other links are of no interest. */
function refundOf(type: string | null, id: string, amount: Amount): Refund[] {
  if (type === 'ReceivePayment') return [{ payment: id, credit: null, amount: positive(amount) }];
  return type === 'CreditMemo' ? [{ payment: null, credit: id, amount: positive(amount) }] : [];
}

/**
 * A line on accounts receivable. An answer does not say what kind of account it is: its name says so in every
 * company file (the special account), and such a line names a customer without billing him.
 */
function isOnReceivable(line: Reading<ExpenseLineRet>): boolean {
  const isNamed = /receivable/i.test(line.referenceName('AccountRef') ?? '');
  return isNamed && line.reference('CustomerRef') !== null && line.text('BillableStatus') === null;
}

function sumOf(lines: readonly Reading<ExpenseLineRet>[]): Amount {
  return addAmounts(...lines.map((line) => line.amount('Amount') ?? zeroAmount));
}
