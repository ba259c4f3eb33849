/**
 * What became of each operation of a message set, read off the answers of QuickBooks; and C3 for all of them.
 */
import { Failure, type Json } from '@autosync/core';
import { explainStatus } from '@autosync/qbxml';
import type { Request } from '@autosync/qbxml';
import { requestsByIds, type Category, type Fields, type QuickBooksObject } from '@autosync/records';
import { recordKeyOf, type SyncContext } from './context.ts';
import { isAnswered, isDone, numbered, type Answer } from './conversation.ts';
import { noteCredited } from './credited.ts';
import { objectsIn, quickbooksNews } from './gather.ts';
import { concludeApplied, type WrittenRecord } from './link.ts';
import { noteLowered } from './lowered.ts';
import { givesNumber } from './number-range.ts';
import type { Obstacle } from './message.ts';
import { bodyOf, type OperationBody } from './operation.ts';
import { after, requireEnd } from './operation-state.ts';
import { requireDone } from './pages.ts';
import { fieldsAnswered, partDone } from './part-done.ts';
import { differingFields } from './plan.ts';
import type { Operation, StoreChange } from './ports/index.ts';
import { mergedIn, withoutMeanwhile, withoutUnmarked } from './unmarked.ts';

export type OperationOutcome =
  /**
   * Done; `object` is the record as QuickBooks stores it now, null where it no longer exists. `isReadBack`: it was read
   * after the write, so that people may have changed it in between.
   */
  | { readonly kind: 'applied'; readonly object: QuickBooksObject | null; readonly isReadBack?: boolean }
  /**
   * Done some time ago; `object` is the record as it is now, and people may have changed it since. What differs
   * from what was written is news of QuickBooks.
   */
  | { readonly kind: 'found'; readonly object: QuickBooksObject }
  /**
   * Not done, or but for the fields that were written: the record is another one by now. What is left is planned again
   * on it, once a sync.
   */
  | {
      readonly kind: 'changed-meanwhile';
      readonly object: QuickBooksObject;
      readonly written: readonly string[];
    }
  | { readonly kind: 'refused'; readonly obstacle: Obstacle }
  /** Surely not done, and nothing speaks against planning it again. */
  | { readonly kind: 'absent' }
  /** Nobody can tell; it stays `unknown` and is never sent again blindly. */
  | { readonly kind: 'unclear' };

/** An operation with its category and the requests that carry it. */
export interface Carried {
  readonly operation: Operation;
  readonly category: Category;
  readonly requests: readonly Request[];
}

const staleEditSequence = 3200;
const nameInUse = 3100;
const objectNotFound = 3120;

/** True whoever has the name: somebody in QuickBooks, or another record of SA that went there first. */
const nameTaken =
  'Another record has this name in QuickBooks already; it may be a record of SA as well. Capital and small letters are the same there, and customers, vendors, employees and other names share one list.';

/** The outcome of every operation; undefined where QuickBooks does not say all of them. */
export async function outcomesOf(
  context: SyncContext,
  messageSetId: string,
  batch: readonly Carried[],
  delivery: { readonly statusCode: number | undefined; readonly answers: readonly Answer[] },
): Promise<readonly (readonly [Carried, OperationOutcome])[] | undefined> {
  const requests = batch.flatMap((carried) => carried.requests);
  const isWhole = isAnswered(numbered(messageSetId, requests), delivery.answers);
  if (!isWhole || (delivery.statusCode ?? 0) !== 0) return undefined;
  const outcomes: (readonly [Carried, OperationOutcome])[] = [];
  let place = 0;
  for (const carried of batch) {
    const answers = delivery.answers.slice(place, place + carried.requests.length);
    outcomes.push([carried, await outcomeOf(context, carried, answers)]);
    place += carried.requests.length;
  }
  return outcomes;
}

/** The outcome of one operation, from the answers to its requests. */
async function outcomeOf(
  context: SyncContext,
  carried: Carried,
  answers: readonly Answer[],
): Promise<OperationOutcome> {
  const { operation, category, requests } = carried;
  const failed = answers.find((answer) => !isDone(answer));
  const [latest] = await objectsIn(
    context,
    category,
    [failed ?? answers.at(-1)].filter((answer) => answer !== undefined),
  );
  if (failed === undefined) {
    const isDeletion = requests.at(-1)?.name === 'TxnDel' || requests.at(-1)?.name === 'ListDel';
    if (isDeletion) return { kind: 'applied', object: null };
    if (latest !== undefined && isWholeAnswer(carried)) return { kind: 'applied', object: latest };
    return readBack(context, carried);
  }
  const isStale = failed.status.statusCode === staleEditSequence && latest !== undefined;
  if (isStale && isWholeAnswer(carried)) return { kind: 'changed-meanwhile', object: latest, written: [] };
  if (isStale || failed !== answers[0]) {
    const current = await readBack(context, carried);
    if (current.kind === 'applied' && current.object !== null)
      return {
        kind: 'changed-meanwhile',
        object: current.object,
        written: fieldsAnswered(carried, answers),
      };
  }
  return { kind: 'refused', obstacle: obstacleOf(operation.label, failed) };
}

