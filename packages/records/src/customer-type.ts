import { Type, type Static } from 'typebox';
import { elementName, flag, reference } from './field.ts';
import { recordShape } from './record-shape.ts';

/** A kind of customer, such as residential or commercial. QuickBooks can add one but never change it. */
export const customerTypeSchema = Type.Object({
  name: elementName(31),
  parent: reference('Parent', 'Customer Types'),
  isActive: flag('Active'),
});

export type CustomerType = Static<typeof customerTypeSchema>;

export const customerTypeShape = recordShape(customerTypeSchema);
