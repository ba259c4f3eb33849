import type { ItemSalesTaxGroupRet, ItemSalesTaxRet, SalesTaxCodeRet } from '@autosync/qbxml';
import type { QuickBooksRead, Writing } from './definition.ts';
import { changedReference, changedValue, given, referenceTo } from './quickbooks-change.ts';
import { idInQuickbooks, recordId } from './quickbooks-id.ts';
import {
  elementsOf,
  listCriteria,
  listIdentity,
  markedListIdentity,
  pageCriteria,
  readingOf,
} from './quickbooks-read.ts';
import type { SalesTax } from './sales-tax.ts';
import type { TypedChange, TypedMapping, TypedObject } from './typed-definition.ts';

const sharedElements = ['ListID', 'TimeModified', 'EditSequence', 'Name', 'IsActive'] as const;

const codeElements: readonly (keyof SalesTaxCodeRet)[] = [...sharedElements, 'IsTaxable', 'Desc'];
const taxElements: readonly (keyof ItemSalesTaxRet)[] = [
  ...sharedElements,
  'ItemDesc',
  'TaxRate',
  'TaxVendorRef',
  'TimeCreated',
  'ExternalGUID',
];
const groupElements: readonly (keyof ItemSalesTaxGroupRet)[] = [
  ...sharedElements,
  'ItemDesc',
  'ItemSalesTaxRef',
  'TimeCreated',
  'ExternalGUID',
];

const codeRead: QuickBooksRead = {
  object: 'SalesTaxCode',
  element: 'SalesTaxCodeRet',
  iterates: false,
  request: (selection) => ({
    name: 'SalesTaxCodeQuery',
    body: { ...listCriteria(selection), IncludeRetElement: codeElements },
  }),
};

const taxRead: QuickBooksRead = {
  object: 'ItemSalesTax',
  element: 'ItemSalesTaxRet',
  iterates: true,
  request: (selection) => ({
    name: 'ItemSalesTaxQuery',
    body: {
      ...pageCriteria(selection),
      ...listCriteria(selection),
      IncludeRetElement: elementsOf(selection, taxElements),
    },
  }),
};

const groupRead: QuickBooksRead = {
  object: 'ItemSalesTaxGroup',
  element: 'ItemSalesTaxGroupRet',
  iterates: true,
  request: (selection) => ({
    name: 'ItemSalesTaxGroupQuery',
    body: {
      ...pageCriteria(selection),
      ...listCriteria(selection),
      IncludeRetElement: elementsOf(selection, groupElements),
    },
  }),
};

/** Three object types of QuickBooks are one category, because clients and invoices need all of them. */
export const salesTaxMapping: TypedMapping<SalesTax> = {
  reads: [codeRead, taxRead, groupRead],
  deletedTypes: ['SalesTaxCode', 'ItemSalesTax', 'ItemSalesTaxGroup'],
  fromQuickBooks(element, ret) {
    switch (element) {
      case codeRead.element:
        return readCode(element, ret);
      case taxRead.element:
        return readTax(element, ret);
      default:
        return readGroup(element, ret);
    }
  },
  add: addSalesTax,
  change: changeSalesTax,
  remove: ({ id, editSequence, baseline: { kind } }) =>
    modOf(kind, { ListID: idInQuickbooks(id), EditSequence: editSequence, IsActive: false }),
};

function readCode(element: string, ret: object): TypedObject<SalesTax> {
  const reading = readingOf<SalesTaxCodeRet>(codeRead.element, element, ret);
  const fields: SalesTax = {
    kind: 'code',
    name: reading.required('Name'),
    isActive: reading.flag('IsActive') ?? true,
    description: reading.text('Desc'),
    isTaxable: reading.flag('IsTaxable') ?? true,
    rate: null,
    agency: null,
    taxes: [],
  };
  const identity = listIdentity(reading);
  return { ...identity, id: recordId(codeRead.object, identity.id), fields, kept: null };
}

function readTax(element: string, ret: object): TypedObject<SalesTax> {
  const reading = readingOf<ItemSalesTaxRet>(taxRead.element, element, ret);
  const fields: SalesTax = {
    kind: 'tax',
    name: reading.required('Name'),
    isActive: reading.flag('IsActive') ?? true,
    description: reading.text('ItemDesc'),
    isTaxable: true,
    rate: reading.percent('TaxRate'),
    agency: reading.reference('TaxVendorRef'),
    taxes: [],
  };
  return { ...markedListIdentity(reading), fields, kept: null };
}

