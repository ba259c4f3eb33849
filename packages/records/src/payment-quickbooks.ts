import { isZero } from '@autosync/core';
import type { ReceivePaymentRet } from '@autosync/qbxml';
import type { QuickBooksRead, Writing } from './definition.ts';
import { applicationsForMod, readApplications } from './payment-application-quickbooks.ts';
import type { Payment } from './payment.ts';
import { changedReference, changedValue, given, referenceTo } from './quickbooks-change.ts';
import { ifInHomeCurrency, readingOf, transactionIdentity, transactionQuery } from './quickbooks-read.ts';
import type { Reading } from './reading.ts';
import type { TypedChange, TypedMapping, TypedObject } from './typed-definition.ts';

const elements: readonly (keyof ReceivePaymentRet)[] = [
  'TxnID',
  'TimeCreated',
  'TimeModified',
  'EditSequence',
  'CustomerRef',
  'TxnDate',
  'RefNumber',
  'TotalAmount',
  'ExchangeRate',
  'PaymentMethodRef',
  'Memo',
  'DepositToAccountRef',
  'ExternalGUID',
  'AppliedToTxnRet',
];

const read: QuickBooksRead = {
  object: 'ReceivePayment',
  element: 'ReceivePaymentRet',
  iterates: true,
  request: (selection) => ({
    name: 'ReceivePaymentQuery',
    body: transactionQuery(selection, elements),
  }),
};

/** A payment cannot be voided in QuickBooks: one that is removed in SA is deleted (bookkeeping.md 15). */
export const paymentMapping: TypedMapping<Payment> = {
  reads: [read],
  deletedTypes: ['ReceivePayment'],
  fromQuickBooks: (element, ret) => readPayment(readingOf<ReceivePaymentRet>(read.element, element, ret)),
  add: addPayment,
  change: changePayment,
  remove: ({ id }) => ({
    requests: [{ name: 'TxnDel', body: { TxnDelType: 'ReceivePayment', TxnID: id } }],
  }),
};

function readPayment(reading: Reading<ReceivePaymentRet>): TypedObject<Payment> {
  const { applications, kept } = readApplications(reading);
  const fields: Payment = {
    customer: reading.needed('CustomerRef', reading.reference('CustomerRef')),
    date: reading.needed('TxnDate', reading.date('TxnDate')),
    number: reading.text('RefNumber'),
    method: reading.reference('PaymentMethodRef'),
    memo: reading.text('Memo'),
    amount: reading.needed('TotalAmount', reading.amount('TotalAmount')),
    depositAccount: reading.reference('DepositToAccountRef'),
    applications,
    adjustment: null,
  };
  const object = { ...transactionIdentity(reading), fields, kept };
  return ifInHomeCurrency(reading, object);
}

/** QuickBooks demands either applications or the word that it must not apply the payment itself. */
function addPayment(payment: Payment, externalGuid: string): Writing {
  const applied = payment.applications.filter(({ amount }) => !isZero(amount));
  const body = {
    CustomerRef: { ListID: payment.customer },
    TxnDate: payment.date,
    RefNumber: given(payment.number),
    TotalAmount: payment.amount,
    PaymentMethodRef: referenceTo(payment.method),
    Memo: given(payment.memo),
    DepositToAccountRef: referenceTo(payment.depositAccount),
    ExternalGUID: externalGuid,
    ...(applied.length === 0
      ? { IsAutoApply: false }
      : {
          AppliedToTxnAdd: applied.map(({ invoice, amount }) => ({ TxnID: invoice, PaymentAmount: amount })),
        }),
  };
  return { requests: [{ name: 'ReceivePaymentAdd', body: { ReceivePaymentAdd: body } }] };
}

/** Without applications in the Mod QuickBooks leaves them as they are, discounts and credits included. */
function changePayment(change: TypedChange<Payment>): Writing {
  const body = {
    TxnID: change.id,
    EditSequence: change.editSequence,
    CustomerRef: changedReference(change, 'customer'),
    TxnDate: changedValue(change, 'date'),
    RefNumber: changedValue(change, 'number'),
    TotalAmount: changedValue(change, 'amount'),
    PaymentMethodRef: changedReference(change, 'method'),
    Memo: changedValue(change, 'memo'),
    DepositToAccountRef: changedReference(change, 'depositAccount'),
    AppliedToTxnMod: change.changed.includes('applications') ? applicationsForMod(change) : undefined,
  };
  return { requests: [{ name: 'ReceivePaymentMod', body: { ReceivePaymentMod: body } }] };
}
