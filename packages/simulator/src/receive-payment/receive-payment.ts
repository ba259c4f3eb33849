/** Payments of customers as they are shown. */
import type { ReceivePaymentRet } from '@autosync/qbxml';
import type { Books } from '../books.ts';
import { requireUndeposited } from '../deposit/deposited.ts';
import type { Transaction } from '../record.ts';
import { accountReference, customerReference, named, paymentMethodReference } from '../reference.ts';
import type { ReferencePlan } from '../reference.ts';
import { unusedPayment } from '../transaction/application.ts';
import { appliedTo } from '../transaction/applied-to.ts';
import type { TransactionDefinition, TransactionParts } from '../transaction/definition.ts';
import { together } from '../together.ts';
import { transactionHeader } from '../transaction/transaction.ts';
import { unusedCredits } from './unused-credits.ts';

export const receivePaymentReferences: ReferencePlan = {
  CustomerRef: customerReference,
  ARAccountRef: accountReference,
  PaymentMethodRef: paymentMethodReference,
  DepositToAccountRef: accountReference,
};

export const receivePayment: TransactionDefinition<'ReceivePayment'> = {
  type: 'ReceivePayment',
  present: (books, transaction, parts) => ({
    element: 'ReceivePaymentRet',
    value: presentedPayment(books, transaction, parts),
  }),
  referring: ({ header }) => [[header, receivePaymentReferences]],
  accountIdsOf: ({ header }) => [header.ARAccountRef?.ListID ?? ''],
  beforeRemoval: (_books, payment, deed) => requireUndeposited(payment, deed),
};

/** The payment as an answer shows it, with what it pays where that is asked for. */
function presentedPayment(
  books: Books,
  payment: Transaction<'ReceivePayment'>,
  parts: TransactionParts,
): ReceivePaymentRet {
  const hasApplications = parts.lines || !books.switches.applicationsNeedLineItems;
  const { header, total, applications } = payment.body;
  const own = named(books, header, receivePaymentReferences);
  return together(transactionHeader(books, payment), own, {
    TotalAmount: total,
    UnusedPayment: unusedPayment(payment.body),
    UnusedCredits: unusedCredits(books, payment),
    ...(hasApplications && { AppliedToTxnRet: applications.map((each) => appliedTo(books, each)) }),
  });
}
