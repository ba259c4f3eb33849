/**
 * Whether the books stay sound: random requests and deeds of people in company after company, with a proof
 * of the books on the way and every answer judged by Intuit's schema where it is at hand.
 *
 *   node bench/books.mjs [--steps 100000] [--of 1000] [--proof-every 25] [--seed 1] [--file] [--json]
 *
 * Needs `npm run build` first. `--of` is how many steps a company lives for; its seed is that of the run plus
 * its place. `--file` keeps each company in a file as well, and both must come out the same.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { openCompanyFile } from '../apps/quickbooks/dist/company-file/storage.js';
import { playSeason } from '../packages/simulator/dist/season/season.js';
import { faultOf } from '../packages/simulator/dist/test-support/schema-judge.js';

const { values } = parseArgs({
  options: {
    steps: { type: 'string', default: '100000' },
    of: { type: 'string', default: '1000' },
    'proof-every': { type: 'string', default: '25' },
    seed: { type: 'string', default: '1' },
    file: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});
const [steps, each, first] = [Number(values.steps), Number(values.of), Number(values.seed)];
const proofEvery = Number(values['proof-every']);
const folder = mkdtempSync(path.join(tmpdir(), 'bench-books-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

const met = new Map();
const start = performance.now();
for (let done = 0; done < steps; done += each) {
  const seed = first + done / each;
  const { codes, company } = playSeason({ seed, steps: Math.min(each, steps - done), proofEvery, faultOf });
  for (const [name, counts] of codes) {
    const sums = met.get(name) ?? new Map();
    for (const [code, count] of counts) sums.set(code, (sums.get(code) ?? 0) + count);
    met.set(name, sums);
  }
  if (values.file) alike(seed, company);
  if (!values.json && process.stdout.isTTY) process.stdout.write(`\r${done + each} of ${steps}`);
}

/** The same season in a company file must leave the same company behind. */
function alike(seed, inMemory) {
  const opened = [];
  // A season that is found at fault is played twice, so that one file is not enough.
  const storage = () => {
    const file = openCompanyFile(path.join(folder, `${seed}-${opened.length}.qbw`));
    opened.push(file);
    return file;
  };
  const inFile = playSeason({ seed, steps: each, proofEvery: each, storage }).company;
  const [one, other] = [inMemory, inFile].map((company) => JSON.stringify([...company.export()], sorted));
  for (const file of opened) file.close();
  if (one !== other) throw new Error(`Seed ${seed}: the company in memory and the one in a file differ.`);
}

/** The members of a record have no order of their own. */
function sorted(_name, value) {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

const seconds = (performance.now() - start) / 1000;
const all = [...met].toSorted(([a], [b]) => (a < b ? -1 : 1));
const accepted = (counts) =>
  [...counts].reduce((sum, [code, count]) => sum + (code < 1000 && code !== 1 ? count : 0), 0);
const never = all.filter(([, counts]) => accepted(counts) === 0).map(([name]) => name);
if (values.json) {
  const codes = Object.fromEntries(all.map(([name, counts]) => [name, Object.fromEntries(counts)]));
  console.log(JSON.stringify({ steps, seed: first, seconds, codes, never }));
} else {
  for (const [name, counts] of all) {
    const told = [...counts].toSorted(([a], [b]) => a - b).map(([code, count]) => `${code}: ${count}`);
    console.log(`${name.padEnd(32)}${told.join('  ')}`);
  }
  console.log(
    `\n${steps} steps from seed ${first} in ${seconds.toFixed(0)} s; the books were sound throughout.`,
  );
  if (never.length > 0) console.log(`Never carried out: ${never.join(', ')}.`);
}
