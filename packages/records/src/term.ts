import { Type, type Static } from 'typebox';
import { elementName, flag, oneOf, percentField, wholeNumber } from './field.ts';
import { recordShape } from './record-shape.ts';

/**
 * Terms of payment. `standard` terms count days from the invoice; `date_driven` ones name a day of the month
 * and are only read, because QuickBooks keeps them as a type of their own (bookkeeping.md 22). QuickBooks can
 * add terms but never change them.
 */
export const termSchema = Type.Object({
  name: elementName(31),
  isActive: flag('Active'),
  kind: oneOf('Kind', ['standard', 'date_driven']),
  dueDays: wholeNumber('Due after days'),
  discountDays: wholeNumber('Discount within days'),
  discountPercent: percentField('Discount'),
  dueDayOfMonth: wholeNumber('Due on day of the month'),
});

export type Term = Static<typeof termSchema>;

export const termShape = recordShape(termSchema);
