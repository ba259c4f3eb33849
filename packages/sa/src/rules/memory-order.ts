import type { CategoryName } from '@autosync/records';
import type { SortPlace } from './repository.ts';

/** Where a record stands in the repository in memory. */
export function keyOf(category: CategoryName, id: string): string {
  return `${category}/${id}`;
}

/** The order of the lists: by sort key, then by id. */
export function placeOrder(a: SortPlace, b: SortPlace): -1 | 0 | 1 {
  return compareText(a.sortKey, b.sortKey) || compareText(a.id, b.id);
}

/** By the codes of the letters, as the database compares under the collation "C". */
export function compareText(a: string, b: string): -1 | 0 | 1 {
  return a < b ? -1 : a > b ? 1 : 0;
}
