import { categoryOf, type CategoryName } from '@autosync/records';

/** What SA calls what syncs as customers. */
const ownWords: ReadonlyMap<CategoryName, { readonly one: string; readonly many: string }> = new Map([
  ['Customers', { one: 'client', many: 'clients' }],
  ['Customer Types', { one: 'client type', many: 'client types' }],
]);

/** SA's word for one of a category, in a sentence. */
export function wordOf(category: CategoryName): string {
  return ownWords.get(category)?.one ?? categoryOf(category).singular;
}

/** SA's word for several of a category, in a sentence. */
export function wordsOf(category: CategoryName): string {
  return ownWords.get(category)?.many ?? categoryOf(category).resource.replaceAll('-', ' ');
}

/** SA's name of a category, as a title. */
export function titleOf(category: CategoryName): string {
  const many = ownWords.get(category)?.many;
  return many?.replaceAll(/\b[a-z]/g, (letter) => letter.toUpperCase()) ?? category;
}
