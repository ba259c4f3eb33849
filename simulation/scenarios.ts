/** The scenarios on disk, and the exhaustive run over them. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { addFigures, noFigures } from './figures.ts';
import type { Job } from './job.ts';
import type { Pool } from './pool.ts';

/** Of these every pair of faults is tried as well: one change each way, and one of a list. */
const pairScenarios = ['pair-invoice.scenario', 'pair-phone.scenario'];
const parts = 8;
const plansShown = 3;

/** The folder beside the sources, also where this file was built. */
const folder = path.join(
  fileURLToPath(new URL('.', import.meta.url)).replace(/[\\/]dist[\\/]?$/, ''),
  'scenarios',
);

export function scenarioFiles(): readonly string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.scenario'))
    .map((file) => path.join(folder, file));
}

/** Every single fault on every scenario that has the text in its name, and every pair on two. Gives the exit code. */
export async function runExhaustive(
  pool: Pool,
  named: string,
  isJson: boolean,
  say: (text: string) => void,
): Promise<number> {
  const files = scenarioFiles().filter((file) => path.basename(file).includes(named));
  const singles = noFigures();
  const pairs = noFigures();
  const failed: string[] = [];
  const jobs = files.flatMap((file) => {
    const plan = readFileSync(file, 'utf8');
    const kinds = pairScenarios.includes(path.basename(file))
      ? (['singles', 'pairs'] as const)
      : (['singles'] as const);
    return kinds.flatMap((kind) =>
      Array.from({ length: parts }, (_, part): Job => ({ do: kind, plan, part, parts })),
    );
  });
  await pool.run(jobs, ({ figures, plans }, job) => {
    addFigures(job.do === 'pairs' ? pairs : singles, figures);
    failed.push(...plans);
    for (const { profile: title, sentences } of figures.violations)
      say(`${title}: ${sentences.slice(0, 2).join(' ')}`);
  });
  for (const plan of failed.slice(0, plansShown)) say(`\n${plan}`);
  const sum = {
    scenarios: files.length,
    singles: singles.schedules,
    pairs: pairs.schedules,
    violations: failed.length,
  };
  process.stdout.write(
    isJson
      ? `${JSON.stringify(sum)}\n`
      : `${sum.scenarios} scenarios, ${sum.singles} single faults, ${sum.pairs} pairs, ${sum.violations} violations\n`,
  );
  return failed.length === 0 ? 0 : 1;
}
