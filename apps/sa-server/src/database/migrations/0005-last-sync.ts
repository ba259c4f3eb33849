import { sql, type Migration } from 'kysely';

/** When the last sync ended, so that the QB Comparison Report can say whether it is older. */
export const lastSync: Migration = {
  async up(database) {
    await sql`alter table lease add column synced_at timestamptz(3)`.execute(database);
  },
};
