import type { Amount } from '@autosync/core';
import type { CategoryName } from '@autosync/records';
import {
  payingCategories,
  type ClientEntry,
  type ClientQuery,
  type Reading,
  type StoredMovementQuery,
} from '@autosync/sa/rules';
import { sql, type RawBuilder } from 'kysely';
import { momentOf } from './moment.ts';
import type { Unit } from './schema.ts';

type Account = Pick<Reading, 'clients' | 'ownBalances' | 'movements' | 'quickbooksBalances'>;

/** What clients owe, added up by the database. */
export function accountOf(unit: Unit, companyId: string): Account {
  return {
    clients: async (query) => await clients(unit, companyId, query),
    ownBalances: async (customers) => {
      const { rows } = await sql<{ customer: string; balance: Amount }>`
        select customer, sum(amount) as balance from (${movement(companyId, customers)}) as movement
         group by customer order by customer`.execute(unit);
      return rows;
    },
    movements: async (query) => await movements(unit, companyId, query),
    quickbooksBalances: async (customers) => {
      const rows = await unit
        .selectFrom('quickbooks_balance')
        .selectAll()
        .where('company_id', '=', companyId)
        .$if(customers !== undefined, (all) =>
          all.where(sql<boolean>`customer_id = any(${[...(customers ?? [])]}::text[])`),
        )
        .execute();
      return rows.map((row) => ({
        customer: row.customer_id,
        balance: row.balance,
        totalBalance: row.total_balance,
        asOf: momentOf(row.as_of),
        ...(row.why ? { why: row.why } : {}),
      }));
    },
  };
}

async function clients(
  unit: Unit,
  companyId: string,
  { masters, under }: ClientQuery,
): Promise<readonly ClientEntry[]> {
  const { after, recordsMax } = masters ?? {};
  const root = under === undefined ? sql`customer_id is null` : sql`id = ${under}`;
  const place = after ? sql`and (sort_key, id) > (${after.sortKey}, ${after.id})` : sql``;
  const limit = recordsMax === undefined ? sql`` : sql`order by sort_key, id limit ${recordsMax}`;
  const live = sql`company_id = ${companyId} and category = 'Customers' and not is_deleted`;
  const { rows } = await sql<ClientEntry>`
    with recursive root as (
      select id, customer_id, sort_key, fields from record where ${live} and ${root} ${place} ${limit}
    ), tree as (
      select * from root
      union all
      select property.id, property.customer_id, property.sort_key, property.fields
        from tree join (select * from record where ${live}) as property on property.customer_id = tree.id
    )
    select id, customer_id as parent, sort_key as "sortKey", fields->>'name' as name,
           (fields->>'isActive')::boolean as "isActive" from tree`.execute(unit);
  return rows;
}

async function movements(
  unit: Unit,
  companyId: string,
  { customers, after, movementsMax }: StoredMovementQuery,
) {
  const place = after
    ? sql`where (customer, category, id) > (${after.customer}, ${after.category}, ${after.id})`
    : sql``;
  const { rows } = await sql<{ customer: string; category: CategoryName; id: string; amount: Amount }>`
    select customer, category, id, sum(amount) as amount
      from (${movement(companyId, customers)}) as movement ${place}
     group by customer, category, id order by customer, category, id limit ${movementsMax}`.execute(unit);
  return rows;
}

/** What transactions move. What is applied moves from the payer's account to the account of the invoice. */
function movement(companyId: string, customers: readonly string[] | undefined): RawBuilder<unknown> {
  const of = (table: string): RawBuilder<unknown> => {
    const customer = sql.ref(`${table}.customer_id`);
    return customers === undefined ? sql`` : sql`and ${customer} = any(${[...customers]}::text[])`;
  };
  const paying = sql`any(${[...payingCategories]}::text[])`;
  return sql`
    select customer_id as customer, category collate "C" as category, id,
           case when category = ${paying} then -total else total end as amount
      from record
     where company_id = ${companyId} and total is not null and not is_deleted ${of('record')}
    union all
    select payer.customer_id, payer.category, payer.id, application.amount
      from application join record payer on payer.company_id = application.company_id
       and payer.category = ${paying} and payer.id = application.payment_id
     where application.company_id = ${companyId} and not payer.is_deleted ${of('payer')}
    union all
    select invoice.customer_id, payer.category, payer.id, -application.amount
      from application join record invoice on invoice.company_id = application.company_id
       and invoice.category = 'Invoices' and invoice.id = application.invoice_id
      join record payer on payer.company_id = application.company_id
       and payer.category = ${paying} and payer.id = application.payment_id
     where application.company_id = ${companyId} and not invoice.is_deleted ${of('invoice')}`;
}
