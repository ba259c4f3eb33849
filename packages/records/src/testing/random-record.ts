import {
  addDays,
  amountFromCents,
  dateOnly,
  multiplyToAmount,
  percent,
  price,
  quantity,
  zeroAmount,
  type DateOnly,
} from '@autosync/core';
import fc, { type Arbitrary } from 'fast-check';
import { accountTypes, type Account } from '../account.ts';
import type { CategoryName } from '../category.ts';
import type { Address } from '../address.ts';
import type { Credit } from '../credit.ts';
import type { Customer } from '../customer.ts';
import type { CustomerType } from '../customer-type.ts';
import type { Fields } from '../definition.ts';
import type { Invoice } from '../invoice.ts';
import type { Item } from '../item.ts';
import type { Payment } from '../payment.ts';
import type { PaymentMethod } from '../payment-method.ts';
import { recordId } from '../quickbooks-id.ts';
import type { RefundCheck } from '../refund-check.ts';
import type { Employee } from '../employee.ts';
import type { SaleLine } from '../sale.ts';
import type { SalesRep } from '../sales-rep.ts';
import type { SalesTax } from '../sales-tax.ts';
import type { Term } from '../term.ts';
import type { Vendor } from '../vendor.ts';

/** Random records of every category, as both sides can store them. */

const characters = 'abcXYZ019 .,&<>\'"/#-éñÜ€’–'.split('');

function words(charactersMax: number): Arbitrary<string> {
  return fc.oneof(
    fc.string({ unit: fc.constantFrom(...characters), minLength: 1, maxLength: Math.min(charactersMax, 20) }),
    fc.constant('x'.repeat(charactersMax)),
  );
}

function text(charactersMax: number): Arbitrary<string | null> {
  return fc.option(words(charactersMax));
}

function name(charactersMax: number): Arbitrary<string> {
  return words(charactersMax).map((each) => `N${each.trim()}`.slice(0, charactersMax).trim());
}

const id = fc
  .tuple(fc.integer({ min: 1, max: 0xffff }), fc.integer({ min: 1_000_000_000, max: 1_999_999_999 }))
  .map(([number, second]) => `${number.toString(16).toUpperCase()}-${second}`);

const reference = fc.option(id);
const salesTaxCode = fc.option(id.map((each) => recordId('SalesTaxCode', each)));

const day: Arbitrary<DateOnly> = fc
  .integer({ min: 0, max: 20_000 })
  .map((days) => addDays(dateOnly('1990-01-01'), days));

const cents = fc.bigInt({ min: 1n, max: 99_999_999n }).map(amountFromCents);

const somePrice = fc
  .tuple(fc.integer({ min: 0, max: 9_999 }), fc.integer({ min: 0, max: 99_999 }))
  .map(([whole, part]) => price(`${whole}.${String(part).padStart(5, '0')}`));

const someQuantity = fc
  .integer({ min: 1, max: 99_999 })
  .map((hundredths) =>
    quantity(`${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`),
  );

const address: Arbitrary<Address> = fc.record({
  line1: fc.nat(9_999).map((number) => `${number} Elm Street`),
  line2: text(41),
  line3: text(41),
  city: text(31),
  state: text(21),
  postalCode: text(13),
  country: text(31),
});

const contact = {
  name: name(41),
  isActive: fc.boolean(),
  companyName: text(41),
  salutation: text(15),
  firstName: text(25),
  middleName: text(5),
  lastName: text(25),
  phone: text(21),
  altPhone: text(21),
  fax: text(21),
  email: text(1023),
  accountNumber: text(99),
  notes: text(4095),
};

const customer: Arbitrary<Customer> = fc.record({
  ...contact,
  parent: reference,
  billAddress: fc.option(address),
  serviceAddress: fc.option(address),
  customerType: reference,
  terms: reference,
  salesRep: reference,
  salesTaxCode,
  salesTax: reference,
  paymentMethod: reference,
});

const vendor: Arbitrary<Vendor> = fc
  .record({
    ...contact,
    kind: fc.constantFrom('vendor', 'other_name'),
    contact: text(41),
    address: fc.option(address),
    nameOnCheck: text(41),
    terms: reference,
  })
  .map((each) => (each.kind === 'vendor' ? each : { ...each, nameOnCheck: null, terms: null }));

const soldItem: Arbitrary<Item> = fc
  .record({
    kind: fc.constantFrom('service', 'non_inventory', 'inventory', 'other_charge'),
    name: name(31),
    parent: reference,
    isActive: fc.boolean(),
    description: text(4095),
    price: fc.option(somePrice),
    pricePercent: fc.constant(null),
    salesTaxCode,
    cost: fc.option(somePrice),
    incomeAccount: id,
    expenseAccount: id,
    assetAccount: id,
  })
  .map((each) => ({
    ...each,
    assetAccount: each.kind === 'inventory' ? each.assetAccount : null,
    expenseAccount: each.kind === 'inventory' || each.cost !== null ? each.expenseAccount : null,
  }));

const modifyingItem: Arbitrary<Item> = fc
  .record({
    kind: fc.constantFrom('discount', 'subtotal', 'payment'),
    name: name(31),
    isActive: fc.boolean(),
    description: text(4095),
    parent: reference,
    salesTaxCode,
    price: fc.option(somePrice),
    incomeAccount: id,
  })
  .map((each) => ({
    ...each,
    ...(each.kind === 'discount'
      ? {}
      : { parent: null, salesTaxCode: null, price: null, incomeAccount: null }),
    pricePercent: each.kind === 'discount' && each.price === null ? percent('7.5') : null,
    cost: null,
    expenseAccount: null,
    assetAccount: null,
  }));

