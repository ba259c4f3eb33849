import { Failure } from '@autosync/core';
import { openSqliteStore } from '@autosync/store/sqlite';
import { addressesIn, dataFolderOf, type ConnectionOptions } from '../configuration.ts';
import { exitCode, type ExitCode } from '../exit-code.ts';
import { watchForInterruption } from '../interruption.ts';
import { printJson, printLines, tellFailure } from '../output.ts';
import { openWindow, raiseOpenWindow, type OpenWindow } from '../window/open-window.ts';

/** `autosync` alone: opens the window; a second start brings the one to the front that is open. */
export async function runWindow(options: ConnectionOptions & { readonly json?: boolean }): Promise<ExitCode> {
  const folder = dataFolderOf(options);
  const given = addressesIn(options);
  if (await raiseOpenWindow(folder)) {
    printLines(['Autosync is open already; its window comes to the front.']);
    return exitCode.done;
  }
  const store = openSqliteStore({ folder, access: 'write' });
  const interruption = watchForInterruption();
  try {
    const window = await openWindow({ folder, store, given });
    if (options.json === true) printJson({ connector: window.address });
    await showUntilClosed(window, interruption.signal);
    return exitCode.done;
  } finally {
    await store.close();
    interruption.end();
  }
}

/** Shows the window and waits until it is closed, by its button, by its last page, or by Ctrl-C. */
export async function showUntilClosed(window: OpenWindow, interrupted: AbortSignal): Promise<void> {
  if (interrupted.aborted) window.close();
  interrupted.addEventListener('abort', () => window.close(), { once: true });
  if (!(await window.show())) tellFailure(new Failure('window.no-browser', { address: window.address }));
  await window.closed;
}
