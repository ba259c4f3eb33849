import { Type, type Static } from 'typebox';
import { dateField, flag, requiredReference, text } from './field.ts';
import { applicationSchema } from './payment.ts';
import { recordShape } from './record-shape.ts';
import { saleLineSchema, saleTaxFields } from './sale.ts';

/**
 * A credit: what a client gets back, with lines as an invoice has them, and the invoices that it pays, each at
 * most once. It pays only invoices of its own client. What pays no invoice stays as the client's credit.
 */
export const creditSchema = Type.Object({
  customer: requiredReference('Client', 'Customers'),
  number: text('Number', 11),
  date: dateField('Date'),
  memo: text('Memo', 4095),
  isVoid: flag('Void'),
  ...saleTaxFields,
  lines: Type.Array(saleLineSchema, { title: 'Lines', maxItems: 1000 }),
  applications: Type.Array(applicationSchema, { title: 'Applications', maxItems: 1000 }),
});

export type Credit = Static<typeof creditSchema>;

export const creditShape = recordShape(creditSchema);
