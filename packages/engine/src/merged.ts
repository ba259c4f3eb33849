/**
 * A person merges two customers, items or accounts in QuickBooks: the one is told as deleted, and what named it names
 * the other one, often without a new time (bookkeeping.md 21). QuickBooks deletes nothing that is in use, so whatever
 * is gone while its transactions live on was merged, and they say into which one. They are read again, so that they
 * move in SA as well; and what SA still has under the old name goes to the one that is left.
 */
import { referencesOf, type Category } from '@autosync/records';
import type { SyncContext } from './context.ts';
import { inboxChanges, pageRecordsMax, quickbooksNews } from './gather.ts';
import { readByIds } from './outcome.ts';
import type { Link, Store, StoreChange } from './ports/index.ts';
import { sameReference, type ReferredRecord } from './reference.ts';
import { mergedSetting } from './survivor.ts';

/** Looks at every deleted list element whose transactions are still there. Their news come into the inbox. */
export async function followMerges(context: SyncContext): Promise<void> {
  const gone = await goneElements(context);
  if (gone.length === 0) return;
  for (const category of context.categories) {
    const naming = await linksNaming(context.store, category, gone);
    for (let start = 0; start < naming.length; start += pageRecordsMax)
      await followPage(context, category, naming.slice(start, start + pageRecordsMax), gone);
  }
}

/** Linked list elements that QuickBooks says are gone. */
async function goneElements({ store, categories }: SyncContext): Promise<readonly ReferredRecord[]> {
  const gone: ReferredRecord[] = [];
  for (const { name, kind } of categories) {
    if (kind !== 'list') continue;
    let after: number | undefined;
    for (;;) {
      const from = after === undefined ? {} : { after };
      const page = await store.inbox({
        category: name,
        side: 'quickbooks',
        rowsMax: pageRecordsMax,
        ...from,
      });
      gone.push(...page.filter((row) => row.isDeleted).map(({ id }) => ({ category: name, id })));
      after = page.at(-1)?.sequence;
      if (page.length < pageRecordsMax) break;
    }
  }
  return gone;
}

/** The links whose record in QuickBooks named one of the elements when it was last seen. */
async function linksNaming(
  store: Store,
  category: Category,
  gone: readonly ReferredRecord[],
): Promise<readonly Link[]> {
  const found: Link[] = [];
  let after: string | undefined;
  for (;;) {
    const page: readonly Link[] = await store.links(category.name, after, pageRecordsMax);
    found.push(
      ...page.filter((link) =>
        referencesOf(category, link.quickbooksBaseline).some((one) =>
          gone.some((other) => sameReference(one, other)),
        ),
      ),
    );
    after = page.at(-1)?.saId;
    if (page.length < pageRecordsMax) return found;
  }
}

async function followPage(
  context: SyncContext,
  category: Category,
  links: readonly Link[],
  gone: readonly ReferredRecord[],
): Promise<void> {
  const { store, log } = context;
  const objects = await readByIds(
    context,
    category,
    links.map(({ quickbooksId }) => quickbooksId),
  );
  const changes: StoreChange[] = [];
  for (const object of objects) {
    const before = links.find(({ quickbooksId }) => quickbooksId === object.id)?.quickbooksBaseline ?? {};
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
  before: Link['quickbooksBaseline'],
  now: Link['quickbooksBaseline'],
): string | undefined {
  const [old, present] = [referencesOf(category, before), referencesOf(category, now)];
  if (old.length !== present.length) return undefined;
  const place = old.find((one) => sameReference(one, merged))?.path;
  const successor = present.find(({ path }) => path === place);
  const isMoved = successor?.category === merged.category && successor.id !== merged.id;
  return isMoved ? successor.id : undefined;
}
