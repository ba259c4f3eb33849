import { Type, type Static } from 'typebox';
import { addressSchema } from './address.ts';
import { elementName, flag, optionalGroup, reference, text } from './field.ts';
import { recordShape } from './record-shape.ts';

/**
 * A client of SA, a customer of QuickBooks. A property under a master is a job under its customer. A former
 * client is an inactive customer.
 */
export const customerSchema = Type.Object({
  name: elementName(41),
  parent: reference('Master', 'Customers'),
  isActive: flag('Current client'),
  companyName: text('Company', 41),
  salutation: text('Salutation', 15),
  firstName: text('First name', 25),
  middleName: text('Middle name', 5),
  lastName: text('Last name', 25),
  phone: text('Phone', 21),
  altPhone: text('Other phone', 21),
  fax: text('Fax', 21),
  email: text('E-mail', 1023),
  billAddress: optionalGroup('Billing address', addressSchema),
  serviceAddress: optionalGroup('Service address', addressSchema),
  customerType: reference('Customer type', 'Customer Types'),
  terms: reference('Terms', 'Terms'),
  accountNumber: text('Account number', 99),
  notes: text('Notes', 4095),
});

export type Customer = Static<typeof customerSchema>;

export const customerShape = recordShape(customerSchema);
