import { amount, percent } from '@autosync/core';
import { describe, expect, it } from 'vitest';
import { saleTotal, salesTaxOf } from './sale.ts';
import type { SalesTax } from './sales-tax.ts';

const none: SalesTax = {
  kind: 'tax',
  name: 'T',
  isActive: true,
  description: null,
  isTaxable: true,
  rate: null,
  agency: null,
  taxes: [],
};

const taxes: Readonly<Record<string, SalesTax>> = {
  taxed: { ...none, kind: 'code' },
  free: { ...none, kind: 'code', isTaxable: false },
  state: { ...none, rate: percent('4.3') },
  county: { ...none, rate: percent('1') },
  region: { ...none, rate: percent('0.7') },
  all: { ...none, kind: 'group', taxes: ['state', 'county', 'region'] },
};

const lines = [
  { amount: amount('10.10'), salesTaxCode: 'taxed' },
  { amount: amount('-0.35'), salesTaxCode: 'taxed' },
  { amount: amount('99'), salesTaxCode: 'free' },
  { amount: amount('7'), salesTaxCode: null },
];

function taxOf(sale: {
  readonly salesTax: string | null;
  readonly salesTaxCode?: string;
  readonly isVoid?: boolean;
}) {
  return salesTaxOf({ isVoid: false, salesTaxCode: null, lines, ...sale }, (id) => taxes[id]);
}

describe('the sales tax of a sale', () => {
  it('is the rate of what its taxable lines come to, discounts among them', () => {
    expect(taxOf({ salesTax: 'state', salesTaxCode: 'taxed' })).toBe('0.42');
    expect(taxOf({ salesTax: 'county' })).toBe('0.10');
  });

  it('is rounded for each member of a group by itself', () => {
    // 9.75 × 6 % would be 0.59; the members are 0.42, 0.10 and 0.07.
    expect(taxOf({ salesTax: 'all' })).toBe('0.59');
    const one = [{ amount: amount('0.50'), salesTaxCode: 'taxed' }];
    const each = { isVoid: false, salesTax: 'all', salesTaxCode: null, lines: one };
    // 0.50 × 6 % would be 0.03; the members are 0.02, 0.01 and 0.00.
    expect(salesTaxOf(each, (id) => taxes[id])).toBe('0.03');
    const more = { ...each, lines: [{ amount: amount('1.50'), salesTaxCode: 'taxed' }] };
    // 1.50 × 6 % would be 0.09; the members are 0.06, 0.02 and 0.01.
    expect(salesTaxOf(more, (id) => taxes[id])).toBe('0.09');
  });

  it('is nothing without a tax, for a client who is not taxed, and on what is void', () => {
    expect(taxOf({ salesTax: null })).toBe('0.00');
    expect(taxOf({ salesTax: 'unknown' })).toBe('0.00');
    expect(taxOf({ salesTax: 'all', salesTaxCode: 'free' })).toBe('0.00');
    expect(taxOf({ salesTax: 'all', isVoid: true })).toBe('0.00');
  });

  it('is a part of what the sale comes to', () => {
    const line = {
      id: null,
      item: null,
      description: null,
      quantity: null,
      rate: null,
      serviceDate: null,
      subtotal: null,
    };
    const sold = [{ ...line, amount: amount('10'), salesTaxCode: null }];
    expect(saleTotal({ isVoid: false, lines: sold, salesTaxTotal: amount('0.59') })).toBe('10.59');
    expect(saleTotal({ isVoid: false, lines: sold, salesTaxTotal: null })).toBe('10.00');
    expect(saleTotal({ isVoid: true, lines: sold, salesTaxTotal: amount('0.59') })).toBe('0.00');
  });
});
