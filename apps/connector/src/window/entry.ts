/** Entries of Recent Activity and of a preview, opened: what was, or would be, written, field by field. */
import type { Instant, Json } from '@autosync/core';
import {
  namedFields,
  thatWait,
  type Activity,
  type PlannedWrite,
  type Side,
  type Store,
  winningCauses,
} from '@autosync/engine';
import {
  categoryOf,
  changesBetween,
  emptyShown,
  shownFields,
  type CategoryName,
  type Fields,
  type ShownField,
} from '@autosync/records';
import { plannedChanges } from '../planned-change.ts';
import { clientField } from './activity-client.ts';
import { decidedView } from './decided.ts';
import { previewRun, type ActivityRow, type EntryView, type PassedOver } from './view.ts';

/** What is asked of the store to name the records that a field refers to. */
type Links = Pick<Store, 'linkBySa' | 'linkByQuickbooks'>;

export async function entryView(store: Store, entry: Activity): Promise<EntryView> {
  // What a person decided is carried out by a sync, and stands in that entry.
  if (entry.action === 'decided')
    return { changes: [], passedOver: [], decided: await decidedView(store, entry) };
  const { category, to, before, after, lost } = entry;
  return {
    changes: await changesOf(store, category, to, fieldsIn(before), fieldsIn(after)),
    passedOver: [
      ...(await passedOver(store, category, 'sa', lost)),
      ...(await passedOver(store, category, 'quickbooks', lost)),
    ],
    decided: null,
  };
}

export function plannedView(write: PlannedWrite): EntryView {
  return { changes: plannedChanges(write), passedOver: [], decided: null };
}

/** What a preview would write as rows of a list, the last one first, as the activity has its oldest. */
export async function plannedRows(
  store: Pick<Store, 'settings'>,
  plan: readonly PlannedWrite[],
  at: Instant,
): Promise<readonly ActivityRow[]> {
  const waiting = await thatWait(store, plan);
  return plan
    .map((write, sequence) => ({
      sequence,
      at,
      runId: previewRun,
      category: write.category,
      label: write.record,
      to: write.side,
      action: write.action,
      saId: '',
      quickbooksId: '',
      hasLost: false,
      client: clientIn(write.category, write.fields),
      reason: null,
      waits: waiting.has(write),
    }))
    .toReversed();
}

/** The client of a record by its name, which a preview has in the place of the id. */
function clientIn(category: CategoryName, fields: PlannedWrite['fields']): string | null {
  const key = clientField(category);
  if (key === undefined) return null;
  const name = fields.find(({ field }) => field === titleOf(category, key))?.after;
  return typeof name === 'string' ? name : null;
}

async function changesOf(
  store: Links,
  category: CategoryName,
  side: Side,
  before: Fields,
  after: Fields,
): Promise<EntryView['changes']> {
  const [was, is] = await Promise.all([
    namedAndShown(store, category, side, before),
    namedAndShown(store, category, side, after),
  ]);
  return changesBetween(was, is);
}

async function namedAndShown(
  store: Links,
  category: CategoryName,
  side: Side,
  fields: Fields,
): Promise<readonly ShownField[]> {
  const named = await namedFields(store, categoryOf(category), side, fields);
  return shownFields(categoryOf(category), named);
}

/** The values of one side that lost, each under its field (`lost` of the entry: the side and the value). */
async function passedOver(
  store: Links,
  category: CategoryName,
  side: Side,
  lost: Json | undefined,
): Promise<readonly PassedOver[]> {
  const found: PassedOver[] = [];
  for (const [field, of] of Object.entries(fieldsIn(lost))) {
    const { side: where, value = null, because } = fieldsIn(of);
    if (where !== side) continue;
    const reason = winningCauses.find((cause) => cause === because) ?? null;
    const shown = await namedAndShown(store, category, side, { [field]: value });
    const rows =
      value === null ? [{ group: null, name: titleOf(category, field), shown: emptyShown }] : shown;
    found.push(
      ...rows.map(({ group, name, shown: one }) => ({ side, group, name, value: one, because: reason })),
    );
  }
  return found;
}

function titleOf(category: CategoryName, field: string): string {
  const title: unknown = Reflect.get(categoryOf(category).schema.properties[field] ?? {}, 'title');
  return typeof title === 'string' ? title : field;
}

function fieldsIn(value: Json | undefined): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, member ?? null]));
}