function readGroup(element: string, ret: object): TypedObject<SalesTax> {
  const reading = readingOf<ItemSalesTaxGroupRet>(groupRead.element, element, ret);
  const fields: SalesTax = {
    kind: 'group',
    name: reading.required('Name'),
    isActive: reading.flag('IsActive') ?? true,
    description: reading.text('ItemDesc'),
    isTaxable: true,
    rate: null,
    agency: null,
    taxes: reading.list('ItemSalesTaxRef').map((tax) => tax.required('ListID')),
  };
  return { ...markedListIdentity(reading), fields, kept: null };
}

function addSalesTax(tax: SalesTax, externalGuid: string): Writing {
  const reason = whyNotMade(tax);
  if (reason !== undefined) return { cannot: reason };
  const named = { Name: tax.name, IsActive: tax.isActive };
  const described = { ...named, ItemDesc: given(tax.description), ExternalGUID: externalGuid };
  switch (tax.kind) {
    case 'code': {
      const body = { ...named, IsTaxable: tax.isTaxable, Desc: given(tax.description) };
      return { requests: [{ name: 'SalesTaxCodeAdd', body: { SalesTaxCodeAdd: body } }] };
    }
    case 'tax': {
      const body = { ...described, TaxRate: given(tax.rate), TaxVendorRef: referenceTo(tax.agency) };
      return { requests: [{ name: 'ItemSalesTaxAdd', body: { ItemSalesTaxAdd: body } }] };
    }
    case 'group': {
      const body = { ...described, ItemSalesTaxRef: tax.taxes.map((ListID) => ({ ListID })) };
      return { requests: [{ name: 'ItemSalesTaxGroupAdd', body: { ItemSalesTaxGroupAdd: body } }] };
    }
    default: {
      const unreachable: never = tax.kind;
      return unreachable;
    }
  }
}

/** A record that QuickBooks could only take in part is not taken at all. */
function whyNotMade({ kind, name, description, rate, agency, taxes }: SalesTax): string | undefined {
  if (kind === 'group')
    return taxes.length === 0 || rate !== null || agency !== null
      ? 'A group of sales taxes has at least one tax, and rate and agency are those of its taxes.'
      : undefined;
  if (taxes.length > 0) return 'Only a group of sales taxes has taxes in it.';
  if (kind === 'tax') return undefined;
  if (rate !== null || agency !== null) return 'A sales tax code has no rate and no agency.';
  const isTooLong = name.length > 3 || (description ?? '').length > 31;
  return isTooLong
    ? 'A sales tax code has at most 3 characters in QuickBooks, and its description at most 31.'
    : undefined;
}

function changeSalesTax(change: TypedChange<SalesTax>): Writing {
  const { record, baseline, changed } = change;
  if (record.kind !== baseline.kind)
    return { cannot: 'QuickBooks cannot turn a sales tax into one of another kind.' };
  if (changed.includes('rate'))
    return {
      cannot:
        'The rate of a tax comes from QuickBooks, where a new one would reprice old invoices; make a new tax instead.',
    };
  const reason = whyNotMade(record);
  if (reason !== undefined) return { cannot: reason };
  const named = {
    ListID: idInQuickbooks(change.id),
    EditSequence: change.editSequence,
    Name: changedValue(change, 'name'),
    IsActive: changedValue(change, 'isActive'),
  };
  const described = { ...named, ItemDesc: changedValue(change, 'description') };
  switch (record.kind) {
    case 'code': {
      const IsTaxable = changedValue(change, 'isTaxable');
      const body = { ...named, IsTaxable, Desc: changedValue(change, 'description') };
      return { requests: [{ name: 'SalesTaxCodeMod', body: { SalesTaxCodeMod: body } }] };
    }
    case 'tax': {
      const body = { ...described, TaxVendorRef: changedReference(change, 'agency') };
      return { requests: [{ name: 'ItemSalesTaxMod', body: { ItemSalesTaxMod: body } }] };
    }
    case 'group': {
      const taxes = changed.includes('taxes') ? record.taxes.map((ListID) => ({ ListID })) : undefined;
      const body = { ...described, ItemSalesTaxRef: taxes };
      return { requests: [{ name: 'ItemSalesTaxGroupMod', body: { ItemSalesTaxGroupMod: body } }] };
    }
    default: {
      const unreachable: never = record.kind;
      return unreachable;
    }
  }
}

function modOf(
  kind: SalesTax['kind'],
  body: { readonly ListID: string; readonly EditSequence: string; readonly IsActive: boolean },
): Writing {
  switch (kind) {
    case 'code':
      return { requests: [{ name: 'SalesTaxCodeMod', body: { SalesTaxCodeMod: body } }] };
    case 'tax':
      return { requests: [{ name: 'ItemSalesTaxMod', body: { ItemSalesTaxMod: body } }] };
    case 'group':
      return { requests: [{ name: 'ItemSalesTaxGroupMod', body: { ItemSalesTaxGroupMod: body } }] };
    default: {
      const unreachable: never = kind;
      return unreachable;
    }
  }
}
