import type { Command } from 'commander';
import { Failure } from '@autosync/core';

/** Commands that have their names already and come with a later version; no help shows them as if they worked. */
const laterCommands = [
  'import',
  'tlf',
  'replay',
  'doctor',
  'brakes',
  'take-over',
  'undo',
  'policy',
  'web-connector',
];

export function addLaterCommands(program: Command): void {
  for (const name of laterCommands) addLaterCommand(program, name);
}

export function addLaterCommand(parent: Command, name: string): void {
  parent
    .command(name, { hidden: true })
    .allowUnknownOption()
    .allowExcessArguments()
    .action(() => {
      throw new Failure('command.usage', { detail: `The command "${name}" comes with a later version.` });
    });
}
