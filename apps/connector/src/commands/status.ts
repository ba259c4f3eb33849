import { explain } from '@autosync/core';
import { hasBeenSynced, reportsOf, resolutionsIn } from '@autosync/engine';
import { categoryNames } from '@autosync/records';
import {
  dataFolderToLookInto,
  namesSa,
  saConfigurationOf,
  type ConnectionOptions,
} from '../configuration.ts';
import { signIn } from '../connector.ts';
import { exitCode, type ExitCode } from '../exit-code.ts';
import { printJson, printLines, tableOf } from '../output.ts';
import { withStoreToRead } from '../reading.ts';

/** `autosync status`: the last run, what is linked, and how much is left open. */
export async function showStatus(
  options: ConnectionOptions & { readonly json?: boolean },
): Promise<ExitCode> {
  const folder = dataFolderToLookInto(options);
  const status = await withStoreToRead(folder, async (store) => {
    const [lastRun] = await store.runs(1);
    const linked: { [category: string]: number } = {};
    for (const name of categoryNames) linked[name] = await store.linkCount(name);
    const { open } = reportsOf(await store.messages(), await resolutionsIn(store));
    return { lastRun, linked, messages: open.length };
  });
  const { lastRun, linked, messages } = status ?? { lastRun: undefined, linked: {}, messages: 0 };
  const state = lastRun === undefined ? await stateOfNew(options) : 'synced';
  const run = lastRun && {
    id: lastRun.id,
    kind: lastRun.kind,
    startedAt: lastRun.startedAt,
    endedAt: lastRun.endedAt,
    outcome: lastRun.outcome,
  };
  if (options.json === true) {
    printJson({ data: folder, state, lastRun: run ?? null, linked, messages });
    return exitCode.done;
  }
  if (run === undefined) {
    const { summary, why, remedy } = explain('doctor.synced-before');
    printLines(
      state === 'ready'
        ? [`Ready. Nothing has been synced yet (${folder}).`]
        : [`${summary} ${why}`, `    ${remedy}`],
    );
    return exitCode.done;
  }
  printLines([
    `Last run: ${run.kind}, started ${run.startedAt}, ${run.endedAt === null ? 'not ended' : `ended ${run.endedAt}`}, ${run.outcome}`,
    ...tableOf([['', 'linked'], ...Object.entries(linked).map(([name, count]) => [name, String(count)])]),
    messages === 1 ? 'One message is open.' : `${messages} messages are open.`,
  ]);
  return exitCode.done;
}

/** A connector that has never synced is ready only where nobody else has; SA knows, where it can be asked. */
async function stateOfNew(options: ConnectionOptions): Promise<'ready' | 'synced-before'> {
  if (!namesSa(options)) return 'ready';
  const { sa } = await signIn(saConfigurationOf(options));
  return (await hasBeenSynced(sa)) ? 'synced-before' : 'ready';
}
