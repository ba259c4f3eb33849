import type { Command } from 'commander';
import { withFolder, withSides } from './command-options.ts';
import {
  answers,
  answerStep,
  compareBooks,
  runStep,
  showFirstSync,
  type Answer,
  type FirstSyncOptions,
} from './commands/first-sync.ts';
import type { ExitCode } from './exit-code.ts';

/** `autosync first-sync …`: the first sync of two filled systems, step by step; `end` takes the exit code. */
export function addFirstSyncCommands(program: Command, end: (code: ExitCode) => void): void {
  const firstSync = withFolder(program.command('first-sync'))
    .description('the first sync of two filled systems, step by step; without a step: how far it is')
    .action(async (_, command: Command) => end(await showFirstSync(command.optsWithGlobals())));
  const answering = (name: string, description: string, answer: (own: object, first: string) => Answer) =>
    firstSync
      .command(name)
      .description(description)
      .action(async (...given: unknown[]) => {
        const command = given.at(-1);
        if (!isCommand(command)) return;
        const options: FirstSyncOptions = command.optsWithGlobals();
        const [first] = given;
        end(await answerStep(answer(options, typeof first === 'string' ? first : ''), options));
      });
  answering('backup', 'confirm that the company file was backed up and verified', answers.backup).option(
    '--confirmed',
    'a backup was made, and QuickBooks has verified the data',
  );
  answering('scope', 'what is carried over of what stands on one side alone', answers.scope)
    .option('--inactive', 'inactive clients as well')
    .option('--zero-balance', 'clients who owe nothing and have nothing new as well')
    .option('--vendors', 'vendors as well');
  answering(
    'cut-off <day>',
    'transactions before this day stay as they are; "none" for all of them',
    (_, day) => answers.cutOff(day),
  );
  answering('accounts', 'what new records need that SA does not name', answers.accounts).option(
    '--income <account>',
    'the account of income of new items, by its name in QuickBooks',
  );
  answering('sign-off', 'end the first sync, with your name', answers.signOff).requiredOption(
    '--name <name>',
    'who has looked at the books',
  );
  const running = (name: string, description: string) =>
    withSides(firstSync.command(name).description(description));
  const writing = (name: string, description: string) =>
    running(name, description).option('--preview', 'show what would be written, and write nothing');
  writing('match', 'read both sides and link what is the same; nothing else is written').action(
    async (_, command: Command) => end(await runStep('match', [], command.optsWithGlobals())),
  );
  writing('pilot <client...>', 'carry over these clients with all that belongs to them').action(
    async (clients: string[], _, command: Command) =>
      end(await runStep('pilot', clients, command.optsWithGlobals())),
  );
  writing('rest', 'carry over everything else that is in scope').action(async (_, command: Command) =>
    end(await runStep('rest', [], command.optsWithGlobals())),
  );
  running('compare', 'the books before the first sync and now').action(async (_, command: Command) =>
    end(await compareBooks(command.optsWithGlobals())),
  );
}

function isCommand(value: unknown): value is Command {
  return typeof value === 'object' && value !== null && 'optsWithGlobals' in value;
}
