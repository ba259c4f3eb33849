import type { CategoryName } from '@autosync/records';
import type { InboxRow, Side, Store } from './ports/index.ts';

const rowsMax = 500;

/**
 * What stands in the inbox of a category, of one side or of both, page by page in the order in which it came. Each page begins
 * behind the last one, so that rows may be taken out on the way.
 */
export async function* inboxPages(
  store: Pick<Store, 'inbox'>,
  category: CategoryName,
  side?: Side,
): AsyncIterable<readonly InboxRow[]> {
  const query = { category, rowsMax, ...(side === undefined ? {} : { side }) };
  for (let after: number | undefined; ;) {
    const page = await store.inbox(after === undefined ? query : { ...query, after });
    yield page;
    after = page.at(-1)?.sequence;
    if (page.length < rowsMax) return;
  }
}

/** The same, row by row. */
export async function* inboxRows(
  store: Pick<Store, 'inbox'>,
  category: CategoryName,
  side?: Side,
): AsyncIterable<InboxRow> {
  for await (const page of inboxPages(store, category, side)) yield* page;
}
