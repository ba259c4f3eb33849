/**
 * A former client pays, and an inactive item stands on an old invoice: QuickBooks refuses a new use of what is inactive
 * (bookkeeping.md 23). It is found before anything is sent. Where a person wants it, the inactive ones are made active,
 * the transaction is posted, and they are made inactive again. Which ones are awake is written down before they are
 * woken, so that a kill leaves none of them active for good.
 */
import { categoryOf, isCategoryName, referencesOf, type Category, type Fields } from '@autosync/records';
import type { SyncContext } from './context.ts';
import { inboxChanges } from './gather.ts';
import { sameReference, type ReferredRecord } from './reference.ts';
import { editInQuickbooks } from './resolutions/direct-edit.ts';

const prefix = 'awake.';

/** What a transaction newly refers to in QuickBooks and is inactive there, with the names that people know. */
export async function restingReferences(
  { store }: SyncContext,
  category: Category,
  fields: Fields,
  before: Fields,
): Promise<readonly (ReferredRecord & { readonly name: string })[]> {
  if (category.kind !== 'transaction') return [];
  const known = referencesOf(category, before);
  const used = referencesOf(category, fields).filter(
    (one) => !known.some((other) => sameReference(one, other)),
  );
  const resting = new Map<string, ReferredRecord & { readonly name: string }>();
  for (const { category: name, id } of used) {
    const [link] = await store.linkByQuickbooks(name, [id]);
    if (link?.quickbooksBaseline['isActive'] !== false) continue;
    const known = categoryOf(name);
    const row = await store.inboxRow('quickbooks', name, id);
    if (row?.fields['isActive'] === true) continue;
    resting.set(`${name} ${id}`, {
      category: name,
      id,
      name: `the ${known.singular} "${known.label(link.quickbooksBaseline)}"`,
    });
  }
  return [...resting.values()];
}

/** Makes active what the operations of this batch need. */
export async function wake(context: SyncContext): Promise<void> {
  for (const { category, id } of context.toWake) {
    await context.store.commit([{ put: 'setting', name: `${prefix}${category}.${id}`, value: true }]);
    await editInQuickbooks(context, categoryOf(category), id, { isActive: true });
  }
  context.toWake.length = 0;
}

/** Makes inactive again what was woken, by this sync or by one that was killed. */
export async function restAgain(context: SyncContext): Promise<void> {
  for (const name of (await context.store.settings(prefix)).keys()) {
    const [category = '', id = ''] = name.slice(prefix.length).split('.');
    if (!isCategoryName(category)) continue;
    const known = categoryOf(category);
    const edit = await editInQuickbooks(context, known, id, { isActive: false });
    if (edit.kind === 'open') continue;
    // That it was active for a moment may have been read meanwhile, and is no news.
    const news = edit.kind === 'done' && edit.news !== undefined ? [edit.news] : [];
    const changes = await inboxChanges(context, known, 'quickbooks', news);
    await context.store.commit([...changes, { remove: 'setting', name }]);
  }
}
