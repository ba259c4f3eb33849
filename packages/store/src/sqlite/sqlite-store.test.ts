import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { storeContract } from '@autosync/contracts';
import { Failure } from '@autosync/core';
import { DatabaseSync } from '@photostructure/sqlite';
import { afterAll, describe, expect, it } from 'vitest';
import { openToWrite } from './database.ts';
import { hasSqliteStore, openSqliteStore } from './sqlite-store.ts';

const root = mkdtempSync(join(tmpdir(), 'autosync-store-'));
let folders = 0;
function newFolder(): string {
  folders += 1;
  return join(root, `store ${folders}`);
}
afterAll(() => rmSync(root, { recursive: true, force: true }));

storeContract('SQLite', async () => {
  const folder = newFolder();
  let store = openSqliteStore({ folder, access: 'write' });
  const reopen = async () => {
    await store.close();
    store = openSqliteStore({ folder, access: 'write' });
    return store;
  };
  return { store, reopen };
});

describe('the SQLite store', () => {
  it('is in WAL mode and waits for the disk at each commit', () => {
    const opened = openToWrite(newFolder());
    const { database } = opened;
    expect(database.prepare('PRAGMA journal_mode').get()).toEqual({ journal_mode: 'wal' });
    expect(database.prepare('PRAGMA synchronous').get()).toEqual({ synchronous: 2 });
    opened.close();
  });

  it('locks its folder against a second one, in this process and in another', async () => {
    const folder = newFolder();
    const store = openSqliteStore({ folder, access: 'write' });
    expect(codeOf(() => openSqliteStore({ folder, access: 'write' }))).toBe('store.locked');
    expect(openInChild(folder)).toContain('store.locked');
    await store.close();
    expect(openInChild(folder)).toContain('opened');
    const again = openSqliteStore({ folder, access: 'write' });
    await again.close();
  });

  it('can be looked at while it is in use, and not written by the one who looks', async () => {
    const folder = newFolder();
    expect(hasSqliteStore(folder)).toBe(false);
    const store = openSqliteStore({ folder, access: 'write' });
    const looker = openSqliteStore({ folder, access: 'read' });
    await store.commit([{ put: 'setting', name: 'a', value: 'seen' }]);
    expect(await looker.setting('a')).toBe('seen');
    await expect(looker.commit([{ put: 'setting', name: 'a', value: 'b' }])).rejects.toMatchObject({
      code: 'store.not-writable',
    });
    await looker.close();
    await store.close();
    expect(hasSqliteStore(folder)).toBe(true);
  });

  it('says that a file is no database of ours', () => {
    const folder = newFolder();
    mkdirSync(folder);
    writeFileSync(join(folder, 'connector.sqlite'), 'This is a letter, not a database. '.repeat(200));
    expect(codeOf(() => openSqliteStore({ folder, access: 'write' }))).toBe('store.damaged');
    expect(readFileSync(join(folder, 'connector.sqlite'), 'utf8')).toContain('a letter');
  });

  it('says that a page of its file was overwritten', async () => {
    const folder = newFolder();
    const store = openSqliteStore({ folder, access: 'write' });
    for (let n = 0; n < 500; n += 1)
      await store.commit([{ put: 'setting', name: `setting ${n}`, value: 'x'.repeat(200) }]);
    await store.close();
    const file = join(folder, 'connector.sqlite');
    const bytes = readFileSync(file);
    bytes.fill(0xa5, 4096);
    writeFileSync(file, bytes);
    const damaged = async () => {
      const opened = openSqliteStore({ folder, access: 'write' });
      try {
        return await opened.setting('setting 250');
      } finally {
        await opened.close();
      }
    };
    await expect(damaged()).rejects.toMatchObject({ code: 'store.damaged' });
  });

  it('does not touch the file of a newer program', async () => {
    const folder = newFolder();
    await openSqliteStore({ folder, access: 'write' }).close();
    const file = new DatabaseSync(join(folder, 'connector.sqlite'));
    file.exec('PRAGMA user_version = 999');
    file.close();
    expect(codeOf(() => openSqliteStore({ folder, access: 'write' }))).toBe('store.newer');
    expect(codeOf(() => openSqliteStore({ folder, access: 'read' }))).toBe('store.newer');
    const after = new DatabaseSync(join(folder, 'connector.sqlite'));
    expect(after.prepare('PRAGMA user_version').get()).toEqual({ user_version: 999 });
    after.close();
  });

  it('says that a folder cannot be made', () => {
    writeFileSync(join(root, 'a file'), '');
    const folder = join(root, 'a file', 'folder');
    expect(codeOf(() => openSqliteStore({ folder, access: 'write' }))).toBe('store.not-writable');
  });
});

function codeOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof Failure) return error.code;
    throw error;
  }
  return 'no failure';
}

/** Opens the folder in a process of its own and gives what it printed. */
function openInChild(folder: string): string {
  const source = new URL('./sqlite-store.ts', import.meta.url).href;
  const script = `const { openSqliteStore } = await import(${JSON.stringify(source)});
    try { await openSqliteStore({ folder: ${JSON.stringify(folder)}, access: 'write' }).close(); console.log('opened'); }
    catch (error) { console.log(error.code); }`;
  const flags = ['--conditions=@autosync/source', '--import', 'tsx', '--input-type=module', '--eval', script];
  const child = spawnSync(process.execPath, flags, { encoding: 'utf8' });
  return child.stdout + child.stderr;
}
