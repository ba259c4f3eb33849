import { Type, type Static } from 'typebox';
import { dateField, flag, optionalDateField, reference, requiredReference, text } from './field.ts';
import { recordShape } from './record-shape.ts';
import { saleLineSchema, saleTaxFields } from './sale.ts';

/** An invoice. Its total and balance are derived from its lines and what is applied to it, never merged. */
export const invoiceSchema = Type.Object({
  customer: requiredReference('Client', 'Customers'),
  number: text('Number', 11),
  date: dateField('Date'),
  dueDate: optionalDateField('Due date'),
  terms: reference('Terms', 'Terms'),
  poNumber: text('P.O. number', 25),
  memo: text('Memo', 4095),
  isVoid: flag('Void'),
  ...saleTaxFields,
  lines: Type.Array(saleLineSchema, { title: 'Lines', maxItems: 1000 }),
});

export type Invoice = Static<typeof invoiceSchema>;

export const invoiceShape = recordShape(invoiceSchema);
