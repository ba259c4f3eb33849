import { DatabaseSync } from '@photostructure/sqlite';
import path from 'node:path';
import { openSqliteStore } from '@autosync/store/sqlite';
import { readBooks } from '../books.ts';
import { compare } from '../compare.ts';
import { writesOf, type Company } from './company.ts';
import type { Ledger } from './ledger.ts';

/** What was found when all programs ran undisturbed again. */
export interface Rest {
  /** Empty where both sides are the same books, nothing is doubled or lost, and no file is torn. */
  readonly faults: readonly string[];
  /** How many syncs it took until one had nothing to do. */
  readonly syncs: number;
  readonly pairs: number;
}

/** After at most three syncs both sides agree, and one more writes nothing (reliability: L1, L5). */
const syncsMax = 4;

/** Runs to rest and looks at everything: both exports record by record, the marks of people, and the files. */
export async function comeToRest(company: Company, ledger: Ledger): Promise<Rest> {
  const faults: string[] = [];
  let syncs = 0;
  for (let isAtRest = false; !isAtRest;) {
    const { ended } = await company.sync();
    syncs += 1;
    if (ended.exitCode !== 0) {
      faults.push(`The sync ended with ${ended.exitCode}: ${ended.stderr} ${messagesIn(ended.stdout)}`);
      break;
    }
    isAtRest = writesOf(ended) === 0;
    if (!isAtRest && syncs === syncsMax) {
      faults.push(`It still writes in its sync ${syncs}.`);
      break;
    }
  }
  const { saFolder, connectorFolder, quickbooks } = company;
  const books = await readBooks({ saFolder, connectorFolder, quickbooks });
  const { faults: differences, pairs } = compare(books.sa, books.quickbooks, books.links);
  faults.push(...differences, ...ledger.faultsOf(books.sa, books.quickbooks));
  faults.push(...(await openWork(connectorFolder)), ...tornFiles(company));
  return { faults, syncs, pairs };
}

/** Nothing may be left under way in the connector's memory (reliability: L4). */
async function openWork(folder: string): Promise<readonly string[]> {
  const store = openSqliteStore({ folder, access: 'read' });
  try {
    const operations = await store.operations({ states: ['planned', 'sent', 'unknown', 'applied'] });
    const messageSets = await store.messageSets();
    return [
      ...operations.map(({ label, state }) => `The operation of ${label} is still ${state}.`),
      ...messageSets.map(({ id }) => `The message set ${id} is still open.`),
    ];
  } finally {
    await store.close();
  }
}

/** SQLite's own judgement of the files of the connector and of QuickBooks. */
export function tornFiles({ connectorFolder, companyFile }: Company): readonly string[] {
  return [path.join(connectorFolder, 'connector.sqlite'), companyFile].flatMap((file) => {
    const database = new DatabaseSync(file, { readOnly: true, timeout: 5_000 });
    try {
      const said: readonly { integrity_check: string }[] = database.prepare('PRAGMA integrity_check').all();
      return said.flatMap(({ integrity_check: verdict }) =>
        verdict === 'ok' ? [] : [`${file}: ${verdict}`],
      );
    } finally {
      database.close();
    }
  });
}

function messagesIn(stdout: string): string {
  return /"messages":\[\{.*/.exec(stdout)?.[0].slice(0, 2_000) ?? '';
}
