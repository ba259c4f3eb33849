import { Type, type Static } from 'typebox';
import { elementName, flag, referenceToOneOf } from './field.ts';
import { recordShape } from './record-shape.ts';

/** Who made a sale, by initials. A sales rep stands for an employee, a vendor or an other name. */
export const salesRepSchema = Type.Object({
  initials: elementName(5, 'Initials'),
  isActive: flag('Active'),
  person: referenceToOneOf('Stands for', ['Employees', 'Vendors']),
});

export type SalesRep = Static<typeof salesRepSchema>;

export const salesRepShape = recordShape(salesRepSchema);
