/**
 * Which categories are switched on in a schedule, as a person can switch them. A schedule of two or three categories
 * shows the same states of operations as one of all in a fraction of the time; a share of the schedules has all of
 * them. People work in these categories alone.
 */
import type { Clock } from '@autosync/core';
import { setPolicy, type Store } from '@autosync/engine';
import type { CategoryName } from '@autosync/records';

const sets = {
  all: undefined,
  clients: ['Customers', 'Invoices', 'Payments'],
  sales: ['Invoices', 'Payments'],
  lists: ['Customers', 'Items'],
} as const satisfies { readonly [name: string]: readonly CategoryName[] | undefined };

export type ScopeName = keyof typeof sets;
export const scopeNames: readonly ScopeName[] = ['all', 'clients', 'sales', 'lists'];

/** What a deed is about, by the noun in its name: `sa-invoice-memo`. */
const categoryOfNoun: { readonly [noun: string]: CategoryName } = {
  customer: 'Customers',
  job: 'Customers',
  item: 'Items',
  invoice: 'Invoices',
  payment: 'Payments',
  payments: 'Payments',
};

/** The deeds that can happen while only these categories are on. What happens to the world can always. */
export function deedsIn(scope: ScopeName, deeds: readonly string[]): readonly string[] {
  const names: readonly CategoryName[] | undefined = sets[scope];
  if (names === undefined) return deeds;
  return deeds.filter((deed) => {
    const [side, noun = ''] = deed.split('-');
    if (side !== 'sa' && side !== 'qb') return true;
    const category = categoryOfNoun[noun];
    return category !== undefined && names.includes(category);
  });
}

/** Switches all other categories off. */
export async function limitTo(scope: ScopeName, store: Store, clock: Pick<Clock, 'now'>): Promise<void> {
  const names: readonly CategoryName[] | undefined = sets[scope];
  if (names === undefined) return;
  await setPolicy(store, clock, undefined, { direction: 'off' });
  for (const name of names) await setPolicy(store, clock, name, { direction: 'both' });
}
