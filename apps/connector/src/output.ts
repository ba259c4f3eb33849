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

/** Columns in plain text, below a row of headings: words stand to the left, numbers to the right. */
export function tableOf(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  const isNumeric = widths.map((_, column) =>
    rows.slice(1).every((row) => /^-?[\d.]*$/.test(row[column] ?? '')),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return isNumeric[column] === true ? cell.padStart(width) : cell.padEnd(width);
      })
      .join('  ')
      .trimEnd(),
  );
}
