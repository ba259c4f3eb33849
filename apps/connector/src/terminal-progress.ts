import type { Position, Progress } from '@autosync/engine';

interface Terminal {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** How often the line on a terminal is drawn anew, and how often a line goes into a file or pipe. */
const redrawMs = 100;
const lineMs = 2_000;

/**
 * Shows category and "n of m" on stderr: one line that is drawn over on a terminal, otherwise a line for each
 * category and one every few seconds.
 */
export function createTerminalProgress(
  terminal: Terminal,
  nowMs: () => number,
): Progress & { readonly end: () => void } {
  const isTerminal = terminal.isTTY === true;
  let shown = '';
  let shownAtMs = -Infinity;
  let category: Position['category'] | undefined;

  return {
    report: (position) => {
      const text = textOf(position);
      const isNew = position.category !== category || position.waitingFor !== undefined;
      const isDue = nowMs() - shownAtMs >= (isTerminal ? redrawMs : lineMs);
      if (text === shown || !(isNew || isDue)) return;
      [shown, shownAtMs, category] = [text, nowMs(), position.category];
      terminal.write(isTerminal ? `\r\u001B[2K${text}` : `${text}\n`);
    },
    end: () => {
      if (isTerminal && shown !== '') terminal.write('\r\u001B[2K');
      [shown, shownAtMs, category] = ['', -Infinity, undefined];
    },
  };
}

function textOf({ category, done, total, waitingFor }: Position): string {
  if (waitingFor !== undefined) return `Waiting: ${waitingFor}`;
  if (total === undefined) return done === 0 ? `${category} …` : `${category}: ${done}`;
  return `${category}: ${done} of ${total}`;
}
