/**
 * What an invoice comes to cannot be sent; QuickBooks works out the tax by itself, and discounts by percentage
 * (bookkeeping.md 17). After each write the totals of both sides are compared. A difference is told as long as it
 * stands, and never mended with a line.
 */
import { categoryOf, type Category } from '@autosync/records';
import type { SyncContext } from './context.ts';
import type { Obstacle } from './message.ts';
import type { Link, StoreChange } from './ports/index.ts';
import { saleTotalIn } from './sale-total.ts';

/** The message about a record of which these fields were written just now, where it comes to something else. */
export function totalTold(
  context: SyncContext,
  category: Category,
  link: Link,
  changed: readonly string[],
): readonly StoreChange[] {
  const obstacle = totalObstacle(category, link);
  if (obstacle === undefined || (obstacle.code === 'sync.total-differs' && !changed.includes('lines')))
    return [];
  return [put(context, category, link, obstacle)];
}

/** The same for those of earlier syncs: their messages stay while it is so. */
export async function totalsStillTold(context: SyncContext): Promise<readonly StoreChange[]> {
  const changes: StoreChange[] = [];
  for (const { code, category: name, recordId } of context.messages.open()) {
    if (code !== 'sync.tax-differs' && code !== 'sync.total-differs') continue;
    const [link] = await context.store.linkBySa(name, [recordId]);
    const obstacle = link && totalObstacle(categoryOf(name), link);
    if (link !== undefined && obstacle?.code === code)
      changes.push(put(context, categoryOf(name), link, obstacle));
  }
  return changes;
}

function totalObstacle(
  category: Category,
  { saBaseline, quickbooksBaseline, gone }: Link,
): Obstacle | undefined {
  if (gone !== 'none' || category.quickbooks.derived.length === 0) return undefined;
  const [sa, quickbooks] = [category.comparable(saBaseline), category.comparable(quickbooksBaseline)];
  for (const field of category.quickbooks.derived) {
    const [ours, theirs] = [sa[field], quickbooks[field]];
    if (typeof ours === 'string' && typeof theirs === 'string' && ours !== theirs)
      return { code: 'sync.tax-differs', details: { sa: ours, quickbooks: theirs } };
  }
  const [ours, theirs] = [saleTotalIn(sa), saleTotalIn(quickbooks)];
  return ours === theirs
    ? undefined
    : { code: 'sync.total-differs', details: { sa: ours, quickbooks: theirs } };
}

function put(
  { messages, clock }: SyncContext,
  category: Category,
  link: Link,
  obstacle: Obstacle,
): StoreChange {
  const { saId: id, saBaseline } = link;
  return messages.put({ category, side: 'sa', id, label: category.label(saBaseline) }, obstacle, clock.now());
}
