import { hostname } from 'node:os';
import { takeLease } from '@autosync/engine';
import { openSqliteStore } from '@autosync/store/sqlite';
import { saConfigurationOf, type ConnectionOptions } from '../configuration.ts';
import { signIn } from '../connector.ts';
import { exitCode, type ExitCode } from '../exit-code.ts';
import { openLogFile } from '../log-file.ts';
import { printJson, printLines } from '../output.ts';
import { systemClock } from '../system-clock.ts';
import { systemRandom } from '../system-random.ts';

/**
 * `autosync take-over`: tells SA that from now on the connector of this data folder syncs the company. SA
 * refuses the one that synced it until now, also in the middle of a sync.
 */
export async function runTakeOver(
  options: ConnectionOptions & { readonly json?: boolean },
): Promise<ExitCode> {
  const { folder, ...connection } = saConfigurationOf(options);
  const store = openSqliteStore({ folder, access: 'write' });
  try {
    const { sa, company } = await signIn(connection);
    const computer = hostname();
    const ports = { sa, store, clock: systemClock, random: systemRandom };
    const lease = await takeLease({ ...ports, computer, takeOver: true });
    await lease.release();
    const { companyName } = company;
    openLogFile(folder).info('took over', { company: companyName });
    if (options.json === true) printJson({ takenOver: true, company: companyName, computer, data: folder });
    else
      printLines([
        `The connector with the data folder ${folder} on "${computer}" syncs ${companyName} from now on.`,
        'SA refuses every other one, until that takes over itself. Sync here next.',
      ]);
    return exitCode.done;
  } finally {
    await store.close();
  }
}
