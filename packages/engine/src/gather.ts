/**
 * C0: what is new on either side becomes rows of the inbox, together with the cursor or watermark that it was
 * read up to. What a side says that we know already (above all the echo of our own writes) costs no row.
 */
import {
  addMs,
  digestOfJson,
  epochMsOf,
  Failure,
  parseInstant,
  type Instant,
  type Json,
} from '@autosync/core';
import { categoryNames, type Category, type Fields, type QuickBooksObject } from '@autosync/records';
import type { Answer } from './conversation.ts';
import type { SyncContext } from './context.ts';
import { noteCredited } from './credited.ts';
import { removalOf } from './link.ts';
import { instantOfLocal } from './local-time.ts';
import { noteMaybeLowered } from './lowered.ts';
import { baselineOf, differingFields } from './plan.ts';
import type { InboxRow, Link, SaChange, Side, StoreChange } from './ports/index.ts';
import { lineIdsOf, linksOf } from './reference.ts';

export type News = Omit<InboxRow, 'sequence'>;

/** Records in one page of reading, on either side. */
export const pageRecordsMax = 200;

/** More than an hour, so that the hour that autumn repeats is read twice rather than never (qbxml.md 5.3). */
export const overlapMs = 75 * 60_000;

export const saCursorSetting = 'sa.cursor';

/** Reads SA's feed to its end, page by page, each with its cursor in one commit. */
export async function gatherSa(context: SyncContext): Promise<void> {
  let cursor = await context.store.setting(saCursorSetting);
  for (;;) {
    const page = await saPage(context, typeof cursor === 'string' ? cursor : undefined);
    context.skewMs = epochMsOf(page.time) - epochMsOf(context.clock.now());
    const changes: StoreChange[] = [];
    for (const name of categoryNames) {
      const category = context.categories.find((one) => one.name === name);
      const rows = page.changes.filter((change) => change.category === name).map(saNews);
      if (category !== undefined) changes.push(...(await inboxChanges(context, category, 'sa', rows)));
    }
    if (page.cursor !== cursor) changes.push({ put: 'setting', name: saCursorSetting, value: page.cursor });
    if (changes.length > 0) await context.store.commit(changes);
    cursor = page.cursor;
    if (!page.hasMore) return;
  }
}

/** A page of the feed; from its very beginning where SA no longer keeps what came since our cursor. */
async function saPage(context: SyncContext, cursor: string | undefined) {
  try {
    return await context.sa.changes(cursor, pageRecordsMax);
  } catch (error) {
    if (cursor === undefined || !(error instanceof Failure) || error.code !== 'sa.cursor-too-old')
      throw error;
    context.log.info('The cursor of the feed is too old; all records of SA are compared.', { cursor });
    return context.sa.changes(undefined, pageRecordsMax);
  }
}

export function saNews(change: SaChange): News {
  return {
    side: 'sa',
    category: change.category,
    id: change.id,
    changeKey: `${change.version}`,
    isDeleted: change.isDeleted,
    fields: change.fields,
    revision: `${change.version}`,
    changedAt: change.changedAt,
    kept: null,
    externalGuid: null,
    doesNotSync: null,
    operationId: change.operationId,
  };
}

/**
 * The objects in an answer, read by the mapping of their category. What is nobody's business here is left out, but where
 * it was when it came into the inbox: a refund check that was void before SA got it.
 */
export async function objectsIn(
  context: Pick<SyncContext, 'store'>,
  category: Category,
  answers: readonly Answer[],
): Promise<readonly QuickBooksObject[]> {
  const elements = new Set(category.quickbooks.reads.map(({ element }) => element));
  const records = answers.flatMap((answer) => answer.records).filter(({ element }) => elements.has(element));
  const objects = records.map(({ element, value }) => category.quickbooks.fromQuickBooks(element, value));
  const links = await context.store.linkByQuickbooks(
    category.name,
    objects.map(({ id }) => id),
  );
  const keptById = new Map(links.map((link): [string, Json] => [link.quickbooksId, link.kept]));
  const found: QuickBooksObject[] = [];
  for (const [place, object] of objects.entries()) {
    const kept = keptById.get(object.id);
    const record = records[place];
    if (kept !== undefined && record !== undefined)
      found.push(category.quickbooks.fromQuickBooks(record.element, record.value, kept));
    else if (object.isOther !== true || (await isInInbox(context, category, object))) found.push(object);
  }
  return found;
}

async function isInInbox(
  { store }: Pick<SyncContext, 'store'>,
  { name }: Category,
  { id }: QuickBooksObject,
): Promise<boolean> {
  return (await store.inboxRow('quickbooks', name, id)) !== undefined;
}

export function quickbooksNews(
  context: Pick<SyncContext, 'clock'>,
  category: Category,
  object: QuickBooksObject,
): News {
  return {
    side: 'quickbooks',
    category: category.name,
    id: object.id,
    changeKey: `${object.editSequence}:${digestOfJson(object.fields).slice(0, 16)}`,
    isDeleted: false,
    fields: object.fields,
    revision: object.editSequence,
    changedAt: instantOfLocal(context.clock, object.timeModified),
    kept: object.kept,
    externalGuid: object.externalGuid,
    doesNotSync: object.doesNotSync ?? null,
    operationId: null,
  };
}

