/**
 * A person merges two customers, items or accounts in QuickBooks: the one is told as deleted, and what named it names
 * the other one, often without a new time (bookkeeping.md 21). QuickBooks deletes nothing that is in use, so whatever
 * is gone while its transactions live on was merged, or they were moved one by one before. Only a merge moves them
 * without a new edit sequence, or in the very seconds of the deletion; without such a sign nobody can tell the two
 * apart, and what SA still has under the old name waits with the refusal of QuickBooks. All that named it is read again
 * in both cases, so that it moves in SA as well, also what waits in the inbox under the old name.
 */
import { epochMsOf, type Instant } from '@autosync/core';
import { referencesOf, type Category, type Fields } from '@autosync/records';
import type { SyncContext } from './context.ts';
import { inboxChanges, pageRecordsMax, quickbooksNews, type News } from './gather.ts';
import { inboxRows } from './inbox-pages.ts';
import { readByIds } from './outcome.ts';
import { tieMs } from './plan.ts';
import type { Link, Store, StoreChange } from './ports/index.ts';
import { sameReference, type ReferredRecord } from './reference.ts';
import { mergedSetting } from './survivor.ts';

/** A list element that QuickBooks says is gone. */
interface Gone extends ReferredRecord {
  readonly deletedAt: Instant | null;
}

/** A record of QuickBooks as it named what is gone. */
interface Naming {
  readonly fields: Fields;
  readonly revision: string;
}

/** Looks at every deleted list element whose transactions are still there. Their news come into the inbox. */
export async function followMerges(context: SyncContext): Promise<void> {
  const gone = await goneElements(context);
  if (gone.length === 0) return;
  for (const category of context.categories) {
    const naming = [...(await recordsNaming(context.store, category, gone))];
    for (let start = 0; start < naming.length; start += pageRecordsMax)
      await followPage(context, category, new Map(naming.slice(start, start + pageRecordsMax)), gone);
  }
}

/** List elements that QuickBooks says are gone, linked or not. */
async function goneElements({ store, categories }: SyncContext): Promise<readonly Gone[]> {
  const gone: Gone[] = [];
  for (const { name, kind } of categories) {
    if (kind !== 'list') continue;
    for await (const { isDeleted, id, changedAt: deletedAt } of inboxRows(store, name, 'quickbooks'))
      if (isDeleted) gone.push({ category: name, id, deletedAt });
  }
  return gone;
}

/**
 * The records of QuickBooks that named one of the elements when they were last seen, by their ids. What came into the
 * inbox before the merge and is not linked yet is among them: nothing else would ever read it again.
 */
async function recordsNaming(
  store: Store,
  category: Category,
  gone: readonly Gone[],
): Promise<ReadonlyMap<string, Naming>> {
  const isNaming = (fields: Fields) =>
    referencesOf(category, fields).some((one) => gone.some((other) => sameReference(one, other)));
  const found = new Map<string, Naming>();
  for await (const { id, isDeleted, fields, revision } of inboxRows(store, category.name, 'quickbooks'))
    if (!isDeleted && isNaming(fields)) found.set(id, { fields, revision });
  let after: string | undefined;
  for (;;) {
    const page: readonly Link[] = await store.links(category.name, after, pageRecordsMax);
    for (const { quickbooksId: id, quickbooksBaseline: fields, editSequence } of page) {
      if (!found.has(id) && isNaming(fields)) found.set(id, { fields, revision: editSequence });
    }
    after = page.at(-1)?.saId;
    if (page.length < pageRecordsMax) return found;
  }
}

async function followPage(
  context: SyncContext,
  category: Category,
  naming: ReadonlyMap<string, Naming>,
  gone: readonly Gone[],
): Promise<void> {
  const { store, log } = context;
  const objects = await readByIds(context, category, [...naming.keys()]);
  const news = objects.map((object) => quickbooksNews(context, category, object));
  const changes: StoreChange[] = [];
  for (const now of news) {
    const before = naming.get(now.id);
    if (before === undefined) continue;
    for (const merged of gone) {
      if (!isByMerge(merged, before, now)) continue;
      const into = successorIn(category, merged, before.fields, now.fields);
      if (into === undefined || (await store.setting(mergedSetting(merged))) === into) continue;
      changes.push({ put: 'setting', name: mergedSetting(merged), value: into });
      log.info('A record was merged in QuickBooks.', { category: merged.category, from: merged.id, into });
    }
  }
  await store.commit([...changes, ...(await inboxChanges(context, category, 'quickbooks', news))]);
}

/** Whether what a record names now was not typed into it. */
function isByMerge({ deletedAt }: Gone, before: Naming, { revision, changedAt }: News): boolean {
  if (before.revision === revision) return true;
  return (
    deletedAt !== null && changedAt !== null && Math.abs(epochMsOf(changedAt) - epochMsOf(deletedAt)) <= tieMs
  );
}

/** What stands now where the merged element stood; the places of references do not move. */
function successorIn(
  category: Category,
  merged: ReferredRecord,
  before: Fields,
  now: Fields,
): string | undefined {
  const [old, present] = [referencesOf(category, before), referencesOf(category, now)];
  if (old.length !== present.length) return undefined;
  const place = old.find((one) => sameReference(one, merged))?.path;
  const successor = present.find(({ path }) => path === place);
  const isMoved = successor?.category === merged.category && successor.id !== merged.id;
  return isMoved ? successor.id : undefined;
}
