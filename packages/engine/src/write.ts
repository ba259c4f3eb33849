/**
 * From planned operations to QuickBooks: message sets of up to 25 requests, each durable under its id before it
 * leaves (C2), each settled before the next one (C3).
 */
import { digestOf, Failure, randomText } from '@autosync/core';
import { check, type Request } from '@autosync/qbxml';
import { onReceivables, type Category } from '@autosync/records';
import { conclude, lastMessageSetSetting, noteReplan } from './conclude.ts';
import { recordKeyOf, type SyncContext } from './context.ts';
import {
  messageSetText,
  notReached,
  qbxmlVersion,
  refusal,
  unparsable,
  type Delivery,
} from './conversation.ts';
import { deletionNews, quickbooksNews } from './gather.ts';
import type { Obstacle } from './message.ts';
import { bodyOf, type Carried } from './operation.ts';
import { outcomesOf, readByIds } from './outcome.ts';
import { after, requireEnd } from './operation-state.ts';
import type { Operation, StoreChange } from './ports/index.ts';
import { settle } from './settle.ts';
import { tell } from './tell.ts';

const requestsMax = 25;
/** QuickBooks takes at most 23 characters (qbxml.md 2.4). */
const messageSetIdCharacters = 22;

/** The requests of an operation, or why QuickBooks cannot do it. */
export function requestsOf(category: Category, operation: Operation): readonly Request[] | Obstacle {
  const { target, fields, changed, receivables = null } = bodyOf(operation);
  const { label, action } = operation;
  const written = category.quickbooks;
  const record = target && {
    id: target.id,
    editSequence: target.revision,
    baseline: target.fields,
    kept: target.kept,
  };
  const writing =
    record === null
      ? written.add(fields, operation.id)
      : action === 'remove'
        ? written.remove(record)
        : written.change({ ...record, fields, changed });
  if ('cannot' in writing)
    return { code: 'sync.not-allowed-by-quickbooks', details: { record: label, detail: writing.cannot } };
  const requests = receivables === null ? writing.requests : onReceivables(writing.requests, receivables);
  const [problem] = check(
    { kind: 'request', onError: 'continueOnError', requests },
    { version: qbxmlVersion },
  );
  if (problem === undefined) return requests;
  return {
    code: 'sync.value-refused',
    details: { record: label, place: problem.path, detail: problem.text },
  };
}

/** Sends operations that were planned (C1), and tells SA about those that were applied. */
export async function writeToQuickbooks(
  context: SyncContext,
  category: Category,
  operations: readonly Operation[],
): Promise<void> {
  const carried: Carried[] = [];
  for (const operation of await stillRemovable(context, category, operations)) {
    const requests = requestsOf(category, operation);
    if (!isRequests(requests))
      throw new Failure('program.defect', { detail: `${operation.label} was planned.` });
    carried.push({ operation, category, requests });
  }
  for (const batch of batches(carried)) await tell(context, await send(context, batch));
}

export function isRequests(requests: readonly Request[] | Obstacle): requests is readonly Request[] {
  return Array.isArray(requests);
}

/** Sends one message set and concludes it. Refused as a whole, it is halved until the culprit stands alone. */
async function send(context: SyncContext, batch: readonly Carried[]): Promise<readonly Operation[]> {
  await context.conversation.open();
  const id = randomText(context.random, messageSetIdCharacters);
  const last = await context.store.setting(lastMessageSetSetting);
  const requests = batch.flatMap((carried) => carried.requests);
  const text = messageSetText(id, typeof last === 'string' ? last : undefined, requests);
  const sent = batch.map(({ operation }, place) => sentOperation(operation, id, place));
  await context.store.commit([
    ...sent.map((operation): StoreChange => ({ put: 'operation', operation })),
    {
      put: 'messageSet',
      messageSet: {
        id,
        digest: digestOf(text),
        text,
        operationIds: sent.map((operation) => operation.id),
        sentAt: context.clock.now(),
      },
    },
  ]);
  const delivery = await context.conversation.deliver(text, id, requests.length);
  const carried = batch.map((one, place) => ({ ...one, operation: sent[place] ?? one.operation }));
  return concludeDelivery(context, id, carried, delivery);
}

async function concludeDelivery(
  context: SyncContext,
  id: string,
  batch: readonly Carried[],
  delivery: Delivery,
): Promise<readonly Operation[]> {
  switch (delivery.outcome) {
    case 'answered': {
      const outcomes = await outcomesOf(context, id, batch, delivery);
      return outcomes === undefined ? settleNow(context, id, batch) : conclude(context, id, outcomes);
    }
    case 'unknown':
      return settleNow(context, id, batch);
    case 'refused':
      if (delivery.hresult !== unparsable) {
        await takeBack(context, id, batch);
        throw refusal(delivery.hresult, delivery.detail);
      }
      return bisect(context, id, batch, delivery);
    case 'not_reached':
      await takeBack(context, id, batch);
      throw notReached(delivery.detail, delivery.hresult);
    default: {
      const unreachable: never = delivery;
      return unreachable;
    }
  }
}

