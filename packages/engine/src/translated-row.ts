/** A record of one side in the ids of the other, and what it waits for where a record that it names has no partner. */
import { categoryOf, referencesOf, type Category, type Fields } from '@autosync/records';
import { obstacle, type Carrying } from './before-sending.ts';
import type { SyncContext } from './context.ts';
import { keepingOwn } from './own-value.ts';
import type { InboxRow, Link, Side } from './ports/index.ts';
import { lookUp, translate, type Lookup, type ReferredRecord } from './reference.ts';

/** A row in the ids of the other side; what SA knows better than QuickBooks keeps SA's value. */
export async function translateRow(
  context: SyncContext,
  category: Category,
  row: InboxRow,
  link: Link | undefined,
  saRow?: InboxRow,
) {
  const { store } = context;
  const lookup = await lookUp(store, row.side, referencesOf(category, row.fields));
  const translated = translate(category, row.fields, row.side, lookup, link?.lines);
  if (row.side === 'sa' || link === undefined) return translated;
  const own = saRow?.fields ?? link.saBaseline;
  const translation = { quickbooks: row.fields, translated: translated.fields };
  return { ...translated, fields: await keepingOwn(store, category, translation, own, link.lines) };
}

/** A row of QuickBooks as it compares with SA's. */
export function sharedFields(category: Category, row: InboxRow, lookup: Lookup): Fields {
  return category.comparable(translate(category, row.fields, 'quickbooks', lookup).fields);
}

/** What it waits for, by the name that people know. */
export async function waiting(context: SyncContext, side: Side, missing: ReferredRecord): Promise<Carrying> {
  const category = categoryOf(missing.category);
  const row = await context.store.inboxRow(side, missing.category, missing.id);
  const { cutOff } = context.scope;
  if (row === undefined && cutOff !== null && category.kind === 'transaction')
    return obstacle('sync.before-cut-off', { reference: `the ${category.singular}`, day: cutOff });
  const name =
    row === undefined
      ? `its ${category.singular}`
      : `the ${category.singular} "${category.label(row.fields)}"`;
  return obstacle('sync.waiting-for-reference', { reference: name });
}
