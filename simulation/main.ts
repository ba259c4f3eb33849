/** `npm run simulate`: schedules by the thousand, and what they add up to (interfaces.md). */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { addFigures, noFigures, type Figures, type Violation } from './figures.ts';
import type { Job } from './job.ts';
import { createPool, type Pool } from './pool.ts';
import { profileNames } from './profile.ts';
import { reachOf } from './reach.ts';
import { runExhaustive } from './scenarios.ts';
import { runSabotage } from './sabotage/sabotage.ts';

const help = `npm run simulate -- [options]

Runs the real engine, codec, SA rules and simulated QuickBooks in one world, with faults and people at every step.

  --schedules N    how many schedules (1000)
  --seconds N      end after that time, whatever is left
  --seed S         the first seed (1); a schedule is its seed and its profile
  --profile P      all, ${profileNames.join(', ')} (all)
  --resume FILE    add to the figures of an earlier run, go on behind its last seed, and keep the sum there
  --replay FILE    run one plan (a scenario), and print its last calls
  --exhaustive     every single fault at every call of the scenarios, and every pair on two
  --scenario TEXT  of these only the scenarios with the text in their names
  --sabotage       break the engine in one line at a time; each must be noticed
  --processes N    processes (one a core)
  --json           one line of JSON on stdout
Exit code 0: all is well; 1: something went wrong; 2: wrong usage.`;

const batchSchedules = 25;
const shrunkMax = 5;
/** A run that is ended from outside loses no more than that. */
const saveEveryMs = 60_000;
/** From so many schedules on a cell that was never reached is one that no schedule reaches. */
const reachSchedules = 50_000;

interface Kept {
  readonly figures: Figures;
  readonly nextSeed: number;
  readonly durationMs: number;
}

