import { accounts } from './account-category.ts';
import type { CategoryName } from './category.ts';
import { credits } from './credit-category.ts';
import { customers } from './customer-category.ts';
import { customerTypes } from './customer-type-category.ts';
import type { Category } from './definition.ts';
import { employees } from './employee-category.ts';
import { invoices } from './invoice-category.ts';
import { items } from './item-category.ts';
import { paymentMethods } from './payment-method-category.ts';
import { payments } from './payment-category.ts';
import { refundChecks } from './refund-check-category.ts';
import { salesReps } from './sales-rep-category.ts';
import { salesTaxes } from './sales-tax-category.ts';
import { terms } from './term-category.ts';
import { vendors } from './vendor-category.ts';

const byName: { readonly [Name in CategoryName]: Category } = {
  'Payment Methods': paymentMethods,
  Terms: terms,
  'Customer Types': customerTypes,
  'Chart of Accounts': accounts,
  Vendors: vendors,
  'Sales Tax': salesTaxes,
  Employees: employees,
  'Sales Reps': salesReps,
  Items: items,
  Customers: customers,
  Invoices: invoices,
  Credits: credits,
  Payments: payments,
  'Refund Checks': refundChecks,
};

/** Every category in the order in which a sync runs them: whatever one refers to comes before it. */
export const categories: readonly Category[] = Object.values(byName);

export function categoryOf(name: CategoryName): Category {
  return byName[name];
}
