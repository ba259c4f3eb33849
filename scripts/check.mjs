// Runs every check that is not a test and counts them: `npm run check`. A check that fails shows its whole
// output; the others show one line. The last line is `N passed, N failed`.
import { spawnSync } from 'node:child_process';

const checks = [
  { name: 'types', command: 'tsc -b . e2e' },
  { name: 'lint', command: 'oxlint --type-aware --deny-warnings --quiet' },
  { name: 'format', command: 'prettier --check --cache --log-level warn .' },
  { name: 'layers', command: 'vitest run e2e/layers --reporter=dot' },
  { name: 'unused code', command: 'knip --no-progress --no-config-hints' },
  { name: 'duplicate code', command: 'jscpd --config .jscpd.json' },
];

let passed = 0;
let failed = 0;
for (const { name, command } of checks) {
  const started = performance.now();
  const run = spawnSync('npx', ['--no-install', ...command.split(' ')], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (run.status === 0) {
    passed += 1;
    console.log(`ok      ${name} (${seconds} s)`);
  } else {
    failed += 1;
    console.log(`FAILED  ${name} (${seconds} s)\n${run.stdout}\n${run.stderr}`);
  }
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
