import { randomBytes } from 'node:crypto';
import { sql, type Kysely, type Migration } from 'kysely';

/**
 * The tables of SA. What belongs to a company has the company first in every key and index, and row-level
 * security that is forced: a transaction sees the company that it names with `set_config('autosync.company',
 * …, true)`, and fails where it names none. The application's role owns nothing (reliability.md 2.4, tenants).
 */
export const companies: Migration = {
  async up(database) {
    for (const statement of tables) await sql.raw(statement).execute(database);
    await makeRole(database);
    for (const [table, grants] of Object.entries(companyTables)) {
      await protect(database, table, grants, 'company_id = (select current_company())');
    }
    for (const [table, { grants, visible }] of Object.entries(directories)) {
      await protect(database, table, grants, visible);
    }
    for (const statement of auditGuard) await sql.raw(statement).execute(database);
  },
};

const tables = [
  `create function current_company() returns text stable language plpgsql as $$
   declare company text := current_setting('autosync.company', true);
   begin
     if company is null or company = '' then
       raise exception 'No company is set for this transaction.' using errcode = 'insufficient_privilege';
     end if;
     return company;
   end $$`,

  `create table company (
     company_id text primary key,
     name text not null,
     is_sample boolean not null,
     sequence bigint not null default 0,
     chain_hash text not null,
     created_at timestamptz not null default now()
   )`,

  // The record as it is now, whole, as JSON; beside it what is searched, sorted and added up. The tables that
  // grow have no foreign key to the company: they are only written by a unit of work that holds its row.
  `create table record (
     company_id text not null,
     category text not null,
     id text collate "C" not null,
     version integer not null,
     sequence bigint not null,
     is_deleted boolean not null,
     changed_at timestamptz(3) not null,
     operation_id text,
     fields jsonb not null,
     sort_key text collate "C" not null,
     customer_id text collate "C",
     total numeric(15, 2),
     primary key (company_id, category, id)
   )`,
  'create unique index record_feed on record (company_id, sequence)',
  'create index record_list on record (company_id, category, sort_key, id) where not is_deleted',
  `create index record_of_customer on record (company_id, customer_id, category)
     where customer_id is not null and not is_deleted`,

  `create table application (
     company_id text not null,
     invoice_id text collate "C" not null,
     payment_id text collate "C" not null,
     amount numeric(15, 2) not null,
     primary key (company_id, invoice_id, payment_id)
   )`,
  'create index application_of_payment on application (company_id, payment_id)',

  `create table audit (
     company_id text not null,
     sequence bigint not null,
     at timestamptz(3) not null,
     username text not null,
     action text not null,
     category text not null,
     record_id text not null,
     version integer not null,
     before jsonb,
     after jsonb not null,
     operation_id text,
     quickbooks_id text,
     previous_hash text not null,
     hash text not null,
     primary key (company_id, sequence)
   )`,
  'create index audit_of_record on audit (company_id, record_id, sequence)',

  `create table operation (
     company_id text not null references company,
     operation_id text not null,
     digest text not null,
     result jsonb not null,
     applied_at timestamptz(3) not null,
     primary key (company_id, operation_id)
   )`,

  `create table link (
     company_id text not null references company,
     category text collate "C" not null,
     id text collate "C" not null,
     version integer not null,
     quickbooks_id text not null,
     edit_sequence text not null,
     operation_id text not null,
     primary key (company_id, category, id),
     unique (company_id, category, quickbooks_id)
   )`,

  `create table quickbooks_balance (
     company_id text not null references company,
     customer_id text not null,
     balance numeric(15, 2) not null,
     total_balance numeric(15, 2) not null,
     as_of timestamptz(3) not null,
     primary key (company_id, customer_id)
   )`,

  `create table lease (
     company_id text primary key references company,
     generation integer not null,
     installation_id text not null,
     computer text not null,
     expires_at timestamptz(3) not null
   )`,

  `create table user_account (
     company_id text not null references company,
     username text not null,
     kind text not null check (kind in ('full', 'mobile')),
     password_hash text not null,
     primary key (company_id, username)
   )`,

  `create table session (
     company_id text not null references company,
     token_hash text not null,
     username text not null,
     expires_at timestamptz(3) not null,
     primary key (company_id, token_hash)
   )`,

  // The two tables that must be read before a company is known. Each row is visible only to a transaction
  // that names it.
  'create table username (username text primary key, company_id text not null)',
  `create table sign_in_attempt (
     subject text primary key,
     failures integer not null,
     last_at timestamptz(3) not null
   )`,
];

/** What the application may do with each table of a company. */
const companyTables = {
  company: 'select, insert, update',
  record: 'select, insert, update',
  application: 'select, insert, delete',
  audit: 'select, insert',
  operation: 'select, insert',
  link: 'select, insert, update, delete',
  quickbooks_balance: 'select, insert, update',
  lease: 'select, insert, update',
  user_account: 'select, insert, update',
  session: 'select, insert, delete',
};

const directories = {
  username: { grants: 'select, insert', visible: namedBy('username', 'autosync.username') },
  sign_in_attempt: {
    grants: 'select, insert, update, delete',
    visible: namedBy('subject', 'autosync.subject'),
  },
};

const auditGuard = [
  `create function refuse_change() returns trigger language plpgsql as $$
   begin raise exception 'The audit trail is only added to.'; end $$`,
  `create trigger audit_only_grows before update or delete or truncate on audit
     for each statement execute function refuse_change()`,
];

function namedBy(column: string, setting: string): string {
  return `${column} = nullif(current_setting('${setting}', true), '')`;
}

/** Lets the application see of a table what `visible` says, and do with it what `grants` says. */
export async function protect(
  database: Kysely<unknown>,
  table: string,
  grants: string,
  visible: string,
): Promise<void> {
  const role = await roleName(database);
  for (const statement of [
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
    `create policy own on ${table} using (${visible}) with check (${visible})`,
    `grant ${grants} on ${table} to "${role}"`,
  ]) {
    await sql.raw(statement).execute(database);
  }
}

/**
 * The role that the application signs in with. Roles belong to the whole server, so that each database has
 * one of its own name; its password stands where only the owner reads it.
 */
async function makeRole(database: Kysely<unknown>): Promise<void> {
  const name = `autosync_${randomBytes(8).toString('hex')}`;
  const password = randomBytes(24).toString('base64url');
  for (const statement of [
    'create table migration.application_role (name text not null, password text not null)',
    `insert into migration.application_role values ('${name}', '${password}')`,
    `create role "${name}" login password '${password}' nosuperuser nobypassrls nocreatedb nocreaterole`,
    `grant usage on schema public to "${name}"`,
  ]) {
    await sql.raw(statement).execute(database);
  }
}

async function roleName(database: Kysely<unknown>): Promise<string> {
  const found = await sql<{ name: string }>`select name from migration.application_role`.execute(database);
  const [role] = found.rows;
  if (!role) throw new Error('The application has no role.');
  return role.name;
}
