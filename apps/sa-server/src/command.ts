import { readFile } from 'node:fs/promises';
import path from 'node:path';
import {
  dateOnly,
  explain,
  Failure,
  parseDateOnly,
  Secret,
  type CatalogueCode,
  type DateOnly,
} from '@autosync/core';
import { Command, InvalidArgumentError, Option } from 'commander';
import { addCompany } from './company.ts';
import { exportCompany } from './export.ts';
import { sampleUser, type SampleSize } from './sample.ts';
import { openSa, type DatabasePlace } from './sa.ts';
import { serve } from './serve.ts';
import { systemClock } from './system.ts';

/** The command `autosync-sa`. Exit codes: 0 done, 1 failed, 2 wrong usage, 5 the database is not reachable. */
export function program(): Command {
  const command = new Command('autosync-sa')
    .description('SA: the business system of a service company')
    .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2));
  addPlaceOptions(command.command('serve').description('serve SA over HTTP'))
    .option('--port <number>', 'the port; 0 for any free one', wholeNumber, 8700)
    .option('--host <address>', 'the address to listen on', '127.0.0.1')
    .option('--sample', 'make a sample company first, where there is none')
    .option('--seed <number>', 'the seed of the sample', wholeNumber, 1)
    .option('--customers <number>', 'clients of the sample, 10 at least', wholeNumber)
    .option('--invoices <number>', 'invoices of the sample', wholeNumber)
    .option('--today <date>', 'the day on which the sample ends', date)
    .addOption(
      new Option('--requests-per-minute <number>', 'at most, from one address')
        .argParser(wholeNumber)
        .default(60_000),
    )
    .action(async (options: ServeFlags) => await ending(runServe(options)));
  addPlaceOptions(command.command('export').description('print a company: every record and link'))
    .option('--json', 'as one line of JSON, the only form there is')
    .option('--username <email>', 'a user of the company', sampleUser.username)
    .action(async (options: ExportFlags) => await ending(runExport(options)));
  addPlaceOptions(command.command('add-company').description('make a company and its first Full User'))
    .requiredOption('--name <name>', 'the name of the company')
    .requiredOption('--username <email>', 'the username of its Full User')
    .requiredOption('--password-file <file>', 'a file that holds the password')
    .action(async (options: CompanyFlags) => await ending(runAddCompany(options)));
  return command;
}

interface PlaceFlags {
  readonly data: string;
  readonly databaseUrl?: string;
}

interface ServeFlags extends PlaceFlags {
  readonly port: number;
  readonly host: string;
  readonly requestsPerMinute: number;
  readonly sample?: true;
  readonly seed: number;
  readonly customers?: number;
  readonly invoices?: number;
  readonly today?: DateOnly;
}

interface ExportFlags extends PlaceFlags {
  readonly username: string;
}

interface CompanyFlags extends PlaceFlags {
  readonly name: string;
  readonly username: string;
  readonly passwordFile: string;
}

async function runServe(flags: ServeFlags): Promise<void> {
  const asked = askedToEnd();
  if (flags.sample && !isLoopback(flags.host)) {
    const detail = 'The password of a sample is known to everybody; it is served on 127.0.0.1 only.';
    throw new Failure('command.usage', { detail });
  }
  const server = await serve({
    place: placeOf(flags),
    host: flags.host,
    port: flags.port,
    requestsMaxPerMinute: flags.requestsPerMinute,
    ...(flags.sample ? { sample: sampleOf(flags) } : {}),
  });
  print({ sa: server.url, ...(flags.sample ? sampleUser : {}) });
  await asked;
  await server.close();
}

function sampleOf({ seed, customers, invoices, today }: ServeFlags): SampleSize {
  return {
    seed,
    today: today ?? dateOnly(systemClock.now().slice(0, 10)),
    ...(customers === undefined ? {} : { customers }),
    ...(invoices === undefined ? {} : { invoices }),
  };
}

async function runExport(flags: ExportFlags): Promise<void> {
  const sa = await openSa(placeOf(flags), true);
  try {
    await exportCompany(sa, flags.username, process.stdout);
  } finally {
    await sa.close();
  }
}

async function runAddCompany(flags: CompanyFlags): Promise<void> {
  const password = new Secret((await readFile(flags.passwordFile, 'utf8')).replace(/\r?\n$/, ''));
  const sa = await openSa(placeOf(flags));
  try {
    const companyId = await addCompany(sa, { name: flags.name, isSample: false });
    await sa.sessions.addUser(companyId, flags.username, 'full', password);
    print({ companyId });
  } finally {
    await sa.close();
  }
}

/** Resolves at the first Ctrl-C or request to end; a second one ends at once. */
function askedToEnd(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}

function addPlaceOptions(command: Command): Command {
  return command
    .option(
      '--data <folder>',
      'keep everything in this folder, with an own PostgreSQL',
      path.join('.data', 'sa'),
    )
    .option('--database-url <url>', 'use this PostgreSQL server, as its owner, instead');
}

function placeOf({ data, databaseUrl }: PlaceFlags): DatabasePlace {
  return databaseUrl === undefined ? { data } : { databaseUrl };
}

function print(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

const exitCodes: ReadonlyMap<CatalogueCode, number> = new Map([
  ['command.usage', 2],
  ['sa.nothing-there', 2],
  ['sa.folder-in-use', 4],
  ['sa.database-failed', 5],
]);

async function ending(work: Promise<void>): Promise<void> {
  try {
    await work;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const { summary, why, remedy } = explain(error.code, error.details);
    process.stderr.write(`${summary} ${why}\n${remedy}\n`);
    process.exitCode = exitCodes.get(error.code) ?? 1;
  }
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host.startsWith('127.');
}

function date(text: string): DateOnly {
  const day = parseDateOnly(text);
  if (day === undefined) throw new InvalidArgumentError('It must be a date such as 2026-05-01.');
  return day;
}

function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('It must be a whole number.');
  return Number(text);
}
