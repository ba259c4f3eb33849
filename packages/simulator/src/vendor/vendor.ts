import { negateAmount } from '@autosync/core';
import { addressBlock } from '../address.ts';
import { isBalanceWanted } from '../balance-filter.ts';
import { balanceOf } from '../balance.ts';
import { isOfClass } from '../class/class-filter.ts';
import { anyList, flat } from '../list/definition.ts';
import type { ListDefinition } from '../list/definition.ts';
import { adding, changing } from '../list/outcome.ts';
import { queryElements } from '../list/query.ts';
import { accountReference, classReference, emptyList, featureOff, termsReference } from '../reference.ts';
import { featureMissing } from '../status.ts';
import { stored, without } from '../text.ts';
import type { Handlers } from '../work.ts';

export const vendor: ListDefinition<'Vendor'> = {
  type: 'Vendor',
  nameSpace: 'Entity',
  listName: 'Vendors',
  references: {
    ClassRef: classReference,
    VendorTypeRef: { kind: 'Vendor Type', nameSpace: 'VendorType' },
    TermsRef: termsReference,
    BillingRateRef: emptyList('Billing Rate'),
    PrefillAccountRef: accountReference,
    CurrencyRef: featureOff('Currency'),
  },
  notClearable: [],
  // An opening balance would post to equity (bookkeeping.md 19); the others are not kept yet.
  unsupported: [
    'OpenBalance',
    'OpenBalanceDate',
    'Contacts',
    'ContactsMod',
    'AdditionalNotes',
    'AdditionalNotesMod',
  ],
  present: (books, element) => ({
    element: 'VendorRet',
    value: {
      ...flat(books, element, vendor.references),
      VendorAddressBlock: element.body.VendorAddressBlock ?? addressBlock(element.body.VendorAddress),
      // What is owed to a vendor stands on the credit side.
      Balance: negateAmount(balanceOf(books, 'Entity', element.id)),
    },
  }),
};

export const vendorHandlers: Handlers = {
  VendorAdd(work, request) {
    const given = without(request.VendorAdd, 'Name', 'IsActive', 'OpenBalance', 'OpenBalanceDate');
    const kept = without(given, 'Contacts', 'AdditionalNotes');
    const body = { IsVendorEligibleFor1099: false, ...stored(kept, work.books.switches) };
    return adding(work, vendor, request.VendorAdd, body, request);
  },
  VendorMod: (work, request) => changing(work, vendor, request.VendorMod, request),
  VendorQuery(work, request) {
    if (request.CurrencyFilter) throw featureMissing();
    const isWanted = isOfClass(work.books, request.ClassFilter);
    const { TotalBalanceFilter: filter } = request;
    return queryElements(
      work,
      {
        name: 'VendorQuery',
        lists: [anyList(vendor)],
        isWanted: (books, key) =>
          isBalanceWanted(negateAmount(balanceOf(books, 'Entity', key.id)), filter) && isWanted(key),
      },
      request,
    );
  },
};
