import { Client } from 'pg';
import { describe, expect, it } from 'vitest';
import { emptyDatabase } from '../test-support/database.ts';
import { migrated } from './migration.ts';

describe('the migration of an empty database', () => {
  it('succeeds in four instances that start at once, and all sign in with the same role', async () => {
    const url = await emptyDatabase();
    const urls = await Promise.all([1, 2, 3, 4].map(() => migrated(url)));
    expect(new Set(urls).size).toBe(1);
    const client = new Client({ connectionString: urls[0] });
    await client.connect();
    const { rows } = await client.query<{ is_known: boolean }>(
      `select true as is_known from pg_tables where tablename = 'record'`,
    );
    await client.end();
    expect(rows).toEqual([{ is_known: true }]);
  });
});
