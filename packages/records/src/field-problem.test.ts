import type { Json } from '@autosync/core';
import { fieldLimit } from '@autosync/qbxml';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountShape } from './account.ts';
import { categories, categoryOf } from './categories.ts';
import type { CategoryName } from './category.ts';
import { creditShape } from './credit.ts';
import { customerTypeShape } from './customer-type.ts';
import { customerNamed, customerShape } from './customer.ts';
import type { Fields } from './definition.ts';
import { problemsOf } from './field-problem.ts';
import { employeeShape } from './employee.ts';
import { invoiceShape } from './invoice.ts';
import { itemShape } from './item.ts';
import { paymentMethodShape } from './payment-method.ts';
import { paymentShape } from './payment.ts';
import { refundCheckShape } from './refund-check.ts';
import { salesRepShape } from './sales-rep.ts';
import { salesTaxShape } from './sales-tax.ts';
import { termShape } from './term.ts';
import { randomRecord } from './testing/random-record.ts';
import { vendorShape } from './vendor.ts';

const seed = 4_095;

const shapes: { readonly [Name in CategoryName]: { isValid(value: unknown): boolean } } = {
  'Payment Methods': paymentMethodShape,
  Terms: termShape,
  'Customer Types': customerTypeShape,
  Vendors: vendorShape,
  'Sales Tax': salesTaxShape,
  Employees: employeeShape,
  'Sales Reps': salesRepShape,
  'Chart of Accounts': accountShape,
  Items: itemShape,
  Customers: customerShape,
  Invoices: invoiceShape,
  Credits: creditShape,
  Payments: paymentShape,
  'Refund Checks': refundCheckShape,
};

const words = (count: number) => 'x'.repeat(count);

/** A client in whom nothing is wrong. */
const client: Fields = { ...customerNamed('Smith, John'), firstName: 'John', lastName: 'Smith' };

const address = {
  line1: '12 Elm Street',
  line2: null,
  line3: null,
  city: null,
  state: null,
  postalCode: null,
  country: null,
};

const line = {
  id: null,
  item: '1',
  description: null,
  quantity: '1',
  rate: '2.00',
  amount: '2.00',
  serviceDate: null,
};

const invoice: Fields = {
  customer: '1',
  number: '7',
  date: '2026-05-02',
  dueDate: null,
  terms: null,
  poNumber: null,
  memo: null,
  isVoid: false,
  lines: [line],
};

const wrong: readonly [name: CategoryName, change: Fields, field: string, text: string, limit?: number][] = [
  ['Customers', { name: 'Smith: John' }, 'name', 'Name must not contain a colon (:).'],
  ['Customers', { name: 'Smith ' }, 'name', 'Name must not begin or end with a blank.'],
  ['Customers', { name: '' }, 'name', 'Name must not be empty.'],
  ['Customers', { name: null }, 'name', 'Name must not be empty.'],
  ['Customers', { phone: '' }, 'phone', 'Phone must be left out where it is empty.'],
  [
    'Customers',
    { middleName: 'Johann' },
    'middleName',
    'Middle name has 6 characters, and QuickBooks takes at most 5.',
    5,
  ],
  ['Customers', { notes: 'Łódź' }, 'notes', 'Notes has characters that QuickBooks cannot store: Ł ź'],
  [
    'Customers',
    { billAddress: { ...address, line1: words(42) } },
    'billAddress.line1',
    'Billing address, Street has 42 characters, and QuickBooks takes at most 41.',
    41,
  ],
  [
    'Customers',
    { billAddress: { ...address, line1: '1200 North Old Georgetown Turnpike, Building C' } },
    'billAddress.line1',
    'Billing address, Street has 46 characters, and QuickBooks takes at most 41. "1200 North Old Georgetown Turnpike" would fit.',
    41,
  ],
  [
    'Customers',
    { serviceAddress: { ...address, city: 'Two\nlines' } },
    'serviceAddress.city',
    'Service address, City must be a single line.',
  ],
  [
    'Invoices',
    { number: '123456789012' },
    'number',
    'Number has 12 characters, and QuickBooks takes at most 11.',
    11,
  ],
  ['Invoices', { date: '2026-02-30' }, 'date', 'Date is "2026-02-30", which is not a date.'],
  ['Invoices', { customer: null }, 'customer', 'Client must not be empty.'],
  ['Invoices', { isVoid: 'no' }, 'isVoid', 'Void cannot be a text.'],
  [
    'Invoices',
    { lines: [line, { ...line, amount: '2.005' }] },
    'lines[1].amount',
    'Line 2, Amount is "2.005", which is not a number of the right form.',
  ],
  [
    'Invoices',
    { lines: [{ ...line, amount: 2 }] },
    'lines[0].amount',
    'Line 1, Amount must be written as text.',
  ],
];

describe('the problems of a record', () => {
  it.each(wrong)('of %s with %j are told in words', (name, change, field, text, limit) => {
    const fields = { ...(name === 'Customers' ? client : invoice), ...change };
    const [problem, ...others] = problemsOf(categoryOf(name), fields);
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ field, text });
    expect(problem?.limit).toBe(limit);
  });

  it('name every field that is missing', () => {
    expect(problemsOf(categoryOf('Payment Methods'), {}).map(({ text }) => text)).toEqual([
      'Name is missing.',
      'Active is missing.',
    ]);
  });

  it.each(categories)(
    `of $name are there exactly when the record does not fit its schema (seed ${seed})`,
    (category) => {
      const damaged = fc
        .tuple(randomRecord[category.name], fc.nat(), garbage)
        .map(([fields, place, value]) => replaced(fields, place, value));
      fc.assert(
        fc.property(damaged, (fields) => {
          const isValid = shapes[category.name].isValid(fields);
          expect(
            problemsOf(category, fields)
              .map(({ text }) => text)
              .join(' ') === '',
          ).toBe(isValid);
        }),
        { seed, numRuns: 300 },
      );
    },
  );
});

