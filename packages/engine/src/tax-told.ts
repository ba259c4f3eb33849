/**
 * The tax of an invoice cannot be sent; QuickBooks works it out by itself (bookkeeping.md 17). After each write both
 * totals are compared. A difference is told as long as it stands, and never mended with a line.
 */
import type { CatalogueCode } from '@autosync/core';
import { categoryOf, type Category } from '@autosync/records';
import type { SyncContext } from './context.ts';
import type { Link, StoreChange } from './ports/index.ts';

const code = 'sync.tax-differs' satisfies CatalogueCode;

/** The message about a record that was written just now, where its tax differs. */
export function taxTold(
  { messages, clock }: SyncContext,
  category: Category,
  link: Link,
): readonly StoreChange[] {
  const { saId: id, saBaseline, quickbooksBaseline, gone } = link;
  const [sa, quickbooks] = [saBaseline, quickbooksBaseline].map((fields) =>
    category.quickbooks.derived.map((field) => category.comparable(fields)[field]),
  );
  const [ours, theirs] = [sa?.[0], quickbooks?.[0]];
  if (gone !== 'none' || typeof ours !== 'string' || typeof theirs !== 'string' || ours === theirs) return [];
  const record = { category, side: 'sa' as const, id, label: category.label(saBaseline) };
  return [messages.put(record, { code, details: { sa: ours, quickbooks: theirs } }, clock.now())];
}

/** The same for those of earlier syncs: their messages stay while it is so. */
export async function taxStillTold(context: SyncContext): Promise<readonly StoreChange[]> {
  const changes: StoreChange[] = [];
  for (const message of context.messages.open()) {
    if (message.code !== code) continue;
    const [link] = await context.store.linkBySa(message.category, [message.recordId]);
    if (link !== undefined) changes.push(...taxTold(context, categoryOf(message.category), link));
  }
  return changes;
}
