import { addAmounts } from '@autosync/core';
import type { Amount } from '@autosync/core';
import type { CustomerRet } from '@autosync/qbxml';
import { addressBlock } from '../address.ts';
import { isBalanceWanted } from '../balance-filter.ts';
import { balanceOf } from '../balance.ts';
import { isOfClass } from '../class/class-filter.ts';
import type { Books } from '../books.ts';
import { anyList, headerOf, isOfType, placeOf } from '../list/definition.ts';
import type { ListDefinition } from '../list/definition.ts';
import { addElement, statusOfFields } from '../list/element.ts';
import { modifying, showing } from '../list/outcome.ts';
import { queryElements } from '../list/query.ts';
import {
  classReference,
  customerReference,
  findReferenced,
  emptyList,
  featureOff,
  named,
  paymentMethodReference,
  salesRepReference,
  salesTaxCodeReference,
  salesTaxReference,
  termsReference,
} from '../reference.ts';
import type { GivenReference } from '../reference.ts';
import { newTaxCode, usualSalesTax } from '../preferences/tax-default.ts';
import { featureMissing } from '../status.ts';
import { together } from '../together.ts';
import { stored, without } from '../text.ts';
import type { ElementKey } from '../storage.ts';
import type { Handlers } from '../work.ts';

export const customer: ListDefinition<'Customer'> = {
  type: 'Customer',
  nameSpace: 'Entity',
  listName: 'Customers',
  references: {
    ClassRef: classReference,
    CustomerTypeRef: { kind: 'Customer Type', nameSpace: 'CustomerType' },
    TermsRef: termsReference,
    SalesRepRef: salesRepReference,
    SalesTaxCodeRef: salesTaxCodeReference,
    ItemSalesTaxRef: salesTaxReference,
    PreferredPaymentMethodRef: paymentMethodReference,
    JobTypeRef: { kind: 'Job Type', nameSpace: 'JobType' },
    PriceLevelRef: emptyList('Price Level'),
    CurrencyRef: featureOff('Currency'),
  },
  notClearable: [],
  // An opening balance would post to equity (bookkeeping.md 19); the others are not kept yet.
  addresses: ['BillAddress', 'ShipAddress'],
  unsupported: [
    'OpenBalance',
    'OpenBalanceDate',
    'Contacts',
    'ContactsMod',
    'AdditionalNotes',
    'AdditionalNotesMod',
    'CreditCardInfo',
  ],
  present: (books, element) => ({
    element: 'CustomerRet',
    value: together(
      together(headerOf(books, element), placeOf(books, element)),
      named(books, element.body, customer.references),
      {
        BillAddressBlock: element.body.BillAddressBlock ?? addressBlock(element.body.BillAddress),
        ShipAddressBlock: element.body.ShipAddressBlock ?? addressBlock(element.body.ShipAddress),
        Balance: balanceOf(books, 'Entity', element.id),
        TotalBalance: totalBalance(books, element.id),
      },
    ),
  }),
};

/** Customers and their jobs, which are customers below a customer. */
export const customerHandlers: Handlers = {
  CustomerAdd(work, request) {
    const { Name, IsActive, ParentRef, ...given } = request.CustomerAdd;
    const balances = without(given, 'OpenBalance', 'OpenBalanceDate', 'CreditCardInfo');
    const kept = without(balances, 'Contacts', 'AdditionalNotes');
    const tax = usualTaxOf(work.books, ParentRef);
    const body = { JobStatus: 'None', ...tax, ...stored(kept, work.books.switches) };
    const id = addElement(work.books, customer, { name: Name, isActive: IsActive, parent: ParentRef, body });
    const status = statusOfFields(given, customer.unsupported);
    return showing(work, customer, id, request.IncludeRetElement, status);
  },
  CustomerMod(work, request) {
    const { ListID, EditSequence, Name, IsActive, ParentRef, ...fields } = request.CustomerMod;
    const given = { ListID, EditSequence, Name, IsActive, ParentRef };
    return modifying(work, customer, given, fields, request.IncludeRetElement);
  },
  CustomerQuery(work, request) {
    if (request.CurrencyFilter) throw featureMissing();
    const { TotalBalanceFilter: filter } = request;
    const isClassWanted = isOfClass(work.books, request.ClassFilter);
    const isWanted = (books: Books, key: ElementKey): boolean =>
      (!filter || isBalanceWanted(totalBalance(books, key.id), filter)) && isClassWanted(key);
    return queryElements(work, { name: 'CustomerQuery', lists: [anyList(customer)], isWanted }, request);
  },
};

/** Where sales tax is on, a new customer has the usual tax, and a job that of its customer. */
function usualTaxOf(books: Books, parentRef: GivenReference | undefined): Partial<CustomerRet> {
  const ItemSalesTaxRef = usualSalesTax(books);
  if (!ItemSalesTaxRef) return {};
  const parent = parentRef && findReferenced(books, parentRef, customerReference);
  const from = parent && isOfType(parent, 'Customer') ? parent.body : {};
  return {
    SalesTaxCodeRef: from.SalesTaxCodeRef ?? newTaxCode(books),
    ItemSalesTaxRef: from.ItemSalesTaxRef ?? ItemSalesTaxRef,
  };
}

/** What the customer and all jobs below owe (bookkeeping.md 20). */
function totalBalance(books: Books, id: string): Amount {
  const jobs = books.storage.elementKeys({ types: ['Customer'], parentId: id });
  return addAmounts(balanceOf(books, 'Entity', id), ...jobs.map((job) => totalBalance(books, job.id)));
}
