import { Client } from 'pg';
import { describe, expect, it } from 'vitest';
import { emptyDatabase, testDatabase } from '../test-support/database.ts';
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

describe('the migration of a database from before the ids of sales tax codes named their list', () => {
  it('gives the links of codes their new ids, and leaves all others', async () => {
    const { ownerUrl } = await testDatabase();
    const client = new Client({ connectionString: ownerUrl });
    await client.connect();
    await client.query(`select set_config('autosync.company', 'green', false)`);
    await client.query(
      `insert into company (company_id, name, is_sample, chain_hash) values ('green', 'Green', false, '')`,
    );
    const rows = [
      ['Sales Tax', 'a', 'code'],
      ['Sales Tax', 'b', 'tax'],
      ['Items', 'a', 'service'],
    ];
    for (const [place, [category, id, kind]] of rows.entries()) {
      await client.query(
        `insert into record (company_id, category, id, version, sequence, is_deleted, changed_at, fields, sort_key)
           values ('green', $1, $2, 1, $3, false, now(), jsonb_build_object('kind', $4::text), '')`,
        [category, id, place, kind],
      );
      await client.query(
        `insert into link (company_id, category, id, version, quickbooks_id, edit_sequence, operation_id)
           values ('green', $1, $2, 1, $3, '1', '')`,
        [category, id, `${place}-7`],
      );
    }
    // As it was before that migration: what came later is taken back as well, since they go in their order.
    await client.query(`drop table mapping`);
    await client.query(`alter table lease drop column synced_at`);
    await client.query(`delete from migration.kysely_migration where name >= '0003-sales-tax-codes'`);
    await migrated(ownerUrl);
    const links = await client.query<{ quickbooks_id: string }>(
      `select quickbooks_id from link order by category, id`,
    );
    const hidden = await client.query<{ relname: string }>(
      `select relname from pg_class where relname in ('link', 'record') and not relforcerowsecurity`,
    );
    await client.end();
    expect(links.rows.map((row) => row.quickbooks_id)).toEqual(['2-7', 'SalesTaxCode-0-7', '1-7']);
    expect(hidden.rows).toEqual([]);
  });
});
