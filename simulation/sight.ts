/** What stands on both sides, read past every connector: from SA's repository and from the company file. */
import type { Json } from '@autosync/core';
import { categoryOf, recordId, type CategoryName, type Fields } from '@autosync/records';
import type { SaRules } from '@autosync/sa/rules';
import { shownRecord, type Company } from '@autosync/simulator';
import { actor } from './own-company.ts';

export interface Seen {
  readonly category: CategoryName;
  readonly id: string;
  /** The name that no other record of its category has, on neither side, for ever. */
  readonly token: string;
  readonly version: number;
  readonly fields: Fields;
}

/** How a record is known on both sides. */
export function keyOf({ category, token }: Pick<Seen, 'category' | 'token'>): string {
  return `${category} ${token}`;
}

/** The types of QuickBooks that a category is made of; `Terms` has two, `Items` those that the start has. */
const types: { readonly [C in CategoryName]: readonly string[] } = {
  'Payment Methods': ['PaymentMethod'],
  Terms: ['StandardTerms', 'DateDrivenTerms'],
  'Customer Types': ['CustomerType'],
  'Chart of Accounts': ['Account'],
  Vendors: ['Vendor', 'OtherName'],
  'Sales Tax': ['SalesTaxCode', 'ItemSalesTax', 'ItemSalesTaxGroup'],
  Employees: ['Employee'],
  'Sales Reps': ['SalesRep'],
  Items: ['ItemService'],
  Customers: ['Customer'],
  Invoices: ['Invoice'],
  Credits: ['CreditMemo'],
  Payments: ['ReceivePayment'],
  'Refund Checks': ['Check', 'ARRefundCreditCard'],
};

const nothing: Json = null;

/** Everything of a category in SA that is not deleted. */
export async function inSa(rules: SaRules, category: CategoryName): Promise<readonly Seen[]> {
  const page = await rules.page(actor, { category, isDescending: false, recordsMax: 1000 });
  return page.map(({ id, version, fields }) => ({
    category,
    id,
    version,
    fields,
    token: tokenOf(category, fields),
  }));
}

/** Everything of a category in the company file. */
export function inQuickbooks(company: Company, name: CategoryName): readonly Seen[] {
  const category = categoryOf(name);
  return types[name].flatMap((type) =>
    category.kind === 'list' ? elementsOf(company, name, type) : transactionsOf(company, name, type),
  );
}

/** What an element says stands in it alone, so that one that is the same object as before says the same. */
const known = new WeakMap<object, Seen>();

function elementsOf(company: Company, name: CategoryName, type: string): readonly Seen[] {
  const { storage } = company.books;
  const keys = storage.elementKeys({ types: listTypes.filter((one) => one === type) });
  return keys.flatMap(({ nameSpace, id }): readonly Seen[] => {
    const element = storage.element(nameSpace, id);
    const before = element && known.get(element);
    if (before !== undefined) return [before];
    const seen = seenIn(company, name, type, id);
    if (element !== undefined && seen !== undefined) known.set(element, seen);
    return seen === undefined ? [] : [seen];
  });
}

function transactionsOf(company: Company, name: CategoryName, type: string): readonly Seen[] {
  const keys = company.books.storage.transactionKeys({
    types: transactionTypes.filter((one) => one === type),
  });
  return keys.flatMap(({ id }) => seenIn(company, name, type, id) ?? []);
}

function seenIn(company: Company, name: CategoryName, type: string, id: string): Seen | undefined {
  const shown = shownRecord(company, type, id);
  if (shown === undefined || typeof shown.value !== 'object') return undefined;
  const { fields } = categoryOf(name).quickbooks.fromQuickBooks(shown.element, shown.value);
  return { category: name, id: recordId(type, id), version: 0, fields, token: tokenOf(name, fields) };
}

const listTypes = [
  'PaymentMethod',
  'StandardTerms',
  'DateDrivenTerms',
  'CustomerType',
  'Account',
  'Vendor',
  'OtherName',
  'SalesTaxCode',
  'ItemSalesTax',
  'ItemSalesTaxGroup',
  'Employee',
  'SalesRep',
  'ItemService',
  'Customer',
] as const;
const transactionTypes = ['Invoice', 'CreditMemo', 'ReceivePayment', 'Check', 'ARRefundCreditCard'] as const;

export function tokenOf(category: CategoryName, fields: Fields): string {
  const isTransaction = categoryOf(category).kind === 'transaction';
  const token = fields[isTransaction ? 'number' : 'name'] ?? fields['initials'] ?? nothing;
  return typeof token === 'string' ? token : '(none)';
}
