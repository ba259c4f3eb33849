import { Type, type Static } from 'typebox';
import { addressSchema } from './address.ts';
import { contactFields, contactNamed, contactRemarks } from './contact.ts';
import { flag, optionalGroup, reference } from './field.ts';
import { recordShape } from './record-shape.ts';

/**
 * A client of SA, a customer of QuickBooks. A property under a master is a job under its customer. A former
 * client is an inactive customer. The sales tax code says whether the client is taxed, the sales tax with what.
 */
export const customerSchema = Type.Object({
  ...contactFields,
  parent: reference('Master', 'Customers'),
  isActive: flag('Current client'),
  billAddress: optionalGroup('Billing address', addressSchema),
  serviceAddress: optionalGroup('Service address', addressSchema),
  customerType: reference('Client type', 'Customer Types'),
  terms: reference('Terms', 'Terms'),
  salesRep: reference('Sales rep', 'Sales Reps'),
  salesTaxCode: reference('Sales tax code', 'Sales Tax'),
  salesTax: reference('Sales tax', 'Sales Tax'),
  paymentMethod: reference('Preferred payment method', 'Payment Methods'),
  ...contactRemarks,
});

export type Customer = Static<typeof customerSchema>;

export const customerShape = recordShape(customerSchema);

/** A current client of whom nothing is known but the name. */
export function customerNamed(name: string): Customer {
  return {
    ...contactNamed(name),
    parent: null,
    billAddress: null,
    serviceAddress: null,
    customerType: null,
    terms: null,
    salesRep: null,
    salesTaxCode: null,
    salesTax: null,
    paymentMethod: null,
  };
}
