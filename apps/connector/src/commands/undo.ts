import type { UndoResult } from '@autosync/engine';
import type { ConnectionOptions } from '../configuration.ts';
import { withEngine } from '../engine-session.ts';
import { exitCode, type ExitCode } from '../exit-code.ts';
import { printJson, printLines } from '../output.ts';

/** `autosync undo RUN`: takes back what a run wrote; what cannot be taken back is told first. */
export async function runUndo(
  runId: string,
  options: ConnectionOptions & { readonly json?: boolean; readonly preview?: boolean },
): Promise<ExitCode> {
  return withEngine(options, async ({ engine, log, endProgress }) => {
    const result = await engine.undo(runId, { preview: options.preview === true });
    endProgress();
    log.info('A run was taken back.', { runId, undone: result.undone.length, kept: result.kept.length });
    if (options.json === true) printJson(result);
    else printLines(linesOf(result, options.preview === true));
    return result.kept.length === 0 ? exitCode.done : exitCode.messagesRemain;
  });
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
