/**
 * A backup of a company file, in a file beside it. It is whole or not there: it is written under another
 * name first. Putting it back is one transaction, so that a kill leaves the file as it was or as it will be.
 */
import { existsSync, renameSync, rmSync } from 'node:fs';
import type { DatabaseSync } from '@photostructure/sqlite';

type Database = InstanceType<typeof DatabaseSync>;

export function backUp(database: Database, file: string): void {
  const unfinished = `${file}.backup-unfinished`;
  rmSync(unfinished, { force: true });
  database.prepare('VACUUM INTO ?').run(unfinished);
  renameSync(unfinished, backupOf(file));
}

/** False where there is no backup. */
export function restore(database: Database, file: string): boolean {
  if (!existsSync(backupOf(file))) return false;
  const tables: readonly { name: string }[] = database
    .prepare("SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    .all();
  database.prepare('ATTACH ? AS backup').run(backupOf(file));
  try {
    const copies = tables.map(
      ({ name: table }) => `DELETE FROM ${table}; INSERT INTO ${table} SELECT * FROM backup.${table};`,
    );
    database.exec(`BEGIN IMMEDIATE; ${copies.join(' ')} COMMIT;`);
  } catch (thrown) {
    database.exec('ROLLBACK');
    throw thrown;
  } finally {
    database.exec('DETACH backup');
  }
  return true;
}

function backupOf(file: string): string {
  return `${file}.backup`;
}
