/**
 * Mappings: what a company decided beside the links. They are made by people, in the store; the next sync tells SA,
 * whose copy a new computer starts from.
 *
 * **Goes by.** Several records of SA are one record of QuickBooks (sixty services, five items). Such a record is neither
 * paired nor added. Where it is referred to, QuickBooks gets the one that it goes by. The other way round stands for it,
 * where nothing says better: the record that is linked with it, else the one that was mapped first. What says better is
 * SA's own record: where it goes by what QuickBooks names, it keeps its value (`own-value.ts`).
 *
 * **Deposit account.** Payments by a payment method are put into an account (bookkeeping.md 14).
 */
import { parseInstant, type Instant, type Json } from '@autosync/core';
import { isCategoryName, type CategoryName } from '@autosync/records';
import {
  mappingKinds,
  type Mapping,
  type MappingKind,
  type Sa,
  type Store,
  type StoreChange,
} from './ports/index.ts';

const prefix = 'mapping.';
/** What SA has yet to be told: a text that is another one after each change. */
const untoldSetting = 'mappings.untold';

/** Every mapping, or those of a kind, in the order in which they were made. */
export async function mappingsIn(
  store: Pick<Store, 'settings'>,
  kind?: MappingKind,
  category?: CategoryName,
): Promise<readonly Mapping[]> {
  const of = `${kind === undefined ? '' : `${kind}.`}${category === undefined ? '' : `${category}.`}`;
  const settings = await store.settings(`${prefix}${of}`);
  const mappings = [...settings.values()].flatMap(mappingIn);
  return mappings.toSorted((a, b) => order(a.madeAt, b.madeAt) || order(a.id, b.id));
}

/** The changes that make a mapping, or take it off, and let the next sync tell SA. */
export function putMapping(mapping: Mapping): readonly StoreChange[] {
  return [{ put: 'setting', name: settingOf(mapping), value: { ...mapping } }, untold(mapping)];
}

export function removeMapping(mapping: Mapping, at: Instant): readonly StoreChange[] {
  return [{ remove: 'setting', name: settingOf(mapping) }, untold({ ...mapping, madeAt: at })];
}

/** The mappings by which records go, as a sync looks at them. */
export interface GoingBy {
  readonly isEmpty: boolean;
  /** What a record of SA goes by. */
  quickbooksOf(category: CategoryName, saId: string): string | undefined;
  /** The record of SA that stands for one of QuickBooks which is not linked. */
  firstOf(category: CategoryName, quickbooksId: string): string | undefined;
}

export async function goingByIn(store: Pick<Store, 'settings'>, category?: CategoryName): Promise<GoingBy> {
  const toQuickbooks = new Map<string, string>();
  const toSa = new Map<string, string>();
  for (const { category: name, id, quickbooksId } of await mappingsIn(store, 'goes-by', category)) {
    toQuickbooks.set(`${name}\n${id}`, quickbooksId);
    const key = `${name}\n${quickbooksId}`;
    if (!toSa.has(key)) toSa.set(key, id);
  }
  return {
    isEmpty: toQuickbooks.size === 0,
    quickbooksOf: (name, id) => toQuickbooks.get(`${name}\n${id}`),
    firstOf: (name, id) => toSa.get(`${name}\n${id}`),
  };
}

/** Tells SA what people decided since the last time. A change that is made meanwhile is told by the next sync. */
export async function tellMappings({
  store,
  sa,
}: {
  readonly store: Store;
  readonly sa: Pick<Sa, 'putMappings'>;
}): Promise<void> {
  const before = (await store.setting(untoldSetting)) ?? null;
  if (before === null) return;
  await sa.putMappings(await mappingsIn(store));
  const after = (await store.setting(untoldSetting)) ?? null;
  if (before === after) await store.commit([{ remove: 'setting', name: untoldSetting }]);
}

/** Takes over SA's copy; what was decided here and SA has yet to be told comes on top. */
export async function restoreMappings({
  store,
  sa,
}: {
  readonly store: Store;
  readonly sa: Pick<Sa, 'mappings'>;
}): Promise<void> {
  const own = await mappingsIn(store);
  const copies = new Map((await sa.mappings()).map((mapping) => [settingOf(mapping), mapping]));
  const kept = (await isMappingUntold(store)) ? own : [];
  for (const mapping of kept) copies.set(settingOf(mapping), mapping);
  const gone = own.filter((mapping) => !copies.has(settingOf(mapping)));
  const changes: StoreChange[] = [
    ...gone.map((mapping): StoreChange => ({ remove: 'setting', name: settingOf(mapping) })),
    ...[...copies].map(([name, mapping]): StoreChange => ({ put: 'setting', name, value: { ...mapping } })),
  ];
  if (changes.length > 0) await store.commit(changes);
}

/** Whether SA has yet to be told what people decided. */
export async function isMappingUntold(store: Pick<Store, 'setting'>): Promise<boolean> {
  return ((await store.setting(untoldSetting)) ?? null) !== null;
}

function untold(mapping: Mapping): StoreChange {
  return { put: 'setting', name: untoldSetting, value: `${settingOf(mapping)} ${mapping.madeAt}` };
}

/** The name of its setting, which tells what it is about. */
export function settingOf({ kind, category, id }: Pick<Mapping, 'kind' | 'category' | 'id'>): string {
  return `${prefix}${kind}.${category}.${id}`;
}

function mappingIn(value: Json): readonly Mapping[] {
  if (value === null || typeof value !== 'object' || !('quickbooksId' in value)) return [];
  const { kind, category, id, quickbooksId, madeAt } = value;
  const known = mappingKinds.find((one) => one === kind);
  const at = typeof madeAt === 'string' ? parseInstant(madeAt) : undefined;
  if (known === undefined || typeof category !== 'string' || !isCategoryName(category)) return [];
  if (typeof id !== 'string' || typeof quickbooksId !== 'string' || at === undefined) return [];
  return [{ kind: known, category, id, quickbooksId, madeAt: at }];
}

function order(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
