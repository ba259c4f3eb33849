import { Type, type Static } from 'typebox';
import { elementName, flag, text } from './field.ts';

/** The fields of everybody with a name of his own among customers, vendors and other names (qbxml.md 5.2). */
export const contactFields = {
  name: elementName(41),
  companyName: text('Company', 41),
  salutation: text('Salutation', 15),
  firstName: text('First name', 25),
  middleName: text('Middle name', 5),
  lastName: text('Last name', 25),
  phone: text('Phone', 21),
  altPhone: text('Other phone', 21),
  fax: text('Fax', 21),
  email: text('E-mail', 1023),
};

/** What ends the form of a contact. */
export const contactRemarks = {
  accountNumber: text('Account number', 99),
  notes: text('Notes', 4095),
};

const contactSchema = Type.Object({ ...contactFields, ...contactRemarks, isActive: flag('Active') });

export type Contact = Static<typeof contactSchema>;

/** Somebody of whom nothing is known but the name. */
export function contactNamed(name: string): Contact {
  return {
    name,
    isActive: true,
    companyName: null,
    salutation: null,
    firstName: null,
    middleName: null,
    lastName: null,
    phone: null,
    altPhone: null,
    fax: null,
    email: null,
    accountNumber: null,
    notes: null,
  };
}
