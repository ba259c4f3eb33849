import type { Activity } from '@autosync/engine';
import { dataFolderToLookInto, type ConnectionOptions } from '../configuration.ts';
import { exitCode, type ExitCode } from '../exit-code.ts';
import { printJson, printLines } from '../output.ts';
import { withStoreToRead } from '../reading.ts';

/** `autosync activity`: what was written, the newest first. */
export async function showActivity(
  options: ConnectionOptions & { readonly json?: boolean; readonly limit: number },
): Promise<ExitCode> {
  const activity =
    (await withStoreToRead(dataFolderToLookInto(options), (store) => store.activity(options.limit))) ?? [];
  if (options.json === true) {
    printJson({ activity });
    return exitCode.done;
  }
  printLines(activity.length === 0 ? ['Nothing has been written yet.'] : activity.map(lineOf));
  return exitCode.done;
}

function lineOf({ at, category, label, action, to, decision }: Activity): string {
  const subject = `${at}  ${category === null ? '' : `${category}: `}${label}`;
  if (decision !== undefined) {
    const { action: choice, with: partner, reason, by } = decision;
    return `${subject} decided${by === undefined ? '' : ` by ${by}`}: ${choice}${partner === null ? '' : ` ${partner}`}${reason === null ? '' : `, because ${reason}`}`;
  }
  return `${subject} ${action}${action === 'linked' ? '' : ` in ${to === 'sa' ? 'SA' : 'QuickBooks'}`}`;
}
