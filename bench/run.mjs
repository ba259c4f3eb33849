// `npm run bench [NAME …]`: runs the named benchmarks, or all of them, one after the other.
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const all = ['balances', 'books', 'decode', 'killed', 'simulator', 'unchanged-sync'];
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !all.includes(name));
if (unknown.length > 0) {
  console.error(`There is no benchmark "${unknown.join('", "')}"; there are: ${all.join(', ')}.`);
  process.exit(2);
}
for (const name of wanted.length > 0 ? wanted : all) {
  console.log(`\n# ${name}\n`);
  const run = spawnSync(process.execPath, [path.join(import.meta.dirname, `${name}.mjs`)], {
    stdio: 'inherit',
  });
  if (run.status !== 0) process.exitCode = 1;
}
