import { hostname } from 'node:os';
import { openSqliteStore } from '@autosync/store/sqlite';
import { saConfigurationOf, type ConnectionOptions } from '../configuration.ts';
import { takeOver } from '../connector.ts';
import { exitCode, type ExitCode } from '../exit-code.ts';
import { openLogFile } from '../log-file.ts';
import { printJson, printLines } from '../output.ts';

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
    const computer = hostname();
    const companyName = await takeOver(connection, store);
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
