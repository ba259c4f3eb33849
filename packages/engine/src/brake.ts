/**
 * The brake against deletions by mistake: a restored backup, another file under the same name, an emptied list.
 * It looks at all categories before the first one runs, so that over the limit nothing is deleted at all
 * (design.md 4). Deactivations are changes, not deletions, and are not counted (bookkeeping.md 30).
 */
import type { Category } from '@autosync/records';
import type { SyncContext } from './context.ts';
import type { StoreChange } from './ports/index.ts';
import { linksOf } from './reference.ts';

const deletionsMax = 50;
/** A fifth of a list; but a few deletions are normal however short the list is. */
const shareMax = 0.2;
const deletionsAlwaysAllowed = 5;
const rowsMax = 500;

/** The categories whose deletions are held, with a message each; empty where all may pass. */
export async function holdDeletions(context: SyncContext): Promise<ReadonlySet<string>> {
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
  const now = context.clock.now();
  const changes: StoreChange[] = held.map(({ category, deletions }) =>
    context.messages.put(
      { category, side: 'quickbooks', id: 'deletions', label: `Deletions in ${category.name}` },
      {
        code: 'sync.too-many-deletions',
        details: {
          detail: `${deletions} of ${category.name} are gone, ${total} records in all. Nothing of it was carried over.`,
        },
      },
      now,
    ),
  );
  if (changes.length > 0) await context.store.commit(changes);
  return new Set(held.map(({ category }) => category.name));
}

/** Linked records that one side says are gone, and of which the other side does not know yet. */
async function countDeletions(context: SyncContext, category: Category): Promise<number> {
  let count = 0;
  for (const side of ['sa', 'quickbooks'] as const) {
    let after = 0;
    for (;;) {
      const page = await context.store.inbox({ category: category.name, side, after, rowsMax });
      const last = page.at(-1);
      if (last === undefined) break;
      after = last.sequence;
      const deleted = page.filter((row) => row.isDeleted).map((row) => row.id);
      const links = deleted.length === 0 ? [] : await linksOf(context.store, side, category.name, deleted);
      count += links.filter(({ gone }) => gone === 'none').length;
    }
  }
  return count;
}
