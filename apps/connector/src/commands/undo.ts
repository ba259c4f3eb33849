import type { UndoResult } from '@autosync/engine';
import { openSqliteStore } from '@autosync/store/sqlite';
import { configurationOf, type ConnectionOptions } from '../configuration.ts';
import { connect } from '../connector.ts';
import { exitCode, type ExitCode } from '../exit-code.ts';
import { openLogFile } from '../log-file.ts';
import { printJson, printLines } from '../output.ts';
import { createTerminalProgress } from '../terminal-progress.ts';

/** `autosync undo RUN`: takes back what a run wrote; what cannot be taken back is told first. */
export async function runUndo(
  runId: string,
  options: ConnectionOptions & { readonly json?: boolean; readonly preview?: boolean },
): Promise<ExitCode> {
  const { folder, ...connection } = configurationOf(options);
  const store = openSqliteStore({ folder, access: 'write' });
  try {
    const log = openLogFile(folder);
    const progress = createTerminalProgress(process.stderr, () => performance.now());
    const engine = await connect(connection, { folder, store, log, progress });
    const result = await engine.undo(runId, { preview: options.preview === true });
    progress.end();
    log.info('A run was taken back.', { runId, undone: result.undone.length, kept: result.kept.length });
    if (options.json === true) printJson(result);
    else printLines(linesOf(result, options.preview === true));
    return result.kept.length === 0 ? exitCode.done : exitCode.messagesRemain;
  } finally {
    await store.close();
  }
}

function linesOf({ undone, kept }: UndoResult, isPreview: boolean): string[] {
  return [
    `${kept.length} stay as they are:`,
    ...kept.map(
      ({ category, record, side, action, why }) => `    ${category}: ${record}, ${action} in ${side}: ${why}`,
    ),
    `${undone.length} ${isPreview ? 'would be taken back:' : 'were taken back:'}`,
    ...undone.map(({ category, record, side, action }) => `    ${category}: ${record}, ${action} in ${side}`),
  ];
}
