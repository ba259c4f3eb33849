import {
  addAmounts,
  amount,
  amountToPrice,
  multiplyToAmount,
  priceToAmount,
  type Random,
} from '@autosync/core';
import type { CategoryName } from '../category.ts';
import { creditShape, type Credit } from '../credit.ts';
import { customerShape, type Customer } from '../customer.ts';
import type { Fields } from '../definition.ts';
import { invoiceShape, type Invoice } from '../invoice.ts';
import { itemShape, type Item } from '../item.ts';
import { paymentShape, type Payment } from '../payment.ts';
import { vendorShape, type Vendor } from '../vendor.ts';
import type { SaleLine } from '../sale.ts';
import { somePhone } from './person.ts';

/**
 * What an office changes on an ordinary day: just the fields that change, each to another value than before.
 * Nothing becomes too cheap for what was paid of it. Empty for the short lists, which nobody edits daily, and
 * for a record in which there is nothing to change.
 */
export function plausibleEdit(random: Random, category: CategoryName, fields: Fields): Fields {
  switch (category) {
    case 'Customers':
      return customerShape.isValid(fields) ? customerEdit(random, fields) : {};
    case 'Items':
      return itemShape.isValid(fields) ? itemEdit(random, fields) : {};
    case 'Invoices':
      return invoiceShape.isValid(fields) ? invoiceEdit(random, fields) : {};
    case 'Credits':
      return creditShape.isValid(fields) ? creditEdit(random, fields) : {};
    case 'Payments':
      return paymentShape.isValid(fields) ? paymentEdit(random, fields) : {};
    case 'Vendors':
      return vendorShape.isValid(fields) ? vendorEdit(random, fields) : {};
    case 'Payment Methods':
    case 'Terms':
    case 'Customer Types':
    case 'Chart of Accounts':
    case 'Refund Checks':
    case 'Sales Tax':
    case 'Employees':
    case 'Sales Reps':
      return {};
    default: {
      const unreachable: never = category;
      return unreachable;
    }
  }
}

function customerEdit(random: Random, customer: Customer): Fields {
  const { phone, billAddress, parent, isActive } = customer;
  switch (random.integer(1, 6)) {
    case 1:
      return { altPhone: another(customer.altPhone, () => somePhone(random)) };
    case 2:
      return { email: another(customer.email, () => `client${random.integer(1, 99_999)}@example.com`) };
    case 3:
      return { notes: another(customer.notes, () => remark(random, 'Call before mowing')) };
    case 4:
      if (billAddress !== null) return { billAddress: { ...billAddress, line2: remark(random, 'Suite') } };
      break;
    case 5:
      // Only a property: with a master QuickBooks would change its properties as well.
      if (parent !== null) return { isActive: !isActive };
      break;
  }
  return { phone: another(phone, () => somePhone(random)) };
}

function vendorEdit(random: Random, vendor: Vendor): Fields {
  if (random.integer(1, 2) === 1) return { phone: another(vendor.phone, () => somePhone(random)) };
  return { notes: another(vendor.notes, () => remark(random, 'Delivers on Tuesdays')) };
}

function itemEdit(random: Random, item: Item): Fields {
  if (item.price === null || random.integer(1, 3) === 1)
    return { description: remark(random, item.description?.replace(/ \(.*/, '') ?? item.name) };
  const dearer = addAmounts(priceToAmount(item.price), amount(String(random.integer(1, 9))));
  return { price: amountToPrice(dearer) };
}

function invoiceEdit(random: Random, invoice: Invoice): Fields {
  const { lines, isVoid } = invoice;
  const place = random.integer(0, Math.max(0, lines.length - 1));
  const line = lines[place];
  const edited = line && !isVoid ? lineEdit(random, line) : undefined;
  if (edited && random.integer(1, 2) === 1) return { lines: lines.with(place, edited) };
  return { memo: another(invoice.memo, () => remark(random, 'Front yard')) };
}

/** A line that asks for more than before, or says more. */
function lineEdit(random: Random, line: SaleLine): SaleLine {
  if (line.quantity === null || line.rate === null || random.integer(1, 2) === 1)
    return { ...line, description: remark(random, 'As agreed') };
  const rate = amountToPrice(addAmounts(priceToAmount(line.rate), amount('1')));
  return { ...line, rate, amount: multiplyToAmount(line.quantity, rate) };
}

function creditEdit(random: Random, credit: Credit): Fields {
  return { memo: another(credit.memo, () => remark(random, 'As agreed')) };
}

function paymentEdit(random: Random, payment: Payment): Fields {
  return { memo: another(payment.memo, () => remark(random, 'Paid')) };
}

function remark(random: Random, text: string): string {
  return `${text} (${random.integer(1, 99_999)})`;
}

/** A value that is not the one before. */
function another(before: string | null, make: () => string): string {
  const made = make();
  return made === before ? another(before, make) : made;
}
