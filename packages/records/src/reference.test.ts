import { describe, expect, it } from 'vitest';
import { categoryOf } from './categories.ts';
import { mapReferences, referencesOf } from './reference.ts';

const payment = {
  customer: '5',
  date: '2026-05-02',
  number: '5',
  method: null,
  memo: '5',
  amount: '10.00',
  depositAccount: '9',
  applications: [
    { invoice: '7', amount: '4.00' },
    { invoice: '8', amount: '6.00' },
  ],
};

describe('the references of a record', () => {
  it('are found wherever they stand, and empty ones are none', () => {
    expect(referencesOf(categoryOf('Payments'), payment)).toEqual([
      { category: 'Customers', id: '5', path: 'customer' },
      { category: 'Chart of Accounts', id: '9', path: 'depositAccount' },
      { category: 'Invoices', id: '7', path: 'applications[0].invoice' },
      { category: 'Invoices', id: '8', path: 'applications[1].invoice' },
    ]);
  });

  it('are replaced, and nothing else is', () => {
    const mapped = mapReferences(categoryOf('Payments'), payment, ({ category, id }) => `${category} ${id}`);
    expect(mapped).toEqual({
      ...payment,
      customer: 'Customers 5',
      depositAccount: 'Chart of Accounts 9',
      applications: [
        { invoice: 'Invoices 7', amount: '4.00' },
        { invoice: 'Invoices 8', amount: '6.00' },
      ],
    });
  });

  it('are found in a record of which only some fields are there', () => {
    expect(referencesOf(categoryOf('Customers'), { phone: '1', terms: '3' })).toEqual([
      { category: 'Terms', id: '3', path: 'terms' },
    ]);
  });
});
