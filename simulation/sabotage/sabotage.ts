/** Every mutant against the simulation: who notices it, and after how many schedules. */
import { availableParallelism } from 'node:os';
import { readFileSync } from 'node:fs';
import type { Job } from '../job.ts';
import { createPool } from '../pool.ts';
import { scenarioFiles } from '../scenarios.ts';
import { mutants, type Mutant } from './mutants.ts';

export interface Caught {
  readonly mutant: string;
  /** How many schedules it took; null where none noticed. */
  readonly schedules: number | null;
  /** The scenario or seed that noticed. */
  readonly by: string;
  readonly sentence: string;
}

const schedulesMax = 3000;
const sentenceMax = 160;

export interface SabotageOptions {
  readonly processes: number | undefined;
  readonly seed: number;
  readonly isJson: boolean;
  readonly say: (text: string) => void;
}

/** Gives the exit code: 0 where every mutant was caught. */
export async function runSabotage({ processes, seed, isJson, say }: SabotageOptions): Promise<number> {
  const caught: Caught[] = [];
  const left = [...mutants.entries()];
  const hunt = async () => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) {
      const found = await huntOne(next, seed);
      caught.push(found);
      say(
        `${found.schedules === null ? 'NOT CAUGHT' : `caught in ${found.schedules} (${found.by})`}: ${found.mutant}. ${found.sentence.slice(0, sentenceMax)}`,
      );
    }
  };
  await Promise.all(Array.from({ length: processes ?? availableParallelism() }, hunt));
  const missed = caught.filter(({ schedules }) => schedules === null).map(({ mutant }) => mutant);
  const sum = { mutants: mutants.length, caught: caught.length - missed.length, missed, each: caught };
  process.stdout.write(
    isJson ? `${JSON.stringify(sum)}\n` : `${sum.caught} of ${sum.mutants} mutants caught\n`,
  );
  return missed.length === 0 ? 0 : 1;
}

async function huntOne([place, mutant]: readonly [number, Mutant], seed: number): Promise<Caught> {
  const pool = createPool({
    processes: 1,
    execArgv: ['--import', new URL('./register.js', import.meta.url).href],
    env: { AUTOSYNC_SABOTAGE: `${place}` },
  });
  let caught: Caught = { mutant: mutant.name, schedules: null, by: '', sentence: '' };
  const plans = scenarioFiles().map((file) => readFileSync(file, 'utf8'));
  const job: Job = { do: 'hunt', plans, profile: 'all', from: seed, count: schedulesMax };
  await pool.run([job], ({ figures }) => {
    const [violation] = figures.violations;
    if (violation === undefined) return;
    const { profile, sentences } = violation;
    caught = { ...caught, schedules: figures.schedules, by: profile, sentence: sentences[0] ?? '' };
  });
  return caught;
}
