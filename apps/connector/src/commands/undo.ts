import type { UndoResult } from '@autosync/engine';
import type { ConnectionOptions } from '../configuration.ts';
import { withStoppableEngine } from '../engine-session.ts';
import { exitCode, type ExitCode } from '../exit-code.ts';
import { stoppable } from '../interruption.ts';
import { printJson, printLines } from '../output.ts';

/** `autosync undo RUN`: takes back what a run wrote; what cannot be taken back is told first. Ctrl-C stops it. */
export async function runUndo(
  runId: string,
  options: ConnectionOptions & { readonly json?: boolean; readonly preview?: boolean },
): Promise<ExitCode> {
  return withStoppableEngine(options, async ({ engine, log, endProgress, interrupted }) => {
    const preview = options.preview === true;
    const stop = () => engine.requestStop();
    const result = await stoppable(interrupted, stop, () => engine.undo(runId, { preview }));
    endProgress();
    log.info('A run was taken back.', { runId, undone: result.undone.length, kept: result.kept.length });
    if (options.json === true) printJson(result);
    else printLines(linesOf(result, preview));
    if (!result.isComplete) return exitCode.failed;
    return writtenIn(result).length === 0 ? exitCode.done : exitCode.messagesRemain;
  });
}

/** What stays but for links, which wrote nothing: a first sync has thousands of them. */
function writtenIn({ kept }: UndoResult): UndoResult['kept'] {
  return kept.filter(({ action }) => action !== 'linked');
}

function linesOf(result: UndoResult, isPreview: boolean): string[] {
  const { undone, left } = result;
  const kept = writtenIn(result);
  const links = result.kept.length - kept.length;
  return [
    `${kept.length} stay as they are:`,
    ...kept.map(
      ({ category, record, side, action, why }) => `    ${category}: ${record}, ${action} in ${side}: ${why}`,
    ),
    `${undone.length} ${isPreview ? 'would be taken back:' : 'were taken back:'}`,
    ...undone.map(({ category, record, side, action }) => `    ${category}: ${record}, ${action} in ${side}`),
    ...(links === 0 ? [] : [`${links} were linked only, which wrote nothing.`]),
    ...(left === 0
      ? []
      : [`It was stopped: ${left} stay as the run made them. The same command goes on from there.`]),
  ];
}
