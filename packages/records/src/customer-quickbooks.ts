import type { Json } from '@autosync/core';
import type { CustomerRet } from '@autosync/qbxml';
import { Type } from 'typebox';
import { Compile } from 'typebox/compile';
import type { Customer } from './customer.ts';
import {
  addressForAdd,
  addressForMod,
  habitualNames,
  keptAddressSchema,
  readAddress,
  type KeptAddress,
} from './customer-address.ts';
import type { QuickBooksRead, Writing } from './definition.ts';
import { changedReference, changedValue, given, referenceTo } from './quickbooks-change.ts';
import { elementsOf, listCriteria, markedListIdentity, pageCriteria, readingOf } from './quickbooks-read.ts';
import type { Reading } from './reading.ts';
import type { TypedChange, TypedMapping, TypedObject } from './typed-definition.ts';

const keptValidator = Compile(Type.Object({ bill: keptAddressSchema, service: keptAddressSchema }));

const elements: readonly (keyof CustomerRet)[] = [
  'ListID',
  'TimeModified',
  'EditSequence',
  'Name',
  'IsActive',
  'ParentRef',
  'CompanyName',
  'Salutation',
  'FirstName',
  'MiddleName',
  'LastName',
  'BillAddress',
  'ShipAddress',
  'Phone',
  'AltPhone',
  'Fax',
  'Email',
  'CustomerTypeRef',
  'TermsRef',
  'AccountNumber',
  'Notes',
  'ExternalGUID',
];

const read: QuickBooksRead = {
  object: 'Customer',
  element: 'CustomerRet',
  iterates: true,
  request: (selection) => ({
    name: 'CustomerQuery',
    body: {
      ...pageCriteria(selection),
      ...listCriteria(selection),
      IncludeRetElement: elementsOf(selection, elements),
    },
  }),
};

const tooManyLines: Writing = {
  cannot: 'QuickBooks has five lines for an address, and with the name on top this one needs more.',
};

/** A property under a master is a job under its customer; an opening balance is never sent. */
export const customerMapping: TypedMapping<Customer> = {
  reads: [read],
  deletedTypes: ['Customer'],
  fromQuickBooks: (element, ret, keptBefore) =>
    readCustomer(readingOf<CustomerRet>(read.element, element, ret), keptBefore),
  add: addCustomer,
  change: changeCustomer,
  remove: ({ id, editSequence }) => ({
    requests: [
      {
        name: 'CustomerMod',
        body: { CustomerMod: { ListID: id, EditSequence: editSequence, IsActive: false } },
      },
    ],
  }),
};

function readCustomer(reading: Reading<CustomerRet>, keptBefore: Json | undefined): TypedObject<Customer> {
  const names = {
    name: reading.required('Name'),
    companyName: reading.text('CompanyName'),
    salutation: reading.text('Salutation'),
    firstName: reading.text('FirstName'),
    middleName: reading.text('MiddleName'),
    lastName: reading.text('LastName'),
  };
  const parentName = reading.referenceName('ParentRef')?.split(':').at(-1) ?? null;
  const before = keptBefore === undefined ? undefined : keptValidator.Parse(keptBefore);
  const bill = readAddress(reading.group('BillAddress'), { ...names, parentName }, before?.bill);
  const service = readAddress(reading.group('ShipAddress'), { ...names, parentName }, before?.service);
  const fields: Customer = {
    ...names,
    parent: reading.reference('ParentRef'),
    isActive: reading.flag('IsActive') ?? true,
    phone: reading.text('Phone'),
    altPhone: reading.text('AltPhone'),
    fax: reading.text('Fax'),
    email: reading.text('Email'),
    billAddress: bill.address,
    serviceAddress: service.address,
    customerType: reading.reference('CustomerTypeRef'),
    terms: reading.reference('TermsRef'),
    accountNumber: reading.text('AccountNumber'),
    notes: reading.text('Notes'),
  };
  return { ...markedListIdentity(reading), fields, kept: { bill: bill.kept, service: service.kept } };
}

function addCustomer(customer: Customer, externalGuid: string): Writing {
  const names = habitualNames({ ...customer, parentName: null });
  const { billAddress, serviceAddress } = customer;
  const bill = billAddress === null ? undefined : addressForAdd(billAddress, names);
  const ship = serviceAddress === null ? undefined : addressForAdd(serviceAddress, names);
  const body = {
    Name: customer.name,
    IsActive: customer.isActive,
    ParentRef: referenceTo(customer.parent),
    CompanyName: given(customer.companyName),
    Salutation: given(customer.salutation),
    FirstName: given(customer.firstName),
    MiddleName: given(customer.middleName),
    LastName: given(customer.lastName),
    BillAddress: bill,
    ShipAddress: ship,
    Phone: given(customer.phone),
    AltPhone: given(customer.altPhone),
    Fax: given(customer.fax),
    Email: given(customer.email),
    CustomerTypeRef: referenceTo(customer.customerType),
    TermsRef: referenceTo(customer.terms),
    AccountNumber: given(customer.accountNumber),
    Notes: given(customer.notes),
    ExternalGUID: externalGuid,
  };
  return { requests: [{ name: 'CustomerAdd', body: { CustomerAdd: body } }] };
}

function changeCustomer(change: TypedChange<Customer>): Writing {
  const kept = keptValidator.Parse(change.kept);
  const bill = changedAddress(change, 'billAddress', kept.bill);
  const ship = changedAddress(change, 'serviceAddress', kept.service);
  if (bill === 'too long' || ship === 'too long') return tooManyLines;
  const body = {
    ListID: change.id,
    EditSequence: change.editSequence,
    Name: changedValue(change, 'name'),
    IsActive: changedValue(change, 'isActive'),
    ParentRef: changedReference(change, 'parent'),
    CompanyName: changedValue(change, 'companyName'),
    Salutation: changedValue(change, 'salutation'),
    FirstName: changedValue(change, 'firstName'),
    MiddleName: changedValue(change, 'middleName'),
    LastName: changedValue(change, 'lastName'),
    BillAddress: bill,
    ShipAddress: ship,
    Phone: changedValue(change, 'phone'),
    AltPhone: changedValue(change, 'altPhone'),
    Fax: changedValue(change, 'fax'),
    Email: changedValue(change, 'email'),
    CustomerTypeRef: changedReference(change, 'customerType'),
    TermsRef: changedReference(change, 'terms'),
    AccountNumber: changedValue(change, 'accountNumber'),
    Notes: changedValue(change, 'notes'),
  };
  return { requests: [{ name: 'CustomerMod', body: { CustomerMod: body } }] };
}

/** An address that QuickBooks did not have yet gets the name on top by habit; another one keeps its own. */
function changedAddress(
  change: TypedChange<Customer>,
  field: 'billAddress' | 'serviceAddress',
  kept: KeptAddress,
) {
  if (!change.changed.includes(field)) return undefined;
  const isNew = change.baseline[field] === null && kept.names.length === 0;
  const layout = isNew ? habitualNames({ ...change.record, parentName: null }) : kept;
  return addressForMod(change.record[field], layout) ?? 'too long';
}
