/**
 * The brake against deletions by mistake: a restored backup, another file under the same name, an emptied list.
 * It looks at all categories before the first one runs, so that over the limit nothing is deleted at all
 * (design.md 4). Deactivations are changes, not deletions, and are not counted (bookkeeping.md 30).
 */
import { Failure, type Json } from '@autosync/core';
import type { Category, CategoryName } from '@autosync/records';
import { recordKeyOf, type SyncContext } from '../context.ts';
import { inboxPages } from '../inbox-pages.ts';
import { linksOf } from '../reference.ts';

const deletionsMax = 50;
/** A fifth of a list; but a few deletions are normal however short the list is. */
const shareMax = 0.2;
const deletionsAlwaysAllowed = 5;

/** How many deletions were counted in each category when the brake engaged, and how many a person has allowed. */
export const countedSetting = 'deletions.counted';
export const allowedSetting = 'deletions.allowed';

/** @throws Failure `sync.too-many-deletions` before the first category, or before more of them are carried over. */
export async function requireFewDeletions(context: SyncContext): Promise<void> {
  const counts: { readonly category: Category; readonly deletions: number; readonly share: number }[] = [];
  for (const category of context.categories) {
    const deletions = await countDeletions(context, category);
    if (deletions === 0) continue;
    const links = await context.store.linkCount(category.name);
    counts.push({ category, deletions, share: deletions / Math.max(1, links) });
  }
  const total = counts.reduce((sum, { deletions }) => sum + deletions, 0);
  const held = counts.filter(
    ({ deletions, share }) =>
      total > deletionsMax || (deletions > deletionsAlwaysAllowed && share > shareMax),
  );
  if (held.length === 0) return;
  const allowed = await context.store.setting(allowedSetting);
  const isAllowed = held.every(({ category, deletions }) => deletions <= countIn(allowed, category.name));
  if (isAllowed) return;
  const counted = Object.fromEntries(counts.map(({ category, deletions }) => [category.name, deletions]));
  await context.store.commit([{ put: 'setting', name: countedSetting, value: counted }]);
  const gone = held.map(({ category, deletions }) => `${category.name}: ${deletions}`).join(', ');
  throw new Failure('sync.too-many-deletions', {
    detail: `${gone}. That makes ${total} records in all, and nothing was carried over.`,
  });
}

function countIn(counts: Json | undefined, name: CategoryName): number {
  if (counts === null || typeof counts !== 'object') return 0;
  const count: unknown = Reflect.get(counts, name);
  return typeof count === 'number' ? count : 0;
}

/** Linked records that one side says are gone, and of which the other side does not know yet; what waits is not carried over. */
async function countDeletions(context: SyncContext, category: Category): Promise<number> {
  let count = 0;
  for await (const page of inboxPages(context.store, category.name)) {
    for (const side of ['sa', 'quickbooks'] as const) {
      const deleted = page
        .filter((row) => row.side === side && row.isDeleted)
        .filter(({ id }) => !context.held.has(recordKeyOf(category.name, side, id)))
        .map(({ id }) => id);
      const links = await linksOf(context.store, side, category.name, deleted);
      count += links.filter(({ gone }) => gone === 'none').length;
    }
  }
  return count;
}
