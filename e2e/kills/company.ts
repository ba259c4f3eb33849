import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { dateOnly } from '@autosync/core';
import { lawnCareStory, type CategoryName } from '@autosync/records';
import { jsonLine, type Ended, type Surroundings } from '../program.ts';
import { startDoomed, type Kill, type KillPlan } from './killed-run.ts';
import { createKillableServer, type Server } from './server.ts';

/** The sample of a company: where its servers start from, again and again. */
export interface Sample {
  readonly seed: number;
  readonly customers: number;
  readonly invoices: number;
}

/** The last day of the sample, before everything that people do in it. */
const sampleDay = '2026-11-15';

/** A temporary folder into which SA's database, which is another user under root, can enter. */
export function makeRoot(name: string): string {
  const root = mkdtempSync(path.join(tmpdir(), `autosync-${name}-`));
  chmodSync(root, 0o755);
  return root;
}

/** A company with its three programs, each a process of its own on real files. */
export interface Company {
  readonly folder: string;
  readonly connectorFolder: string;
  readonly saFolder: string;
  readonly companyFile: string;
  readonly sa: Server;
  readonly quickbooks: Server;
  readonly username: string;
  readonly password: string;
  /** One sync of the connector, which dies by the plan where there is one, perhaps by another way to a side. */
  sync(plan?: KillPlan, way?: Way): Promise<SyncEnd>;
  /** Ends both servers. */
  close(): Promise<void>;
}

/** Addresses that the connector uses in place of those of the servers. */
export interface Way {
  readonly sa?: string;
  readonly quickbooks?: string;
  /** What a test changes around the connector. */
  readonly surroundings?: Surroundings;
}

export interface SyncEnd extends Kill {
  readonly ended: Ended;
}

/** Makes the two sides of a sample once, ended cleanly, so that they can be copied. */
export async function makeSample(folder: string, sample: Sample): Promise<void> {
  // PostgreSQL may run as another user, who must be able to enter.
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  chmodSync(folder, 0o755);
  mkdirSync(path.join(folder, 'quickbooks'));
  const { sa, quickbooks } = await serversIn(folder, sample);
  await Promise.all([sa.start(), quickbooks.start()]);
  await Promise.all([sa.stop(), quickbooks.stop()]);
}

/** Opens a new company whose sides are a copy of the sample, and a connector that has never synced. */
export async function openCompany(sampleFolder: string, folder: string, sample: Sample): Promise<Company> {
  execFileSync('cp', ['-a', sampleFolder, folder]);
  return createCompany(folder, sample);
}

/** Opens the company in a folder; a side that is not there yet is filled with its sample. */
export async function createCompany(
  folder: string,
  sample: Sample,
  quickbooksSample = sample,
): Promise<Company> {
  const { sa, quickbooks } = await serversIn(folder, sample, quickbooksSample);
  await Promise.all([sa.start(), quickbooks.start()]);
  const username = String(sa.announced['username']);
  const password = String(sa.announced['password']);
  const passwordFile = path.join(folder, 'password');
  writeFileSync(passwordFile, password);
  const connectorFolder = path.join(folder, 'connector');
  const parameters = ['sync', '--once', '--json', '--data', connectorFolder];
  parameters.push('--username', username, '--password-file', passwordFile);
  return {
    folder,
    connectorFolder,
    ...placesIn(folder),
    sa,
    quickbooks,
    username,
    password,
    async sync(plan, way = {}) {
      const whereTo = ['--sa', way.sa ?? sa.url, '--quickbooks', way.quickbooks ?? quickbooks.url];
      const report = path.join(folder, 'connector-kill.json');
      const { surroundings = {} } = way;
      const doomed = startDoomed({ plan, report, surroundings }, 'autosync', ...parameters, ...whereTo);
      doomed.running.sees('stderr', /^Preparing /m).then(
        () => doomed.begin(),
        () => undefined,
      );
      return doomed.killed;
    },
    async close() {
      await Promise.all([sa.stop(), quickbooks.stop()]);
    },
  };
}

function placesIn(folder: string) {
  return {
    saFolder: path.join(folder, 'sa'),
    companyFile: path.join(folder, 'quickbooks', 'lawn-care.qbw'),
  };
}

async function serversIn(folder: string, saSample: Sample, quickbooksSample = saSample) {
  const { saFolder, companyFile } = placesIn(folder);
  // QuickBooks and the connector stand on one computer and tell times by its zone.
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const sa = await createKillableServer({
    program: 'autosync-sa',
    parameters: ['--data', saFolder, ...sampleParameters(saSample)],
    report: path.join(folder, 'sa-kill.json'),
  });
  const quickbooks = await createKillableServer({
    program: 'autosync-quickbooks',
    parameters: ['--company', companyFile, '--time-zone', zone, ...sampleParameters(quickbooksSample)],
    report: path.join(folder, 'quickbooks-kill.json'),
  });
  return { sa, quickbooks };
}

function sampleParameters({ seed, customers, invoices }: Sample): readonly string[] {
  const size = ['--customers', String(customers), '--invoices', String(invoices)];
  return ['--sample', '--seed', String(seed), '--today', sampleDay, ...size];
}

/** The records that both sides must have together after the first sync. */
export function recordsOf(sample: Sample): ReadonlyMap<CategoryName, number> {
  // Opening Balance Equity is in every company file before the story begins.
  const counts = new Map<CategoryName, number>([['Chart of Accounts', 1]]);
  for (const { category, fields } of lawnCareStory({ ...sample, today: dateOnly(sampleDay) }).records)
    if (fields['isVoid'] !== true) counts.set(category, (counts.get(category) ?? 0) + 1);
  return counts;
}

/** How many records a sync wrote or linked. @throws where it did not print its result. */
export function writesOf({ stdout }: Ended): number {
  const { categories } = jsonLine(stdout, -1);
  if (!Array.isArray(categories)) throw new Error('The result of the sync has no categories.');
  return categories.reduce(
    (sum: number, { toQuickBooks, toSa, linked }) => sum + total(toQuickBooks) + total(toSa) + linked,
    0,
  );
}

function total({ added, updated, removed }: { added: number; updated: number; removed: number }): number {
  return added + updated + removed;
}
