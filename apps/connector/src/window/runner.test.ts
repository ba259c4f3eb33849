import { describe, expect, it } from 'vitest';
import { goesOn } from './runner.ts';

describe('the time that a category takes', () => {
  it.each([
    ['goes on within a round', { category: 'Invoices', done: 300 }, true],
    ['begins anew with the next round, whose count begins anew', { category: 'Invoices', done: 0 }, false],
    ['begins anew with the next category', { category: 'Credits', done: 300 }, false],
  ] as const)('%s', (_, position, expected) => {
    expect(goesOn({ category: 'Invoices', done: 200 }, position)).toBe(expected);
  });
});
