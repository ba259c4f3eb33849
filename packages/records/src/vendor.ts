import { Type, type Static } from 'typebox';
import { addressSchema } from './address.ts';
import { elementName, flag, oneOf, optionalGroup, reference, text } from './field.ts';
import { recordShape } from './record-shape.ts';

/**
 * Somebody who is paid: a vendor, a sales tax agency among them. QuickBooks has a list of other names beside
 * its vendors, for owners and whoever is none of the rest; a sales rep may be one of them, so they are
 * records of the same category. An other name has no terms and no name on checks. Tax ids are never read.
 */
export const vendorSchema = Type.Object({
  kind: oneOf('Kind', ['vendor', 'other_name']),
  name: elementName(41),
  isActive: flag('Active'),
  companyName: text('Company', 41),
  salutation: text('Salutation', 15),
  firstName: text('First name', 25),
  middleName: text('Middle name', 5),
  lastName: text('Last name', 25),
  phone: text('Phone', 21),
  altPhone: text('Other phone', 21),
  fax: text('Fax', 21),
  email: text('E-mail', 1023),
  contact: text('Contact', 41),
  address: optionalGroup('Address', addressSchema),
  nameOnCheck: text('Name on checks', 41),
  terms: reference('Terms', 'Terms'),
  accountNumber: text('Account number', 99),
  notes: text('Notes', 4095),
});

export type Vendor = Static<typeof vendorSchema>;

export const vendorShape = recordShape(vendorSchema);
