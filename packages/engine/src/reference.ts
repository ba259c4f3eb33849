import type { Json } from '@autosync/core';
import { mapReferences, type Category, type CategoryName, type Fields } from '@autosync/records';
import { goingByIn } from './mapping.ts';
import type { Link, Side, Store } from './ports/index.ts';
import { survivorOf } from './survivor.ts';

/** A record that another one refers to, by its id on the side where both stand. */
export interface ReferredRecord {
  readonly category: CategoryName;
  readonly id: string;
}

export function sameReference(one: ReferredRecord, other: ReferredRecord): boolean {
  return one.category === other.category && one.id === other.id;
}

/** Ids of one side by the ids of the other, for the records that a batch refers to. */
export interface Lookup {
  find(record: ReferredRecord): string | undefined;
}

export interface Translated {
  /** The fields with the ids of the other side; a reference without a link reads `(side:id)`. */
  readonly fields: Fields;
  readonly missing: readonly ReferredRecord[];
}

/**
 * The same record in the ids of the other side. Line ids are translated by the pairs of the link; a line
 * that the other side does not have yet gets `null`.
 */
export function translate(
  category: Category,
  fields: Fields,
  from: Side,
  lookup: Lookup,
  lines: Link['lines'] = [],
): Translated {
  const missing: ReferredRecord[] = [];
  const translated = mapReferences(
    category,
    fields,
    (reference) => lookup.find(reference),
    ({ category: target, id }) => {
      missing.push({ category: target, id });
      return `(${from}:${id})`;
    },
  );
  return { fields: withLineIds(translated, from, lines), missing };
}

/** Looks up in the links what records of one side are on the other, with one read a category. */
export async function lookUp(store: Store, from: Side, records: readonly ReferredRecord[]): Promise<Lookup> {
  const idsByCategory = new Map<CategoryName, Set<string>>();
  for (const { category, id } of records) {
    const ids = idsByCategory.get(category) ?? new Set();
    idsByCategory.set(category, ids.add(id));
  }
  const found = new Map<string, string>();
  for (const [category, ids] of idsByCategory) {
    for (const link of await linksOf(store, from, category, [...ids])) {
      const [own, other] =
        from === 'sa' ? [link.saId, await presentId(store, link)] : [link.quickbooksId, link.saId];
      found.set(`${category}\n${own}`, other);
    }
    const unlinked = [...ids].filter((id) => !found.has(`${category}\n${id}`));
    for (const [id, other] of await mappedIds(store, from, category, unlinked))
      found.set(`${category}\n${id}`, other);
  }
  return { find: ({ category, id }) => found.get(`${category}\n${id}`) };
}

/** What stands for records without a link on the other side, by the mappings of the company. */
async function mappedIds(
  store: Store,
  from: Side,
  category: CategoryName,
  ids: readonly string[],
): Promise<readonly (readonly [string, string])[]> {
  if (ids.length === 0) return [];
  const goingBy = await goingByIn(store, category);
  const mapped: [string, string][] = [];
  for (const id of goingBy.isEmpty ? [] : ids) {
    const other = from === 'sa' ? goingBy.quickbooksOf(category, id) : goingBy.firstOf(category, id);
    if (other === undefined) continue;
    const survivor = from === 'sa' ? await survivorOf(store, { category, id: other }) : undefined;
    mapped.push([id, survivor ?? other]);
  }
  return mapped;
}

/** What was merged in QuickBooks goes by the one that is left. */
async function presentId(store: Store, { category, quickbooksId, gone }: Link): Promise<string> {
  if (gone !== 'quickbooks' && gone !== 'both') return quickbooksId;
  return (await survivorOf(store, { category, id: quickbooksId })) ?? quickbooksId;
}

/** The links of records by their ids on one side. */
export function linksOf(
  store: Store,
  side: Side,
  category: CategoryName,
  ids: readonly string[],
): Promise<readonly Link[]> {
  return side === 'sa' ? store.linkBySa(category, ids) : store.linkByQuickbooks(category, ids);
}

/** The ids of a record's lines, in their order; a line without an id is an empty text. */
export function lineIdsOf(fields: Fields): readonly string[] {
  return rowsOf(fields['lines']).map(({ id }) => (typeof id === 'string' ? id : ''));
}

/**
 * Pairs of line ids by their order, SA's first. Where one side shows another number of lines nobody can say
 * which is which, and no line is paired.
 */
export function pairLines(sa: Fields, quickbooks: Fields): Link['lines'] {
  const [saIds, quickbooksIds] = [lineIdsOf(sa), lineIdsOf(quickbooks)];
  if (saIds.length !== quickbooksIds.length) return [];
  return saIds.map((id, place) => [id, quickbooksIds[place] ?? ''] as const);
}

function withLineIds(fields: Fields, from: Side, lines: Link['lines']): Fields {
  if (!isList(fields['lines'])) return fields;
  const ids = new Map(lines.map(([sa, quickbooks]) => (from === 'sa' ? [sa, quickbooks] : [quickbooks, sa])));
  return {
    ...fields,
    lines: rowsOf(fields['lines']).map((row) => ({ ...row, id: idOf(ids, row['id']) })),
  };
}

function idOf(ids: ReadonlyMap<string, string>, id: Json | undefined): Json {
  return typeof id === 'string' ? (ids.get(id) ?? null) : null;
}

/** The entries of a list of a record: its lines or applications. */
export function rowsOf(value: Json | undefined): readonly Fields[] {
  return isList(value) ? value.filter(isFields) : [];
}

function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

function isFields(value: Json): value is Fields {
  return value !== null && typeof value === 'object' && !isList(value);
}
