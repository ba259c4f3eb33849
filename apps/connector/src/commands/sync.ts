import { Failure } from '@autosync/core';
import type { Engine, Log, SyncOptions as EngineSyncOptions } from '@autosync/engine';
import type { ConnectionOptions } from '../configuration.ts';
import { withStoppableEngine } from '../engine-session.ts';
import { exitCode, type ExitCode } from '../exit-code.ts';
import { stoppable } from '../interruption.ts';
import { printJson, printLines } from '../output.ts';
import { exitCodeOfReport, linesOfReport, measured, type SyncReport } from '../sync-report.ts';

export interface SyncOptions extends ConnectionOptions {
  readonly once?: boolean;
  readonly preview?: boolean;
  readonly json?: boolean;
}

/** `autosync sync --once`: one sync from the command line. */
export async function runSync(options: SyncOptions): Promise<ExitCode> {
  if (options.once !== true)
    throw new Failure('command.usage', {
      detail: 'The window (autosync) repeats it by itself; here it runs once: give --once.',
    });
  return withStoppableEngine(options, async ({ engine, log, endProgress, interrupted }) => {
    const preview = options.preview === true;
    const report = await syncOnce(engine, { log, preview, endProgress, interrupted });
    printReport(report, options.json === true);
    return exitCodeOfSync(report);
  });
}

export interface SyncFrame extends EngineSyncOptions {
  readonly log: Log;
  readonly endProgress: () => void;
  readonly interrupted: AbortSignal;
}

/** One sync that Ctrl-C can stop, measured and logged. */
export async function syncOnce(
  engine: Engine,
  { log, endProgress, interrupted, ...options }: SyncFrame,
): Promise<SyncReport> {
  const stop = () => engine.requestStop();
  try {
    const report = await measured(() => stoppable(interrupted, stop, () => engine.sync(options)));
    log.info('sync ended', { durationMs: report.durationMs, messages: report.messages.length });
    return report;
  } catch (error) {
    log.error('sync failed', {
      reason: error instanceof Error ? (error.stack ?? error.message) : String(error),
    });
    throw error;
  } finally {
    endProgress();
  }
}

export function printReport(report: SyncReport, asJson: boolean): void {
  if (asJson) printJson(report);
  else printLines(linesOfReport(report));
}

/** The code of a sync that Ctrl-C ended early is that of a failure: a script must not take it for done. */
export function exitCodeOfSync(report: SyncReport): ExitCode {
  return report.isComplete ? exitCodeOfReport(report) : exitCode.failed;
}