/** The news that QuickBooks no longer has a record. An unlinked one was never of interest to SA. */
export function deletionNews(link: Link, changedAt: Instant | null): News {
  return {
    side: 'quickbooks',
    category: link.category,
    id: link.quickbooksId,
    changeKey: 'deleted',
    isDeleted: true,
    fields: link.quickbooksBaseline,
    revision: link.editSequence,
    changedAt,
    kept: link.kept,
    externalGuid: null,
    doesNotSync: null,
    operationId: null,
  };
}

/** The changes that take a page of news into the inbox, and leave out what the links know already. */
export async function inboxChanges(
  context: SyncContext,
  category: Category,
  side: Side,
  rows: readonly News[],
): Promise<readonly StoreChange[]> {
  const links = await linksOf(
    context.store,
    side,
    category.name,
    rows.map(({ id }) => id),
  );
  const linkById = new Map(links.map((link) => [side === 'sa' ? link.saId : link.quickbooksId, link]));
  const changes: StoreChange[] = [];
  for (const row of rows) {
    if (side === 'sa' && category.staysInSa(row.fields)) continue;
    const link = linkById.get(row.id);
    const present = await context.store.inboxRow(side, category.name, row.id);
    if (side === 'quickbooks') {
      const keptBefore = present?.kept ?? link?.kept ?? null;
      changes.push(...(await noteCredited(context, category, { id: row.id, keptBefore, keptNow: row.kept })));
    }
    if (link !== undefined && isEcho(category, link, row)) {
      context.tally.countUnchanged(category.name);
      // A deletion that is held (restore.ts) stays, however often QuickBooks tells it.
      if (present !== undefined && !(present.isDeleted && row.isDeleted)) changes.push(removalOf(present));
      const refreshed = refreshedLink(link, row);
      if (refreshed !== undefined) changes.push({ put: 'link', link: refreshed });
    } else if (link === undefined && row.isDeleted && !(side === 'sa' && context.isRestoring)) {
      if (present !== undefined) changes.push(removalOf(present));
    } else if (present?.changeKey !== row.changeKey) {
      changes.push({ put: 'inbox', row });
      changes.push(...maybeLowered(context, category, link?.editSequence ?? present?.revision, row));
    }
  }
  return changes;
}

function maybeLowered(context: SyncContext, category: Category, known: string | undefined, row: News) {
  if (row.side !== 'quickbooks') return [];
  return noteMaybeLowered(context, category, row.id, known, row.isDeleted ? null : row.revision);
}

/** Whether the row says nothing but what the link remembers of its side. */
function isEcho(category: Category, link: Link, row: News): boolean {
  const isKnownGone = link.gone === 'both' || link.gone === row.side;
  if (row.isDeleted || isKnownGone) return row.isDeleted && isKnownGone;
  if (row.doesNotSync !== null) return false;
  return differingFields(category, row.fields, baselineOf(link, row.side)).length === 0;
}

/** The link with the newest revision of a record whose content is the same; undefined where it has that. */
function refreshedLink(link: Link, row: News): Link | undefined {
  if (row.isDeleted) return undefined;
  if (row.side === 'quickbooks') {
    if (link.editSequence === row.revision) return undefined;
    return { ...link, editSequence: row.revision, kept: row.kept };
  }
  if (`${link.saVersion}` === row.revision) return undefined;
  const lines = renumbered(link.lines, link.saBaseline, row.fields);
  return { ...link, saVersion: Number(row.revision), saBaseline: row.fields, lines };
}

/** The pairs of line ids after SA gave the same lines, in the same order, ids of its own choice again. */
function renumbered(lines: Link['lines'], before: Fields, now: Fields): Link['lines'] {
  const [idsBefore, idsNow] = [lineIdsOf(before), lineIdsOf(now)];
  return lines.map(([sa, quickbooks]) => [idsNow[idsBefore.indexOf(sa)] ?? sa, quickbooks] as const);
}

/** The watermark of QuickBooks' lists of deletions. */
export const deletedWatermark = 'deleted';

/** Up to when each category of QuickBooks was read, by its name; one that was never read to its end has none. */
export async function watermarksOf({
  store,
}: Pick<SyncContext, 'store'>): Promise<ReadonlyMap<string, Instant>> {
  const marks = new Map<string, Instant>();
  for (const [name, value] of await store.settings(watermarkPrefix)) {
    const mark = typeof value === 'string' ? parseInstant(value) : undefined;
    if (mark !== undefined) marks.set(name.slice(watermarkPrefix.length), mark);
  }
  return marks;
}

/** The change that moves a watermark. It belongs into the commit of the last page, never before it. */
export function watermarkChange(name: string, startedAt: Instant): StoreChange {
  return { put: 'setting', name: watermarkSetting(name), value: addMs(startedAt, -overlapMs) };
}

export function watermarkSetting(name: string): string {
  return `${watermarkPrefix}${name}`;
}

const watermarkPrefix = 'quickbooks.watermark.';
