import { Failure } from '@autosync/core';
import type { AuditEntry, Company, Reading, StoredRecord } from '@autosync/sa/rules';
import { sql, type Selectable } from 'kysely';
import { accountOf } from './account.ts';
import { momentOf } from './moment.ts';
import type { Database, Unit } from './schema.ts';

/** Reads of one company in one transaction; the transaction has named the company. */
export function readingOf(unit: Unit, companyId: string): Reading {
  return {
    ...recordsOf(unit, companyId),
    ...trailOf(unit, companyId),
    ...syncOf(unit, companyId),
    ...accountOf(unit, companyId),
  };
}

type Records = Pick<
  Reading,
  'company' | 'record' | 'records' | 'page' | 'changedAfter' | 'containing' | 'appliedTo'
>;

function recordsOf(unit: Unit, companyId: string): Records {
  const records = () => unit.selectFrom('record').selectAll().where('company_id', '=', companyId);
  return {
    company: async () => await companyOf(unit, companyId),
    record: async (category, id) => {
      const row = await records().where('category', '=', category).where('id', '=', id).executeTakeFirst();
      return row && recordOf(row);
    },
    records: async (references) => {
      if (references.length === 0) return [];
      const names = references.map(({ category }) => category);
      const ids = references.map(({ id }) => id);
      const wanted = sql<boolean>`(category, id) in (select * from unnest(${names}::text[], ${ids}::text[]))`;
      return (await records().where(wanted).execute()).map(recordOf);
    },
    page: async ({ category, search, customer, isDescending, after, recordsMax }) => {
      const order = isDescending ? 'desc' : 'asc';
      const place =
        after &&
        sql<boolean>`(sort_key, id) ${sql.raw(isDescending ? '<' : '>')}
        (${after.sortKey}, ${after.id})`;
      const rows = await records()
        .where('category', '=', category)
        .where('is_deleted', '=', false)
        .$if(search !== undefined, (query) => query.where(sql<boolean>`strpos(sort_key, ${search}) > 0`))
        .$if(customer !== undefined, (query) => query.where('customer_id', '=', customer ?? ''))
        .$if(place !== undefined, (query) => query.where(place ?? sql<boolean>`true`))
        .orderBy('sort_key', order)
        .orderBy('id', order)
        .limit(recordsMax)
        .execute();
      return rows.map(recordOf);
    },
    changedAfter: async (sequence, recordsMax) => {
      const rows = records().where('sequence', '>', String(sequence)).orderBy('sequence').limit(recordsMax);
      return (await rows.execute()).map(recordOf);
    },
    containing: async (category, part, recordsMax) => {
      const rows = records()
        .where('category', '=', category)
        .where('is_deleted', '=', false)
        .where(sql<boolean>`fields @> ${JSON.stringify(part)}::jsonb`)
        .limit(recordsMax);
      return (await rows.execute()).map(recordOf);
    },
    appliedTo: async (invoices) => {
      if (invoices.length === 0) return [];
      const rows = await unit
        .selectFrom('application')
        .selectAll()
        .where('company_id', '=', companyId)
        .where('invoice_id', 'in', invoices)
        .orderBy('payment_id')
        .execute();
      return rows.map((row) => ({ payer: row.payment_id, invoice: row.invoice_id, amount: row.amount }));
    },
  };
}

function trailOf(unit: Unit, companyId: string): Pick<Reading, 'auditHash' | 'audit' | 'auditAfter'> {
  const entries = () => unit.selectFrom('audit').selectAll().where('company_id', '=', companyId);
  return {
    auditHash: async (sequence) =>
      (
        await unit
          .selectFrom('audit')
          .select('hash')
          .where('company_id', '=', companyId)
          .where('sequence', '=', String(sequence))
          .executeTakeFirst()
      )?.hash,
    audit: async ({ before, record, category, action, by, username, entriesMax }) => {
      const rows = await entries()
        .$if(before !== undefined, (query) => query.where('sequence', '<', String(before)))
        .$if(record !== undefined, (query) =>
          query
            .where('record_id', '=', record?.id ?? '')
            .where('category', '=', record?.category ?? 'Customers'),
        )
        .$if(category !== undefined, (query) => query.where('category', '=', category ?? 'Customers'))
        .$if(action !== undefined, (query) => query.where('action', '=', action ?? 'created'))
        .$if(by === 'sync', (query) => query.where('operation_id', 'is not', null))
        .$if(by === 'people', (query) => query.where('operation_id', 'is', null))
        .$if(username !== undefined, (query) => query.where('username', '=', username ?? ''))
        .orderBy('sequence', 'desc')
        .limit(entriesMax)
        .execute();
      return rows.map(entryOf);
    },
    auditAfter: async (sequence, entriesMax) => {
      const rows = entries().where('sequence', '>', String(sequence)).orderBy('sequence').limit(entriesMax);
      return (await rows.execute()).map(entryOf);
    },
  };
}

