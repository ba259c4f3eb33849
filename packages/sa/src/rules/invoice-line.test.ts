import {
  dateOnly,
  multiplyToAmount,
  divideToPrice,
  parseAmount,
  parsePrice,
  parseQuantity,
  seededRandom,
} from '@autosync/core';
import { categoryOf, lawnCareStory, plausibleEdit, type Fields } from '@autosync/records';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkLines } from './invoice-line.ts';

function invoiceOf(...lines: readonly Fields[]): Fields {
  return { isVoid: false, lines };
}

describe('a line of an invoice', () => {
  it('is refused, by its number, where quantity times rate is not its amount', () => {
    const right = { quantity: '2', rate: '5.00', amount: '10.00' };
    const wrong = { quantity: '3', rate: '10.00', amount: '31.00' };
    expect(() => checkLines(invoiceOf(right, wrong))).toThrow(
      'Quantity 3 times rate 10.00 is 30.00, not 31.00.',
    );
    expect(() => checkLines(invoiceOf(right, wrong))).toThrow('Line 2');
    const cut = { quantity: '3', rate: '1.115', amount: '3.34' };
    expect(() => checkLines(invoiceOf(cut))).toThrow('3.35');
    expect(() => checkLines({ ...invoiceOf(wrong), isVoid: true })).not.toThrow();
  });

  it('may leave quantity or rate out, and is rounded half up to the cent', () => {
    const lines = [
      { quantity: null, rate: null, amount: '31.00' },
      { quantity: '3', rate: null, amount: '31.00' },
      { quantity: null, rate: '10.00', amount: '31.00' },
      { quantity: '3', rate: '10.33333', amount: '31.00' },
      { quantity: '3', rate: '1.115', amount: '3.35' },
    ];
    expect(() => checkLines(invoiceOf(...lines))).not.toThrow();
  });

  it('passes as QuickBooks stores it, which derives the rate from the amount, however large the quantity', () => {
    const cents = fc.integer({ min: 1, max: 99_999_999 });
    const fivefold = fc.integer({ min: 1, max: 2_000_000_000 });
    fc.assert(
      fc.property(cents, fivefold, (total, count) => {
        const amount = parseAmount((total / 100).toFixed(2));
        const quantity = parseQuantity((count / 100_000).toFixed(5));
        if (amount === undefined || quantity === undefined) throw new Error('The test makes no numbers.');
        const rate = divideToPrice(amount, quantity) ?? null;
        expect(() => checkLines(invoiceOf({ quantity, rate, amount }))).not.toThrow();
        const each = parsePrice(quantity);
        if (each === undefined) throw new Error('The test makes no price.');
        const times = multiplyToAmount(quantity, each);
        expect(() => checkLines(invoiceOf({ quantity, rate: each, amount: times }))).not.toThrow();
      }),
    );
  });

  it('of the sample and of its edits passes', () => {
    const today = dateOnly('2026-11-23');
    const random = seededRandom(9);
    let lines = 0;
    for (const { category, fields } of lawnCareStory({ seed: 3, today, customers: 60, invoices: 600 })
      .records) {
      if (category !== 'Invoices') continue;
      const edited = { ...fields, ...plausibleEdit(random, categoryOf(category).name, fields) };
      for (const present of [fields, edited]) expect(() => checkLines(present)).not.toThrow();
      lines += 1;
    }
    expect(lines).toBeGreaterThan(300);
  });
});
