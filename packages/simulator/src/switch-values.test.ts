import { describe, expect, it } from 'vitest';
import { believed } from './switches.ts';
import { readSwitches, switchValues } from './switch-values.ts';

describe('the values of the switches', () => {
  it('begin with what is believed and go on with something else', () => {
    for (const [name, value] of Object.entries(believed)) {
      const [first, ...others] = switchValues(name);
      if (first === 'whole number') continue;
      expect(first, name).toBe(String(value));
      expect(others.length, name).toBeGreaterThan(0);
    }
  });

  it('are read from texts in the kind that they have', () => {
    expect(
      readSwitches([
        'paymentTouchesInvoice=false',
        'numbers=shared',
        'deletedDays=30',
        'numbers=of-each-kind',
      ]),
    ).toEqual({ paymentTouchesInvoice: false, numbers: 'of-each-kind', deletedDays: 30 });
    expect(readSwitches([])).toEqual({});
  });

  it('are refused where there is no such switch or value', () => {
    expect(() => readSwitches(['nonsense=1'])).toThrow(/no switch "nonsense"; there are printedOffset, /);
    expect(() => readSwitches(['numbers=none'])).toThrow(
      'The switch numbers is of-each-kind or shared, and not "none".',
    );
    expect(() => readSwitches(['deletedDays=x'])).toThrow(/whole number/);
    expect(() => readSwitches(['constructor=1'])).toThrow(/no switch/);
  });
});
