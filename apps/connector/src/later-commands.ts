import type { Command } from 'commander';
import { Failure } from '@autosync/core';

/** Commands that have their names already and come with a later version; no help lists them as if they worked. */
const laterCommands: { readonly [name: string]: string } = {
  import: 'import transactions',
  tlf: 'make a support log file',
  replay: 'run a recorded sync again',
  'web-connector': 'sync by way of the QuickBooks Web Connector',
};

export function addLaterCommands(program: Command): void {
  for (const [name, purpose] of Object.entries(laterCommands)) addLaterCommand(program, name, purpose);
}

/** Its help says what it will do and that it does not do it yet; calling it is a wrong usage. */
function addLaterCommand(parent: Command, name: string, purpose: string): void {
  const comes = `The command "${name}" comes with a later version.`;
  parent
    .command(name, { hidden: true })
    .description(`${comes} It will ${purpose}.`)
    .allowUnknownOption()
    .allowExcessArguments()
    .action(() => {
      throw new Failure('command.usage', { detail: comes });
    });
}
