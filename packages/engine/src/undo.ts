/**
 * Taking a run back (bookkeeping.md 32): what it wrote is written once more as it was before, the newest first. Only
 * records that nobody has changed since; what was added is made void or inactive rather than deleted. The other side
 * keeps what it has, and both are agreed to differ, so that the next sync does not carry the same over again. What
 * cannot be taken back is said with its reason. Stop ends it after the record in hand; taken back again, the run goes on
 * from there.
 */
import { explain, Failure, type Json } from '@autosync/core';
import { categoryOf, type Category, type CategoryName, type Fields } from '@autosync/records';
import { checkCompanyFile } from './company-file.ts';
import { checked } from './before-sending.ts';
import type { SyncContext } from './context.ts';
import { depositObstacle } from './deposited.ts';
import { bodyOf, operationIdOf, type OperationBody } from './operation.ts';
import { readByIds } from './outcome.ts';
import { baselineOf, differingFields, otherSide, sideNames } from './plan.ts';
import type { RecordActivity, InboxRow, Link, Operation, Side, StoreChange } from './ports/index.ts';
import { pretend } from './preview.ts';
import { runPrelude } from './prelude.ts';
import { operationFor, targetOf } from './propose-write.ts';
import { baselineRow } from './rows.ts';
import { gatherRest } from './reading.ts';
import { recover } from './recover.ts';
import { linksOf, rowsOf } from './reference.ts';
import { writeToSa } from './to-sa.ts';
import { writeToQuickbooks } from './write.ts';

export interface UndoResult {
  readonly runId: string;
  readonly undone: readonly UndoneRecord[];
  /** What stays as the run made it, and why. */
  readonly kept: readonly (UndoneRecord & { readonly why: string })[];
  /** How many of its changes were not looked at, because it was stopped. */
  readonly left: number;
  readonly isComplete: boolean;
}

export interface UndoneRecord {
  readonly category: CategoryName;
  readonly record: string;
  readonly side: 'SA' | 'QuickBooks';
  readonly action: RecordActivity['action'];
}

const activityMax = 1_000_000;

/** @throws Failure `command.usage` where no such run wrote anything; and as a sync does. */
export async function undoRun(
  context: SyncContext,
  runId: string,
  isStopping: () => boolean,
): Promise<UndoResult> {
  const { store } = context;
  const all = (await store.activity(activityMax)).filter((entry) => entry.action !== 'decided');
  const entries = all.filter((entry) => entry.runId === runId);
  if (entries.length === 0)
    throw new Failure('command.usage', {
      detail: `No run ${runId} has written anything; "autosync activity" shows the runs.`,
    });
  await readNews(context);
  const touchedSince = new Set(
    all
      .slice(
        0,
        all.findIndex((entry) => entry.runId === runId),
      )
      .map(recordOf),
  );
  const seen = new Set<string>();
  const undone: UndoneRecord[] = [];
  const kept: (UndoneRecord & { readonly why: string })[] = [];
  for (const [place, entry] of entries.entries()) {
    if (isStopping()) return { runId, undone, kept, left: entries.length - place, isComplete: false };
    context.progress.report({ category: entry.category, done: place, total: entries.length });
    const described = describe(entry);
    const why = touchedSince.has(recordOf(entry))
      ? 'A later run has written it again.'
      : seen.has(recordOf(entry)) && entry.action !== 'added'
        ? 'The same run wrote it again afterwards.'
        : await undoEntry(context, entry);
    seen.add(recordOf(entry));
    if (why === undefined) undone.push(described);
    else kept.push({ ...described, why });
  }
  return { runId, undone, kept, left: 0, isComplete: true };
}

/** What people have changed since is in the inbox then. */
async function readNews(context: SyncContext): Promise<void> {
  const startedAt = context.clock.now();
  if (!context.isPreview) {
    await checkCompanyFile(context);
    await recover(context);
  }
  const openReads = await runPrelude(context, startedAt);
  for (const category of context.categories)
    await gatherRest(context, category, openReads.get(category.name) ?? [], startedAt);
}

/** Takes one entry back; the reason where it cannot be. */
async function undoEntry(context: SyncContext, entry: RecordActivity): Promise<string | undefined> {
  const category = categoryOf(entry.category);
  const [link] = await context.store.linkBySa(category.name, [entry.saId]);
  if (link === undefined || link.quickbooksId !== entry.quickbooksId)
    return 'The two records are not linked any more.';
  const isChanged =
    (await context.store.inboxRow('sa', category.name, link.saId)) !== undefined ||
    (await context.store.inboxRow('quickbooks', category.name, link.quickbooksId)) !== undefined;
  if (isChanged) return 'Somebody has changed it since.';
  const intended = intendedFor(category, link, entry);
  if ('why' in intended) return intended.why;
  if (intended.action === 'change' && (await paysVoid(context, entry.to, intended.fields)))
    return 'It would pay again what is void by now.';
  const target = await targetNow(context, category, link, entry.to);
  if (target === undefined) return 'Somebody has changed it since.';
  const operation = operationOf(context, category, link, entry, intended, target);
  const body = bodyOf(operation);
  const carrying = checked(context, category, operation, body);
  const found = carrying.kind === 'obstacle' ? carrying.obstacle : undefined;
  const obstacle = found ?? (await depositObstacle(context, category, operation, body));
  if (obstacle !== undefined) return explain(obstacle.code, { record: entry.label, ...obstacle.details }).why;
  return perform(context, category, operation);
}

