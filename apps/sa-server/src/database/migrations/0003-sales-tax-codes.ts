import { sql, type Migration } from 'kysely';

/**
 * The links of sales tax codes carry the name of QuickBooks' list, since a tax may have the same id there
 * (docs/decisions/0044-ids-of-sales-tax-codes.md).
 */
export const salesTaxCodes: Migration = {
  async up(database) {
    for (const statement of statements) await sql.raw(statement).execute(database);
  },
};

const statements = [
  // Row-level security is forced, so that the owner would see no row without naming a company.
  'alter table record no force row level security',
  'alter table link no force row level security',
  `update link set quickbooks_id = 'SalesTaxCode-' || link.quickbooks_id from record
     where link.category = 'Sales Tax' and record.category = 'Sales Tax'
       and record.company_id = link.company_id and record.id = link.id and record.fields->>'kind' = 'code'`,
  'alter table link force row level security',
  'alter table record force row level security',
];