type Sync = Pick<Reading, 'operation' | 'link' | 'links' | 'mappings' | 'lease'>;

function syncOf(unit: Unit, companyId: string): Sync {
  const links = () => unit.selectFrom('link').selectAll().where('company_id', '=', companyId);
  return {
    operation: async (operationId) => {
      const row = await unit
        .selectFrom('operation')
        .selectAll()
        .where('company_id', '=', companyId)
        .where('operation_id', '=', operationId)
        .executeTakeFirst();
      return (
        row && { operationId, digest: row.digest, result: row.result, appliedAt: momentOf(row.applied_at) }
      );
    },
    link: async (category, id) => {
      const row = await links().where('category', '=', category).where('id', '=', id).executeTakeFirst();
      return row && linkOf(row);
    },
    links: async (after, linksMax) => {
      const place = after && sql<boolean>`(category, id) > (${after.category}, ${after.id})`;
      const rows = await links()
        .$if(place !== undefined, (query) => query.where(place ?? sql<boolean>`true`))
        .orderBy('category')
        .orderBy('id')
        .limit(linksMax)
        .execute();
      return rows.map(linkOf);
    },
    mappings: async () => {
      const rows = await unit
        .selectFrom('mapping')
        .selectAll()
        .where('company_id', '=', companyId)
        .orderBy('made_at')
        .orderBy('category')
        .orderBy('id')
        .execute();
      return rows.map(({ kind, category, id, quickbooks_id: quickbooksId, made_at: madeAt }) => ({
        kind,
        category,
        id,
        quickbooksId,
        madeAt: momentOf(madeAt),
      }));
    },
    lease: async () => {
      const row = await unit
        .selectFrom('lease')
        .selectAll()
        .where('company_id', '=', companyId)
        .executeTakeFirst();
      return (
        row && {
          generation: row.generation,
          installationId: row.installation_id,
          computer: row.computer,
          expiresAt: momentOf(row.expires_at),
          syncedAt: row.synced_at && momentOf(row.synced_at),
        }
      );
    },
  };
}

export async function companyOf(unit: Unit, companyId: string): Promise<Company> {
  const row = await unit
    .selectFrom('company')
    .selectAll()
    .where('company_id', '=', companyId)
    .executeTakeFirst();
  if (!row) throw new Failure('sa.not-found', { what: 'company', id: companyId });
  const { name, is_sample: isSample, chain_hash: chainHash } = row;
  return { id: companyId, name, isSample, sequence: Number(row.sequence), chainHash };
}

function recordOf(row: Selectable<Database['record']>): StoredRecord {
  return {
    category: row.category,
    id: row.id,
    version: row.version,
    sequence: Number(row.sequence),
    isDeleted: row.is_deleted,
    changedAt: momentOf(row.changed_at),
    operationId: row.operation_id,
    fields: row.fields,
  };
}

function entryOf(row: Selectable<Database['audit']>): AuditEntry {
  return {
    sequence: Number(row.sequence),
    at: momentOf(row.at),
    username: row.username,
    action: row.action,
    category: row.category,
    id: row.record_id,
    version: row.version,
    before: row.before,
    after: row.after,
    operationId: row.operation_id,
    quickbooksId: row.quickbooks_id,
    previousHash: row.previous_hash,
    hash: row.hash,
  };
}

function linkOf(row: Selectable<Database['link']>) {
  return {
    category: row.category,
    id: row.id,
    version: row.version,
    quickbooksId: row.quickbooks_id,
    editSequence: row.edit_sequence,
    operationId: row.operation_id,
  };
}
