import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Failure, reasonOf } from '@autosync/core';
import { DatabaseSync, type DatabaseSyncInstance } from '@photostructure/sqlite';
import { currentVersion, migrate, versionOf } from './migration.ts';

export const databaseName = 'connector.sqlite';
const lockName = 'connector.lock';
const busyTimeoutMs = 5000;

/** An open database, and how to let go of it and of its folder. */
export interface OpenDatabase {
  readonly database: DatabaseSyncInstance;
  close(): void;
}

export function databaseExists(folder: string): boolean {
  return existsSync(join(folder, databaseName));
}

/**
 * Opens (or makes) the database for the one program that writes, and locks the folder against a second one.
 * Throws `store.locked`, `store.newer`, `store.damaged` or `store.not-writable`.
 */
export function openToWrite(folder: string): OpenDatabase {
  return told(folder, () => {
    mkdirSync(folder, { recursive: true });
    const lock = lockFolder(folder);
    try {
      const database = new DatabaseSync(join(folder, databaseName), { timeout: busyTimeoutMs });
      // FULL: a commit that was acknowledged survives a loss of power, not only the end of the program.
      database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;');
      migrate(database);
      return {
        database,
        close: () => {
          database.close();
          lock.close();
        },
      };
    } catch (error) {
      lock.close();
      throw error;
    }
  });
}

/** Opens an existing database only to look, also while another program writes. Throws as `openToWrite` does. */
export function openToRead(folder: string): OpenDatabase {
  return told(folder, () => {
    const database = new DatabaseSync(join(folder, databaseName), { readOnly: true, timeout: busyTimeoutMs });
    const version = versionOf(database);
    if (version > currentVersion) throw new Failure('store.newer');
    if (version < currentVersion) throw new Failure('store.older');
    return { database, close: () => database.close() };
  });
}

/**
 * Holds an exclusive SQLite lock on a file of its own until the connection closes. The operating system takes
 * such a lock away when the process dies, so no kill leaves a folder locked.
 */
export function lockFolder(folder: string): DatabaseSyncInstance {
  const lock = new DatabaseSync(join(folder, lockName), { timeout: 0 });
  try {
    lock.exec('BEGIN EXCLUSIVE');
    return lock;
  } catch (error) {
    lock.close();
    if (sqliteCodeOf(error) === sqliteCode.busy) throw new Failure('store.locked', { folder });
    throw error;
  }
}

/** The primary result codes of SQLite (sqlite.org/rescode.html) that we tell apart. */
const sqliteCode = { busy: 5, corrupt: 11, notADatabase: 26 };
/** Busy, read-only, input or output error, full, cannot open: the disk or another program says no. */
const refusals: ReadonlySet<number> = new Set([sqliteCode.busy, 8, 10, 13, 14]);

/** Runs the work and says in the words of the catalogue what the disk or the file does not allow. */
export function told<Result>(folder: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    const code = sqliteCodeOf(error);
    const details = { folder, detail: reasonOf(error) };
    if (code === sqliteCode.corrupt || code === sqliteCode.notADatabase)
      throw new Failure('store.damaged', details, { cause: error });
    if (code === undefined ? isSystemError(error) : refusals.has(code))
      throw new Failure('store.not-writable', details, { cause: error });
    throw error;
  }
}

/**
 * The primary code of an error of SQLite: the lowest eight bits of its extended code. The library leaves the
 * code out where reading the rows of a prepared query fails, and then the file is what cannot be read.
 */
function sqliteCodeOf(error: unknown): number | undefined {
  if (!(error instanceof Error)) return undefined;
  const code: unknown = Reflect.get(error, 'errcode');
  if (typeof code === 'number') return code % 256;
  return Reflect.get(error, 'code') === 'ERR_SQLITE_ERROR' ? sqliteCode.corrupt : undefined;
}

/** True for a file operation that the system refused, such as EACCES. */
function isSystemError(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error;
}
