/**
 * `npm run kills`: the real programs on real files, killed again and again (see docs/spec.md). The figures add
 * up over runs with `--resume`; stdout has nothing but their JSON.
 */
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { endAll } from '../program.ts';
import { makeRoot, makeSample } from './company.ts';
import { runEpisode } from './episode.ts';
import { measureFirstLoad } from './first-load.ts';
import { noFigures, readFigures, victims, writeFigures, type Figures, type Victim } from './figures.ts';

const sample = { seed: 3, customers: 12, invoices: 24 };
const killsPerEpisode: { readonly [V in Victim]: number } = {
  connector: 100,
  quickbooks: 40,
  sa: 40,
  postgresql: 30,
};

const { values } = parseArgs({
  options: {
    connector: { type: 'string', default: '0' },
    quickbooks: { type: 'string', default: '0' },
    sa: { type: 'string', default: '0' },
    postgresql: { type: 'string', default: '0' },
    seed: { type: 'string', default: '1' },
    resume: { type: 'string' },
    json: { type: 'boolean', default: false },
    /** Where the companies are kept while they are needed; one in which a fault was found stays. */
    data: { type: 'string' },
    /** Kills one first load of that many invoices, and tells how much is read again. */
    'first-load': { type: 'string' },
    /** How much of it is read when it is killed. */
    share: { type: 'string', default: '0.5' },
  },
});

async function main(): Promise<number> {
  return values['first-load'] === undefined ? killPrograms() : killFirstLoad(Number(values['first-load']));
}

/** At most this much of what is outstanding may be read again. */
const readAgainPercentMax = 0.5;

async function killFirstLoad(invoices: number): Promise<number> {
  const root = values.data ?? makeRoot('first-load');
  const size = { seed: Number(values.seed), customers: Math.ceil(invoices / 40) + 10, invoices };
  try {
    const load = await measureFirstLoad(root, size, Number(values.share));
    process.stdout.write(`${JSON.stringify(load)}\n`);
    return load.readAgainPercent <= readAgainPercentMax ? 0 : 1;
  } finally {
    await endAll();
    if (values.data === undefined) rmSync(root, { recursive: true, force: true });
  }
}

async function killPrograms(): Promise<number> {
  const { resume } = values;
  const keep = (figures: Figures) => {
    if (resume !== undefined) writeFigures(resume, figures);
    tell(figures);
  };
  let figures = resume === undefined ? noFigures : readFigures(resume);
  const faultsBefore = figures.faults.length;
  const root = values.data ?? makeRoot('kills');
  mkdirSync(root, { recursive: true });
  const sampleFolder = path.join(root, `sample-${process.pid}`);
  await makeSample(sampleFolder, sample);
  try {
    for (const victim of victims) {
      const wanted = figures.kills[victim] + Number(values[victim]);
      while (figures.kills[victim] < wanted && figures.faults.length === faultsBefore) {
        // Each episode has a seed of its own, also where a later run goes on with these figures.
        const seed = Number(values.seed) * 10_000 + figures.episodes;
        const kills = Math.min(killsPerEpisode[victim], wanted - figures.kills[victim]);
        const folder = path.join(root, `company-${seed}`);
        const episode = { sampleFolder, sample, folder, victim, seed, kills, keep };
        figures = await runEpisode(episode, figures);
      }
    }
  } finally {
    await endAll();
    rmSync(sampleFolder, { recursive: true, force: true });
  }
  process.stdout.write(values.json ? `${JSON.stringify(figures)}\n` : `${wordsOf(figures)}\n`);
  for (const fault of figures.faults.slice(faultsBefore)) process.stderr.write(`${fault}\n`);
  return figures.faults.length === faultsBefore ? 0 : 1;
}

function tell(figures: Figures): void {
  process.stderr.write(`${new Date().toISOString()} ${wordsOf(figures)}\n`);
}

function wordsOf({ kills, comparisons, pairsCompared, deeds, faults }: Figures): string {
  const killed = victims.map((victim) => `${victim} ${kills[victim]}`).join(', ');
  return `kills: ${killed}; compared ${comparisons} times, ${pairsCompared} pairs, ${deeds} deeds; faults ${faults.length}`;
}

process.exitCode = await main();
