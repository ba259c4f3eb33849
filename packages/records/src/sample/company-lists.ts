import { percent } from '@autosync/core';
import type { Account } from '../account.ts';
import type { CategoryName } from '../category.ts';
import type { CustomerType } from '../customer-type.ts';
import type { Fields } from '../definition.ts';
import type { Employee } from '../employee.ts';
import type { Item } from '../item.ts';
import type { PaymentMethod } from '../payment-method.ts';
import type { SalesRep } from '../sales-rep.ts';
import type { SalesTax } from '../sales-tax.ts';
import type { Term } from '../term.ts';
import type { Vendor } from '../vendor.ts';
import { storyItems } from './items.ts';
import { listKey } from './list-key.ts';
import { storySalesTaxes } from './sales-taxes.ts';
import { Choices, type Where } from './side.ts';
import { storyEmployees, storySalesReps } from './staff.ts';
import type { Told } from './told.ts';
import { storyVendors } from './vendors.ts';

/** The short lists of the company, and the same for choosing from. */
export interface CompanyLists {
  readonly told: readonly Told<Fields>[];
  readonly paymentMethods: Choices<PaymentMethod>;
  readonly terms: Choices<Term>;
  readonly customerTypes: Choices<CustomerType>;
  readonly accounts: Choices<Account>;
  readonly vendors: Choices<Vendor>;
  readonly salesTaxes: Choices<SalesTax>;
  readonly employees: Choices<Employee>;
  readonly salesReps: Choices<SalesRep>;
  readonly items: Choices<Item>;
}

export function companyLists(): CompanyLists {
  const told: Told<Fields>[] = [];
  const tell = <Record extends Fields & { readonly isActive: boolean }>(
    category: CategoryName,
    prefix: string,
    entries: readonly (readonly [Where, Record])[],
  ): Choices<Record> => {
    const choices = new Choices<Record>();
    for (const [where, record] of entries) {
      const sided = { key: listKey(prefix, nameIn(record)), where, record };
      told.push({ ...sided, category });
      choices.add(sided);
    }
    return choices;
  };
  const choices = {
    paymentMethods: tell('Payment Methods', 'payment-method', paymentMethods),
    terms: tell('Terms', 'term', terms),
    customerTypes: tell('Customer Types', 'customer-type', customerTypes),
    accounts: tell('Chart of Accounts', 'account', accounts),
    vendors: tell('Vendors', 'vendor', storyVendors),
    salesTaxes: tell('Sales Tax', 'sales-tax', storySalesTaxes),
    employees: tell('Employees', 'employee', storyEmployees),
    salesReps: tell('Sales Reps', 'sales-rep', storySalesReps),
    items: tell('Items', 'item', storyItems),
  };
  return { told, ...choices };
}

/** What an element of a short list is known by. */
function nameIn({ name, initials }: Fields): string {
  const known = name ?? initials;
  return typeof known === 'string' ? known : '';
}

const paymentMethods: readonly (readonly [Where, PaymentMethod])[] = [
  ['both', { name: 'Cash', isActive: true }],
  ['both', { name: 'Check', isActive: true }],
  ['both', { name: 'Visa', isActive: true }],
  ['both', { name: 'MasterCard', isActive: true }],
  ['both', { name: 'American Express', isActive: true }],
  ['both', { name: 'Discover', isActive: true }],
  ['both', { name: 'Bank transfer', isActive: true }],
  ['both', { name: 'Gift card', isActive: false }],
  ['sa', { name: 'Card on file', isActive: true }],
  ['quickbooks', { name: 'Money order', isActive: true }],
];

const terms: readonly (readonly [Where, Term])[] = [
  ['both', standardTerm('Due on receipt', 0)],
  ['both', standardTerm('Net 10', 10)],
  ['both', standardTerm('Net 15', 15)],
  ['both', standardTerm('Net 30', 30)],
  ['both', standardTerm('Net 60', 60)],
  ['both', { ...standardTerm('2% 10 Net 30', 30), discountDays: 10, discountPercent: percent('2') }],
  ['both', { ...standardTerm('1% 10 Net 30', 30), discountDays: 10, discountPercent: percent('1') }],
  ['both', { ...standardTerm('Due on the 1st', null), kind: 'date_driven', dueDayOfMonth: 1 }],
  ['sa', standardTerm('Net 45', 45)],
  ['quickbooks', { ...standardTerm('Due on the 15th', null), kind: 'date_driven', dueDayOfMonth: 15 }],
];

function standardTerm(name: string, dueDays: number | null): Term {
  return {
    name,
    isActive: true,
    kind: 'standard',
    dueDays,
    discountDays: null,
    discountPercent: null,
    dueDayOfMonth: null,
  };
}

const commercial = 'Commercial';

const customerTypes: readonly (readonly [Where, CustomerType])[] = [
  ['both', { name: 'Residential', parent: null, isActive: true }],
  ['both', { name: commercial, parent: null, isActive: true }],
  ['both', { name: 'Offices', parent: listKey('customer-type', commercial), isActive: true }],
  ['both', { name: 'Retail', parent: listKey('customer-type', commercial), isActive: true }],
  ['both', { name: 'Homeowners association', parent: null, isActive: true }],
  ['both', { name: 'Municipal', parent: null, isActive: true }],
  ['both', { name: 'Churches & schools', parent: null, isActive: true }],
  ['both', { name: 'Landlord', parent: null, isActive: true }],
  ['sa', { name: 'Snowbirds', parent: null, isActive: true }],
  ['quickbooks', { name: 'Referral', parent: null, isActive: true }],
];

const services = 'Landscape services';

const accounts: readonly (readonly [Where, Account])[] = [
  ['both', account('1010', 'Checking', 'Bank')],
  ['both', account('1020', 'Savings', 'Bank')],
  ['both', account('1030', 'Petty cash', 'Bank')],
  ['both', account('1100', 'Accounts Receivable', 'AccountsReceivable')],
  ['both', account('1200', 'Undeposited Funds', 'OtherCurrentAsset')],
  ['both', account('1300', 'Inventory Asset', 'OtherCurrentAsset')],
  ['both', account('1500', 'Trucks & mowers', 'FixedAsset')],
  ['both', account('2000', 'Accounts Payable', 'AccountsPayable')],
  ['both', account('2100', 'Fuel card', 'CreditCard')],
  ['both', account('2200', 'Sales Tax Payable', 'OtherCurrentLiability')],
  ['both', account('3000', "Owner's equity", 'Equity')],
  ['both', account('4000', services, 'Income')],
  ['both', { ...account('4010', 'Mowing', 'Income'), parent: listKey('account', services) }],
  ['both', { ...account('4020', 'Turf care', 'Income'), parent: listKey('account', services) }],
  ['both', { ...account('4030', 'Irrigation', 'Income'), parent: listKey('account', services) }],
  ['both', account('4100', 'Product sales', 'Income')],
  ['both', account('5000', 'Cost of Goods Sold', 'CostOfGoodsSold')],
  ['both', account('6000', 'Job materials', 'Expense')],
  ['both', account('6100', 'Fuel', 'Expense')],
  ['quickbooks', account('7000', 'Interest income', 'OtherIncome')],
  ['quickbooks', account('8000', 'Penalties & settlements', 'OtherExpense')],
];

function account(number: string, name: string, type: Account['type']): Account {
  return { name, parent: null, isActive: true, type, number, description: null };
}
