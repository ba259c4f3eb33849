import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { seededRandom } from '@autosync/core';
import { afterAll, describe, expect, it } from 'vitest';
import { compareBooks } from './books.ts';
import { jsonLine, run, start } from './program.ts';

const isFull = process.env['AUTOSYNC_FULL'] === '1';
const kills = 20;
const size = isFull ? { customers: 200, invoices: 1_500 } : { customers: 40, invoices: 120 };
/** The longest time from the first sign of work to a kill. */
const workMaxMs = isFull ? 1_500 : 250;

const root = mkdtempSync(path.join(tmpdir(), 'autosync-e2e-kill-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('SIGKILL of the connector in its first sync', () => {
  it(
    `at ${kills} random moments leaves both sides the same after a run to the end, and nothing doubled`,
    {
      timeout: isFull ? 900_000 : 150_000,
    },
    async () => {
      const seed = Number(process.env['AUTOSYNC_SEED'] ?? Math.trunc(performance.timeOrigin) % 1_000_000);
      console.warn(`Seed of the kill test of the connector: ${seed} (AUTOSYNC_SEED runs it again)`);
      const random = seededRandom(seed);
      const folder = path.join(root, 'demo');
      const { customers, invoices } = size;
      // The demo holds both servers; the connector under test is a process of its own beside it.
      const sample = ['--seed', '3', '--customers', String(customers), '--invoices', String(invoices)];
      const demo = start('autosync', 'demo', '--data', folder, ...sample);
      const { sa, quickbooks, username, password } = jsonLine(await demo.sees('stdout', 'press Enter'), 0);
      const passwordFile = path.join(root, 'password');
      writeFileSync(passwordFile, String(password));
      const connectorFolder = path.join(root, 'connector');
      const sync = ['sync', '--once', '--json', '--data', connectorFolder, '--username', String(username)];
      const whereTo = [
        '--sa',
        String(sa),
        '--quickbooks',
        String(quickbooks),
        '--password-file',
        passwordFile,
      ];

      let killed = 0;
      for (let attempt = 0; attempt < kills; attempt += 1) {
        const connector = start('autosync', ...sync, ...whereTo);
        await connector.sees('stderr', 'Preparing');
        setTimeout(() => connector.child.kill('SIGKILL'), random.integer(0, workMaxMs));
        const { signal, exitCode, stderr } = await connector.ended;
        if (signal === 'SIGKILL') killed += 1;
        else expect(exitCode, stderr).toBe(0);
      }
      expect(killed).toBeGreaterThan(kills / 2);

      const last = await run('autosync', ...sync, ...whereTo);
      expect(last.exitCode, last.stderr).toBe(0);
      const again = await run('autosync', ...sync, ...whereTo);
      expect(again.exitCode, again.stderr).toBe(0);
      expect(jsonLine(again.stdout, -1)['quickbooksRoundTrips']).toBe(1);
      demo.child.kill('SIGTERM');
      expect((await demo.ended).exitCode).toBe(0);

      const { faults, pairs } = await compareBooks(folder, connectorFolder);
      expect(faults).toEqual([]);
      expect(pairs).toBeGreaterThan(customers + invoices);
    },
  );
});
