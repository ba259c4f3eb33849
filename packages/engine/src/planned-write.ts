/** What a preview would write, in the words of the two systems: fields by their names, and what they refer to by its. */
import type { Json } from '@autosync/core';
import {
  categoryOf,
  mapReferences,
  referencesOf,
  type Category,
  type CategoryName,
  type Fields,
} from '@autosync/records';
import { baselineOf, titleOf } from './plan.ts';
import type { RecordActivity, Side, Store } from './ports/index.ts';

export interface PlannedWrite {
  readonly category: CategoryName;
  readonly record: string;
  /** The side that would be written. */
  readonly side: Side;
  readonly action: RecordActivity['action'];
  /** What is new on a side has an id there only once it has been written. */
  readonly saId: string;
  readonly quickbooksId: string;
  /** Of an update: each field as it is there and as it would be; of an addition: what it would have. */
  readonly fields: readonly { readonly field: string; readonly before: Json; readonly after: Json }[];
}

type Links = Pick<Store, 'linkBySa' | 'linkByQuickbooks'>;

/** The entries that a preview counted; what is new in the preview has its name in the preview's own links. */
export async function plannedWrites(
  store: Links,
  counted: readonly RecordActivity[],
): Promise<readonly PlannedWrite[]> {
  const planned: PlannedWrite[] = [];
  for (const entry of counted) planned.push(await plannedWrite(store, entry));
  return planned;
}

async function plannedWrite(
  store: Links,
  { category: name, label, to, action, before, after, saId, quickbooksId }: RecordActivity,
): Promise<PlannedWrite> {
  const category = categoryOf(name);
  const was = await namedFields(store, category, to, membersOf(before));
  const becomes = await namedFields(store, category, to, membersOf(after));
  const fields = Object.keys(becomes).map((field) => ({
    field: titleOf(category, field),
    before: was[field] ?? null,
    after: becomes[field] ?? null,
  }));
  return { category: name, record: label, side: to, action, saId, quickbooksId, fields };
}

/** A record of a side with what it refers to by its name, as far as that is linked; the rest keeps its id. */
export async function namedFields(
  store: Links,
  category: Category,
  side: Side,
  fields: Fields,
): Promise<Fields> {
  const references = referencesOf(category, fields);
  const names = new Map<string, string>();
  for (const of of new Set(references.map((reference) => reference.category))) {
    const ids = references.filter((one) => one.category === of).map(({ id }) => id);
    const links = await (side === 'sa' ? store.linkBySa(of, ids) : store.linkByQuickbooks(of, ids));
    for (const link of links)
      names.set(
        `${of} ${side === 'sa' ? link.saId : link.quickbooksId}`,
        categoryOf(of).label(baselineOf(link, side)),
      );
  }
  return mapReferences(category, fields, ({ category: of, id }) => names.get(`${of} ${id}`));
}

function membersOf(value: Json | undefined): Fields {
  if (value === undefined || value === null || typeof value !== 'object') return {};
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, member ?? null]));
}
