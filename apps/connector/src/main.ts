import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { Failure } from '@autosync/core';
import { storyCustomersMin } from '@autosync/records';
import { showActivity } from './commands/activity.ts';
import { runBalances } from './commands/balances.ts';
import { runLiftBrake, showBrakes } from './commands/brakes.ts';
import { runDoctor } from './commands/doctor.ts';
import { runResolve, showMessages } from './commands/messages.ts';
import { exportLinks, importLinks } from './commands/link-file.ts';
import { addMappingCommands } from './commands/mapping.ts';
import { runPolicy } from './commands/policy.ts';
import { runIcon } from './commands/icon.ts';
import { showStatus } from './commands/status.ts';
import { runSync } from './commands/sync.ts';
import { runTakeOver } from './commands/take-over.ts';
import { runWindow } from './commands/window.ts';
import { runUndo } from './commands/undo.ts';
import { runDemo } from './demo/demo.ts';
import { withFolder, withSides } from './command-options.ts';
import { exitCode, type ExitCode } from './exit-code.ts';
import { addFirstSyncCommands } from './first-sync-commands.ts';
import { addLaterCommands } from './later-commands.ts';
import { tellFailure } from './output.ts';

/** What SA makes at once. */
const editsMax = 10_000;

/** Reads the command line and ends with the exit code that the command gave. */
async function main(): Promise<ExitCode> {
  let ended: ExitCode = exitCode.done;
  const program = new Command('autosync')
    .description('Keeps SA and QuickBooks the same, both ways. Without a command it opens the window.')
    .exitOverride()
    .configureHelp({ showGlobalOptions: true })
    .helpCommand('help [command]', 'the help of a command');

  program
    .command('window', { isDefault: true })
    .description('the window; also without any command')
    .option('--sa <url>', 'the address of SA; otherwise the window asks for it')
    .option('--quickbooks <url>', 'the address of the simulated QuickBooks; otherwise the window asks for it')
    .option('--config <file>', 'a JSON file that says what the other options say')
    .option('--data <folder>', "the connector's data folder")
    .option('--json', 'print the address of the window as one JSON object')
    // A word that is no command ends here, because the window opens without one.
    .allowExcessArguments()
    .action(async (options, { args: [word] }: Command) => {
      if (word !== undefined)
        throw new Failure('command.usage', {
          detail: `There is no command "${word}"; "autosync --help" lists those that there are.`,
        });
      ended = await runWindow(options);
    });

  const looking = (name: string, description: string) =>
    withFolder(program.command(name).description(description));
  const connected = (name: string, description: string) => withSides(looking(name, description));

  looking('icon', 'put an icon on the desktop of Linux that opens the window')
    .option('--sa <url>', 'the address of SA')
    .option('--quickbooks <url>', 'the address of the simulated QuickBooks')
    .action((options) => {
      ended = runIcon(options);
    });

  program
    .command('demo')
    .description('SA, a simulated QuickBooks and the connector between them, with sample data')
    .option('--once', 'sync once, then end everything')
    .option('--json', 'print the result as one JSON object')
    .option('--data <folder>', 'keep everything in this folder and go on with it the next time')
    .option('--customers <n>', `how many customers the sample has; at least ${storyCustomersMin}`, customers)
    .option('--invoices <n>', 'how many invoices the sample has', wholeNumber)
    .option(
      '--seed <n>',
      'the seed of a new sample and of the edits (default: 1, or that of the sample)',
      wholeNumber,
    )
    .option('--edits <n>', `random edits on each side before the sync; at most ${editsMax}`, edits, 0)
    .option('--take-over', 'sync this company here, where another data folder has synced it meanwhile')
    .action(async (options) => {
      ended = await runDemo(options);
    });

  connected('sync', 'sync SA and QuickBooks')
    .option('--once', 'one sync, then end')
    .option('--preview', 'show what would be written, and write nothing')
    .action(async (options) => {
      ended = await runSync(options);
    });
  connected('balances', 'bring the balances of QuickBooks to SA').action(async (options) => {
    ended = await runBalances(options);
  });
  connected(
    'take-over',
    'let the connector of this data folder sync the company, instead of another one',
  ).action(async (options) => {
    ended = await runTakeOver(options);
  });
  connected('doctor', "compare the connector's own data with both sides in full, and find what is wrong")
    .option('--fix', 'repair what both sides allow')
    .action(async (options) => {
      ended = await runDoctor(options);
    });
  connected('undo <run>', 'take back what a run wrote, where nobody has changed it since')
    .option('--preview', 'only say what can be taken back and what cannot')
    .action(async (run: string, options) => {
      ended = await runUndo(run, options);
    });
  connected(
    'status',
    'the last run and what is linked; with --sa also whether another one has synced',
  ).action(async (options) => {
    ended = await showStatus(options);
  });
  looking('activity', 'what was written, the newest first')
    .option('--limit <n>', 'how many entries', wholeNumber, 100)
    .action(async (options) => {
      ended = await showActivity(options);
    });
  looking('messages', 'what did not sync, why, and what to do')
    .action(async (options) => {
      ended = await showMessages(options);
    })
    .command('resolve <id>')
    .description('settle a message as you decide; the next sync does it')
    .requiredOption('--action <action>', 'one of the actions that "autosync messages" shows for it')
    .option('--with <record or name>', 'the record to link with (id or name), or the new name')
    .option('--reason <text>', 'why; needed to ignore')
    .option('--except <fields>', 'of a conflict: fields in which the other side counts, with commas')
    .option('--all-like-this', 'every open message with the same cause in this category')
    .action(async (id: string, _, resolve: Command) => {
      ended = await runResolve(id, resolve.optsWithGlobals());
    });
  const link = program
    .command('link')
    .description('the questions "link or create?" as a spreadsheet, and the answers back');
  for (const [name, description, run] of [
    ['export', 'write every question into a file, a row for each candidate', exportLinks],
    ['import', 'take the decisions of such a file for the next sync', importLinks],
  ] as const)
    withFolder(link.command(`${name} <file>`).description(description)).action(
      async (file: string, options) => {
        ended = await run(file, options);
      },
    );
  addFirstSyncCommands(program, (code) => {
    ended = code;
  });
  addMappingCommands(program, (code) => {
    ended = code;
  });
  looking('policy [category]', 'which side wins where both changed, and which way records go')
    .option('--conflicts <rule>', 'who wins: newest, quickbooks, sa or ask')
    .option('--direction <way>', 'both, quickbooks-to-sa, sa-to-quickbooks or off')
    .option('--field <field>', 'one field of the category goes this way')
    .option(
      '--numbers-from <number>',
      'the first number for what SA left without one, such as S-1000; or none',
    )
    .action(async (category: string | undefined, options) => {
      ended = await runPolicy(category, options);
    });
  looking('brakes', 'what stopped a sync before damage')
    .action(async (options) => {
      ended = await showBrakes(options);
    })
    .command('lift <id>')
    .description('let the next sync go on, because what stopped it is meant')
    .requiredOption('--reason <text>', 'why; it is kept')
    .action(async (id: string, _, lift: Command) => {
      ended = await runLiftBrake(id, lift.optsWithGlobals());
    });
  addLaterCommands(program);

  await program.parseAsync();
  return ended;
}

function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('It must be a whole number.');
  return Number(text);
}

function customers(text: string): number {
  const number = wholeNumber(text);
  if (number < storyCustomersMin)
    throw new InvalidArgumentError(`The sample has at least ${storyCustomersMin}.`);
  return number;
}

function edits(text: string): number {
  const number = wholeNumber(text);
  if (number > editsMax) throw new InvalidArgumentError(`It must be at most ${editsMax}.`);
  return number;
}

function exitCodeFor(error: unknown): ExitCode {
  if (!(error instanceof CommanderError)) return tellFailure(error);
  // Commander has already printed what is wrong, or the help that was asked for.
  return error.exitCode === 0 ? exitCode.done : exitCode.wrongUsage;
}

process.exitCode = await main().catch(exitCodeFor);
