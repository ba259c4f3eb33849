import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { seededRandom, type Json } from '@autosync/core';
import { categoryNames } from '@autosync/records';
import { openSqliteStore } from '@autosync/store/sqlite';
import { afterAll, describe, expect, it } from 'vitest';
import { compareBooks } from './books.ts';
import { endAll, jsonLine, run, start } from './program.ts';

const isFull = process.env['AUTOSYNC_FULL'] === '1';
const kills = 20;
const size = isFull ? { customers: 200, invoices: 3_000 } : { customers: 40, invoices: 400 };
/**
 * The longest time from a sign of work to the kill. Invoices may have more: the payments still come after them,
 * so that the first sync is surely not over.
 */
const workMaxMs = (sign: string) => (!sign.startsWith('Invoices') ? 120 : isFull ? 3_000 : 400);

const root = mkdtempSync(path.join(tmpdir(), 'autosync-e2e-kill-'));
afterAll(async () => {
  await endAll();
  rmSync(root, { recursive: true, force: true });
});

/** What a sync says on stderr when it begins with something, in its order. */
const signs = ['Preparing', ...categoryNames];

/** Where a connector stood when it was killed, from what is on its disk. */
interface Stage {
  readonly isFirstSyncOver: boolean;
  readonly category: Json | undefined;
  readonly links: number;
  readonly openOperations: number;
}

async function stageOf(folder: string): Promise<Stage> {
  if (!existsSync(path.join(folder, 'connector.sqlite')))
    return { isFirstSyncOver: false, category: undefined, links: 0, openOperations: 0 };
  // Opened as the connector does it: a database that was killed in its first moments may have no tables yet.
  const store = openSqliteStore({ folder, access: 'write' });
  try {
    const runs = await store.runs(kills);
    const open = await store.operations({ states: ['planned', 'sent', 'unknown', 'applied'] });
    const counts = await Promise.all(categoryNames.map((name) => store.linkCount(name)));
    return {
      isFirstSyncOver: runs.some(({ outcome }) => outcome === 'completed'),
      category: await store.setting('category'),
      links: counts.reduce((sum, count) => sum + count, 0),
      openOperations: open.length,
    };
  } finally {
    await store.close();
  }
}

describe('SIGKILL of the connector in its first sync', () => {
  it(
    'leaves both sides the same and nothing doubled, killed at twenty random moments',
    { timeout: isFull ? 900_000 : 180_000 },
    async () => {
      const seed = Number(process.env['AUTOSYNC_SEED'] ?? Math.trunc(performance.timeOrigin) % 1_000_000);
      const random = seededRandom(seed);
      const demoFolder = path.join(root, 'demo');
      const folder = path.join(root, 'connector');
      const { customers, invoices } = size;
      // The demo holds both servers; the connector under test is a process of its own beside it.
      const sample = ['--seed', '3', '--customers', String(customers), '--invoices', String(invoices)];
      const demo = start('autosync', 'demo', '--data', demoFolder, ...sample);
      const { sa, quickbooks, username, password } = jsonLine(await demo.sees('stdout', /press Enter/), 0);
      const passwordFile = path.join(root, 'password');
      writeFileSync(passwordFile, String(password));
      const whereTo = ['--sa', String(sa), '--quickbooks', String(quickbooks), '--data', folder];
      const sync = ['sync', '--once', '--json', ...whereTo, '--username', String(username)];
      const parameters = [...sync, '--password-file', passwordFile];

      const stages: Stage[] = [];
      for (let kill = 0; kill < kills; kill += 1) {
        const connector = start('autosync', ...parameters);
        // The kills spread over the whole sync; a category that was finished meanwhile gives its place to the next.
        const sign = signs.slice(Math.floor((kill / kills) * signs.length)).join('|');
        await connector.sees('stderr', new RegExp(`^(${sign}) `, 'm'));
        setTimeout(() => connector.child.kill('SIGKILL'), random.integer(0, workMaxMs(sign)));
        expect((await connector.ended).signal).toBe('SIGKILL');
        stages.push(await stageOf(folder));
      }
      console.warn(`The connector was killed, with seed ${seed} (AUTOSYNC_SEED runs it again):`);
      for (const stage of stages) console.warn(JSON.stringify(stage));
      expect(stages.filter(({ isFirstSyncOver }) => isFirstSyncOver)).toEqual([]);
      expect(stages.at(-1)?.links).toBeGreaterThan(0);

      const last = await run('autosync', ...parameters);
      expect(last.exitCode, last.stderr).toBe(0);
      const again = await run('autosync', ...parameters);
      expect(again.exitCode, again.stderr).toBe(0);
      const nothing = { added: 0, updated: 0, removed: 0 };
      expect(jsonLine(again.stdout, -1)['categories']).toEqual(
        categoryNames.map((name) =>
          expect.objectContaining({ name, toQuickBooks: nothing, toSa: nothing, linked: 0 }),
        ),
      );
      demo.child.kill('SIGTERM');
      expect((await demo.ended).exitCode).toBe(0);

      const { faults, pairs } = await compareBooks(demoFolder, folder);
      expect(faults).toEqual([]);
      expect(pairs).toBeGreaterThan(customers + invoices);
    },
  );
});
