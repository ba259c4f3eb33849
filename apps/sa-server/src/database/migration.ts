import { Failure, reasonOf } from '@autosync/core';
import { Kysely, Migrator, PostgresDialect, sql } from 'kysely';
import { Pool } from 'pg';
import { companies } from './migrations/0001-companies.ts';
import { causesOfDifferences } from './migrations/0002-causes-of-differences.ts';
import { salesTaxCodes } from './migrations/0003-sales-tax-codes.ts';
import { mappings } from './migrations/0004-mappings.ts';
import { lastSync } from './migrations/0005-last-sync.ts';
import { outlivesConnections } from './schema.ts';

const migrations = {
  '0001-companies': companies,
  '0002-causes-of-differences': causesOfDifferences,
  '0003-sales-tax-codes': salesTaxCodes,
  '0004-mappings': mappings,
  '0005-last-sync': lastSync,
};

/**
 * Brings the database of its owner's `ownerUrl` up to date and answers the address with which the
 * application's own role signs in. Several instances may do this at once: Kysely holds a lock.
 */
export async function migrated(ownerUrl: string): Promise<string> {
  return await asOwner(ownerUrl, async (database) => {
    await makeSchema(database);
    const migrator = new Migrator({
      db: database,
      migrationTableSchema: 'migration',
      provider: { getMigrations: () => Promise.resolve(migrations) },
    });
    const { error } = await migrator.migrateToLatest();
    if (error !== undefined) throw error;
    return await applicationUrl(database, ownerUrl);
  });
}

/**
 * The address of the application's role in a database that SA has made already; makes nothing. Rejects with
 * `sa.nothing-there`.
 */
export async function unchanged(ownerUrl: string): Promise<string> {
  return await asOwner(ownerUrl, async (database) => {
    const found = await sql<{ role: string | null }>`
      select to_regclass('migration.application_role')::text as role`.execute(database);
    if (!found.rows[0]?.role) throw new Failure('sa.nothing-there', { place: 'the given database' });
    return await applicationUrl(database, ownerUrl);
  });
}

async function asOwner(
  ownerUrl: string,
  work: (database: Kysely<unknown>) => Promise<string>,
): Promise<string> {
  const pool = new Pool({ connectionString: ownerUrl, max: 1 });
  outlivesConnections(pool);
  const database = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });
  try {
    return await work(database);
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure('sa.database-failed', { detail: reasonOf(error) }, { cause: error });
  } finally {
    await database.destroy();
  }
}

/** PostgreSQL lets two `create schema if not exists` at once collide; under this lock the second one waits. */
async function makeSchema(database: Kysely<unknown>): Promise<void> {
  await database.transaction().execute(async (transaction) => {
    await sql`select pg_advisory_xact_lock(7212)`.execute(transaction);
    await sql`create schema if not exists migration`.execute(transaction);
  });
}

async function applicationUrl(database: Kysely<unknown>, ownerUrl: string): Promise<string> {
  const found = await sql<{ name: string; password: string }>`
    select name, password from migration.application_role`.execute(database);
  const [role] = found.rows;
  if (!role) throw new Error('The application has no role.');
  const url = new URL(ownerUrl);
  url.username = role.name;
  url.password = role.password;
  return url.href;
}
