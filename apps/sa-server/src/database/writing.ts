import { derivationOf, isPaying, type Reading, type RecordWrite, type Writing } from '@autosync/sa/rules';
import { sql } from 'kysely';
import type { Unit } from './schema.ts';

/** Writes of one company in one transaction, which holds the company's row. */
export function writingOf(unit: Unit, companyId: string): Omit<Writing, keyof Reading> {
  return {
    async putRecords(writes) {
      const last = writes.at(-1)?.entry;
      if (!last) return;
      await putRecords(unit, companyId, writes);
      await putApplications(unit, companyId, writes);
      await putAudit(unit, companyId, writes);
      await unit
        .updateTable('company')
        .set({ sequence: String(last.sequence), chain_hash: last.hash })
        .where('company_id', '=', companyId)
        .execute();
    },
    async putOperation({ operationId, digest, result, appliedAt }) {
      const row = {
        operation_id: operationId,
        digest,
        result: JSON.stringify(result),
        applied_at: appliedAt,
      };
      await unit
        .insertInto('operation')
        .values({ company_id: companyId, ...row })
        .execute();
    },
    async putLink(link) {
      const { category, id, version, quickbooksId, editSequence, operationId } = link;
      const links = unit
        .deleteFrom('link')
        .where('company_id', '=', companyId)
        .where('category', '=', category);
      await links
        .where((where) => where.or([where('id', '=', id), where('quickbooks_id', '=', quickbooksId)]))
        .execute();
      const row = { quickbooks_id: quickbooksId, edit_sequence: editSequence, operation_id: operationId };
      await unit
        .insertInto('link')
        .values({ company_id: companyId, category, id, version, ...row })
        .execute();
    },
    async putMappings(mappings) {
      await unit.deleteFrom('mapping').where('company_id', '=', companyId).execute();
      if (mappings.length === 0) return;
      await sql`insert into mapping (company_id, kind, category, id, quickbooks_id, made_at)
        select ${companyId}, * from unnest(
          ${mappings.map(({ kind }) => kind)}::text[], ${mappings.map(({ category }) => category)}::text[],
          ${mappings.map(({ id }) => id)}::text[], ${mappings.map(({ quickbooksId }) => quickbooksId)}::text[],
          ${mappings.map(({ madeAt }) => madeAt)}::timestamptz[])`.execute(unit);
    },
    async putQuickbooksBalances(balances) {
      await sql`insert into quickbooks_balance (company_id, customer_id, balance, total_balance, as_of, why)
        select ${companyId}, * from unnest(
          ${balances.map(({ customer }) => customer)}::text[], ${balances.map(({ balance }) => balance)}::numeric[],
          ${balances.map(({ totalBalance }) => totalBalance)}::numeric[],
          ${balances.map(({ asOf }) => asOf)}::timestamptz[],
          ${balances.map(({ why }) => why && JSON.stringify(why))}::jsonb[])
        on conflict (company_id, customer_id) do update
        set balance = excluded.balance, total_balance = excluded.total_balance, as_of = excluded.as_of,
            why = excluded.why
        where quickbooks_balance.as_of <= excluded.as_of`.execute(unit);
    },
    async putLease({ generation, installationId, computer, expiresAt, syncedAt }) {
      const times = { expires_at: expiresAt, synced_at: syncedAt };
      const row = { generation, installation_id: installationId, computer, ...times };
      await unit
        .insertInto('lease')
        .values({ company_id: companyId, ...row })
        .onConflict((conflict) => conflict.column('company_id').doUpdateSet(row))
        .execute();
    },
  };
}

/** One statement for any number of records: each column is a list. */
async function putRecords(unit: Unit, companyId: string, writes: readonly RecordWrite[]): Promise<void> {
  // Of a record that was written twice the last state counts; one statement cannot update a row twice.
  const rows = [
    ...new Map(writes.map(({ record }) => [`${record.category}/${record.id}`, record])).values(),
  ].map((record) => ({ ...record, ...derivationOf(record) }));
  await sql`
    insert into record (company_id, category, id, version, sequence, is_deleted, changed_at, operation_id,
                        fields, sort_key, customer_id, total)
    select ${companyId}, * from unnest(
      ${rows.map((row) => row.category)}::text[], ${rows.map((row) => row.id)}::text[],
      ${rows.map((row) => row.version)}::integer[], ${rows.map((row) => row.sequence)}::bigint[],
      ${rows.map((row) => row.isDeleted)}::boolean[], ${rows.map((row) => row.changedAt)}::timestamptz[],
      ${rows.map((row) => row.operationId)}::text[], ${rows.map((row) => JSON.stringify(row.fields))}::jsonb[],
      ${rows.map((row) => row.sortKey)}::text[], ${rows.map((row) => row.customer)}::text[],
      ${rows.map((row) => row.total)}::numeric[])
    on conflict (company_id, category, id) do update
    set version = excluded.version, sequence = excluded.sequence, is_deleted = excluded.is_deleted,
        changed_at = excluded.changed_at, operation_id = excluded.operation_id, fields = excluded.fields,
        sort_key = excluded.sort_key, customer_id = excluded.customer_id, total = excluded.total`.execute(
    unit,
  );
}

async function putApplications(unit: Unit, companyId: string, writes: readonly RecordWrite[]): Promise<void> {
  const payers = new Map(
    writes
      .map(({ record }) => record)
      .filter(({ category }) => isPaying(category))
      .map((record) => [record.id, record]),
  );
  if (payers.size === 0) return;
  await sql`delete from application where company_id = ${companyId}
    and payment_id = any(${[...payers.keys()]}::text[])`.execute(unit);
  const rows = [...payers.values()].flatMap((payer) => derivationOf(payer).applications);
  if (rows.length === 0) return;
  await sql`
    insert into application (company_id, invoice_id, payment_id, amount)
    select ${companyId}, * from unnest(
      ${rows.map((row) => row.invoice)}::text[], ${rows.map((row) => row.payer)}::text[],
      ${rows.map((row) => row.amount)}::numeric[])`.execute(unit);
}

async function putAudit(unit: Unit, companyId: string, writes: readonly RecordWrite[]): Promise<void> {
  const rows = writes.map(({ entry }) => entry);
  await sql`
    insert into audit (company_id, sequence, at, username, action, category, record_id, version, before, after,
                       operation_id, quickbooks_id, previous_hash, hash)
    select ${companyId}, * from unnest(
      ${rows.map((row) => row.sequence)}::bigint[], ${rows.map((row) => row.at)}::timestamptz[],
      ${rows.map((row) => row.username)}::text[], ${rows.map((row) => row.action)}::text[],
      ${rows.map((row) => row.category)}::text[], ${rows.map((row) => row.id)}::text[],
      ${rows.map((row) => row.version)}::integer[],
      ${rows.map((row) => row.before && JSON.stringify(row.before))}::jsonb[],
      ${rows.map((row) => JSON.stringify(row.after))}::jsonb[],
      ${rows.map((row) => row.operationId)}::text[], ${rows.map((row) => row.quickbooksId)}::text[],
      ${rows.map((row) => row.previousHash)}::text[], ${rows.map((row) => row.hash)}::text[])`.execute(unit);
}
