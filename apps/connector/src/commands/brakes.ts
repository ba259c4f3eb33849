import { Failure } from '@autosync/core';
import { brakeReport, engagedBrakes, liftBrake, liftedBrakes, type LiftedBrake } from '@autosync/engine';
import { hasSqliteStore, openSqliteStore } from '@autosync/store/sqlite';
import { dataFolderToLookInto, type ConnectionOptions } from '../configuration.ts';
import { exitCode, type ExitCode } from '../exit-code.ts';
import { openLogFile } from '../log-file.ts';
import { printJson, printLines } from '../output.ts';
import { withStoreToRead } from '../reading.ts';
import { computerUser, signedStore } from '../signed-store.ts';
import { systemClock } from '../system-clock.ts';

interface Options extends ConnectionOptions {
  readonly json?: boolean;
}

/** `autosync brakes`: what stopped a sync before damage, and what was lifted, by whose reason. */
export async function showBrakes(options: Options): Promise<ExitCode> {
  const found = await withStoreToRead(dataFolderToLookInto(options), async (store) => ({
    brakes: (await engagedBrakes(store)).map(brakeReport),
    lifted: (await liftedBrakes(store)).map(liftedReport),
  }));
  const { brakes, lifted } = found ?? { brakes: [], lifted: [] };
  if (options.json === true) printJson({ brakes, lifted });
  else
    printLines([
      ...(brakes.length === 0
        ? ['No brake is engaged.']
        : brakes.flatMap(({ id, summary, why, remedy, since }) => [
            `${id}  ${summary} ${why}`,
            `    ${remedy}`,
            `    since ${since}; to lift it: autosync brakes lift ${id} --reason "…"`,
          ])),
      ...lifted.map(({ summary, reason, liftedAt }) => `lifted ${liftedAt}  ${summary} Reason: ${reason}`),
    ]);
  return exitCode.done;
}

/** `autosync brakes lift ID --reason R`: takes what engaged the brake for meant. */
export async function runLiftBrake(
  id: string,
  options: Options & { readonly reason: string },
): Promise<ExitCode> {
  const folder = dataFolderToLookInto(options);
  if (!hasSqliteStore(folder))
    throw new Failure('command.usage', {
      detail: `No brake ${id} is engaged: nothing is kept in ${folder}.`,
    });
  const store = openSqliteStore({ folder, access: 'write' });
  try {
    const lifted = liftedReport(
      await liftBrake(signedStore(store, computerUser), systemClock, { id, reason: options.reason }),
    );
    openLogFile(folder).info('brake lifted', { code: lifted.code, reason: lifted.reason });
    if (options.json === true) printJson({ lifted });
    else printLines([`Lifted: ${lifted.summary}`, 'The next sync goes on.']);
    return exitCode.done;
  } finally {
    await store.close();
  }
}

function liftedReport(brake: LiftedBrake) {
  const { remedy: _, ...report } = brakeReport(brake);
  return { ...report, reason: brake.reason, liftedAt: brake.liftedAt };
}
