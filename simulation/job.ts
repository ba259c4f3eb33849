/** What one process of the simulation is asked to do, and what it answers. Plain data, both ways. */
import { reasonOf } from '@autosync/core';
import { pairsOf, runWith, singlesOf } from './exhaustive.ts';
import { count, noFigures, type Figures } from './figures.ts';
import { parsePlan, planText } from './plan.ts';
import { profileNames } from './profile.ts';
import { runSchedule } from './schedule.ts';
import { drawnScript, toldScript, type Script } from './script.ts';
import { shrink } from './shrink.ts';

export type Job =
  | { readonly do: 'seeds'; readonly profile: string; readonly from: number; readonly count: number }
  /** Until the first violation: the plans, and then that many seeds. What breaks the world itself counts as well. */
  | {
      readonly do: 'hunt';
      readonly plans: readonly string[];
      readonly profile: string;
      readonly from: number;
      readonly count: number;
    }
  | { readonly do: 'shrink'; readonly profile: string; readonly seed: number }
  | { readonly do: 'replay'; readonly plan: string }
  | {
      readonly do: 'singles' | 'pairs';
      readonly plan: string;
      readonly part: number;
      readonly parts: number;
    };

export interface JobResult {
  readonly figures: Figures;
  /** A shrunk plan, or those that failed. */
  readonly plans: readonly string[];
  /** The last calls of the schedule that went wrong. */
  readonly trace: readonly string[];
}

const repeatEvery = 1000;
const traceLines = 30;

export async function doJob(job: Job): Promise<JobResult> {
  switch (job.do) {
    case 'seeds':
      return runSeeds(job);
    case 'hunt':
      return hunt(job);
    case 'shrink':
      return shrinkSeed(job.profile, job.seed);
    case 'replay': {
      const figures = noFigures();
      const plan = parsePlan(job.plan);
      const outcome = await runSchedule(toldScript(plan));
      count(figures, plan.seed, plan.title, outcome);
      return { figures, plans: [], trace: lastOf(outcome.trace) };
    }
    case 'singles':
    case 'pairs': {
      const plan = parsePlan(job.plan);
      const singles = await singlesOf(plan);
      const all = job.do === 'singles' ? singles.map((single) => [single]) : pairsOf(singles);
      const own = all.filter((_, place) => place % job.parts === job.part);
      const { figures, failed } = await runWith(plan, own);
      return { figures, plans: failed.map(planText), trace: [] };
    }
    default: {
      const unreachable: never = job;
      return unreachable;
    }
  }
}

async function runSeeds(job: Extract<Job, { do: 'seeds' }>): Promise<JobResult> {
  const figures = noFigures();
  const before = process.cpuUsage();
  for (let seed = job.from; seed < job.from + job.count; seed += 1) {
    const profile = profileFor(job.profile, seed);
    const outcome = await runSchedule(drawnScript(seed, profile));
    count(figures, seed, profile, outcome);
    if (seed % repeatEvery === 0) {
      const again = await runSchedule(drawnScript(seed, profile));
      figures.repeated += 1;
      if (again.trace.join('\n') !== outcome.trace.join('\n')) figures.repeatedOtherwise += 1;
    }
  }
  const { user, system } = process.cpuUsage(before);
  figures.cpuMs += (user + system) / 1000;
  return { figures, plans: [], trace: [] };
}

async function hunt({
  plans,
  profile,
  from,
  count: seeds,
}: Extract<Job, { do: 'hunt' }>): Promise<JobResult> {
  const figures = noFigures();
  function* scripts(): Iterable<readonly [name: string, script: Script]> {
    for (const plan of plans.map(parsePlan)) yield [plan.title, toldScript(plan)];
    for (let seed = from; seed < from + seeds; seed += 1)
      yield [`seed ${seed}`, drawnScript(seed, profileFor(profile, seed))];
  }
  for (const [name, script] of scripts()) {
    figures.schedules += 1;
    const sentences = await runSchedule(script).then(({ violations }) => violations, sentencesOf);
    if (sentences.length === 0) continue;
    figures.violations.push({ seed: script.seed, profile: name, sentences });
    break;
  }
  return { figures, plans: [], trace: [] };
}

function sentencesOf(error: unknown): readonly string[] {
  return [`World: ${reasonOf(error)}`];
}

/**
 * `all`: every other seed is the swarm, and the others take the stormy profiles in turn. Of a hundred one is calm, one
 * a first sync and one has records of every category, which take several times as long.
 */
export function profileFor(profile: string, seed: number): string {
  if (profile !== 'all') return profile;
  if (seed % 2 === 0) return 'swarm';
  const rare = rareAt.get(seed % 100);
  return rare ?? stormy[((seed - 1) / 2) % stormy.length] ?? 'swarm';
}

const rareAt: ReadonlyMap<number, string> = new Map([
  [1, 'calm'],
  [27, 'all-categories'],
  [51, 'first-sync'],
]);

const stormy = profileNames.filter((name) => ![...rareAt.values()].includes(name) && name !== 'histories');

async function shrinkSeed(profile: string, seed: number): Promise<JobResult> {
  const script = drawnScript(seed, profile);
  await runSchedule(script);
  const shrunk = await shrink(script.plan(''));
  if (shrunk === undefined) return { figures: noFigures(), plans: [planText(script.plan(''))], trace: [] };
  const { plan, sentences, trace } = shrunk;
  return {
    figures: noFigures(),
    plans: [planText({ ...plan, title: sentences[0] ?? '' })],
    trace: lastOf(trace),
  };
}

function lastOf(trace: readonly string[]): readonly string[] {
  return trace.filter((line) => !/store:read#\d+$/.test(line)).slice(-traceLines);
}