/** What an Add cannot carry need not stand in the answer to a Mod either (bookkeeping.md 11). */
function isWholeAnswer({ operation, category }: Carried): boolean {
  return operation.action === 'create' || category.quickbooks.addedWithout.length === 0;
}

/** A void answers no object, so the record is read again (bookkeeping.md 15). */
async function readBack(context: SyncContext, { operation, category }: Carried): Promise<OperationOutcome> {
  const id = bodyOf(operation).target?.id;
  const [object] = id === undefined ? [] : await readByIds(context, category, [id]);
  if (object !== undefined) return { kind: 'applied', object, isReadBack: true };
  const details = { record: operation.label, detail: 'QuickBooks no longer has this record.' };
  return { kind: 'refused', obstacle: { code: 'quickbooks.record-refused', details } };
}

/**
 * The records with these ids, as QuickBooks has them now; one that is gone is left out. For one that is gone
 * QuickBooks may refuse the whole question (3120, qbxml.md 3.3): each id is asked for alone then.
 *
 * @throws Failure where QuickBooks refuses it for another reason: a refusal does not say that a record is gone.
 */
export async function readByIds(
  context: SyncContext,
  category: Category,
  ids: readonly string[],
): Promise<readonly QuickBooksObject[]> {
  const together = await context.conversation.ask(requestsByIds(category, ids));
  const isHidden = ids.length > 1 && together.some(saysGone);
  const answers = isHidden
    ? await context.conversation.ask(ids.flatMap((id) => requestsByIds(category, [id])))
    : together;
  for (const answer of answers) if (!saysGone(answer)) requireDone(answer);
  return objectsIn(context, category, answers);
}

function saysGone({ status }: Answer): boolean {
  return status.statusCode === objectNotFound;
}

function obstacleOf(record: string, answer: Answer): Obstacle {
  const { statusCode, statusMessage = '' } = answer.status;
  const details = { record, detail: statusMessage, statusCode };
  if (statusCode === nameInUse)
    return {
      code: 'sync.link-or-create',
      details: { ...details, candidates: nameTaken },
      quickbooks: statusMessage,
    };
  const { class: kind } = explainStatus(statusCode, statusMessage);
  const code = kind === 'transient' ? 'quickbooks.record-in-use' : 'quickbooks.record-refused';
  return { code, details, quickbooks: statusMessage };
}

/**
 * C3: everything that follows from the outcomes of one message set, in one commit. The message set goes with
 * its last open operation.
 */
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
      const { object, isReadBack = false } = outcome;
      const concluded =
        object === null
          ? await concludeApplied(context, category, operation, goneRecord(target))
          : await concludeRead(context, category, operation, object, isReadBack);
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
        ...noteLowered(context, category, row.id, target?.fields, row.fields),
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
  isReadBack: boolean,
): Promise<readonly StoreChange[]> {
  const { source, fields, target } = bodyOf(operation);
  const isRemoval = operation.action === 'remove';
  const merged = await mergedIn(context.store, category, source?.fields ?? {});
  const marked = isRemoval ? object.fields : withoutUnmarked(category, object.fields, fields, merged);
  const known =
    isReadBack && target !== null
      ? withoutMeanwhile(category, marked, { before: target.fields, written: isRemoval ? null : fields })
      : marked;
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
  const known = differing.length === 0 ? object.fields : Object.fromEntries(asWritten);
  const merged = await mergedIn(context.store, category, source?.fields ?? {});
  const baseline = withoutUnmarked(category, known, expected, merged);
  return [
    ...(await concludeWith(context, category, operation, object, { baseline, isFound: true })),
    ...noteLowered(context, category, object.id, target?.fields, object.fields),
  ];
}

/** C3 for what was done of a change; undefined where nothing was. What the record says otherwise becomes news. */
async function concludePart(
  context: SyncContext,
  carried: Carried,
  object: QuickBooksObject,
  written: readonly string[],
): Promise<readonly StoreChange[] | undefined> {
  const { category } = carried;
  const { id, editSequence: revision, kept } = object;
  const [link] = await context.store.linkByQuickbooks(category.name, [id]);
  const part = link && partDone(carried, link, object, written);
  if (part === undefined) return undefined;
  const record = { id, revision, fields: part.baseline, kept, isGone: false };
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
  const written = { id, revision, fields: baseline, kept, isGone: false, isFound };
  const changes = await concludeApplied(context, category, operation, written);
  if (baseline === object.fields) return changes;
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
