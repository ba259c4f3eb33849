/**
 * New names that a person gave in a message. They are written on their own side as that person would have typed them
 * there, before the categories run, which then find the record under its new name. A rename that is made twice, after
 * a kill or a lost answer, is the same as one: SA knows it by its id, and QuickBooks by the edit sequence.
 */
import { canonicalJson, guidOf, randomText } from '@autosync/core';
import { encode, explainStatus } from '@autosync/qbxml';
import { categoryOf, type Category } from '@autosync/records';
import { recordKeyOf, type SyncContext } from '../context.ts';
import { isDone, qbxmlVersion } from '../conversation.ts';
import { objectsIn, quickbooksNews } from '../gather.ts';
import type { Obstacle } from '../message.ts';
import { readByIds } from '../outcome.ts';
import type { Side, StoreChange } from '../ports/index.ts';
import { nameField } from './action.ts';
import { removeResolution, resolutionsIn, type Resolution } from './resolution.ts';

const messageSetIdCharacters = 22;

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
  const { store } = context;
  const [object] = await readByIds(context, category, [id]);
  if (object === undefined || object.fields[nameField] === name)
    return store.commit([removeResolution(resolution)]);
  const writing = category.quickbooks.change({
    id,
    editSequence: object.editSequence,
    baseline: object.fields,
    kept: object.kept,
    fields: { ...object.fields, [nameField]: name },
    changed: [nameField],
  });
  if ('cannot' in writing) {
    const details = { detail: writing.cannot };
    const obstacle: Obstacle = { code: 'sync.not-allowed-by-quickbooks', details };
    return refuse(context, category, resolution, 'quickbooks', id, obstacle);
  }
  const { requests } = writing;
  await context.lease.check();
  const newMessageSetID = randomText(context.random, messageSetIdCharacters);
  const text = encode(
    { kind: 'request', onError: 'continueOnError', newMessageSetID, requests },
    { version: qbxmlVersion },
  );
  const delivery = await context.conversation.deliver(text, newMessageSetID, requests.length);
  const answers = delivery.outcome === 'answered' ? delivery.answers : [];
  const [answer] = answers;
  // Without an answer the instruction stays: the next sync looks at the record before it asks again.
  if (answer === undefined) return;
  if (!isDone(answer)) {
    const { statusCode, statusMessage = '' } = answer.status;
    if (explainStatus(statusCode, statusMessage).retry !== 'no') return;
    const details = { detail: statusMessage, statusCode };
    const obstacle: Obstacle = { code: 'quickbooks.record-refused', details, quickbooks: statusMessage };
    return refuse(context, category, resolution, 'quickbooks', id, obstacle);
  }
  const renamed = await objectsIn(context, category, answers);
  const news = renamed.map((one): StoreChange => ({
    put: 'inbox',
    row: quickbooksNews(context, category, one),
  }));
  await store.commit([removeResolution(resolution), ...news]);
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
