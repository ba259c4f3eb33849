/** C3: what follows from the outcomes of a message set, for all of its operations in one commit. */
import { Failure, type Json } from '@autosync/core';
import type { Category, Fields, QuickBooksObject } from '@autosync/records';
import { recordKeyOf, type SyncContext } from './context.ts';
import { noteCredited } from './credited.ts';
import { quickbooksNews } from './gather.ts';
import { concludeApplied, type WrittenRecord } from './link.ts';
import { noteLowered, noteMaybeLowered } from './lowered.ts';
import { givesNumber } from './number-range.ts';
import type { Obstacle } from './message.ts';
import { bodyOf, type Carried, type OperationBody } from './operation.ts';
import { after, requireEnd } from './operation-state.ts';
import type { OperationOutcome } from './outcome.ts';
import { partDone } from './part-done.ts';
import { differingFields } from './plan.ts';
import type { Operation, StoreChange } from './ports/index.ts';
import { mergedIn, withoutNews } from './unmarked.ts';

/** Everything that follows from the outcomes of one message set. It goes with its last open operation. */
export async function conclude(
  context: SyncContext,
  messageSetId: string,
  outcomes: readonly (readonly [Carried, OperationOutcome])[],
): Promise<readonly Operation[]> {
  const changes: StoreChange[] = [];
  for (const [carried, outcome] of outcomes) changes.push(...(await changesOf(context, carried, outcome)));
  const isOpen = outcomes.some(([, outcome]) => outcome.kind === 'unclear');
  if (!isOpen) {
    changes.push({ remove: 'messageSet', id: messageSetId });
    changes.push({ put: 'setting', name: lastMessageSetSetting, value: messageSetId });
  }
  await context.store.commit(changes);
  return appliedIn(changes);
}

/** The operations that a commit made `applied`, and of which SA must be told. */
export function appliedIn(changes: readonly StoreChange[]): readonly Operation[] {
  return changes.flatMap((change) =>
    'put' in change && change.put === 'operation' && change.operation.state === 'applied'
      ? [change.operation]
      : [],
  );
}

/** The message set that QuickBooks may forget with the next one: every operation in it is settled. */
export const lastMessageSetSetting = 'quickbooks.lastMessageSet';

async function changesOf(
  context: SyncContext,
  carried: Carried,
  outcome: OperationOutcome,
): Promise<readonly StoreChange[]> {
  const { operation, category } = carried;
  const { source, target } = bodyOf(operation);
  if (source === null)
    throw new Failure('program.defect', { detail: 'A link is not written to QuickBooks.' });
  const held = { category, side: source.side, id: source.id, label: operation.label };
  const key = recordKeyOf(category.name, source.side, source.id);
  const forgotten: StoreChange = { remove: 'operation', id: operation.id };
  const now = context.clock.now();
  switch (outcome.kind) {
    case 'applied': {
      const { object } = outcome;
      const concluded =
        object === null
          ? await concludeApplied(context, category, operation, goneRecord(target))
          : await concludeRead(context, category, operation, object, outcome);
      return [
        ...concluded,
        ...noteLowered(
          context,
          category,
          object?.id ?? target?.id ?? '',
          target?.fields,
          object === null ? null : object.fields,
        ),
        ...(await noteCredited(context, category, {
          id: object?.id ?? target?.id ?? '',
          keptBefore: target?.kept ?? null,
          keptNow: object?.kept ?? null,
        })),
      ];
    }
    case 'found':
      return concludeFound(context, category, operation, outcome.object);
    case 'changed-meanwhile': {
      const { object, written } = outcome;
      const part = await concludePart(context, carried, object, written);
      if (part === undefined) requireEnd(operation, 'outdated');
      const row = quickbooksNews(context, category, object);
      const isAgain = noteReplan(context, key);
      return [
        ...(part ?? [forgotten]),
        { put: 'inbox', row },
        ...noteMaybeLowered(context, category, row.id, target?.revision, row.revision),
        ...(isAgain ? [context.messages.put(held, changingObstacle(operation.label), now)] : []),
      ];
    }
    case 'refused':
      requireEnd(operation, 'refused');
      context.held.add(key);
      return [forgotten, context.messages.put(held, outcome.obstacle, now)];
    case 'absent':
      requireEnd(operation, 'absent');
      context.toReadAgain.add(category.name);
      return [forgotten, ...(noteReplan(context, key) ? [context.messages.put(held, lostAgain, now)] : [])];
    case 'unclear':
      context.held.add(key);
      return [
        { put: 'operation', operation: after(operation, 'unclear') },
        context.messages.put(held, { code: 'sync.outcome-unclear', details: {} }, now),
      ];
    default: {
      const unreachable: never = outcome;
      return unreachable;
    }
  }
}

