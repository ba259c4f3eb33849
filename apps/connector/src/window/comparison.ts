/** The records that a message is about, side by side, so that a person sees what a decision would keep and lose. */
import {
  namedFields,
  standingsOf,
  type Message,
  type Side,
  type Standing,
  type Store,
} from '@autosync/engine';
import { categoryOf, emptyShown, isSameShown, shownFields, type ShownField } from '@autosync/records';
import type { ComparedField, ComparedRecord, ComparisonView } from './view.ts';

interface Column extends ComparedRecord {
  readonly fields: readonly ShownField[];
}

/** Nothing to compare: the record stands alone, or the other one is in a list that does not sync. */
const alone: ComparisonView = { columns: [], rows: [] };

export async function comparisonOf(store: Store, id: string): Promise<ComparisonView> {
  const message = await store.message(id);
  if (message === undefined) return alone;
  const standings = (await standingsOf(store, message)).filter(({ isGone }) => !isGone);
  if (standings.length < 2) return alone;
  const columns = await Promise.all(standings.map((one) => columnOf(store, message, one)));
  const agreed = await agreedColumn(store, message, standings);
  const all = agreed === undefined ? columns : [agreed, ...columns];
  const rows = rowsOf(all, columns);
  const disputed = message.code === 'sync.both-changed' ? disputedIn(standings) : undefined;
  const shown = rows.filter(({ key, isDifferent }) =>
    disputed === undefined ? true : isDifferent && disputed.some((field) => isOf(key, field)),
  );
  return {
    columns: all.map(({ side, id: of, name }) => ({ side, id: of, name })),
    rows: shown.map(({ key: _key, ...row }) => row),
  };
}

async function columnOf(
  store: Store,
  { category }: Message,
  { side, id, fields }: Standing,
): Promise<Column> {
  const shown = await shownByPlace(store, category, side, fields);
  return { side, id, name: categoryOf(category).label(fields), fields: shown };
}

/** The lines of two sides have ids of their own, so they are compared by their place. */
async function shownByPlace(
  store: Store,
  name: Message['category'],
  side: Side,
  fields: Standing['fields'],
): Promise<readonly ShownField[]> {
  const category = categoryOf(name);
  return shownFields(category, await namedFields(store, category, side, fields), 'by place');
}

/** What both sides had when they last agreed, as the side of the message had it. */
async function agreedColumn(
  store: Store,
  { category }: Message,
  [first]: readonly Standing[],
): Promise<Column | undefined> {
  if (first === undefined || first.agreed === null) return undefined;
  const fields = await shownByPlace(store, category, first.side, first.agreed);
  return { side: 'agreed', id: '', name: categoryOf(category).label(first.agreed), fields };
}

type Row = ComparedField & { readonly key: string };

/** A row for each field that one of them has, in the order of the record. */
function rowsOf(all: readonly Column[], records: readonly Column[]): readonly Row[] {
  const byKey = new Map<string, ShownField>();
  for (const { fields } of all)
    for (const field of fields) byKey.set(field.key, byKey.get(field.key) ?? field);
  return [...byKey.values()].map(({ key, group, name }) => {
    const cellsOf = (columns: readonly Column[]) =>
      columns.map(({ fields }) => fields.find((field) => field.key === key)?.shown ?? emptyShown);
    const [first = emptyShown, ...others] = cellsOf(records);
    return {
      key,
      field: key.split('/')[1] ?? key,
      group,
      name,
      cells: cellsOf(all),
      isDifferent: others.some((cell) => !isSameShown(first, cell)),
    };
  });
}

/** The fields that both sides have changed since they agreed. */
function disputedIn(standings: readonly Standing[]): readonly string[] {
  const changed = (of: Side) => standings.find((one) => one.side === of)?.changed ?? [];
  return changed('sa').filter((field) => changed('quickbooks').includes(field));
}

function isOf(key: string, field: string): boolean {
  return key === `/${field}` || key.startsWith(`/${field}/`);
}
