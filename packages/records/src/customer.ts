import { Type, type Static } from 'typebox';
import { addressSchema } from './address.ts';
import { contactFields, contactRemarks } from './contact.ts';
import { flag, optionalGroup, reference } from './field.ts';
import { recordShape } from './record-shape.ts';

/**
 * A client of SA, a customer of QuickBooks. A property under a master is a job under its customer. A former
 * client is an inactive customer.
 */
export const customerSchema = Type.Object({
  ...contactFields,
  parent: reference('Master', 'Customers'),
  isActive: flag('Current client'),
  billAddress: optionalGroup('Billing address', addressSchema),
  serviceAddress: optionalGroup('Service address', addressSchema),
  customerType: reference('Customer type', 'Customer Types'),
  terms: reference('Terms', 'Terms'),
  ...contactRemarks,
});

export type Customer = Static<typeof customerSchema>;

export const customerShape = recordShape(customerSchema);
