import { Type, type Static } from 'typebox';
import { elementName, flag } from './field.ts';
import { recordShape } from './record-shape.ts';

/** How clients pay: cash, check, a card. QuickBooks can add one but never change it (qbxml.md 4.2). */
export const paymentMethodSchema = Type.Object({
  name: elementName(31),
  isActive: flag('Active'),
});

export type PaymentMethod = Static<typeof paymentMethodSchema>;

export const paymentMethodShape = recordShape(paymentMethodSchema);
