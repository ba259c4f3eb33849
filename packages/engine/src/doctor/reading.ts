/** Changes of the store that make the next sync read again, or hold what is gone. */
import { deletionNews, saCursorSetting, watermarkSetting } from '../gather.ts';
import type { Category } from '@autosync/records';
import type { Link, StoreChange } from '../ports/index.ts';

/** The next sync reads all of a category of QuickBooks again; what is known already costs no row. */
export function rereading({ name }: Pick<Category, 'name'>): StoreChange {
  return { put: 'setting', name: watermarkSetting(name), value: null };
}

/** The next sync reads all of SA again. */
export const rereadingSa: StoreChange = { put: 'setting', name: saCursorSetting, value: null };

/** QuickBooks lacks a record that SA still has: it is held there until somebody decides. */
export function deletionRow(link: Link): StoreChange {
  return { put: 'inbox', row: deletionNews(link, null) };
}
