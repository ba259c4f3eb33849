import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Store } from '@autosync/engine';
import { openLogFile } from '../log-file.ts';
import { systemClock } from '../system-clock.ts';
import { openActivityBook } from './activity-book.ts';
import { createBrowserHost, type WindowHost } from './browser.ts';
import { openDesk } from './desk.ts';
import { tokenHeader } from './guard.ts';
import { readPageFiles } from './page-files.ts';
import { routesOf } from './routes.ts';
import { openSecretsFile } from './secrets.ts';
import { startLocalServer, type LocalServer } from './server.ts';
import type { Addresses } from './view.ts';

export interface WindowOptions {
  readonly folder: string;
  readonly store: Store;
  readonly given: Partial<Addresses>;
  readonly host?: WindowHost;
}

export interface OpenWindow {
  readonly address: string;
  /** Shows the window; false where there is no browser, and a person must open the address. */
  show(): Promise<boolean>;
  /** Ends as Close Autosync does: at once, or after the category in progress. */
  close(): void;
  /** Resolves when the connector has closed. */
  readonly closed: Promise<void>;
}

/** How long the connector stays without a page once there was one: a page that is loaded anew is back sooner. */
const withoutPageMs = 30_000;
const tickMs = 1_000;
const refreshMs = 2_000;
const farewellMs = 300;

/** Puts the window together: desk, local server, page, clockwork. */
export async function openWindow(options: WindowOptions): Promise<OpenWindow> {
  const { folder, store } = options;
  const log = openLogFile(folder);
  const host = options.host ?? createBrowserHost(folder, process.env);
  let finish = () => {};
  const closing = new Promise<void>((resolve) => (finish = resolve));
  const desk = await openDesk({
    store,
    folder,
    log,
    clock: systemClock,
    secrets: openSecretsFile(folder),
    given: options.given,
    close: () => finish(),
  });
  const pages = countPages(desk.close);
  const open = () => host.open(server.address);
  const routes = routesOf({ desk, book: openActivityBook(desk.store), folder, onPage: pages.count, open });
  const server: LocalServer = await startLocalServer({ pages: readPageFiles(), routes, log });
  const note = path.join(folder, noteName);
  writeFileSync(note, JSON.stringify({ port: server.port, token: server.token }), { mode: 0o600 });
  const ticking = setInterval(() => {
    desk.tick();
    pages.tick();
  }, tickMs);
  const refreshing = setInterval(() => void (desk.isBusy() && desk.refresh()), refreshMs);
  const closed = closing.then(async () => {
    clearInterval(ticking);
    clearInterval(refreshing);
    rmSync(note, { force: true });
    // The page hears that it was closed, not that it lost the program.
    await wait(farewellMs);
    await server.close();
    log.info('The window was closed.');
  });
  return { address: server.address, show: open, close: desk.close, closed };
}

/** Closes the connector when its last page has gone and none came for a while. */
function countPages(close: () => void) {
  let open = 0;
  let goneAtMs: number | undefined;
  return {
    count: (isThere: boolean) => {
      open += isThere ? 1 : -1;
      goneAtMs = open > 0 ? undefined : performance.now();
    },
    tick: () => {
      if (goneAtMs === undefined || performance.now() - goneAtMs < withoutPageMs) return;
      goneAtMs = undefined;
      close();
    },
  };
}

/** Where an open window can be found by a second start on the same computer; only its owner can read it. */
const noteName = 'window.json';

/** Brings the window to the front that another start of this program has open; false where there is none. */
export async function raiseOpenWindow(folder: string): Promise<boolean> {
  const file = path.join(folder, noteName);
  if (!existsSync(file)) return false;
  try {
    const { port, token }: { port: unknown; token: unknown } = JSON.parse(readFileSync(file, 'utf8'));
    const answer = await fetch(`http://127.0.0.1:${String(port)}/api/raise`, {
      method: 'POST',
      headers: { [tokenHeader]: String(token), 'content-type': 'application/json' },
      body: '{}',
    });
    return answer.ok;
  } catch {
    // A note that a killed program left behind: nobody listens there any more.
    return false;
  }
}
