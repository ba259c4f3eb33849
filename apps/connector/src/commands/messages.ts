import { reportsOf, resolutionsIn, type MessageReport } from '@autosync/engine';
import { hasSqliteStore } from '@autosync/store/sqlite';
import { Failure } from '@autosync/core';
import { dataFolderToLookInto, type ConnectionOptions } from '../configuration.ts';
import { decide } from '../decision-queue.ts';
import { exitCode, type ExitCode } from '../exit-code.ts';
import { openLogFile } from '../log-file.ts';
import { printJson, printLines } from '../output.ts';
import { withStoreToRead } from '../reading.ts';
import { computerUser } from '../signed-store.ts';

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

/** `autosync messages resolve ID --action A`: what a person decided, for the next sync; also while one runs. */
export async function runResolve(
  id: string,
  options: Options & {
    readonly action: string;
    readonly with?: string;
    readonly reason?: string;
    readonly except?: string;
    readonly allLikeThis?: boolean;
  },
): Promise<ExitCode> {
  const { action, reason, allLikeThis: isForAll = false } = options;
  const folder = dataFolderToLookInto(options);
  if (!hasSqliteStore(folder))
    throw new Failure('command.usage', { detail: 'Nothing has been synced yet, so there is no message.' });
  const except = (options.except ?? '')
    .split(',')
    .map((field) => field.trim())
    .filter((field) => field !== '');
  const given = {
    ...(options.with && { with: options.with }),
    ...(reason && { reason }),
    ...(except.length > 0 && { except }),
  };
  const { resolved, left, isQueued } = await decide(folder, {
    id,
    action,
    isForAll,
    by: computerUser(),
    ...given,
  });
  const [first = null] = resolved;
  openLogFile(folder).info('Messages were resolved.', {
    id,
    action,
    ...given,
    count: resolved.length,
    isQueued,
  });
  if (options.json === true)
    printJson(isForAll ? { resolved, left, isQueued } : { resolved: first, isQueued });
  else
    printLines([
      ...(isForAll ? [`${resolved.length} messages are settled.`] : []),
      ...(first === null ? [] : [first.effect]),
      ...(isQueued ? ['A run is under way; the decision is kept, and the next one takes it.'] : []),
      ...(first?.open ? [`/${first.open.resource}/${first.open.id}`] : []),
      ...left.map(({ record, why }) => `    ${record} is left: ${why}`),
    ]);
  return left.length === 0 ? exitCode.done : exitCode.messagesRemain;
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
    `    since ${firstSeen}, tried ${tries === 1 ? 'once' : `${tries} times`}`,
    decision === null
      ? `    autosync messages resolve ${id} --action ${actions.join(' | ')}`
      : `    decided: ${decision.action}${decision.reason === null ? '' : `, because ${decision.reason}`}`,
  ];
}
