import { Failure } from '@autosync/core';
import { categoryNamed, numberRangesOf, policiesOf, setNumberRange, setPolicy } from '@autosync/engine';
import { openSqliteStore } from '@autosync/store/sqlite';
import { dataFolderOf, type ConnectionOptions } from '../configuration.ts';
import { exitCode, type ExitCode } from '../exit-code.ts';
import { printJson, printLines, tableOf } from '../output.ts';
import { withStoreToRead } from '../reading.ts';
import { computerUser, signedStore } from '../signed-store.ts';
import { systemClock } from '../system-clock.ts';

interface Options extends ConnectionOptions {
  readonly json?: boolean;
  readonly conflicts?: string;
  readonly direction?: string;
  readonly field?: string;
  readonly numbersFrom?: string;
}

/** `autosync policy [CATEGORY]`: which side wins and which way records go, shown or decided. */
export async function runPolicy(category: string | undefined, options: Options): Promise<ExitCode> {
  const folder = dataFolderOf(options);
  const { conflicts, direction, field, numbersFrom } = options;
  const isPolicy = conflicts !== undefined || direction !== undefined || field !== undefined;
  if (conflicts !== undefined && field !== undefined)
    throw new Failure('command.usage', {
      detail: 'Who wins is decided for a whole category; --field goes with --direction alone.',
    });
  if (isPolicy || numbersFrom !== undefined) {
    const store = openSqliteStore({ folder, access: 'write' });
    try {
      if (numbersFrom !== undefined) await setNumberRange(store, category ?? '', numbersFrom);
      if (isPolicy)
        await setPolicy(signedStore(store, computerUser), systemClock, category, {
          ...(conflicts && { conflicts }),
          ...(direction && { direction }),
          ...(field && { field }),
        });
    } finally {
      await store.close();
    }
  }
  const nothing = { settings: async () => new Map() };
  const wanted = category === undefined ? undefined : categoryNamed(category);
  const found = (await withStoreToRead(folder, policiesOf)) ?? (await policiesOf(nothing));
  const ranges = await withStoreToRead(folder, numberRangesOf);
  const policies = [...found]
    .filter(([name]) => wanted === undefined || name === wanted)
    .map(([name, policy]) => ({ category: name, ...policy, nextNumber: ranges?.get(name) ?? null }));
  if (options.json === true) printJson({ policies });
  else
    printLines(
      tableOf([
        ['', 'conflicts', 'direction', 'next number'],
        ...policies.flatMap((one) => [
          [one.category, one.conflicts, one.direction, one.nextNumber ?? ''],
          ...Object.entries(one.fields ?? {}).map(([name, way]) => [`    ${name}`, '', way, '']),
        ]),
      ]),
    );
  return exitCode.done;
}
