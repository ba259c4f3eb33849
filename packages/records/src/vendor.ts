import { Type, type Static } from 'typebox';
import { addressSchema } from './address.ts';
import { contactFields, contactNamed, contactRemarks } from './contact.ts';
import { flag, oneOf, optionalGroup, reference, text } from './field.ts';
import { recordShape } from './record-shape.ts';

/**
 * Somebody who is paid: a vendor, a sales tax agency among them. QuickBooks has a list of other names beside
 * its vendors, for owners and whoever is none of the rest; a sales rep may be one of them, so they are
 * records of the same category. An other name has no terms and no name on checks. Tax ids are never read.
 */
export const vendorSchema = Type.Object({
  kind: oneOf('Kind', ['vendor', 'other_name']),
  ...contactFields,
  isActive: flag('Active'),
  contact: text('Contact', 41),
  address: optionalGroup('Address', addressSchema),
  nameOnCheck: text('Name on checks', 41),
  terms: reference('Terms', 'Terms'),
  ...contactRemarks,
});

export type Vendor = Static<typeof vendorSchema>;

export const vendorShape = recordShape(vendorSchema);

/** An active vendor about whom nothing is known but the name. */
export function vendorNamed(name: string): Vendor {
  return {
    kind: 'vendor',
    ...contactNamed(name),
    contact: null,
    address: null,
    nameOnCheck: null,
    terms: null,
  };
}
