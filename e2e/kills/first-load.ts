/**
 * How much of a first load is read again after the connector was killed in the middle of it: a company file of
 * many records, an SA that has almost none, and one SIGKILL when a share of the records was read.
 */
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { categories } from '@autosync/records';
import { openSqliteStore } from '@autosync/store/sqlite';
import { DatabaseSync } from '@photostructure/sqlite';
import { createCompany, type Sample } from './company.ts';
import { openProxy } from './proxy.ts';

export interface FirstLoad {
  /** Records of the company file that sync. */
  readonly records: number;
  /** Those that the connector had in its memory when it was killed; the others were outstanding. */
  readonly known: number;
  readonly outstanding: number;
  /** Read in full by the syncs after the kill, until nothing was left to do. */
  readonly readAfterwards: number;
  readonly readAgain: number;
  readonly readAgainPercent: number;
  /** Ids and edit sequences that were asked for to find out what is missing. */
  readonly revisionsAsked: number;
}

/** Every record that is read in full has one of the first, every record and every revision one of the second. */
const [inFull, revision] = ['TimeModified', 'EditSequence'];

/** `killShare` is between 0 and 1. A company file that is in the folder from before is used again. */
export async function measureFirstLoad(
  folder: string,
  sample: Sample,
  killShare: number,
): Promise<FirstLoad> {
  mkdirSync(path.join(folder, 'quickbooks'), { recursive: true });
  for (const part of ['sa', 'connector']) rmSync(path.join(folder, part), { recursive: true, force: true });
  const small = { ...sample, customers: 10, invoices: 1 };
  const company = await createCompany(folder, small, sample);
  const proxy = await openProxy(company.quickbooks.url, [inFull, revision]);
  try {
    const records = recordsIn(company.companyFile);
    const read = () => proxy.records.get(inFull) ?? 0;
    const wanted = killShare * records;
    const way = { quickbooks: proxy.url };
    const first = await company.sync({ at: 'condition', isReached: () => read() >= wanted }, way);
    if (!first.isKilled) throw new Error(`The first load was not killed: ${first.ended.stderr}`);
    const known = await knownIn(company.connectorFolder);
    const before = { read: read(), revisions: proxy.records.get(revision) ?? 0 };
    const { ended } = await company.sync(undefined, way);
    if (ended.exitCode !== 0)
      throw new Error(`The sync after it ended with ${ended.exitCode}: ${ended.stderr}`);
    const readAfterwards = read() - before.read;
    const outstanding = records - known;
    const readAgain = readAfterwards - outstanding;
    return {
      records,
      known,
      outstanding,
      readAfterwards,
      readAgain,
      readAgainPercent: Math.round((readAgain / outstanding) * 100_000) / 1_000,
      revisionsAsked: (proxy.records.get(revision) ?? 0) - before.revisions - readAfterwards,
    };
  } finally {
    await proxy.close();
    await company.close();
  }
}

/** The records of the kinds that the connector reads. */
function recordsIn(companyFile: string): number {
  const types = categories.flatMap(({ quickbooks }) => quickbooks.reads.map(({ object }) => object));
  const database = new DatabaseSync(companyFile, { readOnly: true, timeout: 5_000 });
  try {
    const count = (table: string): number =>
      database
        .prepare(`SELECT count(*) AS n FROM ${table} WHERE type IN (SELECT value FROM json_each(?))`)
        .get(JSON.stringify(types)).n;
    return count('elements') + count('transactions');
  } finally {
    database.close();
  }
}

/** How many records of QuickBooks stand in the inbox or in a link. */
async function knownIn(folder: string): Promise<number> {
  if (!existsSync(path.join(folder, 'connector.sqlite'))) return 0;
  const store = openSqliteStore({ folder, access: 'write' });
  const ids = new Set<string>();
  try {
    for (const { name } of categories) {
      const rows = await store.inbox({ category: name, side: 'quickbooks', rowsMax: 10_000_000 });
      for (const { id } of rows) ids.add(`${name}\n${id}`);
      for (const { quickbooksId } of await store.links(name, undefined, 10_000_000))
        ids.add(`${name}\n${quickbooksId}`);
    }
    return ids.size;
  } finally {
    await store.close();
  }
}
