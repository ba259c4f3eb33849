/**
 * What a computer added to QuickBooks before it died for good, and SA was never told of, has our mark. Where SA has deleted
 * it since, the two are linked, so that the deletion is carried over: else it would come back to SA as a new record.
 */
import type { Category } from '@autosync/records';
import type { SyncContext } from './context.ts';
import { inboxRows } from './inbox-pages.ts';
import { markOf } from './operation.ts';
import type { InboxRow, StoreChange } from './ports/index.ts';
import { pairLines } from './reference.ts';

/** The links of these deleted records of SA with what bears their marks in QuickBooks; their rows stay news. */
export async function linksOfDeleted(
  context: SyncContext,
  category: Category,
  deleted: readonly InboxRow[],
): Promise<ReadonlyMap<string, StoreChange>> {
  const links = new Map<string, StoreChange>();
  const byMark = new Map(
    deleted
      .filter(({ side }) => side === 'sa')
      .map((row) => [markOf(context.companyId, category.name, row.id), row] as const),
  );
  if (byMark.size === 0) return links;
  for await (const row of inboxRows(context.store, category.name, 'quickbooks')) {
    const record = row.isDeleted ? undefined : byMark.get(row.externalGuid ?? '');
    if (record !== undefined) links.set(record.id, linkOf(category, record, row));
  }
  return links;
}

function linkOf(category: Category, sa: InboxRow, quickbooks: InboxRow): StoreChange {
  const link = {
    category: category.name,
    saId: sa.id,
    quickbooksId: quickbooks.id,
    saBaseline: sa.fields,
    quickbooksBaseline: quickbooks.fields,
    saVersion: Number(sa.revision) - 1,
    editSequence: quickbooks.revision,
    kept: quickbooks.kept,
    lines: pairLines(sa.fields, quickbooks.fields),
    gone: 'none' as const,
  };
  return { put: 'link', link };
}
