/**
 * C3: what is true after an operation was applied, as one list of changes that the store makes together: the
 * link with both baselines, the activity, the inbox, the closed messages, and the operation waiting for its
 * acknowledgement.
 */
import type { Instant } from '@autosync/core';
import type { Category, Fields } from '@autosync/records';
import { recordKeyOf, type SyncContext } from './context.ts';
import { after } from './operation-state.ts';
import { bodyOf, type OperationBody } from './operation.ts';
import { baselineOf, differingFields, otherSide, revisionOf } from './plan.ts';
import type { RecordActivity, InboxRow, Link, Operation, Side, StoreChange } from './ports/index.ts';
import { pairLines } from './reference.ts';
import { totalTold } from './total-told.ts';

/** The written record as its side stores it now. */
export interface WrittenRecord {
  readonly id: string;
  readonly revision: string;
  readonly fields: Fields;
  readonly kept: Link['kept'];
  /** The record no longer exists there (deleted, not merely void or inactive). */
  readonly isGone: boolean;
  /** It was there already where another computer has synced since, and that one may have written it. */
  readonly isFound?: boolean;
}

/** The changes of C3 for one applied operation. */
export async function concludeApplied(
  context: SyncContext,
  category: Category,
  operation: Operation,
  written: WrittenRecord,
): Promise<readonly StoreChange[]> {
  const body = bodyOf(operation);
  const { source } = body;
  if (source === null) return [];
  const [saId, quickbooksId] = source.side === 'sa' ? [source.id, written.id] : [written.id, source.id];
  const [before] = await context.store.linkBySa(category.name, [saId]);
  const [rival] = await context.store.linkByQuickbooks(category.name, [quickbooksId]);
  const isDoubled =
    (rival !== undefined && rival.saId !== saId) ||
    (before !== undefined && before.quickbooksId !== quickbooksId);
  if (isDoubled) return concludeDoubled(context, category, operation, saId, source);
  const link = linkAfter(category, body, operation, before, saId, quickbooksId, written);
  const sourceRow = await context.store.inboxRow(source.side, category.name, source.id);
  const targetRow = await context.store.inboxRow(operation.to, category.name, written.id);
  const activity = activityOf(context, category, operation, link, written);
  context.moves += 1;
  return [
    { put: 'link', link },
    { put: 'activity', activity },
    ...(sourceRow?.changeKey === source.changeKey ? [removalOf(sourceRow)] : []),
    ...targetRowAfter(body, targetRow, written),
    ...context.messages.close(category, 'sa', saId),
    ...context.messages.close(category, 'quickbooks', quickbooksId),
    ...totalTold(context, category, link, body.changed),
    {
      put: 'operation',
      operation: { ...after(operation, 'done'), body: { ...body, told: toldOf(link) } },
    },
  ];
}

/** A link is one to one: what turns out to belong to another record already is told, and left as it is. */
function concludeDoubled(
  context: SyncContext,
  category: Category,
  { id: operationId, label }: Operation,
  saId: string,
  { side, id }: NonNullable<OperationBody['source']>,
): readonly StoreChange[] {
  context.held.add(recordKeyOf(category.name, side, id));
  const obstacle = { code: 'sync.linked-twice' as const, details: { id: saId } };
  return [
    { remove: 'operation', id: operationId },
    context.messages.put({ category, side, id, label }, obstacle, context.clock.now()),
  ];
}

/** What SA is told about a link (C4). */
export function toldOf(link: Link): OperationBody['told'] {
  return {
    id: link.saId,
    version: link.saVersion,
    quickbooksId: link.quickbooksId,
    editSequence: link.editSequence,
  };
}

export function removalOf(row: Pick<InboxRow, 'side' | 'category' | 'id'>): StoreChange {
  return { remove: 'inbox', side: row.side, category: row.category, id: row.id };
}

/**
 * The activity entry of an operation; it is counted for the result in the same breath. What was found where another
 * computer has synced since may be its addition, which its own activity tells: here it is linked.
 */
function activityOf(
  context: SyncContext,
  category: Category,
  operation: Operation,
  link: Link,
  written: WrittenRecord,
): RecordActivity {
  const { lost, target, changed } = bodyOf(operation);
  if (operation.action === 'create' && written.isFound === true)
    return linkedActivity(context, link, operation.label, context.clock.now());
  const actions = { create: 'added', change: 'updated', remove: 'removed' } as const;
  const activity: RecordActivity = {
    at: context.clock.now(),
    runId: context.runId,
    category: category.name,
    label: operation.label,
    to: operation.to,
    action: actions[operation.action],
    saId: link.saId,
    quickbooksId: link.quickbooksId,
    ...(lost === null ? {} : { lost }),
    ...(operation.action === 'change' && target !== null
      ? { before: only(target.fields, changed), after: only(written.fields, changed) }
      : {}),
    ...(operation.action === 'create' ? { after: filled(written.fields) } : {}),
  };
  context.tally.count(activity);
  return activity;
}

