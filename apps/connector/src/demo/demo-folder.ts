import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Failure, reasonOf } from '@autosync/core';
import { Type, type Static } from 'typebox';
import { Value } from 'typebox/value';

/** What the folder of a demo remembers, so that a second demo goes on with the same data. */
const demoSchema = Type.Object({
  /** False until both samples are complete; then a half-made one is made anew. */
  isReady: Type.Boolean(),
  seed: Type.Integer(),
  customers: Type.Optional(Type.Integer()),
  invoices: Type.Optional(Type.Integer()),
  today: Type.String(),
  username: Type.String(),
  /** The sign-in of the sample, which protects nothing. */
  password: Type.String(),
  /** How many rounds of random edits there were: each round has a seed of its own. */
  editRounds: Type.Integer(),
  /** The servers of the last run; they may still be ending. */
  servers: Type.Array(Type.Integer()),
});

export type DemoState = Static<typeof demoSchema>;

export interface DemoFolder {
  readonly sa: string;
  readonly quickbooks: string;
  readonly connector: string;
  readonly logOf: (server: string) => string;
  read(): DemoState | undefined;
  write(state: DemoState): void;
  /** Removes a folder that was made for this run only. */
  end(): void;
}

const stateName = 'demo.json';
const connectorName = 'connector';

export function isDemoFolder(folder: string): boolean {
  return existsSync(path.join(folder, stateName));
}

/** Where the connector keeps its data: in a folder of its own within that of a demo, otherwise in the folder itself. */
export function connectorFolderIn(folder: string): string {
  return isDemoFolder(folder) ? path.join(folder, connectorName) : folder;
}

/**
 * Opens the folder that was named, or makes one that goes away at the end. Throws `command.usage` where it is
 * something else than the folder of a demo.
 */
export function openDemoFolder(named: string | undefined): DemoFolder {
  if (named !== undefined && (named.trim() === '' || (existsSync(named) && !statSync(named).isDirectory())))
    throw new Failure('command.usage', { detail: `--data takes a folder, not "${named}".` });
  const root = named === undefined ? mkdtempSync(path.join(tmpdir(), 'autosync-demo-')) : path.resolve(named);
  mkdirSync(root, { recursive: true });
  // PostgreSQL may run as a user of its own, who has to get through to its folder.
  if (named === undefined) chmodSync(root, 0o755);
  const stateFile = path.join(root, stateName);
  const folder: DemoFolder = {
    sa: path.join(root, 'sa'),
    quickbooks: path.join(root, 'quickbooks'),
    connector: path.join(root, connectorName),
    logOf: (server) => path.join(root, `${server}.log`),
    read: () => (existsSync(stateFile) ? stateIn(stateFile) : undefined),
    write: (state) => writeFileSync(stateFile, `${JSON.stringify(state, undefined, 2)}\n`, { mode: 0o600 }),
    end: () => {
      if (named === undefined) rmSync(root, { recursive: true, force: true });
    },
  };
  const state = folder.read();
  if (state === undefined && readdirSync(root).length > 0)
    throw new Failure('command.usage', { detail: `The folder ${root} is not empty and is not a demo's.` });
  return folder;
}

/**
 * Removes half-made samples, so that both sides tell the same story. The connector has kept nothing by then:
 * it syncs only when both are complete.
 */
export function clearSamples(folder: DemoFolder): void {
  for (const part of [folder.sa, folder.quickbooks]) rmSync(part, { recursive: true, force: true });
}

/** Waits until the servers of a demo that was killed have ended by themselves. */
export async function waitForEnd(servers: readonly number[], waitMaxMs = 20_000): Promise<void> {
  const until = Date.now() + waitMaxMs;
  while (servers.some(isRunning) && Date.now() < until) await wait(100);
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    // No such process, or one that is not ours any more.
    return false;
  }
}

function stateIn(file: string): DemoState {
  const state = jsonIn(file);
  if (!Value.Check(demoSchema, state))
    throw new Failure('command.usage', {
      detail: `The file ${file} was not written by this version of the demo.`,
    });
  return state;
}

function jsonIn(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Failure('command.usage', { detail: `The file ${file} cannot be read: ${reasonOf(error)}` });
  }
}
