/**
 * The SQLite database of a company file: in WAL with synchronous=FULL, so that what was answered survives a
 * power cut. The file belongs to one program at a time, as it does in single-user mode: a lock on a file
 * beside it holds as long as the program lives, and no kill leaves it locked.
 */
import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import { DatabaseSync } from '@photostructure/sqlite';
import { schema, schemaVersion } from './schema.ts';

const databaseStart = 'SQLite format 3\0';

type Database = InstanceType<typeof DatabaseSync>;

export interface OpenDatabase {
  readonly database: Database;
  close(): void;
}

/** Opens the file, or makes it. @throws Error in plain words where it is open elsewhere or is none. */
export function openDatabase(file: string): OpenDatabase {
  if (isOfAnotherKind(file)) throw cannotOpen(file, 'it is no company file');
  const lock = locked(file);
  try {
    const database = prepared(file);
    return {
      database,
      close: () => {
        database.close();
        lock.close();
      },
    };
  } catch (thrown) {
    lock.close();
    throw cannotOpen(file, thrown instanceof Error ? thrown.message : String(thrown), thrown);
  }
}

/** Looked at before the lock, so that nothing is left beside a file that is none. */
function isOfAnotherKind(file: string): boolean {
  if (!existsSync(file) || statSync(file).size === 0) return false;
  const opened = openSync(file, 'r');
  try {
    const start = Buffer.alloc(databaseStart.length);
    readSync(opened, start, 0, start.length, 0);
    return start.toString('latin1') !== databaseStart;
  } finally {
    closeSync(opened);
  }
}

function locked(file: string): Database {
  const lock = new DatabaseSync(`${file}.lock`, { timeout: 0 });
  try {
    lock.exec('BEGIN EXCLUSIVE');
    return lock;
  } catch (thrown) {
    lock.close();
    throw cannotOpen(file, 'another program has it open', thrown);
  }
}

function prepared(file: string): Database {
  const database = new DatabaseSync(file);
  try {
    const { user_version: version }: { user_version: number } = database.prepare('PRAGMA user_version').get();
    const { tables }: { tables: number } = database
      .prepare('SELECT count(*) AS tables FROM sqlite_schema')
      .get();
    if (version === 0 && tables > 0) throw new Error('it is the database of another program');
    if (version !== 0 && version !== schemaVersion)
      throw new Error(`it was made by another version of this program (form ${version})`);
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;');
    if (version === 0)
      database.exec(`BEGIN EXCLUSIVE; ${schema} PRAGMA user_version = ${schemaVersion}; COMMIT;`);
    return database;
  } catch (thrown) {
    database.close();
    throw thrown;
  }
}

function cannotOpen(file: string, why: string, cause?: unknown): Error {
  return new Error(`The company file "${file}" cannot be opened: ${why}.`, { cause });
}
