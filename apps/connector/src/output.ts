import { asFailure } from '@autosync/core';
import { exitCodeOf, type ExitCode } from './exit-code.ts';

/** One JSON object on one line of stdout. */
export function printJson(value: object): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}

/** Lines for a person on stdout. */
export function printLines(lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}

/** Tells on stderr what went wrong, why, and what to do; gives the exit code that says the same to a script. */
export function tellFailure(thrown: unknown): ExitCode {
  const { code, summary, why, remedy } = asFailure(thrown).explanation();
  process.stderr.write(`${summary} ${why}\n${remedy}\n`);
  return exitCodeOf(code);
}

/** Columns in plain text: the first one to the left, the others to the right, as numbers stand. */
export function tableOf(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  return rows.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
}
