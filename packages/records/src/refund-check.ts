import { Type, type Static } from 'typebox';
import { amountField, dateField, flag, oneOf, reference, requiredReference, text } from './field.ts';
import { recordShape } from './record-shape.ts';

/** How much went back of which payment or credit; exactly one of the two is named. */
const refundSchema = Type.Object({
  payment: reference('Payment', 'Payments'),
  credit: reference('Credit', 'Credits'),
  amount: amountField('Amount'),
});

export type Refund = Static<typeof refundSchema>;

/** Money that went back to a client, by a check or to a credit card, out of payments and credits that it uses up. */
export const refundCheckSchema = Type.Object({
  customer: requiredReference('Client', 'Customers'),
  kind: oneOf('Kind', ['check', 'credit_card']),
  number: text('Number', 11),
  date: dateField('Date'),
  account: reference('Paid from', 'Chart of Accounts'),
  method: reference('Payment method', 'Payment Methods'),
  memo: text('Memo', 4095),
  amount: amountField('Amount'),
  isVoid: flag('Void'),
  refunds: Type.Array(refundSchema, { title: 'Refunds', maxItems: 1000 }),
});

export type RefundCheck = Static<typeof refundCheckSchema>;

export const refundCheckShape = recordShape(refundCheckSchema);
