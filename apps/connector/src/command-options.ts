import type { Command } from 'commander';

/** What a command takes that needs the data folder alone. */
export function withFolder(command: Command): Command {
  return command
    .option('--json', 'print one JSON object')
    .option('--config <file>', 'a JSON file that says what the other options say')
    .option('--data <folder>', "the connector's data folder");
}

/** What a command takes that speaks to SA and QuickBooks. */
export function withSides(command: Command): Command {
  return command
    .option('--sa <url>', 'the address of SA')
    .option('--quickbooks <url>', 'the address of the simulated QuickBooks')
    .option('--username <name>', 'a Full User of SA')
    .option('--password-file <file>', 'a file with the password in its first line; it is not saved anywhere');
}
