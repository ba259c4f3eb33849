import type { Json } from '@autosync/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StoreChange } from './ports/index.ts';
import { numberRangesOf, setNumberRange, successorOf } from './number-range.ts';

describe('a range of numbers', () => {
  it('counts on behind its prefix, and keeps its width', () => {
    expect(['S-0999', 'S-9', '1001', 'A1B09'].map(successorOf)).toEqual(['S-1000', 'S-10', '1002', 'A1B10']);
  });

  it('never gives a number twice', () => {
    const first = fc.stringMatching(/^[A-Z]{0,2}-?[0-9]{1,6}$/);
    fc.assert(
      fc.property(first, fc.integer({ min: 1, max: 50 }), (number, count) => {
        const given = [number];
        while (given.length < count) given.push(successorOf(given.at(-1) ?? number));
        expect(new Set(given).size).toBe(given.length);
      }),
      { seed: 20261123 },
    );
  });

  it('is kept for what has numbers of its own, and ends where a person says so', async () => {
    const kept = new Map<string, Json>();
    const store = {
      settings: async () => kept,
      commit: async (changes: readonly StoreChange[]) => {
        for (const change of changes) {
          if ('put' in change && change.put === 'setting') kept.set(change.name, change.value);
          if ('remove' in change && change.remove === 'setting') kept.delete(change.name);
        }
      },
    };
    await setNumberRange(store, 'invoices', 'S-1000');
    expect(await numberRangesOf(store)).toEqual(new Map([['Invoices', 'S-1000']]));
    await setNumberRange(store, 'Invoices', 'none');
    expect(await numberRangesOf(store)).toEqual(new Map());
    for (const [category, text] of [
      ['Payments', 'P-1'],
      ['Invoices', 'no digits'],
      ['Invoices', 'TOO-LONG-10001'],
      ['Invoices', ''],
    ] as const)
      await expect(setNumberRange(store, category, text)).rejects.toMatchObject({ code: 'command.usage' });
  });
});
