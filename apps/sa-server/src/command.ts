import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Failure, Secret, explain } from '@autosync/core';
import { Command, InvalidArgumentError, Option } from 'commander';
import { addCompany } from './company.ts';
import { openSa, serve, type DatabasePlace } from './serve.ts';

/** The command `autosync-sa`. Exit codes: 0 done, 1 failed, 2 wrong usage, 5 the database is not reachable. */
export function program(): Command {
  const command = new Command('autosync-sa')
    .description('SA: the business system of a service company')
    .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2));
  addPlaceOptions(command.command('serve').description('serve SA over HTTP'))
    .option('--port <number>', 'the port; 0 for any free one', wholeNumber, 8700)
    .option('--host <address>', 'the address to listen on', '127.0.0.1')
    .addOption(
      new Option('--requests-per-minute <number>', 'at most, from one address')
        .argParser(wholeNumber)
        .default(60_000),
    )
    .action(async (options: ServeFlags) => await ending(runServe(options)));
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
}

interface CompanyFlags extends PlaceFlags {
  readonly name: string;
  readonly username: string;
  readonly passwordFile: string;
}

async function runServe(flags: ServeFlags): Promise<void> {
  const server = await serve({
    place: placeOf(flags),
    host: flags.host,
    port: flags.port,
    requestsMaxPerMinute: flags.requestsPerMinute,
  });
  print({ sa: server.url });
  await askedToEnd();
  await server.close();
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

async function ending(work: Promise<void>): Promise<void> {
  try {
    await work;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const { summary, why, remedy } = explain(error.code, error.details);
    process.stderr.write(`${summary} ${why}\n${remedy}\n`);
    process.exitCode = error.code === 'sa.database-failed' ? 5 : error.code === 'sa.folder-in-use' ? 4 : 1;
  }
}

function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('It must be a whole number.');
  return Number(text);
}
