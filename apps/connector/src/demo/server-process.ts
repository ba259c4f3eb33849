import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { Failure } from '@autosync/core';

export interface ServerProcess {
  readonly pid: number;
  /**
   * The JSON object that the server prints as its first line, when it is ready. Rejects with
   * `demo.not-started` and the last lines of its log where it ends before that.
   */
  readonly announced: Promise<Announcement>;
  /** Ends the server and resolves when it has gone. */
  stop(): Promise<void>;
}

export interface Announcement {
  readonly [name: string]: unknown;
}

/** How long a server may take to end by itself before it is killed. */
const stopWithinMs = 20_000;

/**
 * Starts a program of the workspace as a process of its own. `program` is its file from the folder `apps`:
 * apps know each other as programs only. What it prints to stderr goes into the log file.
 */
export function startServer(server: {
  readonly name: string;
  readonly program: string;
  readonly parameters: readonly string[];
  readonly logFile: string;
}): ServerProcess {
  const program = fileURLToPath(new URL(`../../../${server.program}`, import.meta.url));
  const endWithParent = new URL('./end-with-parent.js', import.meta.url).href;
  const log = openSync(server.logFile, 'a');
  const child = spawn(process.execPath, ['--import', endWithParent, program, ...server.parameters], {
    stdio: ['ignore', 'pipe', log, 'ipc'],
    // A process group of its own: Ctrl-C reaches the demo alone, which ends the servers after the sync.
    detached: process.platform !== 'win32',
    windowsHide: true,
  });
  closeSync(log);
  const announced = firstLineOf(child).then((announcement) => {
    if (announcement !== undefined) return announcement;
    throw new Failure('demo.not-started', { server: server.name, detail: lastLinesOf(server.logFile) });
  });
  return { pid: child.pid ?? 0, announced, stop: () => stop(child) };
}

/** The first line as an object, or undefined where the process ended or said something else. */
async function firstLineOf(child: ChildProcess): Promise<Announcement | undefined> {
  const { stdout } = child;
  if (stdout === null) return undefined;
  const line = await new Promise<string | undefined>((resolve) => {
    child.once('error', () => resolve(undefined));
    child.once('exit', () => resolve(undefined));
    createInterface({ input: stdout }).once('line', resolve);
  });
  // Nobody reads on; without this a server that prints much would wait for us for ever.
  stdout.resume();
  if (line === undefined || !line.startsWith('{')) return undefined;
  const announced: unknown = JSON.parse(line);
  return typeof announced === 'object' && announced !== null
    ? Object.fromEntries(Object.entries(announced))
    : undefined;
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill('SIGTERM');
  const killing = setTimeout(() => child.kill('SIGKILL'), stopWithinMs);
  await ended;
  clearTimeout(killing);
}

function lastLinesOf(file: string): string {
  return readFileSync(file, 'utf8').trim().split('\n').slice(-5).join(' | ') || 'it ended without a word';
}
