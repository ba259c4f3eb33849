import { describe, expect, it } from 'vitest';
import { unstorableCharacters } from './characters.ts';
import {
  compareVersions,
  dayOf,
  parseDateTime,
  parseDecimal,
  parseInterval,
  parseVersion,
  versions,
  withoutOffset,
} from './index.ts';
import { isWellWritten, readLeaf } from './simple-type.ts';

describe('simple types', () => {
  it.each([
    ['AMTTYPE', ['', '0', '-5.00', '+5', '1234567890123.00'], ['.5', '5.0', '5.000', '1e3', ' 5', '12345678901234']],
    ['PRICETYPE', ['0.00', '2.695', '-111.11111', '1234567890'], ['.5', '1.', '1.123456', '12345678901', '5%']],
    ['QUANTYPE', ['2', '0.25', '-281', ''], ['2,5', 'two']],
    ['PERCENTTYPE', ['7.75', '18'], ['18.0%']],
    ['FLOATTYPE', ['1.2345678901', '.5', '5.', ' 7 ', ''], ['1e5', '1.2.3', '.']],
    ['INTTYPE', ['0', '-7', ' 12 '], ['', '1.0', '99999999999999999999', 'x']],
    ['BOOLTYPE', ['true', 'false', '1', '0', '', ' true '], ['True', 'yes', '2']],
    ['DATETYPE', ['2024-02-29', '', '2024-01-01Z', '2024-01-01-05:00'], ['2023-02-29', '2024-1-2', '01/02/2024', '2024-01-01T00:00:00']],
    ['DATETIMETYPE', ['2024-02-29', '2020-1-2', '2024-01-01T5', '2024-01-01T10:11:12-05:00', '2024-01-01T10:11', ''], ['2024-01-01T10:11:12Z', '2024-01-01T10:11:12.5', '2024-13-01', '2024-00-01T10:11:12-05:00', '2024-01-01T24:00:00-05:00', '2024-01-32T10:11:12-05:00', '2024-01-01T10:61:12-05:00']],
    ['TIMEINTERVALTYPE', ['PT8H30M', 'PT1S', '-PT1H', ''], ['8:30', 'PT', 'P1D', 'PT1.5H']],
    ['GUIDTYPE', ['0', '{7d543f23-f3b1-4dea-8ff4-37bd26d15e6c}'], ['', '7d543f23-f3b1-4dea-8ff4-37bd26d15e6c', '1']],
    ['IDTYPE', ['', '80000001-1271891747'], ['1'.repeat(37)]],
  ] as const)('%s takes and refuses what the schema says', (type, good, bad) => {
    for (const text of good) expect(isWellWritten(type, text), text).toBe(true);
    for (const text of bad) expect(isWellWritten(type, text), text).toBe(false);
    if (type !== 'IDTYPE' && type !== 'GUIDTYPE') {
      for (const text of good) expect(readLeaf(type, text), text).toBeDefined();
    }
  }); // prettier-ignore

  it('have one form for equal decimals', () => {
    expect(['1.50', '+01.5', ' 1.5 '].map(parseDecimal)).toEqual(['1.5', '1.5', '1.5']);
    expect([
      parseDecimal('-0.0'),
      parseDecimal('.5'),
      parseDecimal('5.'),
      parseDecimal(''),
      parseDecimal('x'),
    ]).toEqual(['0', '0.5', '5', '', undefined]);
  });

  it('drop the offset of times, which lies in summer, and keep the day', () => {
    const time = parseDateTime('2023-07-01T10:00:00-05:00');
    if (time === undefined) throw new Error('This is a time.');
    expect(withoutOffset(time)).toBe('2023-07-01T10:00:00');
    expect(withoutOffset(withoutOffset(time))).toBe('2023-07-01T10:00:00');
    expect(dayOf(time)).toBe('2023-07-01');
    expect(parseDateTime('')).toBeUndefined();
    expect(parseInterval('PT8H')).toBe('PT8H');
    expect(parseInterval('8 hours')).toBeUndefined();
  });

  it('hold the characters of Windows-1252 and no others', () => {
    const decoder = new TextDecoder('windows-1252');
    const storable = Array.from({ length: 256 }, (_, byte) => decoder.decode(new Uint8Array([byte])));
    const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/; // oxlint-disable-line no-control-regex
    for (const character of storable)
      expect(unstorableCharacters(character).length, character).toBe(control.test(character) ? 1 : 0);
    expect(unstorableCharacters('aПрПa😀')).toEqual(['П', 'р', '😀']);
    expect(unstorableCharacters('\ud800')).toHaveLength(1);
  });
});

describe('versions', () => {
  it('are ordered by age and known by name', () => {
    expect([...versions].sort(compareVersions)).toEqual(versions);
    expect(versions.indexOf('9.0')).toBeLessThan(versions.indexOf('10.0'));
    expect(parseVersion('13.0')).toBe('13.0');
    expect(parseVersion('13')).toBeUndefined();
  });
});
