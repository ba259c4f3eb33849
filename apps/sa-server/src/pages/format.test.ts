import { instantFromEpochMs } from '@autosync/core';
import { describe, expect, it } from 'vitest';
import { asStored, moment, asRead } from './format.ts';

describe('a moment', () => {
  it('is shown in the time zone of the office, with its name and its own day', () => {
    const text = moment(instantFromEpochMs(Date.UTC(2026, 6, 2, 3, 5)), 'America/New_York')
      .toString()
      .replace(/\s+/g, ' ');
    expect(text).toContain('datetime="2026-07-02T03:05:00.000Z"');
    expect(text).toContain('Jul 1, 2026');
    expect(text).toContain('23:05 EDT');
  });
});

describe('a sentence', () => {
  it('has its days as people read them', () => {
    expect(asRead('Check 7 of 2026-11-20, before 2026-12-01.')).toBe(
      'Check 7 of Nov 20, 2026, before Dec 1, 2026.',
    );
    expect(asRead('Invoice 2026-1')).toBe('Invoice 2026-1');
    expect(asRead('Payment of 219.00 on 2026-11-20 takes off a discount of 5.00.')).toBe(
      'Payment of $219.00 on Nov 20, 2026 takes off a discount of $5.00.',
    );
  });
});

describe('a search', () => {
  it.each([
    ['Oct 7, 2026', '2026-10-07'],
    ['october 7 2026', '2026-10-07'],
    ['10/7/2026', '2026-10-07'],
    ['2026-10-07', '2026-10-07'],
    ['$1,234.50', '1234.50'],
    ['1,234', '1234'],
    ['1050', '1050'],
    ['Oct', 'Oct'],
    ['Moss, Ada', 'Moss, Ada'],
    ['C1003', 'C1003'],
  ])('for "%s" looks for "%s"', (typed, stored) => {
    expect(asStored(typed)).toBe(stored);
  });
});
