import { reportOf } from '@autosync/engine';
import { dataFolderToLookInto, type ConnectionOptions } from '../configuration.ts';
import { exitCode, type ExitCode } from '../exit-code.ts';
import { printJson, printLines } from '../output.ts';
import { withStoreToRead } from '../reading.ts';

/** `autosync messages`: what did not sync, why, and what to do, the oldest first. */
export async function showMessages(
  options: ConnectionOptions & { readonly json?: boolean },
): Promise<ExitCode> {
  const stored = (await withStoreToRead(dataFolderToLookInto(options), (store) => store.messages())) ?? [];
  const messages = stored.map(reportOf);
  if (options.json === true) printJson({ messages });
  else printLines(messages.length === 0 ? ['Nothing is left open.'] : messages.flatMap(linesOf));
  return exitCode.done;
}

function linesOf(message: ReturnType<typeof reportOf>): string[] {
  const { category, summary, why, remedy, quickbooks, firstSeen, tries } = message;
  return [
    `${category}: ${summary}`,
    `    ${why}`,
    ...(quickbooks === null ? [] : [`    QuickBooks says: ${quickbooks}`]),
    `    ${remedy}`,
    `    since ${firstSeen}, tried ${tries} times`,
  ];
}
