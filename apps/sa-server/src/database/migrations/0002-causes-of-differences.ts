import { sql, type Migration } from 'kysely';

/**
 * The causes of a difference stand beside the balance that QuickBooks told. A property is found by its master as a
 * transaction is by its client, so that a page of the report reads no more than the page.
 */
export const causesOfDifferences: Migration = {
  async up(database) {
    for (const statement of statements) await sql.raw(statement).execute(database);
  },
};

const statements = [
  'alter table quickbooks_balance add column why jsonb',
  // Row-level security is forced, so that the owner would see no row without naming a company.
  'alter table record no force row level security',
  `update record set customer_id = fields->>'parent' where category = 'Customers' and fields->>'parent' is not null`,
  'alter table record force row level security',
];