/** A new record as it was written; what is empty in it says nothing. */
function filled(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
}

function only(fields: Fields, names: readonly string[]): Fields {
  return Object.fromEntries(names.map((name) => [name, fields[name] ?? null]));
}

function linkAfter(
  category: Category,
  body: OperationBody,
  operation: Operation,
  before: Link | undefined,
  saId: string,
  quickbooksId: string,
  written: WrittenRecord,
): Link {
  const { source } = body;
  const isPending = before !== undefined && body.pending.length > 0;
  const target = {
    baseline: targetBaseline(body, operation.to, before, written),
    revision: isPending ? revisionOf(before, operation.to) : written.revision,
  };
  const origin = { baseline: source?.fields ?? {}, revision: source?.revision ?? '' };
  const [sa, quickbooks] = operation.to === 'sa' ? [target, origin] : [origin, target];
  return {
    category: operation.category,
    saId,
    quickbooksId,
    saBaseline: sa.baseline,
    quickbooksBaseline: quickbooks.baseline,
    saVersion: Number(sa.revision),
    editSequence: quickbooks.revision,
    kept: operation.to === 'quickbooks' ? written.kept : (source?.kept ?? null),
    lines: body.changed.includes('lines')
      ? pairLines(sa.baseline, quickbooks.baseline)
      : linesAfter(category, before, sa.baseline, quickbooks.baseline),
    gone: goneAfter(operation, written),
  };
}

/**
 * A row as if it said no more than these fields. What else it says stays in the inbox as news, so that the link must not
 * know its revision yet: SA's copy of the link tells by it what a new computer still has to carry over.
 */
export function inPart<Row extends Pick<InboxRow, 'side' | 'changeKey' | 'fields' | 'revision'>>(
  row: Row,
  link: Link,
  fields: Fields,
): Row {
  return { ...row, changeKey: `${row.changeKey}-`, fields, revision: revisionOf(link, row.side) };
}

/** The written side's own answer, but for fields whose news have not been carried over yet. */
function targetBaseline(
  body: OperationBody,
  to: Side,
  before: Link | undefined,
  written: WrittenRecord,
): Fields {
  if (before === undefined || body.pending.length === 0) return written.fields;
  const old = baselineOf(before, to);
  const kept = Object.entries(old).filter(([field]) => body.pending.includes(field));
  return { ...written.fields, ...Object.fromEntries(kept) };
}

/**
 * The pairs of line ids stay as they are, but where the lines are new on both sides: those are the same by now,
 * in the same order, because nothing of them was left to carry over.
 */
export function linesAfter(
  category: Category,
  before: Link | undefined,
  sa: Fields,
  quickbooks: Fields,
): Link['lines'] {
  if (before === undefined) return pairLines(sa, quickbooks);
  const isRewritten =
    differingFields(category, sa, before.saBaseline).includes('lines') &&
    differingFields(category, quickbooks, before.quickbooksBaseline).includes('lines');
  return isRewritten ? pairLines(sa, quickbooks) : before.lines;
}

function goneAfter(operation: Operation, written: WrittenRecord): Link['gone'] {
  if (operation.action !== 'remove') return 'none';
  if (bodyOf(operation).isUndoing === true) return written.isGone ? operation.to : 'none';
  return written.isGone ? 'both' : otherSide(operation.to);
}

/**
 * The row of the written side was part of the plan. It is done, or it stays for its pending fields with the
 * state that was stored just now. A row that came later stays as it is.
 */
function targetRowAfter(
  body: OperationBody,
  row: InboxRow | undefined,
  written: WrittenRecord,
): readonly StoreChange[] {
  if (row === undefined || row.revision !== body.target?.revision) return [];
  if (body.pending.length === 0) return [removalOf(row)];
  const { revision, fields, kept } = written;
  const { sequence: _, ...rest } = row;
  return [
    { put: 'inbox', row: { ...rest, changeKey: `${row.changeKey}+${revision}`, revision, fields, kept } },
  ];
}

/** The activity entry and the count of two records that were linked without a write. */
export function linkedActivity(context: SyncContext, link: Link, label: string, at: Instant): RecordActivity {
  const { category, saId, quickbooksId } = link;
  const activity: RecordActivity = {
    at,
    runId: context.runId,
    category,
    label,
    to: 'sa',
    action: 'linked',
    saId,
    quickbooksId,
  };
  context.tally.count(activity);
  return activity;
}
