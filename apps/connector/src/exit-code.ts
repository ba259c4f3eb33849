import { catalogue, type CatalogueCode } from '@autosync/core';

/** How a command ends; scripts and the acceptance of this program read these numbers (interfaces.md). */
export const exitCode = {
  done: 0,
  failed: 1,
  wrongUsage: 2,
  messagesRemain: 3,
  refused: 4,
  notReached: 5,
} as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];

const notReached: readonly CatalogueCode[] = [
  'quickbooks.not-reached',
  'quickbooks.no-answer',
  'sa.not-reached',
];

/** The exit code for a command that ended with this failure. */
export function exitCodeOf(code: CatalogueCode): ExitCode {
  if (notReached.includes(code)) return exitCode.notReached;
  const { class: kind } = catalogue[code];
  if (kind === 'brake') return exitCode.refused;
  if (code.startsWith('command.')) return exitCode.wrongUsage;
  return exitCode.failed;
}
