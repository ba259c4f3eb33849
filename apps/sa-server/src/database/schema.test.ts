import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { asOwner, testDatabase } from '../test-support/database.ts';
import { connect } from './schema.ts';

describe('a connection to the database', () => {
  it('that breaks between two queries of a transaction fails that transaction and nothing else', async () => {
    const { ownerUrl, applicationUrl } = await testDatabase();
    const database = connect(applicationUrl);
    const broken = database.transaction().execute(async (unit) => {
      const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(unit);
      await asOwner(ownerUrl, `select pg_terminate_backend(${rows[0]?.pid})`);
      // The end of the connection arrives while no query waits for it.
      await new Promise((resolve) => setTimeout(resolve, 200));
      await sql`select 1`.execute(unit);
    });
    await expect(broken).rejects.toThrow('is not queryable');
    expect((await sql`select 1 as one`.execute(database)).rows).toEqual([{ one: 1 }]);
    await database.destroy();
  });
});
