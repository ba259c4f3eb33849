import type { Json } from '@autosync/core';
import type { OtherNameRet, VendorRet } from '@autosync/qbxml';
import { Type } from 'typebox';
import { Compile } from 'typebox/compile';
import { contactElements, contactForAdd, contactForMod, readContact } from './contact-quickbooks.ts';
import {
  addressForAdd,
  addressForMod,
  habitualNames,
  keptAddressSchema,
  readAddress,
} from './customer-address.ts';
import type { QuickBooksRead, Writing } from './definition.ts';
import { changedReference, changedValue, given, referenceTo } from './quickbooks-change.ts';
import { elementsOf, listCriteria, markedListIdentity, pageCriteria, readingOf } from './quickbooks-read.ts';
import type { TypedChange, TypedMapping, TypedObject } from './typed-definition.ts';
import type { Vendor } from './vendor.ts';

const keptValidator = Compile(Type.Object({ address: keptAddressSchema }));

const vendorElements: readonly (keyof VendorRet)[] = [
  ...contactElements,
  'VendorAddress',
  'Contact',
  'NameOnCheck',
  'TermsRef',
];

const otherNameElements: readonly (keyof OtherNameRet)[] = [
  ...contactElements,
  'OtherNameAddress',
  'Contact',
];

const vendorRead: QuickBooksRead = {
  object: 'Vendor',
  element: 'VendorRet',
  iterates: true,
  request: (selection) => ({
    name: 'VendorQuery',
    body: {
      ...pageCriteria(selection),
      ...listCriteria(selection),
      IncludeRetElement: elementsOf(selection, vendorElements),
    },
  }),
};

const otherNameRead: QuickBooksRead = {
  object: 'OtherName',
  element: 'OtherNameRet',
  iterates: false,
  request: (selection) => ({
    name: 'OtherNameQuery',
    body: { ...listCriteria(selection), IncludeRetElement: otherNameElements },
  }),
};

/** Two object types of QuickBooks are one category; an opening balance is never sent (bookkeeping.md 19). */
export const vendorMapping: TypedMapping<Vendor> = {
  reads: [vendorRead, otherNameRead],
  deletedTypes: ['Vendor', 'OtherName'],
  fromQuickBooks: (element, ret, keptBefore) =>
    element === otherNameRead.element
      ? readOtherName(element, ret, keptBefore)
      : readVendor(element, ret, keptBefore),
  add: addVendor,
  change: changeVendor,
  remove: ({ id, editSequence, baseline: { kind } }) =>
    modOf(kind, { ListID: id, EditSequence: editSequence, IsActive: false }),
};

function readVendor(element: string, ret: object, keptBefore: Json | undefined): TypedObject<Vendor> {
  const reading = readingOf<VendorRet>(vendorRead.element, element, ret);
  const contact = readContact(reading);
  const layout = readAddress(
    reading.group('VendorAddress'),
    { ...contact, parentName: null },
    keptAddressIn(keptBefore),
  );
  const fields: Vendor = {
    kind: 'vendor',
    ...contact,
    contact: reading.text('Contact'),
    address: layout.address,
    nameOnCheck: reading.text('NameOnCheck'),
    terms: reading.reference('TermsRef'),
  };
  return { ...markedListIdentity(reading), fields, kept: { address: layout.kept } };
}

function readOtherName(element: string, ret: object, keptBefore: Json | undefined): TypedObject<Vendor> {
  const reading = readingOf<OtherNameRet>(otherNameRead.element, element, ret);
  const contact = readContact(reading);
  const layout = readAddress(
    reading.group('OtherNameAddress'),
    { ...contact, parentName: null },
    keptAddressIn(keptBefore),
  );
  const fields: Vendor = {
    kind: 'other_name',
    ...contact,
    contact: reading.text('Contact'),
    address: layout.address,
    nameOnCheck: null,
    terms: null,
  };
  return { ...markedListIdentity(reading), fields, kept: { address: layout.kept } };
}

function keptAddressIn(kept: Json | undefined) {
  return kept === undefined ? undefined : keptValidator.Parse(kept).address;
}

const tooManyLines: Writing = {
  cannot: 'QuickBooks has five lines for an address, and with the name on top this one needs more.',
};

const onlyVendors: Writing = {
  cannot: 'An other name has no terms and no name on checks in QuickBooks; only a vendor has them.',
};

function addVendor(vendor: Vendor, externalGuid: string): Writing {
  const names = habitualNames({ ...vendor, parentName: null });
  const address = vendor.address === null ? undefined : addressForAdd(vendor.address, names);
  const shared = {
    ...contactForAdd(vendor),
    Contact: given(vendor.contact),
    ExternalGUID: externalGuid,
  };
  if (vendor.kind === 'other_name')
    return hasVendorFields(vendor)
      ? onlyVendors
      : {
          requests: [
            { name: 'OtherNameAdd', body: { OtherNameAdd: { ...shared, OtherNameAddress: address } } },
          ],
        };
  const body = {
    ...shared,
    VendorAddress: address,
    NameOnCheck: given(vendor.nameOnCheck),
    TermsRef: referenceTo(vendor.terms),
  };
  return { requests: [{ name: 'VendorAdd', body: { VendorAdd: body } }] };
}

function hasVendorFields({ nameOnCheck, terms }: Vendor): boolean {
  return nameOnCheck !== null || terms !== null;
}

function changeVendor(change: TypedChange<Vendor>): Writing {
  const { record, baseline } = change;
  if (record.kind !== baseline.kind)
    return { cannot: 'QuickBooks lets no other program turn an other name into a vendor, or back.' };
  const address = changedAddress(change);
  if (address === 'too long') return tooManyLines;
  const shared = { ...contactForMod(change), Contact: changedValue(change, 'contact') };
  if (record.kind === 'other_name')
    return hasVendorFields(record)
      ? onlyVendors
      : {
          requests: [
            { name: 'OtherNameMod', body: { OtherNameMod: { ...shared, OtherNameAddress: address } } },
          ],
        };
  const body = {
    ...shared,
    VendorAddress: address,
    NameOnCheck: changedValue(change, 'nameOnCheck'),
    TermsRef: changedReference(change, 'terms'),
  };
  return { requests: [{ name: 'VendorMod', body: { VendorMod: body } }] };
}

/** An address that QuickBooks did not have yet gets the name on top by habit; another one keeps its own. */
function changedAddress(change: TypedChange<Vendor>) {
  if (!change.changed.includes('address')) return undefined;
  const { address: kept } = keptValidator.Parse(change.kept);
  const isNew = change.baseline.address === null && kept.names.length === 0;
  const layout = isNew ? habitualNames({ ...change.record, parentName: null }) : kept;
  return addressForMod(change.record.address, layout) ?? 'too long';
}

function modOf(
  kind: Vendor['kind'],
  body: { readonly ListID: string; readonly EditSequence: string; readonly IsActive: boolean },
): Writing {
  return kind === 'vendor'
    ? { requests: [{ name: 'VendorMod', body: { VendorMod: body } }] }
    : { requests: [{ name: 'OtherNameMod', body: { OtherNameMod: body } }] };
}
