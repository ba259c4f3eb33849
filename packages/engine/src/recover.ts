/**
 * What an earlier sync left open is finished before anything new is read: lost answers are settled, SA is asked
 * the same again, and is told what it was not told. Planned operations that never left for QuickBooks are
 * forgotten; their news still stand in the inbox and are planned anew.
 */
import { Failure } from '@autosync/core';
import { categoryOf } from '@autosync/records';
import type { SyncContext } from './context.ts';
import { linkedActivity } from './link.ts';
import type { Operation, StoreChange } from './ports/index.ts';
import { bodyOf, type Carried } from './operation.ts';
import { requireEnd } from './operation-state.ts';
import { settle } from './settle.ts';
import { tell } from './tell.ts';
import { writeToSa } from './to-sa.ts';
import { isRequests, requestsOf } from './write.ts';

/** Whether an earlier sync left anything open: then the company file is looked at before it is finished. */
export async function isAnythingOpen({ store }: SyncContext): Promise<boolean> {
  const open = await store.operations({ states: ['planned', 'sent', 'unknown', 'applied'] });
  return open.length > 0 || (await store.messageSets()).length > 0;
}

export async function recover(context: SyncContext): Promise<void> {
  const { store } = context;
  const planned = await store.operations({ states: ['planned'] });
  const neverSent = planned.filter(({ to }) => to === 'quickbooks');
  for (const operation of neverSent) requireEnd(operation, 'killed');
  if (neverSent.length > 0)
    await store.commit(neverSent.map(({ id }): StoreChange => ({ remove: 'operation', id })));
  for (const { id, operationIds } of await store.messageSets()) {
    const batch = await carriedBy(context, operationIds);
    if (batch.length > 0) await settle(context, id, batch);
    else await store.commit([{ remove: 'messageSet', id }]);
  }
  await recoverToSa(context);
  await tell(context, await store.operations({ states: ['applied'] }));
}

/**
 * What was planned for SA is asked again. A creation whose record is linked by now has been done: SA keeps the link with
 * the record, and it was read from there, by whichever computer it came. Until the links have been read nobody knows that,
 * so it waits; where they have just been read (`isRestored`), one that has none has not been done, and is planned anew
 * against what SA has by now.
 */
export async function recoverToSa(context: SyncContext, isRestored = false): Promise<void> {
  const { store } = context;
  const planned = (await store.operations({ states: ['planned'] })).filter(({ to }) => to === 'sa');
  for (const category of context.categories) {
    const due: Operation[] = [];
    for (const operation of planned.filter((one) => one.category === category.name)) {
      const { source } = bodyOf(operation);
      const isCreation = operation.action === 'create' && source !== null;
      if (isCreation && context.isRestoring) continue;
      const [link] = isCreation ? await store.linkByQuickbooks(category.name, [source.id]) : [];
      if (link === undefined && !(isCreation && isRestored)) {
        due.push(operation);
        continue;
      }
      requireEnd(operation, 'absent');
      const activity = link && linkedActivity(context, link, operation.label, context.clock.now());
      await store.commit([
        { remove: 'operation', id: operation.id },
        ...(activity === undefined ? [] : [{ put: 'activity' as const, activity }]),
      ]);
    }
    if (due.length > 0) await writeToSa(context, category, due);
  }
}

/** The operations of a message set that are still open, with the very requests that it held. */
async function carriedBy(context: SyncContext, operationIds: readonly string[]): Promise<readonly Carried[]> {
  const batch: Carried[] = [];
  for (const id of operationIds) {
    const operation = await context.store.operation(id);
    if (operation !== undefined && isOpen(operation)) batch.push(carriedOf(operation));
  }
  return batch;
}

function isOpen(operation: Operation): boolean {
  return operation.state === 'sent' || operation.state === 'unknown';
}

function carriedOf(operation: Operation): Carried {
  const category = categoryOf(operation.category);
  const requests = requestsOf(category, operation);
  if (isRequests(requests)) return { operation, category, requests };
  throw new Failure('program.defect', { detail: `The requests of ${operation.label} cannot be made again.` });
}
