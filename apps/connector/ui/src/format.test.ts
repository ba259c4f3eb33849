import { describe, expect, it } from 'vitest';
import { amountText, dayText, recordText } from './format.ts';

describe('a sentence of the program', () => {
  it("has its days and amounts as the user's system writes them", () => {
    expect(recordText('The books are closed up to 2024-12-31, and its date is 2024-01-05.')).toBe(
      `The books are closed up to ${dayText('2024-12-31')}, and its date is ${dayText('2024-01-05')}.`,
    );
    expect(recordText('Payment of 1219.00 on 2026-11-20 comes to 5.00 in SA and -4.10 in QuickBooks.')).toBe(
      `Payment of ${amountText('1219.00')} on ${dayText('2026-11-20')} comes to ${amountText('5.00')} in SA and ${amountText('-4.10')} in QuickBooks.`,
    );
    expect(dayText('2024-12-31')).not.toBe('2024-12-31');
    expect(amountText('1219.00')).toContain('$');
  });

  it('keeps what only looks like one: a rate, a number, an id, a moment', () => {
    for (const text of [
      'a rate of 6.25%',
      'Invoice 2026-1',
      '80000031-1795510953',
      '2026-11-20T09:00:00Z',
      'of 1.005',
    ])
      expect(recordText(text)).toBe(text);
  });
});
