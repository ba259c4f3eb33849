/**
 * A person merges two customers, items or accounts in QuickBooks: the one is told as deleted, and what named it names
 * the other one, often without a new time (bookkeeping.md 21). QuickBooks deletes nothing that is in use, so whatever
 * is gone while its transactions live on was merged, and they say into which one. They are read again, so that they
 * move in SA as well; and what SA still has under the old name goes to the one that is left. So are those that wait in
 * the inbox under the old name, before they come to SA with it.
 */
import { referencesOf, type Category, type CategoryName, type Fields } from '@autosync/records';
import type { SyncContext } from './context.ts';
import { inboxChanges, pageRecordsMax, quickbooksNews } from './gather.ts';
import { readByIds } from './outcome.ts';
import type { InboxRow, Link, Store, StoreChange } from './ports/index.ts';
import { sameReference, type ReferredRecord } from './reference.ts';
import { mergedSetting } from './survivor.ts';

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
async function goneElements({ store, categories }: SyncContext): Promise<readonly ReferredRecord[]> {
  const gone: ReferredRecord[] = [];
  for (const { name, kind } of categories) {
    if (kind !== 'list') continue;
    for await (const { isDeleted, id } of newsOf(store, name))
      if (isDeleted) gone.push({ category: name, id });
  }
  return gone;
}

/** What of QuickBooks stands in the inbox. */
async function* newsOf(store: Store, category: CategoryName): AsyncIterable<InboxRow> {
  let after: number | undefined;
  for (;;) {
    const from = after === undefined ? {} : { after };
    const page = await store.inbox({ category, side: 'quickbooks', rowsMax: pageRecordsMax, ...from });
    yield* page;
    after = page.at(-1)?.sequence;
    if (page.length < pageRecordsMax) return;
  }
}

/**
 * The records of QuickBooks that named one of the elements when they were last seen, by their ids. What came into the
 * inbox before the merge and is not linked yet is among them: nothing else would ever read it again.
 */
async function recordsNaming(
  store: Store,
  category: Category,
  gone: readonly ReferredRecord[],
): Promise<ReadonlyMap<string, Fields>> {
  const isNaming = (fields: Fields) =>
    referencesOf(category, fields).some((one) => gone.some((other) => sameReference(one, other)));
  const found = new Map<string, Fields>();
  for await (const { id, isDeleted, fields } of newsOf(store, category.name))
    if (!isDeleted && isNaming(fields)) found.set(id, fields);
  let after: string | undefined;
  for (;;) {
    const page: readonly Link[] = await store.links(category.name, after, pageRecordsMax);
    for (const { quickbooksId, quickbooksBaseline } of page)
      if (isNaming(quickbooksBaseline)) found.set(quickbooksId, quickbooksBaseline);
    after = page.at(-1)?.saId;
    if (page.length < pageRecordsMax) return found;
  }
}

async function followPage(
  context: SyncContext,
  category: Category,
  naming: ReadonlyMap<string, Fields>,
  gone: readonly ReferredRecord[],
): Promise<void> {
  const { store, log } = context;
  const objects = await readByIds(context, category, [...naming.keys()]);
  const changes: StoreChange[] = [];
  for (const object of objects) {
    const before = naming.get(object.id) ?? {};
    for (const merged of gone) {
      const into = successorIn(category, merged, before, object.fields);
      if (into === undefined || (await store.setting(mergedSetting(merged))) === into) continue;
      changes.push({ put: 'setting', name: mergedSetting(merged), value: into });
      log.info('A record was merged in QuickBooks.', { category: merged.category, from: merged.id, into });
    }
  }
  const news = objects.map((object) => quickbooksNews(context, category, object));
  await store.commit([...changes, ...(await inboxChanges(context, category, 'quickbooks', news))]);
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