const item = fc.oneof(soldItem, modifyingItem);

const remark: Arbitrary<SaleLine> = words(4095).map((description) => ({
  id: null,
  item: null,
  description,
  quantity: null,
  rate: null,
  amount: zeroAmount,
  serviceDate: null,
  salesTaxCode: null,
  subtotal: null,
}));

const charge: Arbitrary<SaleLine> = fc
  .record({
    item: id,
    description: text(4095),
    quantity: someQuantity,
    rate: somePrice,
    amount: cents,
    serviceDate: fc.option(day),
    salesTaxCode,
    isFlat: fc.boolean(),
  })
  .map(({ isFlat, ...line }) => ({
    ...line,
    id: null,
    subtotal: null,
    quantity: isFlat ? null : line.quantity,
    rate: isFlat ? null : line.rate,
    amount: isFlat ? line.amount : multiplyToAmount(line.quantity, line.rate),
  }));

const taxFields = {
  salesRep: reference,
  salesTax: reference,
  salesTaxCode,
  salesTaxTotal: fc.constant(null),
};

const invoice: Arbitrary<Invoice> = fc.record({
  customer: id,
  number: words(11),
  date: day,
  dueDate: fc.option(day),
  terms: reference,
  poNumber: text(25),
  memo: text(4000),
  isVoid: fc.boolean(),
  ...taxFields,
  lines: fc.array(fc.oneof(charge, remark), { minLength: 1, maxLength: 5 }),
});

const applications = fc.uniqueArray(fc.record({ invoice: id, amount: cents }), {
  selector: (application) => application.invoice,
  maxLength: 4,
});

const credit: Arbitrary<Credit> = fc.record({
  customer: id,
  number: words(11),
  date: day,
  memo: text(4000),
  isVoid: fc.boolean(),
  ...taxFields,
  lines: fc.array(fc.oneof(charge, remark), { minLength: 1, maxLength: 5 }),
  applications,
});

const payment: Arbitrary<Payment> = fc.record({
  customer: id,
  date: day,
  number: text(20),
  method: reference,
  memo: text(4095),
  amount: cents,
  depositAccount: reference,
  applications,
  adjustment: fc.constant(null),
});

const refundCheck: Arbitrary<RefundCheck> = fc.record({
  customer: id,
  kind: fc.constantFrom('check', 'credit_card'),
  number: text(11),
  date: day,
  account: reference,
  method: reference,
  memo: text(4000),
  amount: cents,
  isVoid: fc.boolean(),
  refunds: fc.array(fc.record({ payment: reference, credit: reference, amount: cents }), { maxLength: 3 }),
});

const emptyTax = { description: null, isTaxable: true, rate: null, agency: null, taxes: [] };

const salesTax: Arbitrary<SalesTax> = fc.oneof(
  fc
    .record({ name: name(3), isActive: fc.boolean(), isTaxable: fc.boolean(), description: text(31) })
    .map((each) => ({ ...emptyTax, ...each, kind: 'code' as const })),
  fc
    .record({
      name: name(31),
      isActive: fc.boolean(),
      description: text(4095),
      rate: fc.option(fc.nat(20).map((each) => percent(String(each)))),
      agency: reference,
    })
    .map((each) => ({ ...emptyTax, ...each, kind: 'tax' as const })),
  fc
    .record({
      name: name(31),
      isActive: fc.boolean(),
      description: text(4095),
      taxes: fc.uniqueArray(id, { minLength: 1, maxLength: 4 }),
    })
    .map((each) => ({ ...emptyTax, ...each, kind: 'group' as const })),
);

const employee: Arbitrary<Employee> = fc.record({
  name: name(41),
  isActive: fc.boolean(),
  firstName: text(25),
  middleName: text(5),
  lastName: text(25),
  jobTitle: text(41),
  phone: text(21),
  mobile: text(21),
  email: text(1023),
  hiredDate: fc.option(day),
  releasedDate: fc.option(day),
});

const salesRep: Arbitrary<SalesRep> = fc.record({ initials: name(5), isActive: fc.boolean(), person: id });

const term: Arbitrary<Term> = fc.record({
  name: name(31),
  isActive: fc.boolean(),
  kind: fc.constant('standard' as const),
  dueDays: fc.option(fc.nat(365)),
  discountDays: fc.option(fc.nat(60)),
  discountPercent: fc.constant(null),
  dueDayOfMonth: fc.constant(null),
});

const customerType: Arbitrary<CustomerType> = fc.record({
  name: name(31),
  parent: reference,
  isActive: fc.boolean(),
});

const paymentMethod: Arbitrary<PaymentMethod> = fc.record({ name: name(31), isActive: fc.boolean() });

const account: Arbitrary<Account> = fc.record({
  name: name(31),
  parent: reference,
  isActive: fc.boolean(),
  type: fc.constantFrom(...accountTypes),
  number: text(7),
  description: text(200),
});

export const randomRecord: { readonly [Name in CategoryName]: Arbitrary<Fields> } = {
  'Payment Methods': paymentMethod,
  Terms: term,
  'Customer Types': customerType,
  'Chart of Accounts': account,
  Vendors: vendor,
  'Sales Tax': salesTax,
  Employees: employee,
  'Sales Reps': salesRep,
  Items: item,
  Customers: customer,
  Invoices: invoice,
  Credits: credit,
  Payments: payment,
  'Refund Checks': refundCheck,
};