/** Whether a payment or a credit would be applied to an invoice that asks for nothing any more. */
async function paysVoid({ store }: SyncContext, side: Side, fields: Fields): Promise<boolean> {
  const invoices = rowsOf(fields['applications']).flatMap(({ invoice }) =>
    typeof invoice === 'string' ? [invoice] : [],
  );
  const links = await linksOf(store, side, 'Invoices', invoices);
  return links.some((link) => link.gone !== 'none' || baselineOf(link, side)['isVoid'] === true);
}

/**
 * The record as it is: what an earlier step took back may have touched it (an invoice whose payment is gone), and then
 * it has another edit sequence with the same content. Undefined where the content is another one.
 */
async function targetNow(
  context: SyncContext,
  category: Category,
  link: Link,
  to: Side,
): Promise<NonNullable<OperationBody['target']> | undefined> {
  const known = targetOf(link, to, undefined);
  if (to === 'sa' || context.isPreview) return known;
  const [object] = await readByIds(context, category, [known.id]);
  if (object === undefined || differingFields(category, object.fields, known.fields).length > 0)
    return undefined;
  return { id: object.id, revision: object.editSequence, fields: object.fields, kept: object.kept };
}

type Intended =
  | { readonly action: 'remove' }
  | { readonly action: 'change'; readonly fields: Fields }
  | { readonly why: string };

function intendedFor(category: Category, link: Link, { action, to, before }: RecordActivity): Intended {
  const now = to === 'sa' ? link.saBaseline : link.quickbooksBaseline;
  switch (action) {
    case 'added':
      return link.gone === 'none' ? { action: 'remove' } : { why: 'It is gone by now.' };
    case 'updated': {
      const fields = fieldsIn(before);
      if (fields === undefined) return { why: 'What it was before is not known.' };
      return { action: 'change', fields: { ...fields, ...withKnownLines(fields, now) } };
    }
    case 'removed':
      if (category.kind === 'list' && now['isActive'] === false)
        return { action: 'change', fields: { isActive: true } };
      return { why: `What is void or deleted in ${sideNames[to]} does not come back by a program.` };
    case 'linked':
      return { why: 'Linking wrote nothing. Where the two are not the same, give one of them another name.' };
    default: {
      const unreachable: never = action;
      return unreachable;
    }
  }
}

/** Lines that are gone by now come back as new ones. */
function withKnownLines(before: Fields, now: Fields): Fields {
  if (before['lines'] === undefined) return {};
  const known = new Set(rowsOf(now['lines']).map(({ id }) => id));
  const lines = rowsOf(before['lines']).map((line) => (known.has(line['id']) ? line : { ...line, id: null }));
  return { lines };
}

function operationOf(
  context: SyncContext,
  category: Category,
  link: Link,
  { to, runId }: RecordActivity,
  intended: Exclude<Intended, { why: string }>,
  target: NonNullable<OperationBody['target']>,
): Operation {
  const from: InboxRow = baselineRow(link, otherSide(to));
  const source = { ...from, changeKey: `undo ${runId}` };
  const wanted = intended.action === 'change' ? intended.fields : {};
  const { side, id, changeKey, revision, fields, kept } = source;
  const body: OperationBody = {
    source: { side, id, changeKey, revision, fields, kept },
    target,
    fields: { ...target.fields, ...wanted },
    changed: Object.keys(wanted),
    pending: [],
    lost: null,
    told: null,
    isUndoing: true,
  };
  const operationId = operationIdOf(context.companyId, category, source, target, 0);
  return operationFor(context, category, operationId, to, intended.action, body);
}

/** Writes it like any other operation; the message says why where the other side did not take it. */
async function perform(
  context: SyncContext,
  category: Category,
  operation: Operation,
): Promise<string | undefined> {
  const { store, isPreview } = context;
  const put: StoreChange = { put: 'operation', operation };
  await store.commit([put]);
  if (isPreview) await pretend(context, category, [operation]);
  else if (operation.to === 'quickbooks') await writeToQuickbooks(context, category, [operation]);
  else await writeToSa(context, category, [operation]);
  const { source, target } = bodyOf(operation);
  const saId = operation.to === 'sa' ? target?.id : source?.id;
  const [latest] = await store.activity(1);
  const isDone = latest?.runId === context.runId && latest.category === category.name && latest.saId === saId;
  if (isPreview || isDone) return undefined;
  const message = context.messages
    .open()
    .find((one) => one.category === category.name && one.recordId === source?.id);
  return message === undefined ? 'It could not be written.' : explain(message.code, message.details).why;
}

/** The result as plain data for the list of runs. */
export function undoJson({ undone, kept, ...rest }: UndoResult): Json {
  return { ...rest, undone: undone.map((one) => ({ ...one })), kept: kept.map((one) => ({ ...one })) };
}

function describe({ category, label, to, action }: RecordActivity): UndoneRecord {
  return { category, record: label, side: to === 'sa' ? 'SA' : 'QuickBooks', action };
}

function recordOf({ category, saId }: RecordActivity): string {
  return `${category}\n${saId}`;
}

function fieldsIn(before: Json | undefined): Fields | undefined {
  return before !== undefined && before !== null && typeof before === 'object' && !Array.isArray(before)
    ? Object.fromEntries(Object.entries(before).map(([field, value]) => [field, value ?? null]))
    : undefined;
}
