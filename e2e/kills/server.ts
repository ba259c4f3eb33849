import { createServer } from 'node:net';
import { jsonLine, type Running } from '../program.ts';
import { startDoomed, type Doomed, type KillPlan } from './killed-run.ts';

/** A server of ours that keeps its address, however often it is killed and started again. */
export interface Server {
  readonly url: string;
  /** Starts it, doomed to die by the plan where there is one, and waits until it serves. */
  start(plan?: KillPlan): Promise<Doomed>;
  /** Ends it as its owner does, and waits. */
  stop(): Promise<void>;
  /** The line that it printed when it was last ready. */
  readonly announced: { readonly [name: string]: unknown };
}

export async function createKillableServer(options: {
  readonly program: 'autosync-sa' | 'autosync-quickbooks';
  readonly parameters: readonly string[];
  /** The file that tells where it was killed. */
  readonly report: string;
}): Promise<Server> {
  const port = await freePort();
  let running: Running | undefined;
  let announced: Server['announced'] = {};
  return {
    url: `http://127.0.0.1:${port}`,
    get announced() {
      return announced;
    },
    async start(plan) {
      const parameters = ['serve', '--port', String(port), ...options.parameters];
      const doomed = startDoomed({ plan, report: options.report }, options.program, ...parameters);
      running = doomed.running;
      void doomed.killed.then(({ isKilled, ended }) => {
        // Who talks to it next finds nobody there; why, only it can tell.
        if (!isKilled && ended.exitCode !== 0)
          process.stderr.write(
            `${options.program} ended by itself with ${ended.exitCode}: ${ended.stderr}\n`,
          );
      });
      const ready = doomed.running.sees('stdout', /^\{.*\}$/m);
      // A kill point may come before it is ready; whoever has no plan must be told of a failure.
      const line = await ready.catch((error: unknown) => {
        if (plan === undefined) throw error;
        return undefined;
      });
      if (line !== undefined) announced = jsonLine(line, 0);
      return doomed;
    },
    async stop() {
      running?.child.kill('SIGTERM');
      await running?.ended;
    },
  };
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const address = probe.address();
  await new Promise<void>((resolve) => probe.close(() => resolve()));
  if (address === null || typeof address === 'string') throw new Error('There is no free port.');
  return address.port;
}
