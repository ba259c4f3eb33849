import type { Store } from '@autosync/engine';
import { hasSqliteStore, openSqliteStore } from '@autosync/store/sqlite';

/** Lets `read` look into the data folder, also while a sync runs; undefined where nothing was ever kept there. */
export async function withStoreToRead<Result>(
  folder: string,
  read: (store: Store) => Promise<Result>,
): Promise<Result | undefined> {
  if (!hasSqliteStore(folder)) return undefined;
  const store = openSqliteStore({ folder, access: 'read' });
  try {
    return await read(store);
  } finally {
    await store.close();
  }
}
