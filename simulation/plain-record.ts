/** Records as people make them when they give no more than they must. */
import { amount, price } from '@autosync/core';
import type { Fields } from '@autosync/records';

export function methodOf(name: string): Fields {
  return { name, isActive: true };
}

export function typeOf(name: string): Fields {
  return { name, parent: null, isActive: true };
}

export function termsOf(name: string): Fields {
  return {
    name,
    isActive: true,
    kind: 'standard',
    dueDays: 14,
    discountDays: 0,
    discountPercent: '0.00',
    dueDayOfMonth: null,
  };
}

export function itemOf(name: string, incomeAccountId: string): Fields {
  return {
    kind: 'service',
    name,
    parent: null,
    isActive: true,
    description: 'Mowing',
    price: '40.00',
    cost: null,
    incomeAccount: incomeAccountId,
    expenseAccount: null,
    assetAccount: null,
  };
}

export function invoiceLine(item: string, description: string, each: string): Fields {
  return {
    id: null,
    item,
    description,
    quantity: '1',
    rate: price(each),
    amount: amount(each),
    serviceDate: null,
  };
}

export function invoiceOf(number: string, customer: string, lines: readonly Fields[]): Fields {
  return {
    customer,
    number,
    date: '2026-02-10',
    dueDate: '2026-02-24',
    terms: null,
    poNumber: null,
    memo: null,
    isVoid: false,
    lines,
  };
}

export function paymentOf(number: string, customer: string, paid: string, invoice: string | null): Fields {
  return {
    customer,
    date: '2026-02-20',
    number,
    method: null,
    memo: null,
    amount: amount(paid),
    depositAccount: null,
    applications: invoice === null ? [] : [{ invoice, amount: amount(paid) }],
  };
}
