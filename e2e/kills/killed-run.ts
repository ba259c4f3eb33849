import { existsSync, readFileSync, rmSync } from 'node:fs';
import type { Random } from '@autosync/core';
import { startIn, type Ended, type Running, type Surroundings } from '../program.ts';

/** When a program is to be killed from `begin` on: at a point that it numbers, at a moment, or when something is so. */
export type KillPlan =
  | { readonly at: 'point'; readonly point: number }
  | { readonly at: 'moment'; readonly afterMs: number }
  | { readonly at: 'condition'; readonly isReached: () => boolean };

/** Where a program was when it ended: the name of its kill point, or the moment. */
export interface Kill {
  readonly isKilled: boolean;
  readonly place: string;
  /** How many points it passed and how long it ran, where it was not killed. */
  readonly passed?: Limits;
}

/** Within which points and time a program is killed. */
export interface Limits {
  readonly points: number;
  readonly ms: number;
}

const killPoints = new URL('kill-point.mjs', import.meta.url);

/** Half of the kills at a point, half at any moment. */
export function randomPlan(random: Random, limits: Limits): KillPlan {
  return random.integer(0, 1) === 0
    ? { at: 'point', point: random.integer(1, limits.points) }
    : { at: 'moment', afterMs: random.integer(0, limits.ms) };
}

/** A program that is to be killed. */
export interface Doomed {
  readonly running: Running;
  /** From now on the moments of its plan count, and for a server its points as well. */
  begin(): void;
  /** Resolves when the program has ended, killed or not. */
  readonly killed: Promise<Kill & { readonly ended: Ended }>;
}

interface Doom {
  /** Without one it lives as long as it likes. */
  readonly plan?: KillPlan | undefined;
  /** The file in which it notes where it was killed. */
  readonly report: string;
  readonly surroundings?: Surroundings;
}

/** How often a condition is looked at. */
const lookEveryMs = 5;

/** Starts a program that dies by its plan. */
export function startDoomed(
  { plan, report, surroundings = {} }: Doom,
  ...[program, ...parameters]: [Parameters<typeof startIn>[1], ...string[]]
): Doomed {
  rmSync(report, { force: true });
  const isServer = program !== 'autosync';
  const counting = {
    preload: killPoints,
    environment: {
      AUTOSYNC_KILL_POINT: plan?.at === 'point' ? String(plan.point) : '0',
      AUTOSYNC_KILL_REPORT: report,
      AUTOSYNC_KILL_ON_SIGNAL: isServer ? '1' : '0',
    },
  };
  const running = startIn(plan?.at === 'point' ? counting : surroundings, program, ...parameters);
  const kill = () => running.child.kill('SIGKILL');
  let timer: NodeJS.Timeout | undefined;
  let begunAtMs = performance.now();
  return {
    running,
    begin: () => {
      begunAtMs = performance.now();
      if (plan?.at === 'moment') timer = setTimeout(kill, plan.afterMs);
      else if (plan?.at === 'condition')
        timer = setInterval(() => {
          if (plan.isReached()) kill();
        }, lookEveryMs);
      else if (plan !== undefined && isServer) running.child.kill('SIGUSR2');
    },
    killed: running.ended.then((ended) => {
      clearTimeout(timer);
      if (ended.signal === 'SIGKILL')
        return { isKilled: true, place: reported(report).place ?? 'at any moment', ended };
      const passed = { points: reported(report).points ?? 0, ms: performance.now() - begunAtMs };
      return { isKilled: false, place: 'at its end', passed, ended };
    }),
  };
}

/** What the program itself noted at its end; nothing where it had no kill point or was killed from outside. */
function reported(report: string): { readonly place?: string; readonly points?: number } {
  return existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : {};
}
