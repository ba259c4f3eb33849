import type { DatabaseSyncInstance } from '@photostructure/sqlite';

const faultsMax = 100;

/**
 * What is wrong with the file: what SQLite's own check of every page and index says, and rows whose columns say
 * another record than their content, because each row is found by the one and read by the other.
 */
export function faultsOf(database: DatabaseSyncInstance): readonly string[] {
  const pages = textsOf(database, 'SELECT integrity_check AS text FROM pragma_integrity_check');
  const broken = pages.filter((text) => text !== 'ok');
  if (broken.length > 0) return broken;
  return ['link', 'inbox', 'operation'].flatMap((table) => textsOf(database, mismatches[table] ?? ''));
}

const mismatches: { readonly [table: string]: string } = {
  link: mismatch('link', 'sa_id', {
    category: 'category',
    saId: 'sa_id',
    quickbooksId: 'quickbooks_id',
  }),
  inbox: mismatch('inbox', 'id', { side: 'side', category: 'category', id: 'id' }),
  operation: mismatch('operation', 'id', { id: 'id', category: 'category', state: 'state' }),
};

function mismatch(table: string, name: string, columns: { readonly [member: string]: string }): string {
  const differs = Object.entries(columns).map(
    ([member, column]) => `json_extract(body, '$.${member}') IS NOT ${column}`,
  );
  return `SELECT 'The row ' || ${name} || ' of ${table} says another record inside.' AS text
    FROM ${table} WHERE NOT json_valid(body) OR ${differs.join(' OR ')} LIMIT ${faultsMax}`;
}

function textsOf(database: DatabaseSyncInstance, sql: string): readonly string[] {
  return database
    .prepare(sql)
    .all()
    .map(({ text }: { readonly text: string }) => text);
}
