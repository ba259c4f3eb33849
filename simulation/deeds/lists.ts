/** What people do with the lists that others refer to: vendors, sales reps, employees, sales taxes, and the short ones. */
import { price } from '@autosync/core';
import { vendorNamed, type CategoryName, type Fields } from '@autosync/records';
import { textOf as text } from '../fields.ts';
import { inQuickbooks, inSa } from '../sight.ts';
import { itemOf, methodOf, termsOf, typeOf } from '../plain-record.ts';
import {
  changedInQuickbooks,
  changedInSa,
  done,
  idAtScreen,
  inactiveInQuickbooks,
  isOpen,
  madeInQuickbooks,
  madeInSa,
  markedInQuickbooks,
  one,
  textOf,
  type Deeds,
  type Office,
} from './deed.ts';

/** Initials have at most five characters, and a tax code three. */
const initialsOf = (mark: number): string => `r${mark.toString(36)}`;
const codeOf = (mark: number): string => mark.toString(36).padStart(3, '~');

const firstOf = async ({ rules }: Office, category: CategoryName, which: number) =>
  one(await inSa(rules, category), which, isOpen);
const firstIn = ({ company }: Office, category: CategoryName, which: number) =>
  one(inQuickbooks(company, category), which, isOpen);

/** A client gets something of a list, as it is chosen there. */
const chosen = (field: string, category: CategoryName): Deeds[string] => {
  return async (office, which, mark) => {
    const choice = await firstOf(office, category, mark);
    if (choice === undefined) return false;
    return changedInSa('Customers', () => ({ [field]: choice.id }))(office, which, mark);
  };
};

const chosenInQuickbooks = (
  typed: string,
  field: string,
  category: CategoryName,
  isFit = (_fields: Fields): boolean => true,
): Deeds[string] => {
  return async (office, which, mark) => {
    const choice = one(
      inQuickbooks(office.company, category),
      mark,
      (seen) => isOpen(seen) && isFit(seen.fields),
    );
    if (choice === undefined) return false;
    return changedInQuickbooks('Customers', 'Customer', () => ({
      typed: { [typed]: { ListID: idAtScreen(choice.id) } },
      fields: { [field]: choice.id },
    }))(office, which, mark);
  };
};

const codeFields = (mark: number): Fields => ({
  kind: 'code',
  name: codeOf(mark),
  isActive: true,
  description: textOf(mark),
  isTaxable: mark % 2 === 0,
  rate: null,
  agency: null,
  taxes: [],
});

