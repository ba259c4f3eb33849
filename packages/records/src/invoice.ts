import { addAmounts, zeroAmount, type Amount } from '@autosync/core';
import { Type, type Static } from 'typebox';
import {
  amountField,
  dateField,
  flag,
  optionalDateField,
  priceField,
  quantityField,
  reference,
  requiredReference,
  text,
} from './field.ts';
import { recordShape } from './record-shape.ts';

/**
 * One line of an invoice. `id` is the line's id on the side where it stands (TxnLineID in QuickBooks), `null`
 * for a line that has none yet. Of quantity, rate and amount two are sent and QuickBooks' third is taken
 * (bookkeeping.md 10). A line without an item is a remark.
 */
export const invoiceLineSchema = Type.Object({
  id: Type.Unsafe<string | null>({ type: ['string', 'null'], minLength: 1, maxLength: 64 }),
  item: reference('Item', 'Items'),
  description: text('Description', 4095),
  quantity: quantityField('Quantity'),
  rate: priceField('Rate'),
  amount: amountField('Amount'),
  serviceDate: optionalDateField('Service date'),
});

export type InvoiceLine = Static<typeof invoiceLineSchema>;

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
  lines: Type.Array(invoiceLineSchema, { title: 'Lines', maxItems: 1000 }),
});

export type Invoice = Static<typeof invoiceSchema>;

export const invoiceShape = recordShape(invoiceSchema);

/** What an invoice asks for: the sum of its lines, and nothing where it is void. */
export function invoiceTotal({ isVoid, lines }: Pick<Invoice, 'isVoid' | 'lines'>): Amount {
  return isVoid ? zeroAmount : addAmounts(...lines.map((line) => line.amount));
}