function goneRecord(target: OperationBody['target']): WrittenRecord {
  return {
    id: target?.id ?? '',
    revision: target?.revision ?? '',
    fields: target?.fields ?? {},
    kept: null,
    isGone: true,
  };
}

/** What QuickBooks answers to a write is the new baseline, but for what changed there unmarked: that is news. */
async function concludeRead(
  context: SyncContext,
  category: Category,
  operation: Operation,
  object: QuickBooksObject,
  { isReadBack = false, answered }: Extract<OperationOutcome, { kind: 'applied' }>,
): Promise<readonly StoreChange[]> {
  const { source, fields, target } = bodyOf(operation);
  const isRemoval = operation.action === 'remove';
  const apart = category.quickbooks.addedWithout.map((field) => [field, object.fields[field] ?? null]);
  const read = answered === undefined ? object.fields : { ...answered, ...Object.fromEntries(apart) };
  const known = withoutNews(category, read, {
    written: isRemoval ? null : fields,
    before: isReadBack && answered === undefined && target !== null ? target.fields : null,
    merged: await mergedIn(context.store, category, source?.fields ?? {}),
  });
  // A number that the record has from its range is news as well, so that SA gets it.
  const baseline = givesNumber(operation) ? { ...known, number: null } : known;
  return concludeWith(context, category, operation, object, { baseline, isFound: false });
}

/**
 * The baseline is what we wrote, where the record reads differently now, and what SA still names by a merged record; and
 * that difference is news.
 */
async function concludeFound(
  context: SyncContext,
  category: Category,
  operation: Operation,
  object: QuickBooksObject,
): Promise<readonly StoreChange[]> {
  const { source, fields: expected, target } = bodyOf(operation);
  const differing = differingFields(category, object.fields, expected);
  const asWritten = Object.entries(object.fields).map(([field, value]): [string, Json] => [
    field,
    differing.includes(field) ? (expected[field] ?? null) : value,
  ]);
  const merged = await mergedIn(context.store, category, source?.fields ?? {});
  const writing = { written: expected, before: null, merged };
  const baseline = withoutNews(category, Object.fromEntries(asWritten), writing);
  return [
    ...(await concludeWith(context, category, operation, object, { baseline, isFound: context.isRestoring })),
    ...noteLowered(context, category, object.id, target?.fields, object.fields),
  ];
}

/**
 * No record has this edit sequence. SA's copy of a link says it while QuickBooks has news that nobody has carried over: a
 * new computer takes QuickBooks for the side that has moved then.
 */
const noRevision = '0';

/** C3 for what was done of a change; undefined where nothing was. What the record says otherwise becomes news. */
async function concludePart(
  context: SyncContext,
  carried: Carried,
  object: QuickBooksObject,
  written: Fields,
): Promise<readonly StoreChange[] | undefined> {
  const { category } = carried;
  const { id, editSequence: revision, kept } = object;
  const [link] = await context.store.linkByQuickbooks(category.name, [id]);
  const part = link && partDone(carried, link, object, written);
  if (part === undefined) return undefined;
  const isNews = differingFields(category, object.fields, part.baseline).length > 0;
  const known = isNews ? noRevision : revision;
  const record = { id, revision: known, fields: part.baseline, kept, isGone: false };
  return concludeApplied(context, category, part.operation, record);
}

/** C3 with the baseline; where the record reads differently, that is news. */
async function concludeWith(
  context: SyncContext,
  category: Category,
  operation: Operation,
  object: QuickBooksObject,
  { baseline, isFound }: { readonly baseline: Fields; readonly isFound: boolean },
): Promise<readonly StoreChange[]> {
  const { id, editSequence: revision, kept } = object;
  const isNews = differingFields(category, object.fields, baseline).length > 0;
  const known = isNews ? noRevision : revision;
  const written = { id, revision: known, fields: baseline, kept, isGone: false, isFound };
  const changes = await concludeApplied(context, category, operation, written);
  if (!isNews) return changes;
  return [...changes, { put: 'inbox', row: quickbooksNews(context, category, object) }];
}

/** Counts one more plan on a changed object; true, and held, from the second on. */
export function noteReplan(context: SyncContext, key: string): boolean {
  const replans = (context.replans.get(key) ?? 0) + 1;
  context.replans.set(key, replans);
  if (replans === 1) context.moves += 1;
  else context.held.add(key);
  return replans > 1;
}

const lostAgain: Obstacle = {
  code: 'quickbooks.no-answer',
  details: { detail: 'QuickBooks did not receive it, twice in one sync.' },
};

export function changingObstacle(record: string): Obstacle {
  return {
    code: 'quickbooks.record-in-use',
    details: { record, detail: 'It was changed again and again while it was being written.' },
  };
}