describe('the limits of the fields', () => {
  it.each([
    ['Payment Methods', 'name', 'PaymentMethodAdd', 'Name'],
    ['Terms', 'name', 'StandardTermsAdd', 'Name'],
    ['Customer Types', 'name', 'CustomerTypeAdd', 'Name'],
    ['Chart of Accounts', 'name', 'AccountRet', 'Name'],
    ['Chart of Accounts', 'number', 'AccountRet', 'AccountNumber'],
    ['Chart of Accounts', 'description', 'AccountRet', 'Desc'],
    ['Items', 'name', 'ItemServiceAdd', 'Name'],
    ['Items', 'description', 'SalesOrPurchase', 'Desc'],
    ['Items', 'description', 'SalesAndPurchase', 'SalesDesc'],
    ['Items', 'description', 'ItemInventoryAdd', 'SalesDesc'],
    ['Customers', 'name', 'CustomerAdd', 'Name'],
    ['Customers', 'companyName', 'CustomerAdd', 'CompanyName'],
    ['Customers', 'salutation', 'CustomerAdd', 'Salutation'],
    ['Customers', 'firstName', 'CustomerAdd', 'FirstName'],
    ['Customers', 'middleName', 'CustomerAdd', 'MiddleName'],
    ['Customers', 'lastName', 'CustomerAdd', 'LastName'],
    ['Customers', 'phone', 'CustomerAdd', 'Phone'],
    ['Customers', 'altPhone', 'CustomerAdd', 'AltPhone'],
    ['Customers', 'fax', 'CustomerAdd', 'Fax'],
    ['Customers', 'email', 'CustomerAdd', 'Email'],
    ['Customers', 'accountNumber', 'CustomerAdd', 'AccountNumber'],
    ['Customers', 'notes', 'CustomerAdd', 'Notes'],
    ['Customers', 'billAddress.line1', 'CustomerAdd', 'BillAddress.Addr1'],
    ['Customers', 'billAddress.line3', 'CustomerAdd', 'BillAddress.Addr5'],
    ['Customers', 'billAddress.city', 'CustomerAdd', 'BillAddress.City'],
    ['Customers', 'billAddress.state', 'CustomerAdd', 'BillAddress.State'],
    ['Customers', 'billAddress.postalCode', 'CustomerAdd', 'BillAddress.PostalCode'],
    ['Customers', 'billAddress.country', 'CustomerAdd', 'BillAddress.Country'],
    ['Invoices', 'number', 'InvoiceAdd', 'RefNumber'],
    ['Invoices', 'poNumber', 'InvoiceAdd', 'PONumber'],
    ['Invoices', 'memo', 'InvoiceAdd', 'Memo'],
    ['Invoices', 'lines[0].description', 'InvoiceLineAdd', 'Desc'],
    ['Payments', 'number', 'ReceivePaymentAdd', 'RefNumber'],
    ['Payments', 'memo', 'ReceivePaymentAdd', 'Memo'],
  ] as const)('of %s, %s is that of %s %s in the schema', (name, field, group, path) => {
    const tooLong = withText(name, field, words(5_000));
    const problem = problemsOf(categoryOf(name), tooLong).find((each) => each.field === field);
    expect(problem?.limit).toBe(fieldLimit(group, path));
  });
});

const garbage: fc.Arbitrary<Json> = fc.oneof(
  fc.constantFrom<Json>(
    null,
    true,
    false,
    0,
    1.5,
    -7,
    '',
    ' ',
    ':',
    '1.5',
    '1.555',
    '-3.00',
    '2026-02-30',
    [],
    {},
  ),
  fc.string({ unit: fc.constantFrom('a', ' ', ':', '\n'), maxLength: 50 }),
  fc.integer({ min: 1, max: 5_000 }).map(words),
);

/** The fields with one of them, or one inside a list or group, replaced. */
function replaced(fields: Fields, place: number, value: Json): Fields {
  const names = Object.keys(fields);
  const name = names[place % names.length] ?? '';
  const rest = Math.floor(place / names.length);
  const present = fields[name];
  const inside = present === undefined || rest % 3 === 0 ? value : replacedInside(present, rest, value);
  return { ...fields, [name]: inside };
}

function replacedInside(present: Json, place: number, value: Json): Json {
  if (isList(present)) return present.map((entry) => replacedInside(entry, place, value));
  return isFields(present) ? replaced(present, place, value) : value;
}

/** A record in which nothing counts but one text. */
function withText(name: CategoryName, field: string, text: string): Fields {
  const [first = '', second] = field.split(/\[0\]\.|\./);
  if (second === undefined) return { ...client, ...invoice, [first]: text };
  const inside = field.includes('[') ? [{ ...line, [second]: text }] : { ...address, [second]: text };
  return { ...(name === 'Invoices' ? invoice : client), [first]: inside };
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function isFields(value: Json): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
