import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { seededRandom } from '@autosync/core';
import { afterAll, describe, expect, it } from 'vitest';
import { killedSeason } from './killed-season.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'killed-season-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const seed = Number(process.env['SEED'] ?? 31);
const writer = new URL('../testing/season-writer.ts', import.meta.url).pathname;
const command = [process.execPath, '--conditions=@autosync/source', '--import', 'tsx', writer];

/** The short share; `npm run bench killed` kills by the hundred. */
describe('a company file whose program is killed in the middle of a season', () => {
  it('is whole, with every step that was told and no half of another (seed in the message)', async () => {
    const random = seededRandom(seed);
    for (let count = 0; count < 3; count += 1) {
      const file = path.join(folder, `${count}.qbw`);
      const kill = { command, file, seed: seed + count, afterMs: random.integer(0, 600) };
      const { steps, wrong } = await killedSeason(kill);
      expect([kill.seed, steps, wrong]).toEqual([kill.seed, expect.any(Number), undefined]);
      expect(steps).toBeGreaterThan(0);
    }
  }, 120_000);
});
