import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { endAll, jsonLine, run, startIn, type Ended, type Running } from './program.ts';

/** A demo that does not sync by itself and holds both servers, and a folder for what connects to them. */
export interface DemoOffice {
  readonly demo: Running;
  readonly sa: string;
  readonly quickbooks: string;
  readonly username: string;
  folderOf(name: string): string;
  /** Runs a command that needs SA and QuickBooks, with a data folder of its own. */
  connected(
    command: readonly string[],
    folder: string,
    other?: { readonly [option: string]: string },
  ): Promise<Ended>;
  close(): Promise<void>;
}

export async function openDemoOffice(): Promise<DemoOffice> {
  const root = mkdtempSync(path.join(tmpdir(), 'autosync-e2e-demo-'));
  const passwordFile = path.join(root, 'password');
  const folderOf = (name: string) => path.join(root, name);
  const size = ['--customers', '15', '--invoices', '25'];
  const surroundings = { environment: { DISPLAY: undefined } };
  const demo = startIn(surroundings, 'autosync', 'demo', '--data', folderOf('demo'), ...size);
  const told = jsonLine(await demo.sees('stdout', /Press Force Sync/), 0);
  const [sa, quickbooks, username] = [told['sa'], told['quickbooks'], told['username']].map(String);
  if (sa === undefined || quickbooks === undefined || username === undefined)
    throw new Error('The demo does not say where it is.');
  writeFileSync(passwordFile, `${String(told['password'])}\n`);
  return {
    demo,
    sa,
    quickbooks,
    username,
    folderOf,
    connected(command, folder, other = {}) {
      const own = { sa, quickbooks, username, 'password-file': passwordFile, data: folderOf(folder) };
      const parameters = Object.entries({ ...own, ...other }).flatMap(([name, value]) => [
        `--${name}`,
        value,
      ]);
      return run('autosync', ...command, '--json', ...parameters);
    },
    async close() {
      await endAll();
      rmSync(root, { recursive: true, force: true });
    },
  };
}

/** What went each way, by category, as a result of `--json` tells it. */
export function moved(stdout: string): unknown {
  const { categories } = jsonLine(stdout, -1);
  if (!Array.isArray(categories)) throw new Error('The result has no categories.');
  return categories.map(({ name, toQuickBooks, toSa, linked }) => [
    name,
    toQuickBooks.added,
    toSa.added,
    linked,
  ]);
}
