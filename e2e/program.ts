import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const programs = {
  autosync: 'apps/connector/bin/autosync.js',
  'autosync-sa': 'apps/sa-server/bin/autosync-sa.js',
  'autosync-quickbooks': 'apps/quickbooks/bin/autosync-quickbooks.js',
};

export interface Ended {
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
  /** Resolves with all text on stdout (or stderr) so far, as soon as the words that were asked for are in it. */
  sees(stream: 'stdout' | 'stderr', words: RegExp): Promise<string>;
}

const running = new Set<Running>();

/** Ends what a test that failed half-way left running. */
export async function endAll(): Promise<void> {
  for (const { child } of running) child.kill('SIGTERM');
  await Promise.all([...running].map(({ ended }) => ended));
}

/** What a test changes around a program; the program itself is what the build made. */
export interface Surroundings {
  /** A module that is loaded before the program. */
  readonly preload?: URL;
  readonly environment?: NodeJS.ProcessEnv;
  /** Another command that runs it, such as one that limits what it may use. */
  readonly within?: readonly string[];
}

/** Starts one of our programs as a user does, from what the build made. */
export function start(program: keyof typeof programs, ...parameters: readonly string[]): Running {
  return startIn({}, program, ...parameters);
}

export function startIn(
  { preload, environment = {}, within = [] }: Surroundings,
  program: keyof typeof programs,
  ...parameters: readonly string[]
): Running {
  const file = fileURLToPath(new URL(`../${programs[program]}`, import.meta.url));
  const preloading = preload === undefined ? [] : ['--import', preload.href];
  const [command = process.execPath, ...wrapped] = within;
  const own = within.length === 0 ? [] : [process.execPath];
  const child = spawn(command, [...wrapped, ...own, ...preloading, file, ...parameters], {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { ...process.env, ...environment },
  });
  const output = { stdout: '', stderr: '' };
  const listeners = new Set<() => void>();
  const changed = () => listeners.forEach((listener) => listener());
  for (const stream of ['stdout', 'stderr'] as const)
    child[stream].setEncoding('utf8').on('data', (text: string) => {
      output[stream] += text;
      changed();
    });
  const ended = new Promise<Ended>((resolve) =>
    child.once('close', (exitCode, signal) => resolve({ exitCode, signal, ...output })),
  );
  const sees = (stream: 'stdout' | 'stderr', words: RegExp) =>
    new Promise<string>((resolve, reject) => {
      const look = () => {
        if (words.test(output[stream])) resolve(output[stream]);
      };
      listeners.add(look);
      look();
      void ended.then(({ stderr }) =>
        reject(new Error(`${program} ended before ${words} came on ${stream}: ${stderr}`)),
      );
    });
  const started: Running = { child, ended, sees };
  running.add(started);
  void ended.then(() => running.delete(started));
  return started;
}

/** Runs a program to its end. */
export function run(program: keyof typeof programs, ...parameters: readonly string[]): Promise<Ended> {
  const running = start(program, ...parameters);
  running.child.stdin?.end();
  return running.ended;
}

/** The object on a line of JSON; the lines of a program are counted from its first, or from its last with -1. */
export function jsonLine(stdout: string, line: number): { readonly [name: string]: unknown } {
  const text = stdout.trimEnd().split('\n').at(line) ?? '';
  const value: unknown = JSON.parse(text);
  if (typeof value !== 'object' || value === null) throw new Error(`No object on line ${line}: ${text}`);
  return Object.fromEntries(Object.entries(value));
}
