import { reportsOf, resolutionsIn, resolveMessage, type MessageReport } from '@autosync/engine';
import { hasSqliteStore, openSqliteStore } from '@autosync/store/sqlite';
import { Failure } from '@autosync/core';
import { dataFolderToLookInto, type ConnectionOptions } from '../configuration.ts';
import { exitCode, type ExitCode } from '../exit-code.ts';
import { openLogFile } from '../log-file.ts';
import { printJson, printLines } from '../output.ts';
import { withStoreToRead } from '../reading.ts';
import { systemClock } from '../system-clock.ts';

interface Options extends ConnectionOptions {
  readonly json?: boolean;
}

/** `autosync messages`: what did not sync, why, and what to do, the oldest first; what is ignored, apart. */
export async function showMessages(options: Options): Promise<ExitCode> {
  const found = await withStoreToRead(dataFolderToLookInto(options), async (store) =>
    reportsOf(await store.messages(), await resolutionsIn(store)),
  );
  const { open: messages, ignored } = found ?? { open: [], ignored: [] };
  if (options.json === true) printJson({ messages, ignored });
  else
    printLines([
      ...(messages.length === 0 ? ['Nothing is left open.'] : messages.flatMap(linesOf)),
      ...(ignored.length === 0 ? [] : ['Ignored:', ...ignored.flatMap(linesOf)]),
    ]);
  return exitCode.done;
}

/** `autosync messages resolve ID --action A`: what a person decided, for the next sync. */
export async function runResolve(
  id: string,
  options: Options & { readonly action: string; readonly with?: string; readonly reason?: string },
): Promise<ExitCode> {
  const { action, reason } = options;
  const folder = dataFolderToLookInto(options);
  if (!hasSqliteStore(folder))
    throw new Failure('command.usage', { detail: 'Nothing has been synced yet, so there is no message.' });
  const store = openSqliteStore({ folder, access: 'write' });
  try {
    const given = { ...(options.with && { with: options.with }), ...(reason && { reason }) };
    const resolved = await resolveMessage(store, systemClock, { id, action, ...given });
    openLogFile(folder).info('A message was resolved.', { id, action, ...given });
    if (options.json === true) printJson({ resolved });
    else
      printLines([
        resolved.effect,
        ...(resolved.open === null ? [] : [`/${resolved.open.resource}/${resolved.open.id}`]),
      ]);
    return exitCode.done;
  } finally {
    await store.close();
  }
}

function linesOf(message: MessageReport): string[] {
  const { id, category, summary, why, remedy, quickbooks, firstSeen, tries, actions, decision } = message;
  return [
    `${category}: ${summary}`,
    `    ${why}`,
    ...(quickbooks === null ? [] : [`    QuickBooks says: ${quickbooks}`]),
    `    ${remedy}`,
    ...message.candidates.map((candidate) =>
      `    ${candidate.id}  ${candidate.name}  ${candidate.why}`.trimEnd(),
    ),
    `    since ${firstSeen}, tried ${tries} times`,
    decision === null
      ? `    autosync messages resolve ${id} --action ${actions.join(' | ')}`
      : `    decided: ${decision.action}${decision.reason === null ? '' : `, because ${decision.reason}`}`,
  ];
}
