// What CI runs after `npm ci`: the checks, then the README's test command. The last line counts over both.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const folder = mkdtempSync(path.join(tmpdir(), 'autosync-ci-'));
const report = path.join(folder, 'tests.json');
let passed = 0;
let failed = 0;

const check = spawnSync('npm', ['run', '--silent', 'check'], {
  encoding: 'utf8',
  stdio: ['ignore', 'pipe', 'inherit'],
});
process.stdout.write(check.stdout);
const counts = /(\d+) passed, (\d+) failed\s*$/.exec(check.stdout);
passed += counts ? Number(counts[1]) : 0;
failed += counts ? Number(counts[2]) : 1;

const test = spawnSync(
  'npm',
  ['test', '--silent', '--', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
  {
    stdio: ['ignore', 'inherit', 'inherit'],
  },
);
try {
  const tests = JSON.parse(readFileSync(report, 'utf8'));
  passed += tests.numPassedTests;
  // A test file that could not even be loaded counts no test; the exit code tells, and it counts as one.
  failed += test.status === 0 ? 0 : Math.max(1, tests.numFailedTests);
} catch (error) {
  console.error(`The test report could not be read: ${error.message}`);
  failed += 1;
}
rmSync(folder, { recursive: true, force: true });

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
