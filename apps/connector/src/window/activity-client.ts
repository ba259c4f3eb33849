/**
 * Whose a record of the activity is: what a payment is called says neither who paid nor what for, and a property is
 * called by its street.
 */
import type { Json } from '@autosync/core';
import type { Activity, Store } from '@autosync/engine';
import { categoryOf, type CategoryName, type Fields } from '@autosync/records';

type Links = Pick<Store, 'linkBySa' | 'linkByQuickbooks'>;

/** Tells the name of the client of an entry; null where it has none, or nobody knows it any more. */
export function clientsOf(store: Links): (activity: Activity) => Promise<string | null> {
  const names = new Map<string, string>();

  async function nameOf(side: Activity['to'], id: string): Promise<string | null> {
    const key = `${side} ${id}`;
    const known = names.get(key);
    if (known !== undefined) return known;
    const [link] =
      side === 'sa'
        ? await store.linkBySa('Customers', [id])
        : await store.linkByQuickbooks('Customers', [id]);
    const name = memberOf(link?.saBaseline, 'name');
    // A client who is linked later in the same sync is asked for again.
    if (name !== undefined) names.set(key, name);
    return name ?? null;
  }

  return async (activity) => {
    const { category, to, saId, quickbooksId, after } = activity;
    const field = category === null ? undefined : clientField(category);
    if (category === null || field === undefined) return null;
    const added = memberOf(after, field);
    if (added !== undefined) return nameOf(to, added);
    const [link] =
      saId === ''
        ? await store.linkByQuickbooks(category, [quickbooksId])
        : await store.linkBySa(category, [saId]);
    const own = memberOf(link?.saBaseline, field);
    return own === undefined ? null : nameOf('sa', own);
  };
}

/** The field that names the client: of a property its master. */
export function clientField(category: CategoryName): 'parent' | 'customer' | undefined {
  if (category === 'Customers') return 'parent';
  return 'customer' in categoryOf(category).schema.properties ? 'customer' : undefined;
}

function memberOf(value: Json | Fields | undefined, name: string): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const member: unknown = Reflect.get(value, name);
  return typeof member === 'string' ? member : undefined;
}
