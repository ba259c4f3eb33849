/**
 * A real program that plays a season in a company file and is killed at a moment that nobody chose. What it
 * had told must be there, whole, and nothing else but the step that it was at.
 */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import { seededRandom } from '@autosync/core';
import { createCompany } from '@autosync/simulator';
import type { Company } from '@autosync/simulator';
import { faults, playSeason } from '@autosync/simulator/season';
import { createClock } from '../clock.ts';
import { openCompanyFile } from './storage.ts';

export interface Kill {
  /** The program with its arguments, which gets file and seed. */
  readonly command: readonly string[];
  /** A file that is not there yet. */
  readonly file: string;
  readonly seed: number;
  /** How long after its first step it is killed. */
  readonly afterMs: number;
}

/** How many steps it had told, and what is wrong with the file that it left; nothing where it is whole. */
export async function killedSeason(kill: Kill): Promise<{ readonly steps: number; readonly wrong?: string }> {
  const steps = await killed(kill);
  const storage = openCompanyFile(kill.file);
  try {
    const left = createCompany({ storage, clock: createClock(), random: seededRandom(1) });
    const [fault] = faults(left);
    if (fault !== undefined) return { steps, wrong: fault };
    const found = textOf(left);
    // The step after the last one that was told may be done as well, and no part of it alone.
    const isLikeStep = (count: number): boolean => textOf(replayed(kill.seed, count)) === found;
    if (isLikeStep(steps) || isLikeStep(steps + 1)) return { steps };
    return { steps, wrong: `The file is neither as step ${steps} nor as the next one left it.` };
  } finally {
    storage.close();
  }
}

async function killed({ command: [program = '', ...given], file, seed, afterMs }: Kill): Promise<number> {
  const child = spawn(program, [...given, file, String(seed)], { stdio: ['ignore', 'pipe', 'inherit'] });
  const closed = new Promise((resolve) => child.once('close', resolve));
  const lines = createInterface({ input: child.stdout });
  const begun = new Promise((resolve) => lines.once('line', resolve));
  let steps = 0;
  lines.on('line', (line) => (steps = Number(line)));
  await Promise.race([begun, closed]);
  await setTimeout(afterMs);
  child.kill('SIGKILL');
  await closed;
  return steps;
}

function replayed(seed: number, steps: number): Company {
  return playSeason({ seed, steps, proofEvery: steps + 1 }).company;
}

/** Everything in the company; the members of a record have no order of their own. */
function textOf(company: Company): string {
  return JSON.stringify([...company.export()], (_name, value: unknown) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  });
}
