/** The command `autosync-quickbooks` (interfaces.md). */
import { Command, InvalidArgumentError } from 'commander';
import { dateOnly, parseDateOnly, parseInstant, reasonOf } from '@autosync/core';
import type { Instant } from '@autosync/core';
import { exportCompany } from './export.ts';
import { serve } from './serve.ts';

const program = new Command('autosync-quickbooks')
  .description('A simulated QuickBooks with one company file')
  .showHelpAfterError()
  .configureOutput({ writeErr: (text) => process.stderr.write(text) })
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2));

program
  .command('serve')
  .description('answer qbXML over HTTP on this computer')
  .option('--port <number>', 'port of 127.0.0.1; 0 takes a free one', wholeNumber, 0)
  .option('--company <file>', 'company file on disk, made where it is not there; in memory otherwise')
  .option('--sample', 'fill a new company file with the sample of a lawn-care company')
  .option('--empty', 'start with an empty company file (the default)')
  .option('--seed <number>', 'the seed of the sample', wholeNumber, 1)
  .option('--customers <number>', 'customers of the sample', wholeNumber, 40)
  .option('--invoices <number>', 'invoices of the sample', wholeNumber, 150)
  .option('--today <date>', 'the day on which the sample ends (YYYY-MM-DD)', day)
  .option('--time-zone <name>', 'zone of a new company file', 'America/New_York')
  .option('--clock <moment>', 'where the clock starts (2026-11-23T08:00:00Z)', instant)
  .option('--delay-call-ms <number>', 'milliseconds for each message', wholeNumber, 0)
  .option('--delay-read-ms <number>', 'milliseconds for each record that is read', wholeNumber, 0)
  .option('--delay-add-ms <number>', 'milliseconds for each request that writes', wholeNumber, 0)
  .addHelpText('after', '\nLoading recorded messages (--load) comes with a later version.')
  .action(serve);

program
  .command('export')
  .description('print everything in a company file as one line of JSON')
  .option('--company <file>', 'company file on disk')
  .option('--url <address>', 'a simulated QuickBooks that is running')
  .option('--json', 'as JSON (the only form there is)')
  .action(exportCompany);

function wholeNumber(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError('It must be a whole number.');
  return Number(text);
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

try {
  await program.parseAsync();
} catch (thrown) {
  process.stderr.write(`${reasonOf(thrown)}\n`);
  process.exitCode = 1;
}
