/**
 * The answer to a message set was lost. QuickBooks is asked what became of it, under its id, in a form that
 * never runs it (new id = old id, qbxml.md 2.4). Where QuickBooks does not know the id, each record is looked
 * for. What nobody can tell stays open; nothing is ever sent again blindly.
 */
import { Failure, sameJson } from '@autosync/core';
import type { Request } from '@autosync/qbxml';
import type { Category, Fields, QuickBooksObject } from '@autosync/records';
import { conclude } from './conclude.ts';
import type { SyncContext } from './context.ts';
import { isDone, messageSetText, numbered, refusal, type Answer } from './conversation.ts';
import { objectsIn } from './gather.ts';
import { bodyOf, type Carried } from './operation.ts';
import { outcomesOf, readByIds, type OperationOutcome } from './outcome.ts';
import { differingFields } from './plan.ts';
import type { Operation } from './ports/index.ts';
import { readModified } from './pages.ts';
import { fieldsAsWritten } from './part-done.ts';
import { resolutionFor } from './resolutions/resolution.ts';

/**
 * Settles a message set; gives the operations that turned out to be applied.
 *
 * @throws Failure where QuickBooks cannot be asked: everything stays as it is, for the next sync.
 */
export async function settle(
  context: SyncContext,
  messageSetId: string,
  batch: readonly Carried[],
): Promise<readonly Operation[]> {
  const known = await askUnderId(context, messageSetId, batch);
  if (known !== undefined) return conclude(context, messageSetId, known);
  const found: [Carried, OperationOutcome][] = [];
  for (const carried of batch) found.push([carried, await lookFor(context, carried)]);
  return conclude(context, messageSetId, found);
}

async function askUnderId(context: SyncContext, messageSetId: string, batch: readonly Carried[]) {
  const requests = batch.flatMap((carried) => carried.requests);
  const text = messageSetText(messageSetId, messageSetId, requests);
  const delivery = await context.conversation.deliver(text, messageSetId, 0);
  switch (delivery.outcome) {
    case 'answered':
      requireOwn(numbered(messageSetId, requests), delivery.answers);
      return outcomesOf(context, messageSetId, batch, delivery);
    case 'refused':
      throw refusal(delivery.hresult, delivery.detail);
    case 'not_reached':
    case 'unknown':
      throw new Failure('quickbooks.no-answer', { detail: delivery.detail });
    default: {
      const unreachable: never = delivery;
      return unreachable;
    }
  }
}

/** An answer to another question does not say that QuickBooks does not know ours. @throws Failure for such a one. */
function requireOwn(requests: readonly Request[], answers: readonly Answer[]): void {
  const ids = new Set(requests.map(({ body }) => body.requestID));
  if (answers.some(({ status }) => !ids.has(status.requestID)))
    throw new Failure('quickbooks.no-answer', { detail: 'The answer belongs to another question.' });
}

function lookFor(context: SyncContext, carried: Carried): Promise<OperationOutcome> {
  switch (carried.operation.action) {
    case 'create':
      return lookForCreated(context, carried);
    case 'change':
      return lookForChanged(context, carried);
    case 'remove':
      return lookForRemoved(context, carried);
    default: {
      const unreachable: never = carried.operation.action;
      return unreachable;
    }
  }
}

/**
 * A transaction is looked for among those of its customer and day, a list element among those modified since the
 * watermark; both by our mark (bookkeeping.md 7). A list element without a mark is ours where it has the name,
 * which QuickBooks never takes twice (qbxml.md 5.4); a transaction without one may be somebody else's.
 */
async function lookForCreated(
  context: SyncContext,
  { operation, category }: Carried,
): Promise<OperationOutcome> {
  const { fields } = bodyOf(operation);
  const objects = await candidatesFor(context, category, fields);
  const marked = objects.find(({ externalGuid }) => externalGuid === operation.id);
  if (marked !== undefined) return { kind: 'found', object: marked };
  const links = await context.store.linkByQuickbooks(
    category.name,
    objects.map(({ id }) => id),
  );
  const linked = new Set(links.map(({ quickbooksId }) => quickbooksId));
  const alike = objects.find(
    (object) =>
      object.externalGuid === null && !linked.has(object.id) && isAlike(category, object.fields, fields),
  );
  if (alike === undefined) return { kind: 'absent' };
  if (category.kind === 'list') return { kind: 'found', object: alike };
  return byResolution(context, category, operation, objects);
}

/** Only a person can tell; they name the record that it is, or say that it is not there. */
async function byResolution(
  { store }: SyncContext,
  category: Category,
  operation: Operation,
  objects: readonly QuickBooksObject[],
): Promise<OperationOutcome> {
  const { source } = bodyOf(operation);
  const resolution = source && (await resolutionFor(store, category.name, source.side, source.id));
  if (resolution?.action === 'create') return { kind: 'absent' };
  const object = objects.find(({ id, fields }) =>
    [id, category.label(fields)].includes(resolution?.record ?? ''),
  );
  return object === undefined ? { kind: 'unclear' } : { kind: 'found', object };
}

/**
 * Where QuickBooks refuses the question, it does not say that nothing is there: the customer may have been merged meanwhile.
 * What was written since the watermark is asked for then.
 */
async function candidatesFor(
  context: SyncContext,
  category: Category,
  { customer, date }: Fields,
): Promise<readonly QuickBooksObject[]> {
  if (category.kind === 'list' || typeof customer !== 'string' || typeof date !== 'string')
    return readModified(context, category);
  const requests = category.quickbooks.reads.map((read) =>
    read.request({ by: 'customer-and-date', customer, date }),
  );
  const answers = await context.conversation.ask(requests);
  return answers.every(isDone) ? objectsIn(context, category, answers) : readModified(context, category);
}

/** What of the changed fields reads as we wrote it was our change; the rest is planned on what is there. */
async function lookForChanged(context: SyncContext, carried: Carried): Promise<OperationOutcome> {
  const { operation, category } = carried;
  const { target, fields, changed } = bodyOf(operation);
  const [object] = target === null ? [] : await readByIds(context, category, [target.id]);
  if (target === null || object === undefined) return { kind: 'absent' };
  const differing = differingFields(category, object.fields, fields);
  // What a credit pays shows in its content, and not in its edit sequence (bookkeeping.md 11).
  if (!changed.some((field) => differing.includes(field))) return { kind: 'found', object };
  if (object.editSequence === target.revision) return { kind: 'absent' };
  const written = fieldsAsWritten(carried, object.fields);
  return { kind: 'changed-meanwhile', object, written };
}

async function lookForRemoved(
  context: SyncContext,
  { operation, category }: Carried,
): Promise<OperationOutcome> {
  const { target } = bodyOf(operation);
  const [object] = target === null ? [] : await readByIds(context, category, [target.id]);
  if (target === null || object === undefined) return { kind: 'applied', object: null };
  if (sameJson(object.fields['isVoid'], true) || sameJson(object.fields['isActive'], false))
    return { kind: 'applied', object };
  if (object.editSequence === target.revision) return { kind: 'absent' };
  return { kind: 'changed-meanwhile', object, written: {} };
}

function isAlike(category: Category, found: Fields, wanted: Fields): boolean {
  const keys = new Set(category.naturalKeys(found));
  return category.naturalKeys(wanted).some((key) => keys.has(key));
}
