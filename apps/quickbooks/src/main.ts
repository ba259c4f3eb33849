/** The command `autosync-quickbooks` (interfaces.md). */
import { existsSync, statSync } from 'node:fs';
import { Command, InvalidArgumentError, Option } from 'commander';
import { dateOnly, parseDateOnly, parseInstant, reasonOf } from '@autosync/core';
import type { Instant } from '@autosync/core';
import { storyCustomersMin } from '@autosync/records';
import { readSwitches } from '@autosync/simulator';
import type { Switches } from '@autosync/simulator';
import { CompanyNotReached, exportCompany } from './export.ts';
import { serve } from './serve.ts';

const program = new Command('autosync-quickbooks')
  .description('A simulated QuickBooks with one company file')
  .showHelpAfterError()
  .configureOutput({ writeErr: (text) => process.stderr.write(text) })
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2));

program
  .command('serve')
  .description('answer qbXML over HTTP on this computer')
  .option('--port <number>', 'port of 127.0.0.1; 0 takes a free one', port, 0)
  .option('--company <file>', 'company file on disk, made where it is not there; in memory otherwise')
  .addOption(
    new Option('--sample', 'fill a new company file with the sample of a lawn-care company').conflicts(
      'empty',
    ),
  )
  .option('--empty', 'start with an empty company file (the default)')
  .option('--load <folder>', 'serve companies made of recorded answers (*.xml)')
  .option('--seed <number>', 'the seed of the sample', wholeNumber, 1)
  .option('--customers <number>', 'customers of the sample', customers, 40)
  .option('--invoices <number>', 'invoices of the sample', wholeNumber, 150)
  .option('--today <date>', 'the day on which the sample ends (YYYY-MM-DD)', day)
  .option('--time-zone <name>', 'zone of a new company file', 'America/New_York')
  .option('--clock <moment>', 'where the clock starts (2026-11-23T08:00:00Z)', instant)
  .option(
    '--switch <name=value>',
    'what QuickBooks does otherwise than is believed (docs/calibration.md); may be given again',
    switches,
  )
  .option('--delay-call-ms <number>', 'milliseconds for each message', wholeNumber, 0)
  .option('--delay-read-ms <number>', 'milliseconds for each record that is read', wholeNumber, 0)
  .option('--delay-add-ms <number>', 'milliseconds for each request that writes', wholeNumber, 0)
  .action(serve);

program
  .command('export')
  .description('print everything in a company file as one line of JSON')
  .addOption(new Option('--company <file>', 'company file on disk').argParser(companyFile).conflicts('url'))
  .option('--url <address>', 'a simulated QuickBooks that is running', address)
  .option('--json', 'as JSON (the only form there is)')
  .action(async ({ company, url }, command) => {
    if (company !== undefined) await exportCompany({ company });
    else if (url !== undefined) await exportCompany({ url });
    else command.error('error: give --company or --url');
  });

function switches(text: string, before: Partial<Switches> | undefined): Partial<Switches> {
  try {
    return { ...before, ...readSwitches([text]) };
  } catch (thrown) {
    throw new InvalidArgumentError(reasonOf(thrown));
  }
}

function wholeNumber(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError('It must be a whole number.');
  return Number(text);
}

function port(text: string): number {
  const number = wholeNumber(text);
  if (number > 65_535) throw new InvalidArgumentError('A port is a number from 0 to 65535.');
  return number;
}

function customers(text: string): number {
  const number = wholeNumber(text);
  if (number < storyCustomersMin)
    throw new InvalidArgumentError(`The sample has at least ${storyCustomersMin}.`);
  return number;
}

function companyFile(text: string): string {
  if (!existsSync(text)) throw new InvalidArgumentError('There is no such file.');
  if (statSync(text).size === 0) throw new InvalidArgumentError('The file is empty.');
  return text;
}

function address(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol === 'http:' || url?.protocol === 'https:') return text;
  throw new InvalidArgumentError('It must be an address such as http://127.0.0.1:8019.');
}

function day(text: string) {
  if (parseDateOnly(text) === undefined) throw new InvalidArgumentError('It must be a date, YYYY-MM-DD.');
  return dateOnly(text);
}

function instant(text: string): Instant {
  const parsed = parseInstant(text);
  if (parsed === undefined) throw new InvalidArgumentError('It must be a moment, 2026-11-23T08:00:00Z.');
  return parsed;
}

/** What a script reads from the exit code (interfaces.md): 1 failed, 5 QuickBooks is not reached. */
function tell(thrown: unknown): 1 | 5 {
  const isPortTaken = thrown instanceof Error && 'code' in thrown && thrown.code === 'EADDRINUSE';
  const remedy = 'Another program uses this port: give another --port, or 0 for a free one.';
  process.stderr.write(isPortTaken ? `${reasonOf(thrown)}\n${remedy}\n` : `${reasonOf(thrown)}\n`);
  return thrown instanceof CompanyNotReached ? 5 : 1;
}

try {
  await program.parseAsync();
} catch (thrown) {
  process.exitCode = tell(thrown);
}
