/** Which element of QuickBooks is left of one that was merged (`merged.ts`). */
import type { CategoryName } from '@autosync/records';
import type { Store } from './ports/index.ts';

interface Element {
  readonly category: CategoryName;
  readonly id: string;
}

/** Where the id of the one that is left is kept. */
export function mergedSetting({ category, id }: Element): string {
  return `merged.${category}.${id}`;
}

/** The id of the element that is left; undefined where this one was not merged. It may have been merged on. */
export async function survivorOf(
  store: Pick<Store, 'setting'>,
  { category, id }: Element,
): Promise<string | undefined> {
  const into = await store.setting(mergedSetting({ category, id }));
  if (typeof into !== 'string') return undefined;
  return (await survivorOf(store, { category, id: into })) ?? into;
}
