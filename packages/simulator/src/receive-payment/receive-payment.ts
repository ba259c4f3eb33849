/** Payments of customers as they are shown. */
import { zeroAmount } from '@autosync/core';
import type { AppliedToTxnRet, ReceivePaymentRet } from '@autosync/qbxml';
import type { Books } from '../books.ts';
import type { Application, Transaction } from '../record.ts';
import { accountReference, customerReference, named, nameOf, paymentMethodReference } from '../reference.ts';
import type { ReferencePlan } from '../reference.ts';
import { balanceRemaining, unusedPayment } from '../transaction/application.ts';
import { transactionHeader, transactionOf } from '../transaction/transaction.ts';

export const receivePaymentReferences: ReferencePlan = {
  CustomerRef: customerReference,
  ARAccountRef: accountReference,
  PaymentMethodRef: paymentMethodReference,
  DepositToAccountRef: accountReference,
};

/** The payment as an answer shows it, with what it pays where that is asked for. */
export function presentedPayment(
  books: Books,
  payment: Transaction<'ReceivePayment'>,
  parts: { readonly applications: boolean },
): ReceivePaymentRet {
  const { header, total, applications } = payment.body;
  return {
    ...transactionHeader(books, payment),
    ...named(books, header, receivePaymentReferences),
    TotalAmount: total,
    UnusedPayment: unusedPayment(payment.body),
    UnusedCredits: zeroAmount,
    ...(parts.applications && { AppliedToTxnRet: applications.map((each) => appliedTo(books, each)) }),
  };
}

function appliedTo(books: Books, application: Application): AppliedToTxnRet {
  const invoice = transactionOf(books, 'Invoice', application.transactionId);
  const { amount, discount, discountAccountId } = application;
  return {
    TxnID: invoice.id,
    TxnType: 'Invoice',
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