function options() {
  const { values } = parseArgs({
    options: {
      schedules: { type: 'string', default: '1000' },
      seconds: { type: 'string' },
      seed: { type: 'string', default: '1' },
      profile: { type: 'string', default: 'all' },
      resume: { type: 'string' },
      replay: { type: 'string' },
      exhaustive: { type: 'boolean', default: false },
      scenario: { type: 'string', default: '' },
      sabotage: { type: 'boolean', default: false },
      processes: { type: 'string' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const known = ['all', ...profileNames];
  if (!known.includes(values.profile)) throw new RangeError(`There is no profile "${values.profile}".`);
  return values;
}

type Options = ReturnType<typeof options>;

function say(text: string): void {
  process.stderr.write(`${text}\n`);
}

async function main(): Promise<number> {
  const given = options();
  if (given.help) {
    process.stdout.write(`${help}\n`);
    return 0;
  }
  const processes = given.processes === undefined ? undefined : Number(given.processes);
  if (given.sabotage) return runSabotage({ processes, seed: Number(given.seed), isJson: given.json, say });
  const pool = createPool({ processes });
  if (given.replay !== undefined) return replay(pool, given.replay);
  if (given.exhaustive) return runExhaustive(pool, given.scenario, given.json, say);
  return runSeeds(pool, given);
}

async function replay(pool: Pool, file: string): Promise<number> {
  let found = 0;
  const job: Job = { do: 'replay', plan: readFileSync(file, 'utf8') };
  await pool.run([job], ({ figures, trace }) => {
    found = figures.violations.length;
    say(trace.join('\n'));
    for (const { sentences } of figures.violations) say(sentences.join('\n'));
  });
  say(found === 0 ? 'All is well.' : 'It went wrong.');
  return found === 0 ? 0 : 1;
}

async function runSeeds(pool: Pool, given: Options): Promise<number> {
  const kept = keptIn(given.resume);
  const from = kept?.nextSeed ?? Number(given.seed);
  const schedules = Number(given.schedules);
  const started = performance.now();
  const endsAt = given.seconds === undefined ? Infinity : started + Number(given.seconds) * 1000;
  const figures = kept?.figures ?? noFigures();
  let nextSeed = from;
  function* jobs(): Iterable<Job> {
    while (nextSeed < from + schedules && performance.now() < endsAt) {
      const count = Math.min(batchSchedules, from + schedules - nextSeed);
      const job: Job = { do: 'seeds', profile: given.profile, from: nextSeed, count };
      nextSeed += count;
      yield job;
    }
  }
  const [before, known] = [figures.schedules, figures.violations.length];
  let savedMs = started;
  function save(): void {
    savedMs = performance.now();
    const durationMs = (kept?.durationMs ?? 0) + savedMs - started;
    if (given.resume !== undefined)
      writeFileSync(given.resume, JSON.stringify({ figures, nextSeed, durationMs } satisfies Kept));
  }
  await pool.run(jobs(), ({ figures: more }) => {
    addFigures(figures, more);
    if (performance.now() - savedMs > saveEveryMs) save();
    for (const violation of more.violations) say(sentenceOf(violation));
    if (figures.schedules % 5000 < batchSchedules) say(`${figures.schedules} schedules …`);
  });
  const ownMs = performance.now() - started;
  save();
  await explain(pool, figures.violations.slice(known, known + shrunkMax));
  report(figures, from, Math.round(((figures.schedules - before) / ownMs) * 60_000), given.json);
  const isReachWhole = figures.schedules < reachSchedules || reachOf(figures).missing.length === 0;
  return figures.violations.length === 0 && figures.repeatedOtherwise === 0 && isReachWhole ? 0 : 1;
}

function keptIn(file: string | undefined): Kept | undefined {
  if (file === undefined || !existsSync(file)) return undefined;
  const kept: Kept = JSON.parse(readFileSync(file, 'utf8'));
  return { ...kept, figures: { ...noFigures(), ...kept.figures } };
}

/** Each violation as a plan of its own, as small as it gets. */
async function explain(pool: Pool, violations: readonly Violation[]): Promise<void> {
  const jobs = violations.map(({ seed, profile }): Job => ({ do: 'shrink', profile, seed }));
  await pool.run(jobs, ({ plans, trace }) => {
    say(`\n--- the plan\n${plans.join('\n')}\n--- the last calls\n${trace.join('\n')}`);
  });
}

function sentenceOf({ seed, profile, sentences }: Violation): string {
  return `VIOLATION --seed ${seed} --profile ${profile}: ${sentences.slice(0, 3).join(' ')}`;
}

function report(figures: Figures, seed: number, schedulesPerMinute: number, isJson: boolean): void {
  const { cells, reached, missing } = reachOf(figures);
  const { violations, ...rest } = figures;
  const sum = { seed, schedulesPerMinute, ...rest, reachCells: cells, reachReached: reached, violations };
  if (isJson) process.stdout.write(`${JSON.stringify(sum)}\n`);
  else {
    const perSecond = (figures.schedules / Math.max(0.001, figures.cpuMs / 1000)).toFixed(0);
    const each = (total: number) => (total / Math.max(1, figures.schedules)).toFixed(1);
    process.stdout.write(
      [
        `${figures.schedules} schedules (${schedulesPerMinute} a minute, ${perSecond} a second of processor time), each with ${each(figures.calls)} calls, ${each(figures.faults)} faults and ${each(figures.deeds)} deeds`,
        `two faults or more in ${figures.twoFaults} of them; ${each(figures.kills)} kills each`,
        `${each(figures.writesToQuickbooks)} writes to QuickBooks and ${each(figures.writesToSa)} to SA each; both ways in ${figures.writtenBothWays}`,
        `reach: ${reached} of ${cells} cells${missing.length > 0 ? `; missing: ${missing.join(', ')}` : ''}`,
        `repeated: ${figures.repeated}, of which otherwise: ${figures.repeatedOtherwise}`,
        `violations: ${violations.length}`,
        '',
      ].join('\n'),
    );
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = error instanceof RangeError || error instanceof TypeError ? 2 : 1;
}
