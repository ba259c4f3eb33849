import { describe, expect, it } from 'vitest';
import { addDays, addMs, dateOnly, instantFromEpochMs, parseDateOnly, parseInstant } from './date.ts';

describe('dates', () => {
  it('are days that exist', () => {
    expect(parseDateOnly('2024-02-29')).toBe('2024-02-29');
    for (const text of ['2023-02-29', '2024-13-01', '2024-1-2', '2024-00-10', 'today', '2024-04-31']) {
      expect(parseDateOnly(text), text).toBeUndefined();
    }
    expect(() => dateOnly('31.12.2024')).toThrow(/not a date/);
  });

  it('count over months and years', () => {
    expect(addDays(dateOnly('2024-12-31'), 1)).toBe('2025-01-01');
    expect(addDays(dateOnly('2024-03-01'), -1)).toBe('2024-02-29');
  });

  it('carry moments in UTC, sortable as text', () => {
    const moment = parseInstant('2026-11-23T06:48:00+01:00');
    expect(moment).toBe('2026-11-23T05:48:00.000Z');
    expect(addMs(instantFromEpochMs(0), 1_500)).toBe('1970-01-01T00:00:01.500Z');
    expect(parseInstant('2026-11-23')).toBeUndefined();
    expect(parseInstant('2026-99-23T06:48:00Z')).toBeUndefined();
  });
});
