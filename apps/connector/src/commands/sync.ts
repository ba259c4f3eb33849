import { Failure } from '@autosync/core';
import type { Engine, Log, SyncOptions as EngineSyncOptions } from '@autosync/engine';
import { openSqliteStore } from '@autosync/store/sqlite';
import { configurationOf, type ConnectionOptions } from '../configuration.ts';
import { connect } from '../connector.ts';
import { exitCode, type ExitCode } from '../exit-code.ts';
import { stoppable, watchForInterruption } from '../interruption.ts';
import { openLogFile } from '../log-file.ts';
import { printJson, printLines } from '../output.ts';
import { exitCodeOfReport, linesOfReport, measured, type SyncReport } from '../sync-report.ts';
import { createTerminalProgress } from '../terminal-progress.ts';

export interface SyncOptions extends ConnectionOptions {
  readonly once?: boolean;
  readonly preview?: boolean;
  readonly json?: boolean;
}

/** `autosync sync --once`: one sync from the command line. */
export async function runSync(options: SyncOptions): Promise<ExitCode> {
  if (options.once !== true)
    throw new Failure('command.usage', {
      detail: 'A sync by schedule comes with a later version; give --once.',
    });
  const { folder, ...connection } = configurationOf(options);
  const store = openSqliteStore({ folder, access: 'write' });
  const interruption = watchForInterruption();
  try {
    const progress = createTerminalProgress(process.stderr, () => performance.now());
    const log = openLogFile(folder);
    const engine = await connect(connection, { folder, store, log, progress });
    const report = await syncOnce(engine, {
      log,
      preview: options.preview === true,
      endProgress: progress.end,
      interrupted: interruption.signal,
    });
    printReport(report, options.json === true);
    return exitCodeOfSync(report);
  } finally {
    await store.close();
    interruption.end();
  }
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