/** An answer was lost: everybody may see that it is open, and QuickBooks is asked at once. */
async function settleNow(
  context: SyncContext,
  id: string,
  batch: readonly Carried[],
): Promise<readonly Operation[]> {
  const unknown = batch.map((carried) => ({
    ...carried,
    operation: after(carried.operation, 'answer lost'),
  }));
  await context.store.commit(unknown.map(({ operation }): StoreChange => ({ put: 'operation', operation })));
  return settle(context, id, unknown);
}

/** Nothing left the house: the operations are planned again by the next sync. */
async function takeBack(context: SyncContext, id: string, batch: readonly Carried[]): Promise<void> {
  for (const { operation } of batch) requireEnd(operation, 'not reached');
  await context.store.commit([
    { remove: 'messageSet', id },
    ...batch.map(({ operation }): StoreChange => ({ remove: 'operation', id: operation.id })),
  ]);
}

async function bisect(
  context: SyncContext,
  id: string,
  batch: readonly Carried[],
  refused: { readonly hresult: string; readonly detail: string },
): Promise<readonly Operation[]> {
  if (batch.length === 1) {
    const { hresult, detail } = refused;
    const obstacle: Obstacle = { code: 'quickbooks.refused', details: { hresult, detail } };
    return conclude(
      context,
      id,
      batch.map((carried) => [carried, { kind: 'refused', obstacle }] as const),
    );
  }
  await context.store.commit([
    { remove: 'messageSet', id },
    ...batch.map(({ operation }): StoreChange => ({
      put: 'operation',
      operation: after(operation, 'halved'),
    })),
  ]);
  const again = batch.map((carried) => ({ ...carried, operation: after(carried.operation, 'halved') }));
  const middle = Math.ceil(again.length / 2);
  const first = await send(context, again.slice(0, middle));
  return [...first, ...(await send(context, again.slice(middle)))];
}

/**
 * Voids and deletions carry no edit sequence (qbxml.md 4.3), so the records are read right before. One that
 * changed meanwhile is planned again; one that is gone needs no deletion.
 */
async function stillRemovable(
  context: SyncContext,
  category: Category,
  operations: readonly Operation[],
): Promise<readonly Operation[]> {
  const removals = operations.filter((operation) => isUnguarded(category, operation));
  if (removals.length === 0) return operations;
  const ids = removals.flatMap((operation) => bodyOf(operation).target?.id ?? []);
  const present = new Map((await readByIds(context, category, ids)).map((object) => [object.id, object]));
  const changes: StoreChange[] = [];
  const dropped = new Set<string>();
  for (const operation of removals) {
    const { source, target } = bodyOf(operation);
    if (source === null || target === null) continue;
    const object = present.get(target.id);
    if (object?.editSequence === target.revision) continue;
    requireEnd(operation, 'outdated');
    dropped.add(operation.id);
    noteReplan(context, recordKeyOf(category.name, source.side, source.id));
    const [link] = await context.store.linkByQuickbooks(category.name, [target.id]);
    changes.push({ remove: 'operation', id: operation.id });
    if (object !== undefined) changes.push({ put: 'inbox', row: quickbooksNews(context, category, object) });
    else if (link !== undefined) changes.push({ put: 'inbox', row: deletionNews(link, null) });
  }
  if (changes.length > 0) await context.store.commit(changes);
  return operations.filter(({ id }) => !dropped.has(id));
}

function isUnguarded(category: Category, operation: Operation): boolean {
  if (bodyOf(operation).target === null) return false;
  const requests = requestsOf(category, operation);
  return isRequests(requests) && requests.some(({ name }) => ['TxnVoid', 'TxnDel', 'ListDel'].includes(name));
}

function sentOperation(operation: Operation, messageSetId: string, requestIndex: number): Operation {
  return { ...after(operation, 'leaves'), messageSetId, requestIndex };
}

/** Message sets of at most 25 requests; an operation is never torn apart. */
function batches(carried: readonly Carried[]): readonly (readonly Carried[])[] {
  const result: Carried[][] = [];
  let count = requestsMax;
  for (const one of carried) {
    if (count + one.requests.length > requestsMax) {
      result.push([]);
      count = 0;
    }
    result.at(-1)?.push(one);
    count += one.requests.length;
  }
  return result;
}
