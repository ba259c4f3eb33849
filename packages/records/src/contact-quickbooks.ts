import type { CustomerRet, OtherNameRet, VendorRet } from '@autosync/qbxml';
import type { Contact } from './contact.ts';
import { changedValue, given } from './quickbooks-change.ts';
import type { Reading } from './reading.ts';
import type { TypedChange } from './typed-definition.ts';

/** The elements that make a contact, with those that every object has. */
export const contactElements = [
  'ListID',
  'TimeCreated',
  'TimeModified',
  'EditSequence',
  'Name',
  'IsActive',
  'CompanyName',
  'Salutation',
  'FirstName',
  'MiddleName',
  'LastName',
  'Phone',
  'AltPhone',
  'Fax',
  'Email',
  'AccountNumber',
  'Notes',
  'ExternalGUID',
] as const;

export function readContact(
  reading: Reading<CustomerRet> | Reading<VendorRet> | Reading<OtherNameRet>,
): Contact {
  return {
    name: reading.required('Name'),
    isActive: reading.flag('IsActive') ?? true,
    companyName: reading.text('CompanyName'),
    salutation: reading.text('Salutation'),
    firstName: reading.text('FirstName'),
    middleName: reading.text('MiddleName'),
    lastName: reading.text('LastName'),
    phone: reading.text('Phone'),
    altPhone: reading.text('AltPhone'),
    fax: reading.text('Fax'),
    email: reading.text('Email'),
    accountNumber: reading.text('AccountNumber'),
    notes: reading.text('Notes'),
  };
}

export function contactForAdd(contact: Contact) {
  return {
    Name: contact.name,
    IsActive: contact.isActive,
    CompanyName: given(contact.companyName),
    Salutation: given(contact.salutation),
    FirstName: given(contact.firstName),
    MiddleName: given(contact.middleName),
    LastName: given(contact.lastName),
    Phone: given(contact.phone),
    AltPhone: given(contact.altPhone),
    Fax: given(contact.fax),
    Email: given(contact.email),
    AccountNumber: given(contact.accountNumber),
    Notes: given(contact.notes),
  };
}

/** The record's key and what of the contact shall change. */
export function contactForMod(change: TypedChange<Contact>) {
  return {
    ListID: change.id,
    EditSequence: change.editSequence,
    Name: changedValue(change, 'name'),
    IsActive: changedValue(change, 'isActive'),
    CompanyName: changedValue(change, 'companyName'),
    Salutation: changedValue(change, 'salutation'),
    FirstName: changedValue(change, 'firstName'),
    MiddleName: changedValue(change, 'middleName'),
    LastName: changedValue(change, 'lastName'),
    Phone: changedValue(change, 'phone'),
    AltPhone: changedValue(change, 'altPhone'),
    Fax: changedValue(change, 'fax'),
    Email: changedValue(change, 'email'),
    AccountNumber: changedValue(change, 'accountNumber'),
    Notes: changedValue(change, 'notes'),
  };
}
