/** Records by what a person calls them: the id, or the name, on one side. */
import { categoryOf, type CategoryName, type Fields } from '@autosync/records';
import { inboxRows } from './inbox-pages.ts';
import { baselineOf } from './plan.ts';
import type { Link, Side, Store } from './ports/index.ts';

export interface NamedRecord {
  readonly id: string;
  readonly name: string;
  readonly fields: Fields;
  /** It has its partner on the other side. */
  readonly isLinked: boolean;
}

type Memory = Pick<Store, 'inbox' | 'links' | 'linkBySa' | 'linkByQuickbooks'>;

const rowsMax = 500;

/** Every record of a side that is known here and has this id or name. */
export function recordsNamed(
  store: Memory,
  category: CategoryName,
  side: Side,
  text: string,
): Promise<readonly NamedRecord[]> {
  return recordsKnown(store, category, side, meaning(category, text));
}

/** Every record of a side that is known here; those that are meant, where not all are. */
export async function recordsKnown(
  store: Memory,
  category: CategoryName,
  side: Side,
  isMeant: Meaning = () => true,
): Promise<readonly NamedRecord[]> {
  const found = new Map((await unlinkedOnes(store, category, side, isMeant)).map((one) => [one.id, one]));
  for (let after: string | undefined; ;) {
    const page = await store.links(category, after, rowsMax);
    for (const link of page) {
      const [id, fields] = [idOf(link, side), baselineOf(link, side)];
      const isThere = link.gone !== 'both' && link.gone !== side;
      if (isThere && isMeant(id, fields)) found.set(id, recordOf(category, id, fields, true));
    }
    after = page.at(-1)?.saId;
    if (page.length < rowsMax) return [...found.values()];
  }
}

/** Those that have this id or name and no partner yet. */
export function unlinkedNamed(
  store: Memory,
  category: CategoryName,
  side: Side,
  text: string,
): Promise<readonly NamedRecord[]> {
  return unlinkedOnes(store, category, side, meaning(category, text));
}

async function unlinkedOnes(
  store: Memory,
  category: CategoryName,
  side: Side,
  isMeant: Meaning,
): Promise<readonly NamedRecord[]> {
  const found: NamedRecord[] = [];
  for await (const { id, fields, isDeleted } of inboxRows(store, category, side))
    if (!isDeleted && isMeant(id, fields)) found.push(recordOf(category, id, fields, false));
  const ids = found.map(({ id }) => id);
  const links = await (side === 'sa' ? store.linkBySa(category, ids) : store.linkByQuickbooks(category, ids));
  const linked = new Set(links.map((link) => idOf(link, side)));
  return found.filter(({ id }) => !linked.has(id));
}

type Meaning = (id: string, fields: Fields) => boolean;

function meaning(category: CategoryName, text: string): Meaning {
  const wanted = text.trim().toLowerCase();
  return (id, fields) => id === text || categoryOf(category).label(fields).toLowerCase() === wanted;
}

function recordOf(category: CategoryName, id: string, fields: Fields, isLinked: boolean): NamedRecord {
  return { id, name: categoryOf(category).label(fields), fields, isLinked };
}

function idOf({ saId, quickbooksId }: Link, side: Side): string {
  return side === 'sa' ? saId : quickbooksId;
}