export const listDeeds: Deeds = {
  'sa-vendor-new': madeInSa('Vendors', async (_, __, mark) => vendorNamed(textOf(mark))),
  'sa-vendor-phone': changedInSa('Vendors', (_, mark) => ({ phone: textOf(mark) })),
  'sa-vendor-inactive': changedInSa('Vendors', () => ({ isActive: false })),
  'qb-vendor-new': madeInQuickbooks('Vendors', (_, __, mark) => vendorNamed(textOf(mark))),
  'qb-vendor-phone': markedInQuickbooks('Vendors', 'Vendor', 'Phone', 'phone'),
  'qb-vendor-contact': markedInQuickbooks('Vendors', 'Vendor', 'Contact', 'contact'),
  'qb-vendor-inactive': inactiveInQuickbooks('Vendors', 'Vendor'),

  'sa-rep-new': madeInSa(
    'Sales Reps',
    async (office, which, mark) => {
      const person = await firstOf(office, mark % 2 === 0 ? 'Vendors' : 'Employees', which);
      return person && { initials: initialsOf(mark), isActive: true, person: person.id };
    },
    initialsOf,
  ),
  'sa-rep-inactive': changedInSa('Sales Reps', () => ({ isActive: false })),
  'sa-customer-rep': chosen('salesRep', 'Sales Reps'),
  'qb-rep-new': madeInQuickbooks(
    'Sales Reps',
    (office, which, mark) => {
      const person = firstIn(office, mark % 2 === 0 ? 'Vendors' : 'Employees', which);
      return person && { initials: initialsOf(mark), isActive: true, person: person.id };
    },
    initialsOf,
  ),
  'qb-rep-inactive': inactiveInQuickbooks('Sales Reps', 'SalesRep'),
  'qb-customer-rep': chosenInQuickbooks('SalesRepRef', 'salesRep', 'Sales Reps'),

  /** Employees are kept in QuickBooks alone. */
  'qb-employee-new': async (office, _, mark) => {
    const fields = { FirstName: `mark ${mark}`, LastName: 'Green', Phone: textOf(mark) };
    done(office, { do: 'add', type: 'Employee', fields });
    return office.log.made('quickbooks', 'Employees', `mark ${mark} Green`);
  },
  'qb-employee-phone': markedInQuickbooks('Employees', 'Employee', 'Phone', 'phone'),
  'qb-employee-inactive': inactiveInQuickbooks('Employees', 'Employee'),

  'sa-tax-new': madeInSa('Sales Tax', async (_, __, mark) => codeFields(mark), codeOf),
  'sa-tax-description': changedInSa('Sales Tax', (_, mark) => ({ description: textOf(mark) })),
  'sa-customer-code': chosen('salesTaxCode', 'Sales Tax'),
  'qb-tax-new': madeInQuickbooks('Sales Tax', (_, __, mark) => codeFields(mark), codeOf),
  'qb-tax-description': changedInQuickbooks('Sales Tax', 'SalesTaxCode', ({ fields }, mark) =>
    fields['kind'] === 'code'
      ? { typed: { Desc: textOf(mark) }, fields: { description: textOf(mark) } }
      : undefined,
  ),
  'qb-customer-code': chosenInQuickbooks(
    'SalesTaxCodeRef',
    'salesTaxCode',
    'Sales Tax',
    ({ kind }) => kind === 'code',
  ),

  'sa-item-new': madeInSa('Items', async (office, which, mark) => {
    const income = one(await inSa(office.rules, 'Chart of Accounts'), which, isIncome);
    return income && itemOf(textOf(mark), income.id);
  }),
  'sa-item-price': changedInSa('Items', (_, mark) => ({ price: price(`${mark}.25`) })),
  'sa-item-inactive': changedInSa('Items', () => ({ isActive: false })),
  'qb-item-new': madeInQuickbooks('Items', (office, which, mark) => {
    const income = one(inQuickbooks(office.company, 'Chart of Accounts'), which, isIncome);
    return income && itemOf(textOf(mark), income.id);
  }),
  'qb-item-description': changedInQuickbooks('Items', 'ItemService', (_, mark) => ({
    typed: { SalesOrPurchaseMod: { Desc: textOf(mark) } },
    fields: { description: textOf(mark) },
  })),
  'qb-item-inactive': inactiveInQuickbooks('Items', 'ItemService'),

  'sa-terms-new': madeInSa('Terms', async (_, __, mark) => termsOf(textOf(mark))),
  'sa-customer-terms': chosen('terms', 'Terms'),
  'qb-terms-new': madeInQuickbooks('Terms', (_, __, mark) => termsOf(textOf(mark))),
  'sa-method-new': madeInSa('Payment Methods', async (_, __, mark) => methodOf(textOf(mark))),
  'sa-customer-method': chosen('paymentMethod', 'Payment Methods'),
  'qb-method-new': madeInQuickbooks('Payment Methods', (_, __, mark) => methodOf(textOf(mark))),
  'sa-type-new': madeInSa('Customer Types', async (_, __, mark) => typeOf(textOf(mark))),
  'sa-customer-type': chosen('customerType', 'Customer Types'),
  'qb-type-new': madeInQuickbooks('Customer Types', (_, __, mark) => typeOf(textOf(mark))),
  'qb-customer-type': chosenInQuickbooks('CustomerTypeRef', 'customerType', 'Customer Types'),

  'qb-account-new': async (office, _, mark) => {
    done(office, { do: 'add', type: 'Account', fields: { Name: textOf(mark), AccountType: 'Income' } });
    return office.log.made('quickbooks', 'Chart of Accounts', textOf(mark));
  },
  'qb-account-description': markedInQuickbooks('Chart of Accounts', 'Account', 'Desc', 'description'),
};

function isIncome({ fields }: { readonly fields: Fields }): boolean {
  return text(fields['type']) === 'Income' && fields['isActive'] !== false;
}
