import { sql, type Migration } from 'kysely';
import { protect } from './0001-companies.ts';

/** What a company decided beside the links: several records that go by one of QuickBooks, and deposit accounts. */
export const mappings: Migration = {
  async up(database) {
    await sql.raw(table).execute(database);
    await protect(database, 'mapping', 'select, insert, delete', 'company_id = (select current_company())');
  },
};

const table = `create table mapping (
   company_id text not null references company,
   kind text not null,
   category text collate "C" not null,
   id text collate "C" not null,
   quickbooks_id text not null,
   made_at timestamptz(3) not null,
   primary key (company_id, kind, category, id)
 )`;
