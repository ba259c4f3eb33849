import { readFileSync } from 'node:fs';
import { Failure } from '@autosync/core';
import type { DatabaseSync } from '@photostructure/sqlite';

/** The files in the order of their numbers; the n-th brings the database to `user_version` n. */
const files = ['0001-start.sql', '0002-activity-chain.sql', '0003-sales-tax-codes.sql'];

export const currentVersion = files.length;

/**
 * Brings a database to the present form. All missing steps and the new version number are one transaction,
 * so that a kill leaves the old form or the new one. Throws `store.newer` for a file of a later program.
 */
export function migrate(database: InstanceType<typeof DatabaseSync>): void {
  const version = versionOf(database);
  if (version > currentVersion) throw new Failure('store.newer');
  if (version === currentVersion) return;
  database.exec('BEGIN IMMEDIATE');
  try {
    for (const file of files.slice(version)) database.exec(textOf(file));
    database.exec(`PRAGMA user_version = ${currentVersion}`);
    database.exec('COMMIT');
  } catch (error) {
    // SQLite has already rolled back by itself after some errors, such as a full disk.
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}

export function versionOf(database: InstanceType<typeof DatabaseSync>): number {
  const row: unknown = database.prepare('PRAGMA user_version').get();
  const version: unknown = typeof row === 'object' && row !== null ? Reflect.get(row, 'user_version') : 0;
  return Number(version);
}

/** The folder of the texts lies beside both `src` and `dist`. */
function textOf(file: string): string {
  return readFileSync(new URL(`../../migrations/${file}`, import.meta.url), 'utf8');
}
