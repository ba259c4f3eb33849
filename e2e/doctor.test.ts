import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { categoryNames } from '@autosync/records';
import { openSqliteStore } from '@autosync/store/sqlite';
import { DatabaseSync } from '@photostructure/sqlite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { moved, openDemoOffice, type DemoOffice } from './demo-office.ts';
import { jsonLine, run } from './program.ts';

let office: DemoOffice;
beforeAll(async () => {
  office = await openDemoOffice();
});
afterAll(() => office.close());

describe('the doctor of the connector', () => {
  const inFile = (folder: string, sql: string) => {
    const database = new DatabaseSync(path.join(office.folderOf(folder), 'connector.sqlite'));
    database.exec(sql);
    database.close();
  };

  it('finds nothing wrong after a sync, and names and repairs a link that was dropped', async () => {
    await office.connected(['sync', '--once'], 'office');
    const sound = await office.connected(['doctor'], 'office');
    expect(jsonLine(sound.stdout, 0)).toMatchObject({ sound: true, damages: [], repaired: [] });
    expect(sound.exitCode, sound.stderr).toBe(0);
    inFile(
      'office',
      "DELETE FROM link WHERE sa_id = (SELECT min(sa_id) FROM link WHERE category = 'Customers')",
    );
    const found = await office.connected(['doctor'], 'office');
    expect(found.exitCode).toBe(3);
    const { damages } = jsonLine(found.stdout, 0);
    expect(damages).toMatchObject([
      { code: 'doctor.link-missing', category: 'Customers', isDangerous: true },
    ]);
    const refused = await office.connected(['sync', '--once'], 'office');
    expect([refused.exitCode, refused.stderr]).toEqual([4, expect.stringContaining('autosync doctor --fix')]);
    const fixed = await office.connected(['doctor', '--fix'], 'office');
    expect(jsonLine(fixed.stdout, 0)).toMatchObject({ sound: true, repaired: damages });
    expect((await office.connected(['sync', '--once'], 'office')).exitCode).toBe(0);
  }, 90_000);

  it('names an entry of the activity that was altered, and goes on syncing', async () => {
    inFile(
      'office',
      `DROP TRIGGER activity_stays_as_it_is;
       UPDATE activity SET body = json_set(body, '$.label', 'nobody') WHERE sequence = 7`,
    );
    const { stdout, exitCode } = await office.connected(['doctor', '--fix'], 'office');
    expect(exitCode).toBe(3);
    expect(jsonLine(stdout, 0)['damages']).toMatchObject([
      { code: 'doctor.activity-altered', isRepairable: false, summary: expect.stringContaining('entry 7') },
    ]);
    expect((await office.connected(['sync', '--once'], 'office')).exitCode).toBe(0);
  });

  it('names a damaged file, puts it aside, and a take-over makes every link again', async () => {
    const { stdout: before } = await run('autosync', 'status', '--json', '--data', office.folderOf('office'));
    const file = path.join(office.folderOf('office'), 'connector.sqlite');
    inFile('office', 'PRAGMA wal_checkpoint(TRUNCATE)');
    const bytes = readFileSync(file);
    bytes.fill(0xa5, 4096);
    writeFileSync(file, bytes);
    const found = await office.connected(['doctor'], 'office');
    expect(found.exitCode, found.stderr).toBe(3);
    expect(jsonLine(found.stdout, 0)['damages']).toMatchObject([{ code: 'doctor.file-damaged' }]);
    const fixed = await office.connected(['doctor', '--fix'], 'office');
    expect(jsonLine(fixed.stdout, 0)).toMatchObject({ sound: true, putAside: 'connector.sqlite.damaged-1' });
    expect(readFileSync(`${file}.damaged-1`).equals(bytes)).toBe(true);
    const ready = await office.connected(['status'], 'office');
    expect(jsonLine(ready.stdout, 0)).toMatchObject({ state: 'synced-before', lastRun: null });
    expect((await office.connected(['sync', '--once'], 'office')).exitCode).toBe(4);
    expect((await office.connected(['take-over'], 'office')).exitCode).toBe(0);
    const again = await office.connected(['sync', '--once'], 'office');
    expect(again.exitCode, again.stderr).toBe(0);
    expect(moved(again.stdout)).toEqual(categoryNames.map((name) => [name, 0, 0, 0]));
    const { stdout: after } = await run('autosync', 'status', '--json', '--data', office.folderOf('office'));
    expect(jsonLine(after, 0)['linked']).toEqual(jsonLine(before, 0)['linked']);
    expect(jsonLine((await office.connected(['doctor'], 'office')).stdout, 0)).toMatchObject({ sound: true });
  }, 90_000);
});

describe('the brakes of the connector', () => {
  it('stop a sync, are listed, and are lifted for a reason', async () => {
    const folder = office.folderOf('office');
    const store = openSqliteStore({ folder, access: 'write' });
    await store.commit([{ put: 'setting', name: 'quickbooks.company', value: 'Blue Lake' }]);
    await store.close();
    const refused = await office.connected(['sync', '--once'], 'office');
    expect([refused.exitCode, refused.stdout]).toEqual([4, '']);
    const { stdout } = await run('autosync', 'brakes', '--json', '--data', folder);
    const { brakes } = jsonLine(stdout, 0);
    expect(brakes).toMatchObject([
      {
        code: 'quickbooks.other-company',
        why: expect.stringContaining('Blue Lake'),
        since: expect.any(String),
      },
    ]);
    const id: unknown = Array.isArray(brakes) ? Reflect.get(brakes[0], 'id') : undefined;
    const lift = ['brakes', 'lift', String(id), '--reason', 'It has a new name.', '--json', '--data', folder];
    const lifted = await run('autosync', ...lift);
    expect(lifted.exitCode, lifted.stderr).toBe(0);
    const after = await run('autosync', 'brakes', '--json', '--data', folder);
    expect(jsonLine(after.stdout, 0)).toMatchObject({
      brakes: [],
      lifted: [{ id, reason: 'It has a new name.' }],
    });
    expect((await run('autosync', ...lift)).exitCode).toBe(2);
    const again = await office.connected(['sync', '--once'], 'office');
    expect(again.exitCode, again.stderr).toBe(0);
  }, 90_000);
});
