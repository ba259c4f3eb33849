import { addAmounts, zeroAmount, type Amount } from '@autosync/core';
import { Type, type Static } from 'typebox';
import { dateField, flag, requiredReference, text } from './field.ts';
import { invoiceLineSchema } from './invoice.ts';
import { applicationSchema } from './payment.ts';
import { recordShape } from './record-shape.ts';

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
  lines: Type.Array(invoiceLineSchema, { title: 'Lines', maxItems: 1000 }),
  applications: Type.Array(applicationSchema, { title: 'Applications', maxItems: 1000 }),
});

export type Credit = Static<typeof creditSchema>;

export const creditShape = recordShape(creditSchema);

/** What a credit gives: the sum of its lines, and nothing where it is void. */
export function creditTotal({ isVoid, lines }: Pick<Credit, 'isVoid' | 'lines'>): Amount {
  return isVoid ? zeroAmount : addAmounts(...lines.map((line) => line.amount));
}
