import type { Json } from '@autosync/core';
import type { CustomerRet } from '@autosync/qbxml';
import { Type } from 'typebox';
import { Compile } from 'typebox/compile';
import { contactElements, contactForAdd, contactForMod, readContact } from './contact-quickbooks.ts';
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
import { changedReference, referenceTo } from './quickbooks-change.ts';
import { elementsOf, listCriteria, markedListIdentity, pageCriteria, readingOf } from './quickbooks-read.ts';
import type { Reading } from './reading.ts';
import type { TypedChange, TypedMapping, TypedObject } from './typed-definition.ts';

const keptValidator = Compile(Type.Object({ bill: keptAddressSchema, service: keptAddressSchema }));

const elements: readonly (keyof CustomerRet)[] = [
  ...contactElements,
  'ParentRef',
  'BillAddress',
  'ShipAddress',
  'CustomerTypeRef',
  'TermsRef',
  'SalesRepRef',
  'SalesTaxCodeRef',
  'ItemSalesTaxRef',
  'PreferredPaymentMethodRef',
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
  const contact = readContact(reading);
  const parentName = reading.referenceName('ParentRef')?.split(':').at(-1) ?? null;
  const before = keptBefore === undefined ? undefined : keptValidator.Parse(keptBefore);
  const bill = readAddress(reading.group('BillAddress'), { ...contact, parentName }, before?.bill);
  const service = readAddress(reading.group('ShipAddress'), { ...contact, parentName }, before?.service);
  const fields: Customer = {
    ...contact,
    parent: reading.reference('ParentRef'),
    billAddress: bill.address,
    serviceAddress: service.address,
    customerType: reading.reference('CustomerTypeRef'),
    terms: reading.reference('TermsRef'),
    salesRep: reading.reference('SalesRepRef'),
    salesTaxCode: reading.reference('SalesTaxCodeRef'),
    salesTax: reading.reference('ItemSalesTaxRef'),
    paymentMethod: reading.reference('PreferredPaymentMethodRef'),
  };
  return { ...markedListIdentity(reading), fields, kept: { bill: bill.kept, service: service.kept } };
}

function addCustomer(customer: Customer, externalGuid: string): Writing {
  const names = habitualNames({ ...customer, parentName: null });
  const { billAddress, serviceAddress } = customer;
  const bill = billAddress === null ? undefined : addressForAdd(billAddress, names);
  const ship = serviceAddress === null ? undefined : addressForAdd(serviceAddress, names);
  const body = {
    ...contactForAdd(customer),
    ParentRef: referenceTo(customer.parent),
    BillAddress: bill,
    ShipAddress: ship,
    CustomerTypeRef: referenceTo(customer.customerType),
    TermsRef: referenceTo(customer.terms),
    SalesRepRef: referenceTo(customer.salesRep),
    SalesTaxCodeRef: referenceTo(customer.salesTaxCode),
    ItemSalesTaxRef: referenceTo(customer.salesTax),
    PreferredPaymentMethodRef: referenceTo(customer.paymentMethod),
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
    ...contactForMod(change),
    ParentRef: changedReference(change, 'parent'),
    BillAddress: bill,
    ShipAddress: ship,
    CustomerTypeRef: changedReference(change, 'customerType'),
    TermsRef: changedReference(change, 'terms'),
    SalesRepRef: changedReference(change, 'salesRep'),
    SalesTaxCodeRef: changedReference(change, 'salesTaxCode'),
    ItemSalesTaxRef: changedReference(change, 'salesTax'),
    PreferredPaymentMethodRef: changedReference(change, 'paymentMethod'),
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
