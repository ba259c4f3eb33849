/**
 * New names that a person gave in a message. They are written on their own side as that person would have typed them
 * there, before the categories run, which then find the record under its new name. A rename that is made twice, after
 * a kill or a lost answer, is the same as one: SA knows it by its id, and QuickBooks by the edit sequence.
 */
import { canonicalJson, guidOf } from '@autosync/core';
import { categoryOf, type Category } from '@autosync/records';
import { recordKeyOf, type SyncContext } from '../context.ts';
import type { Obstacle } from '../message.ts';
import type { Side, StoreChange } from '../ports/index.ts';
import { nameField } from './action.ts';
import { editInQuickbooks } from './direct-edit.ts';
import { removeResolution, resolutionsIn, type Resolution } from './resolution.ts';

export async function rename(context: SyncContext): Promise<void> {
  for (const resolution of (await resolutionsIn(context.store)).values()) {
    const { category: categoryName, record: id, name } = resolution;
    if (id === null || name === null) continue;
    const category = categoryOf(categoryName);
    if (resolution.action === 'rename-in-sa') await renameInSa(context, category, resolution, id, name);
    if (resolution.action === 'rename-in-quickbooks')
      await renameInQuickbooks(context, category, resolution, id, name);
  }
}

async function renameInSa(
  context: SyncContext,
  category: Category,
  resolution: Resolution,
  id: string,
  name: string,
): Promise<void> {
  const { store, sa } = context;
  const row = await store.inboxRow('sa', category.name, id);
  const [link] = await store.linkBySa(category.name, [id]);
  const version = row === undefined ? link?.saVersion : Number(row.revision);
  if (version === undefined) return store.commit([removeResolution(resolution)]);
  await context.lease.check();
  const operationId = guidOf(canonicalJson([context.companyId, category.name, 'rename', id, version, name]));
  const change = { action: 'change' as const, id, expectedVersion: version, fields: { [nameField]: name } };
  const [result] = await sa.apply([
    { operationId, category: category.name, quickbooksId: link?.quickbooksId ?? '', ...change },
  ]);
  if (result?.outcome === 'not_applied')
    // A stale one is renamed by the next sync, on the version that its feed brings.
    return result.code === 'sa.stale' ? undefined : refuse(context, category, resolution, 'sa', id, result);
  if (result === undefined) return;
  const revision = `${result.version}`;
  await store.commit([
    removeResolution(resolution),
    ...(row === undefined
      ? []
      : [{ put: 'inbox' as const, row: { ...row, changeKey: revision, revision, fields: result.fields } }]),
  ]);
}

async function renameInQuickbooks(
  context: SyncContext,
  category: Category,
  resolution: Resolution,
  id: string,
  name: string,
): Promise<void> {
  const edit = await editInQuickbooks(context, category, id, { [nameField]: name });
  // The instruction stays while it is open: the next sync looks at the record before it asks again.
  if (edit.kind === 'open') return;
  if (edit.kind === 'refused') return refuse(context, category, resolution, 'quickbooks', id, edit.obstacle);
  const news: StoreChange[] = edit.news === undefined ? [] : [{ put: 'inbox', row: edit.news }];
  await context.store.commit([removeResolution(resolution), ...news]);
}

/** The person is told that it did not work; the record waits for another decision. */
async function refuse(
  context: SyncContext,
  category: Category,
  resolution: Resolution,
  side: Side,
  id: string,
  obstacle: Obstacle,
): Promise<void> {
  const { store, messages, clock, held } = context;
  const row = await store.inboxRow(side, category.name, id);
  const label = row === undefined ? (resolution.name ?? id) : category.label(row.fields);
  held.add(recordKeyOf(category.name, side, id));
  await store.commit([
    removeResolution(resolution),
    messages.put({ category, side, id, label }, obstacle, clock.now()),
  ]);
}
