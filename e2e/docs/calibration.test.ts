import { believed } from '@autosync/simulator';
import { describe, expect, it } from 'vitest';
import { calibrationRows, isLibraryThere, missingIn, testTitles } from './calibration.ts';

const rows = calibrationRows();
const wrong = (isWrong: (row: (typeof rows)[number]) => boolean) =>
  rows.filter(isWrong).map(({ behaviour }) => behaviour);

describe('the table of what is believed of QuickBooks', () => {
  it('has at least 150 behaviours, none of them twice', () => {
    expect(rows.length).toBeGreaterThanOrEqual(150);
    expect(new Set(rows.map(({ behaviour }) => behaviour)).size).toBe(rows.length);
  });

  it('marks every one, by letters that its head explains', () => {
    const mark = /^[RISCPB]\b[^,]*(, ([RISCPB]\b|one newer)[^,]*)*$/;
    expect(wrong((row) => !mark.test(row.mark))).toEqual([]);
  });

  it('has a source for every one, and "assumed" where the mark is no stronger', () => {
    expect(wrong(({ source }) => !/\.md \d|\.xml`|XSD 13\.0|\]\(https?:|^assumed$/.test(source))).toEqual([]);
    expect(wrong(({ source, mark }) => source === 'assumed' && !/^[PB]\b/.test(mark))).toEqual([]);
  });

  it('names tests that are there', () => {
    expect(wrong(({ tests }) => tests.length === 0)).toEqual([]);
    const missing = rows.flatMap(({ tests }) =>
      tests
        .filter(({ file, title }) => testTitles(file)?.some((each) => each.includes(title)) !== true)
        .map(({ file, title }) => `${file} "${title}"`),
    );
    expect(missing).toEqual([]);
  });

  it('names every switch, and none that is not there', () => {
    const named = rows.flatMap(({ switches }) => switches);
    expect([...new Set(named)].toSorted()).toEqual(Object.keys(believed).toSorted());
  });

  it('names sections and recordings that the reference library holds', () => {
    if (!isLibraryThere) {
      console.warn('THE REFERENCE LIBRARY ../shared IS NOT HERE: THE SOURCES ARE NOT LOOKED UP.');
      return;
    }
    expect(rows.flatMap(({ source }) => missingIn(source))).toEqual([]);
  });
});
