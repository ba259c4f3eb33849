import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Failure, firstChainBreak, firstHead, instantFromEpochMs } from '@autosync/core';
import type { Activity, Link, Store } from '@autosync/engine';
import { DatabaseSync } from '@photostructure/sqlite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSqliteStore } from './sqlite-store.ts';

let root: string;
let count = 0;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'autosync-damage-'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('what somebody changes in the file behind the back of the program', () => {
  it('is refused in the activity by the file itself', async () => {
    const { file } = await filled(3);
    file((database) => {
      expect(() => database.exec("UPDATE activity SET body = '{}'")).toThrow('never changed');
      expect(() => database.exec('DELETE FROM activity WHERE sequence = 2')).toThrow('never removed');
    });
  });

  it('shows in the chain of the activity, whichever of 60 entries is altered or deleted', async () => {
    for (const sql of [
      "UPDATE activity SET body = json_set(body, '$.label', 'another') WHERE sequence = ?",
      "UPDATE activity SET hash = '00' WHERE sequence = ?",
      'DELETE FROM activity WHERE sequence = ?',
    ]) {
      const { file, read } = await filled(60);
      file(withoutTriggers);
      for (let sequence = 1; sequence < 60; sequence += 1) {
        file((database) => {
          database.exec('CREATE TABLE IF NOT EXISTS whole AS SELECT * FROM activity');
          database.exec('DELETE FROM activity');
          database.exec('INSERT INTO activity (sequence, body, hash) SELECT sequence, body, hash FROM whole');
          database.prepare(sql).run(sequence);
        });
        expect([sql, sequence, await read(chainBreak)]).toEqual([sql, sequence, sequence]);
      }
    }
  });

  it('shows at the head where the last entries are cut off', async () => {
    const { file, read } = await filled(5);
    file(withoutTriggers);
    file((database) => database.exec('DELETE FROM activity WHERE sequence > 3'));
    expect(await read(chainBreak)).toBeUndefined();
    const [entries, ends] = await read(
      async (store) => [await store.activityChain(0, 10), await store.activityEnds()] as const,
    );
    expect([entries.length, ends.last.sequence]).toEqual([3, 5]);
  });

  it('is told where a row is found under one record and says another', async () => {
    const { file, read } = await filled(1);
    file((database) => database.exec("UPDATE link SET quickbooks_id = 'another'"));
    expect(await read((store) => store.faults())).toEqual(['The row s1 of link says another record inside.']);
    file((database) => database.exec("UPDATE link SET body = 'no JSON'"));
    expect(await read((store) => store.faults())).toEqual(['The row s1 of link says another record inside.']);
  });

  it('is told where any page of the file but the first two was overwritten', async () => {
    const { file, read } = await filled(30);
    const path = join(file.folder, 'connector.sqlite');
    file((database) => database.exec('PRAGMA wal_checkpoint(TRUNCATE);'));
    const whole = readFileSync(path);
    const unnoticed: number[] = [];
    for (let page = 2; page * 4096 < whole.length; page += 1) {
      const bytes = Buffer.from(whole);
      bytes.fill(0xa5, page * 4096, (page + 1) * 4096);
      writeFileSync(path, bytes);
      const faults = await read((store) => store.faults()).catch((error: unknown) => [
        error instanceof Failure ? error.code : String(error),
      ]);
      if (faults.length === 0) unnoticed.push(page);
    }
    expect(whole.length / 4096).toBeGreaterThan(10);
    expect(unnoticed).toEqual([]);
  });
});

describe('an activity from before there was a chain', () => {
  it('stays, and the chain begins behind it', async () => {
    const { file, read } = await filled(2);
    file((database) => {
      withoutTriggers(database);
      database.exec(
        'DROP TABLE activity_end; ALTER TABLE activity DROP COLUMN hash; PRAGMA user_version = 1',
      );
    });
    const store = openSqliteStore({ folder: file.folder, access: 'write' });
    await store.commit([{ put: 'activity', activity: activityOf(3) }]);
    await store.close();
    expect((await read((looker) => looker.activity(10))).map(({ label }) => label)).toEqual(['3', '2', '1']);
    const ends = await read((looker) => looker.activityEnds());
    expect([ends.first, ends.last.sequence]).toEqual([{ sequence: 2, hash: firstHead.hash }, 3]);
    expect(await read(chainBreak)).toBeUndefined();
  });
});

function withoutTriggers(database: InstanceType<typeof DatabaseSync>): void {
  database.exec('DROP TRIGGER activity_stays; DROP TRIGGER activity_stays_as_it_is');
}

async function chainBreak(store: Store): Promise<number | undefined> {
  const { first } = await store.activityEnds();
  const entries = await store.activityChain(first.sequence, 1000);
  return firstChainBreak(
    first,
    entries.map(({ activity, ...head }) => ({ ...head, content: { ...activity } })),
  );
}

function activityOf(n: number): Activity {
  return {
    at: instantFromEpochMs(n * 1000),
    runId: 'run',
    category: 'Customers',
    label: `${n}`,
    to: 'sa',
    action: 'added',
    saId: `s${n}`,
    quickbooksId: `q${n}`,
  };
}

/** A store with so many entries and one link, and ways to get at its file. */
async function filled(entries: number) {
  const folder = join(root, `store-${(count += 1)}`);
  const store = openSqliteStore({ folder, access: 'write' });
  const link: Link = {
    category: 'Customers',
    saId: 's1',
    quickbooksId: 'q1',
    saBaseline: {},
    quickbooksBaseline: {},
    saVersion: 1,
    editSequence: '1',
    kept: null,
    lines: [],
    gone: 'none',
  };
  await store.commit([{ put: 'link', link }]);
  for (let n = 1; n <= entries; n += 1) await store.commit([{ put: 'activity', activity: activityOf(n) }]);
  await store.close();

  function file(work: (database: InstanceType<typeof DatabaseSync>) => void): void {
    const database = new DatabaseSync(join(folder, 'connector.sqlite'));
    try {
      work(database);
    } finally {
      database.close();
    }
  }
  async function read<Result>(work: (store: Store) => Promise<Result>): Promise<Result> {
    const looker = openSqliteStore({ folder, access: 'read' });
    try {
      return await work(looker);
    } finally {
      await looker.close();
    }
  }
  return { file: Object.assign(file, { folder }), read };
}
