// Runs every check that is not a test and counts them: `npm run check`. A check that fails shows its whole
// output; the others show one line. The last line is `N passed, N failed`.
import { spawnSync } from 'node:child_process';

const checks = [
  ['types', 'tsc', ['-b']],
  ['lint', 'oxlint', ['--type-aware', '--deny-warnings', '--quiet']],
  ['format', 'prettier', ['--check', '--log-level', 'warn', '.']],
  ['layers', 'vitest', ['run', 'e2e/layers', '--reporter=dot']],
  ['unused code', 'knip', ['--no-progress']],
  ['duplicate code', 'jscpd', ['--config', '.jscpd.json']],
];

let passed = 0;
let failed = 0;
for (const [name, command, parameters] of checks) {
  const started = performance.now();
  const run = spawnSync('npx', ['--no-install', command, ...parameters], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
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
