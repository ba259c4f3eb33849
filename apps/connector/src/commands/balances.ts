import { openSqliteStore } from '@autosync/store/sqlite';
import { configurationOf, type ConnectionOptions } from '../configuration.ts';
import { connect } from '../connector.ts';
import { exitCode, type ExitCode } from '../exit-code.ts';
import { stoppable, watchForInterruption } from '../interruption.ts';
import { openLogFile } from '../log-file.ts';
import { printJson, printLines } from '../output.ts';
import { createTerminalProgress } from '../terminal-progress.ts';

/** `autosync balances`: brings the balances of QuickBooks to SA, for its QB Comparison Report. */
export async function runBalances(
  options: ConnectionOptions & { readonly json?: boolean },
): Promise<ExitCode> {
  const { folder, ...connection } = configurationOf(options);
  const store = openSqliteStore({ folder, access: 'write' });
  const interruption = watchForInterruption();
  try {
    const progress = createTerminalProgress(process.stderr, () => performance.now());
    const engine = await connect(connection, { store, log: openLogFile(folder), progress });
    const stop = () => engine.requestStop();
    const result = await stoppable(interruption.signal, stop, () => engine.balances());
    progress.end();
    if (options.json === true) printJson(result);
    else printLines([`SA has the balances of ${result.balances} clients now.`]);
    return result.isComplete ? exitCode.done : exitCode.failed;
  } finally {
    await store.close();
    interruption.end();
  }
}
