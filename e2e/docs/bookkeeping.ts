/** The rows of `docs/bookkeeping.md`: each item of bookkeeping with the scenarios and tests that show it. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../layers/imports.ts';
import { titlesIn } from './calibration.ts';

export interface BookkeepingRow {
  readonly item: number;
  readonly scenarios: readonly string[];
  readonly tests: readonly { readonly file: string; readonly title: string }[];
}

export const scenarioFolder = path.join(root, 'e2e/bookkeeping/scenarios');

export function bookkeepingRows(): readonly BookkeepingRow[] {
  const lines = readFileSync(path.join(root, 'docs/bookkeeping.md'), 'utf8').split('\n');
  return lines.flatMap((line) => {
    const [, item, , shown = ''] = line.split(/(?<!\\)\|/).map((cell) => cell.trim());
    if (item === undefined || !/^\d+$/.test(item)) return [];
    const scenarios = [...shown.matchAll(/`([^`]+\.scenario)`/g)].map(([, name = '']) => name);
    const tests = [...shown.matchAll(/`([^`]+\.test\.ts)` "([^"]+)"/g)].map(([, file = '', title = '']) => ({
      file,
      title,
    }));
    return [{ item: Number(item), scenarios, tests }];
  });
}

/** What a row names that is not there. */
export function missingTests({ scenarios, tests }: BookkeepingRow): readonly string[] {
  const gone = scenarios.filter((name) => !existsSync(path.join(scenarioFolder, name)));
  const untold = tests.filter(({ file, title }) => {
    const found = path.join(root, file);
    return !existsSync(found) || !titlesIn(found).some((one) => one.includes(title));
  });
  return [...gone, ...untold.map(({ file, title }) => `${file} "${title}"`)];
}

const library = path.join(root, '../shared/bookkeeping.md');

/** How many items there are, by the list of those who wrote them down; undefined where that is not here. */
export function itemsInTheList(): number | undefined {
  if (!existsSync(library)) return undefined;
  return [...readFileSync(library, 'utf8').matchAll(/^\d+\. /gm)].length;
}
