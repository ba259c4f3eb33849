/**
 * A store that is not asked for what is known beforehand: a sync that finds nothing to do would otherwise read the
 * empty inbox of every category several times. What is known is only ever too much: a category stays among those
 * with news until the sync ends, and is then asked for in vain.
 */
import type { CategoryName } from '@autosync/records';
import type { Store, StoreChange } from './ports/index.ts';

/** For one sync: nobody else may write into the inbox of the store meanwhile. */
export function sparingStore(store: Store): Store {
  const added = new Set<CategoryName>();
  let inStore: Promise<ReadonlySet<CategoryName>> | undefined;

  async function hasNews(category: CategoryName): Promise<boolean> {
    if (added.has(category)) return true;
    const asked = (inStore ??= store.inboxCategories());
    try {
      return (await asked).has(category);
    } catch (error) {
      inStore = undefined;
      throw error;
    }
  }

  return {
    ...store,
    commit: (changes) => {
      // Before it is done, and even where it fails: to look in vain does no harm.
      for (const change of changes) if (isNews(change)) added.add(change.row.category);
      return store.commit(changes);
    },
    inbox: async (query) => ((await hasNews(query.category)) ? store.inbox(query) : []),
    inboxRow: async (side, category, id) =>
      (await hasNews(category)) ? store.inboxRow(side, category, id) : undefined,
    linkBySa: async (category, saIds) => (saIds.length === 0 ? [] : store.linkBySa(category, saIds)),
    linkByQuickbooks: async (category, ids) =>
      ids.length === 0 ? [] : store.linkByQuickbooks(category, ids),
  };
}

function isNews(change: StoreChange): change is Extract<StoreChange, { readonly put: 'inbox' }> {
  return 'put' in change && change.put === 'inbox';
}
