/** `--load DIR`: recorded answers become companies, and a line tells what became of them. */
import type { Random } from '@autosync/core';
import type { DataExtDefRet } from '@autosync/qbxml';
import { createCompany, createMemoryStorage, loadRecorded } from '@autosync/simulator';
import type { Company, RecordedCompany, Switches } from '@autosync/simulator';
import type { SettableClock } from '../clock.ts';
import { readFolder } from './folder.ts';

export interface LoadReport {
  /** How many records of each type, by company. */
  readonly loaded: { readonly [company: string]: { readonly [type: string]: number } };
  readonly skipped: readonly { readonly where: string; readonly what?: string; readonly why: string }[];
}

interface Loaded {
  readonly company: Company;
  readonly recorded: RecordedCompany;
}

/** @throws Error where the folder cannot be read or holds nothing that can be loaded. */
export function loadFolder(
  folder: string,
  clock: SettableClock,
  random: Random,
  given: Partial<Switches> = {},
) {
  const { companies, skipped: files } = readFolder(folder);
  const loaded: [string, { readonly [type: string]: number }][] = [];
  const skipped: LoadReport['skipped'][number][] = files.map(({ file, why }) => ({ where: file, why }));
  const made = companies.flatMap((recorded): Loaded[] => {
    const { name, zone, records } = recorded;
    const identity = { name, file: `${name}.qbw`, timeZone: zone.timeZone };
    const isShort = records.some(({ element, value }) => element === 'DataExtDefRet' && isShortForm(value));
    const switches = {
      printedOffset: zone.printedOffset,
      dataExtDefForm: isShort ? ('recorded' as const) : ('schema' as const),
      ...given,
    };
    const company = createCompany({ storage: createMemoryStorage(), clock, random, identity, switches });
    const result = loadRecorded(company, records);
    for (const { element, id, why } of result.skipped)
      skipped.push({ where: name, what: `${element} ${id}`, why });
    if (result.loaded.size === 0) return [];
    loaded.push([name, Object.fromEntries(result.loaded)]);
    return [{ company, recorded }];
  });
  const [first, ...rest] = made;
  if (!first) throw new Error(`The folder "${folder}" holds no recorded answers that can be loaded.`);
  const report: LoadReport = { loaded: Object.fromEntries(loaded), skipped };
  return { made: [first, ...rest] as const, report };
}

/** Whether a definition leaves out what the schema demands, as a real QuickBooks was recorded to do. */
function isShortForm(definition: DataExtDefRet): boolean {
  const { DataExtID, DataExtListRequire, DataExtTxnRequire, DataExtFormatString } = definition;
  return [DataExtID, DataExtListRequire, DataExtTxnRequire, DataExtFormatString].includes(undefined);
}
