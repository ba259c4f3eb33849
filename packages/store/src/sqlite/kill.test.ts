import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { seededRandom } from '@autosync/core';
import { DatabaseSync } from '@photostructure/sqlite';
import { describe, expect, it } from 'vitest';
import { openSqliteStore } from './sqlite-store.ts';

const kills = 12;
/** Each commit of the child puts this many settings, so that a torn one would show. */
const settingsACommit = 20;

describe('SIGKILL in the middle of commits', () => {
  it('tears nothing, and every acknowledged commit is there', async () => {
    const seed = Math.trunc(performance.timeOrigin) % 1_000_000;
    console.warn(`Seed of the kill test of the SQLite store: ${seed}`);
    const random = seededRandom(seed);
    const folder = mkdtempSync(join(tmpdir(), 'autosync-store-kill-'));
    let acknowledgedInAll = 0;
    for (let kill = 0; kill < kills; kill += 1) {
      const first = kill * 1_000_000;
      const acknowledged = await commitUntilKilled(folder, first, random.integer(1, 120));
      const store = openSqliteStore({ folder, access: 'write' });
      for (let number = first; number <= acknowledged; number += 1)
        expect(await store.setting(`commit ${number}, part ${settingsACommit - 1}`)).toBe(number);
      await store.close();
      expectWhole(folder);
      acknowledgedInAll += acknowledged - first + 1;
    }
    expect(acknowledgedInAll).toBeGreaterThan(kills);
    rmSync(folder, { recursive: true, force: true });
  }, 60_000);
});

/** Starts a process that commits and tells each commit; kills it some milliseconds after its first. */
async function commitUntilKilled(folder: string, first: number, killAfterMs: number): Promise<number> {
  const source = new URL('./sqlite-store.ts', import.meta.url).href;
  const script = `const { openSqliteStore } = await import(${JSON.stringify(source)});
    const store = openSqliteStore({ folder: ${JSON.stringify(folder)}, access: 'write' });
    for (let number = ${first}; ; number += 1) {
      const parts = Array.from({ length: ${settingsACommit} }, (_, part) => 'commit ' + number + ', part ' + part);
      await store.commit(parts.map((name) => ({ put: 'setting', name, value: number })));
      process.stdout.write(number + '\\n');
    }`;
  const flags = ['--conditions=@autosync/source', '--import', 'tsx', '--input-type=module', '--eval', script];
  const child = spawn(process.execPath, flags, { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  let acknowledged = first - 1;
  for await (const line of createInterface({ input: child.stdout })) {
    if (acknowledged < first) setTimeout(() => child.kill('SIGKILL'), killAfterMs);
    acknowledged = Number(line);
  }
  await ended;
  expect(child.signalCode).toBe('SIGKILL');
  return acknowledged;
}

/** SQLite's own judgement of the file, and each commit there as a whole or not at all. */
function expectWhole(folder: string): void {
  const file = new DatabaseSync(join(folder, 'connector.sqlite'), { readOnly: true });
  expect(file.prepare('PRAGMA integrity_check').all()).toEqual([{ integrity_check: 'ok' }]);
  const torn = file
    .prepare('SELECT body, count(*) AS parts FROM setting GROUP BY body HAVING count(*) <> ?')
    .all(settingsACommit);
  expect(torn).toEqual([]);
  file.close();
}
