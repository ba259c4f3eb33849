/** Processes that share the work, so that the simulation uses every core. */
import { fork, type ChildProcess } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Job, JobResult } from './job.ts';

export interface Pool {
  /** Does the jobs, as many at a time as there are processes; tells each result as it comes. */
  run(jobs: Iterable<Job>, onResult: (result: JobResult, job: Job) => void): Promise<void>;
  end(): void;
}

export interface PoolOptions {
  readonly processes?: number | undefined;
  /** Node's own options, for a run in which modules are changed as they are loaded. */
  readonly execArgv?: readonly string[];
  readonly env?: { readonly [name: string]: string };
}

/** Longer than any batch takes on a busy machine: a schedule that hangs is a finding, and not a reason to wait. */
const jobMaxMs = 3_600_000;

/**
 * Each schedule leaves its world behind as garbage; in larger portions it is cheaper to collect. Every core has a
 * process of its own, so that helping threads would only take time away from the others.
 */
const engineOptions = ['--max-semi-space-size=64', '--single-threaded'];

/** The built worker, also where this file is read from its source. */
const worker = fileURLToPath(
  new URL(import.meta.url.endsWith('.ts') ? './dist/worker.js' : './worker.js', import.meta.url),
);

export function createPool({
  processes = availableParallelism(),
  execArgv = [],
  env = {},
}: PoolOptions = {}): Pool {
  const children = new Set<ChildProcess>();

  async function work(jobs: Iterator<Job>, onResult: (result: JobResult, job: Job) => void): Promise<void> {
    const child = fork(worker, {
      execArgv: [...engineOptions, ...execArgv],
      env: { ...process.env, ...env },
    });
    children.add(child);
    try {
      for (let next = jobs.next(); !next.done; next = jobs.next())
        onResult(await answer(child, next.value), next.value);
    } finally {
      children.delete(child);
      child.kill();
    }
  }

  return {
    async run(jobs, onResult) {
      const shared = jobs[Symbol.iterator]();
      await Promise.all(Array.from({ length: processes }, () => work(shared, onResult)));
    },
    end: () => {
      for (const child of children) child.kill();
    },
  };
}

function answer(child: ChildProcess, job: Job): Promise<JobResult> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => settle(new Error(`It hangs: ${JSON.stringify(job)}`)), jobMaxMs);
    const onExit = () => settle(new Error(`The process of ${JSON.stringify(job)} ended.`));
    const onMessage = (message: { readonly result?: JobResult; readonly error?: string }) =>
      settle(message.result ?? new Error(message.error));
    const settle = (outcome: JobResult | Error) => {
      clearTimeout(timer);
      child.off('exit', onExit).off('message', onMessage);
      if (outcome instanceof Error) reject(outcome);
      else resolve(outcome);
    };
    child.on('exit', onExit).on('message', onMessage);
    child.send(job);
  });
}
