/** Payments of customers as they are shown. */
import { zeroAmount } from '@autosync/core';
import type { AppliedToTxnRet, ReceivePaymentRet } from '@autosync/qbxml';
import type { Books } from '../books.ts';
import { requireUndeposited } from '../deposit/deposited.ts';
import type { Application, Transaction } from '../record.ts';
import { accountReference, customerReference, named, nameOf, paymentMethodReference } from '../reference.ts';
import type { ReferencePlan } from '../reference.ts';
import { objectNotFound } from '../status.ts';
import { balanceRemaining, unusedPayment } from '../transaction/application.ts';
import type { TransactionDefinition, TransactionParts } from '../transaction/definition.ts';
import { transactionHeader } from '../transaction/transaction.ts';

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
  return {
    ...transactionHeader(books, payment),
    ...named(books, header, receivePaymentReferences),
    TotalAmount: total,
    UnusedPayment: unusedPayment(payment.body),
    UnusedCredits: zeroAmount,
    ...(hasApplications && { AppliedToTxnRet: applications.map((each) => appliedTo(books, each)) }),
  };
}

function appliedTo(books: Books, application: Application): AppliedToTxnRet {
  const invoice = books.storage.transaction(application.transactionId);
  if (!invoice) throw objectNotFound(application.transactionId);
  const { amount, discount, discountAccountId } = application;
  return {
    TxnID: invoice.id,
    TxnType: invoice.type,
    TxnDate: invoice.date,
    RefNumber: invoice.refNumber,
    BalanceRemaining: balanceRemaining(invoice),
    Amount: amount,
    ...(discount !== undefined && { DiscountAmount: discount }),
    ...(discountAccountId !== undefined && {
      DiscountAccountRef: nameOf(books, { ListID: discountAccountId }, accountReference),
    }),
  };
}
