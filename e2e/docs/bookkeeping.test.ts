import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bookkeepingRows, itemsInTheList, missingTests, scenarioFolder } from './bookkeeping.ts';

const rows = bookkeepingRows();
const itemsMin = 36;

describe('the table of bookkeeping', () => {
  it('has a row for every item', () => {
    const count = itemsInTheList();
    if (count === undefined)
      console.warn('THE REFERENCE LIBRARY ../shared IS NOT HERE: ITS ITEMS ARE NOT COUNTED.');
    const items = Array.from({ length: count ?? itemsMin }, (_, place) => place + 1);
    expect(rows.map(({ item }) => item)).toEqual(items);
  });

  it('shows each by a scenario or a test that is there', () => {
    const unshown = rows.filter(({ scenarios, tests }) => scenarios.length + tests.length === 0);
    expect(unshown).toEqual([]);
    expect(rows.flatMap(missingTests)).toEqual([]);
  });

  it('names every scenario, in the row of its item', () => {
    const files = readdirSync(scenarioFolder).filter((file) => file.endsWith('.scenario'));
    const placed = files.filter((file) =>
      rows.some(
        ({ item, scenarios }) => scenarios.includes(file) && file.startsWith(`${item}`.padStart(2, '0')),
      ),
    );
    expect(placed).toEqual(files);
  });
});
