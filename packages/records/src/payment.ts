import { subtractAmounts, type Amount } from '@autosync/core';
import { Type, type Static } from 'typebox';
import { amountField, dateField, reference, requiredReference, text } from './field.ts';
import { recordShape } from './record-shape.ts';

/** How much of a payment pays which invoice. */
export const applicationSchema = Type.Object({
  invoice: requiredReference('Invoice', 'Invoices'),
  amount: amountField('Amount'),
});

export type Application = Static<typeof applicationSchema>;

/**
 * A payment with its applications, at most one for each invoice. What no application takes stays as the
 * client's credit. A payment at a master may pay the invoices of its properties (bookkeeping.md 20).
 *
 * With a reason to adjust the balance it is SA's Adjust Balance: no money, applied to nothing, of either sign, and in SA
 * alone. It makes SA agree where QuickBooks has a transaction that does not sync.
 */
export const paymentSchema = Type.Object({
  customer: requiredReference('Client', 'Customers'),
  date: dateField('Date'),
  number: text('Check or reference number', 20),
  method: reference('Payment method', 'Payment Methods'),
  memo: text('Memo', 4095),
  amount: amountField('Amount'),
  depositAccount: reference('Deposit to', 'Chart of Accounts'),
  applications: Type.Array(applicationSchema, { title: 'Applications', maxItems: 1000 }),
  adjustment: text('Adjusts the balance because', 4095),
});

export type Payment = Static<typeof paymentSchema>;

export const paymentShape = recordShape(paymentSchema);

/** What no application takes: the client's credit. */
export function unappliedAmount({ amount, applications }: Pick<Payment, 'amount' | 'applications'>): Amount {
  return subtractAmounts(amount, ...applications.map((application) => application.amount));
}
