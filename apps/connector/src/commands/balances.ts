import type { BalancesResult } from '@autosync/engine';
import type { ConnectionOptions } from '../configuration.ts';
import { withStoppableEngine } from '../engine-session.ts';
import { exitCode, type ExitCode } from '../exit-code.ts';
import { stoppable } from '../interruption.ts';
import { printJson, printLines, tableOf } from '../output.ts';
import { measured } from '../sync-report.ts';

/** `autosync balances`: brings the balances of QuickBooks to SA, for its QB Comparison Report. */
export async function runBalances(
  options: ConnectionOptions & { readonly json?: boolean },
): Promise<ExitCode> {
  return withStoppableEngine(options, async ({ engine, endProgress, interrupted }) => {
    const stop = () => engine.requestStop();
    const result = await measured(() => stoppable(interrupted, stop, () => engine.balances()));
    endProgress();
    if (options.json === true) printJson(result);
    else printLines(linesOf(result));
    return result.isComplete ? exitCode.done : exitCode.failed;
  });
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
