import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvOf, rowsOfCsv } from './csv.ts';

describe('comma-separated text', () => {
  it('quotes what needs it, and tells no spreadsheet a formula', () => {
    expect(csvOf([['Smith, John', 'says "hi"', 'two\nlines', '=1+1', '']])).toBe(
      '"Smith, John","says ""hi""","two\nlines",\'=1+1,\r\n',
    );
  });

  it('is read as spreadsheets of either habit write it', () => {
    expect(rowsOfCsv('\uFEFFa;b\r\n"c;d";e')).toEqual([
      ['a', 'b'],
      ['c;d', 'e'],
    ]);
  });

  it('comes back as it went', () => {
    const cell = fc.string().filter((text) => !/[\r']/.test(text));
    const rows = fc.array(
      fc.tuple(cell, cell).map(([a, b]) => [`x${a}`, b]),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(rows, (given) => {
        const titled = [['first', 'second'], ...given];
        expect(rowsOfCsv(csvOf(titled))).toEqual(titled);
      }),
      { seed: 5 },
    );
  });
});
