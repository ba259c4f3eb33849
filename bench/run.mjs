// `npm run bench [NAME …] [SIZE …]`: runs the named benchmarks, or all of them, one after the other. Numbers are sizes
// and go to the benchmarks as they are.
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const all = ['balances', 'books', 'decode', 'killed', 'simulator', 'unchanged-sync'];
const sizes = process.argv.slice(2).filter((word) => /^\d+$/u.test(word));
const wanted = process.argv.slice(2).filter((word) => !sizes.includes(word));
const unknown = wanted.filter((name) => !all.includes(name));
if (unknown.length > 0) {
  console.error(`There is no benchmark "${unknown.join('", "')}"; there are: ${all.join(', ')}.`);
  process.exit(2);
}
for (const name of wanted.length > 0 ? wanted : all) {
  console.log(`\n# ${name}\n`);
  const run = spawnSync(process.execPath, [path.join(import.meta.dirname, `${name}.mjs`), ...sizes], {
    stdio: 'inherit',
  });
  if (run.status !== 0) process.exitCode = 1;
}
