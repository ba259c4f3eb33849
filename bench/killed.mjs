/**
 * Whether a company file is whole whenever its program is killed: a program of its own plays a season in a
 * file and meets SIGKILL at a random moment; what it left is proven and compared with the same steps replayed.
 *
 *   node bench/killed.mjs [--kills 100] [--seed 1] [--within-ms 1500]
 *
 * Needs `npm run build` first.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { seededRandom } from '@autosync/core';
import { killedSeason } from '../apps/quickbooks/dist/company-file/killed-season.js';

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '100' },
    seed: { type: 'string', default: '1' },
    'within-ms': { type: 'string', default: '1500' },
  },
});
const [kills, seed] = [Number(values.kills), Number(values.seed)];
const folder = mkdtempSync(path.join(tmpdir(), 'bench-killed-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
const writer = path.join(import.meta.dirname, '../apps/quickbooks/dist/testing/season-writer.js');

const random = seededRandom(seed);
let done = 0;
for (let count = 0; count < kills; count += 1) {
  const file = path.join(folder, `${count}.qbw`);
  const afterMs = random.integer(0, Number(values['within-ms']));
  const command = [process.execPath, writer];
  const { steps, wrong } = await killedSeason({ command, file, seed: seed + count, afterMs });
  if (wrong !== undefined) throw new Error(`Kill ${count} of seed ${seed}, after ${afterMs} ms: ${wrong}`);
  done += steps;
}
console.log(`${kills} kills from seed ${seed}, ${done} steps that had been told: every file was whole.`);
