import type { BalancesResult } from '@autosync/engine';
import { openSqliteStore } from '@autosync/store/sqlite';
import { configurationOf, type ConnectionOptions } from '../configuration.ts';
import { connect } from '../connector.ts';
import { exitCode, type ExitCode } from '../exit-code.ts';
import { stoppable, watchForInterruption } from '../interruption.ts';
import { openLogFile } from '../log-file.ts';
import { printJson, printLines, tableOf } from '../output.ts';
import { measured } from '../sync-report.ts';
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
    const engine = await connect(connection, { folder, store, log: openLogFile(folder), progress });
    const stop = () => engine.requestStop();
    const result = await measured(() => stoppable(interruption.signal, stop, () => engine.balances()));
    progress.end();
    if (options.json === true) printJson(result);
    else printLines(linesOf(result));
    return result.isComplete ? exitCode.done : exitCode.failed;
  } finally {
    await store.close();
    interruption.end();
  }
}

/** The same for a person: who owes something else on the other side, and the transactions that make it. */
function linesOf({ balances, unlinked, differing, differences, isComplete }: BalancesResult): string[] {
  const others = unlinked === 0 ? '' : ` QuickBooks has ${unlinked} customers that SA does not have.`;
  const told = `SA has the balances of ${balances} clients now.${others}`;
  if (!isComplete)
    return [told, 'It was stopped before its end; the rest of the report is as old as before.'];
  if (differing === 0) return [told, 'No balance differs.'];
  const heading = ['', 'SA', 'QuickBooks', 'Difference'];
  const rows = differences.flatMap(({ client, saBalance, quickbooksBalance, difference, why }) => [
    [client, saBalance, quickbooksBalance, difference],
    ...why.map(({ summary, amount }) => [`    ${summary}`, '', '', amount]),
  ]);
  const more = differing > differences.length ? ['The QB Comparison Report of SA lists all of them.'] : [];
  return [told, `${differing} balances differ:`, ...tableOf([heading, ...rows]), ...more];
}
