import { rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { endAll } from '../program.ts';
import { makeRoot, makeSample } from './company.ts';
import { runEpisode } from './episode.ts';
import { noFigures, type Victim } from './figures.ts';

const isFull = process.env['AUTOSYNC_FULL'] === '1';
const seed = Number(process.env['AUTOSYNC_SEED'] ?? Math.trunc(performance.timeOrigin) % 10_000);
const sample = { seed: 3, customers: 12, invoices: 24 };

const root = makeRoot('e2e-kills');
const sampleFolder = path.join(root, 'sample');
beforeAll(() => makeSample(sampleFolder, sample));
afterAll(async () => {
  await endAll();
  rmSync(root, { recursive: true, force: true });
});

/** `npm run kills` adds up many more. */
const kills: readonly (readonly [Victim, number])[] = isFull
  ? [
      ['connector', 200],
      ['quickbooks', 30],
      ['sa', 30],
      ['postgresql', 30],
    ]
  : [
      ['connector', 16],
      ['quickbooks', 3],
      ['sa', 3],
      ['postgresql', 3],
    ];

describe('SIGKILL at any moment and at any commit', () => {
  it.each(kills)(
    'of the program %s, %i times, doubles and loses nothing and tears no file',
    { timeout: isFull ? 900_000 : 240_000 },
    async (victim, count) => {
      const folder = path.join(root, victim);
      const episode = { sampleFolder, sample, folder, victim, seed, kills: count, keep: () => undefined };
      const figures = await runEpisode(episode, noFigures);
      const places = JSON.stringify(figures.places[victim]);
      console.warn(`Killed with seed ${seed} (AUTOSYNC_SEED runs it again): ${victim} ${places}`);
      expect(figures.faults).toEqual([]);
      expect(figures.kills[victim]).toBeGreaterThanOrEqual(count);
      expect(figures.deeds).toBeGreaterThan(0);
      expect(figures.pairsCompared).toBeGreaterThan(sample.customers + sample.invoices);
    },
  );
});
