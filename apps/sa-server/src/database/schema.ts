import type { Amount } from '@autosync/core';
import type { MappingKind } from '@autosync/engine';
import type { AuditAction, QuickBooksBalance, StoredOperation } from '@autosync/sa/rules';
import type { CategoryName, Fields } from '@autosync/records';
import { Kysely, PostgresDialect, sql, type ColumnType, type Transaction } from 'kysely';
import { Pool } from 'pg';

/** The tables as Kysely sees them; `migrations` makes them. */
export interface Database {
  company: {
    company_id: string;
    name: string;
    is_sample: boolean;
    sequence: Count;
    chain_hash: string;
  };
  record: {
    company_id: string;
    category: CategoryName;
    id: string;
    version: number;
    sequence: Count;
    is_deleted: boolean;
    changed_at: Moment;
    operation_id: string | null;
    fields: Fields;
    sort_key: string;
    customer_id: string | null;
    total: Amount | null;
  };
  /** `payment_id` is the payment or the credit that pays. */
  application: { company_id: string; invoice_id: string; payment_id: string; amount: Amount };
  audit: {
    company_id: string;
    sequence: Count;
    at: Moment;
    username: string;
    action: AuditAction;
    category: CategoryName;
    record_id: string;
    version: number;
    before: Fields | null;
    after: Fields;
    operation_id: string | null;
    quickbooks_id: string | null;
    previous_hash: string;
    hash: string;
  };
  operation: {
    company_id: string;
    operation_id: string;
    digest: string;
    result: ColumnType<StoredOperation['result'], string, never>;
    applied_at: Moment;
  };
  link: {
    company_id: string;
    category: CategoryName;
    id: string;
    version: number;
    quickbooks_id: string;
    edit_sequence: string;
    operation_id: string;
  };
  mapping: {
    company_id: string;
    kind: MappingKind;
    category: CategoryName;
    id: string;
    quickbooks_id: string;
    made_at: Moment;
  };
  quickbooks_balance: {
    company_id: string;
    customer_id: string;
    balance: Amount;
    total_balance: Amount;
    as_of: Moment;
    why: QuickBooksBalance['why'] | null;
  };
  lease: {
    company_id: string;
    generation: number;
    installation_id: string;
    computer: string;
    expires_at: Moment;
    synced_at: ColumnType<Date | null, string | null, string | null>;
  };
  user_account: { company_id: string; username: string; kind: 'full' | 'mobile'; password_hash: string };
  session: { company_id: string; token_hash: string; username: string; expires_at: Moment };
  username: { username: string; company_id: string };
  sign_in_attempt: { subject: string; failures: number; last_at: Moment };
}

/** `bigint`: read as text, written as a number or text. */
type Count = ColumnType<string, number | string, number | string>;
/** `timestamptz(3)`: read as a Date, written as ISO text. */
type Moment = ColumnType<Date, string, string>;

export type Connection = Kysely<Database>;
export type Unit = Transaction<Database>;

/** A pool of connections of the application's role. */
export function connect(url: string): Connection {
  const pool = new Pool({ connectionString: url, max: 10, connectionTimeoutMillis: 10_000 });
  outlivesConnections(pool);
  return new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
}

/**
 * A connection that breaks is replaced. Whoever was using it is told by its next query; without these listeners
 * the whole process would end, also where it broke between two queries of a transaction.
 */
export function outlivesConnections(pool: Pool): void {
  pool.on('error', () => undefined);
  pool.on('connect', (connection) => connection.on('error', () => undefined));
}

/** What a transaction may see: the company, a username or a sign-in subject that it names. */
export interface Sight {
  readonly company?: string;
  readonly username?: string;
  readonly subject?: string;
}

/** Names for the present transaction what it may see; the connection forgets it with the transaction. */
export async function setSight(unit: Unit, sight: Sight): Promise<void> {
  const { company = '', username = '', subject = '' } = sight;
  await sql`select set_config('autosync.company', ${company}, true),
    set_config('autosync.username', ${username}, true),
    set_config('autosync.subject', ${subject}, true)`.execute(unit);
}
