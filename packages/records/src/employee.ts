import { Type, type Static } from 'typebox';
import { elementName, flag, optionalDateField, text } from './field.ts';
import { recordShape } from './record-shape.ts';

/**
 * Somebody who works for the company. Employees come from QuickBooks only (bookkeeping.md 24), and no more of
 * them than an office needs: no home address, no social security number, nothing of payroll.
 */
export const employeeSchema = Type.Object({
  name: elementName(41),
  isActive: flag('Active'),
  firstName: text('First name', 25),
  middleName: text('Middle name', 5),
  lastName: text('Last name', 25),
  jobTitle: text('Job title', 41),
  phone: text('Phone', 21),
  mobile: text('Mobile', 21),
  email: text('E-mail', 1023),
  hiredDate: optionalDateField('Hired'),
  releasedDate: optionalDateField('Released'),
});

export type Employee = Static<typeof employeeSchema>;

export const employeeShape = recordShape(employeeSchema);
