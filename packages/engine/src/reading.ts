/**
 * Reading a category of QuickBooks: what was modified since its watermark, each page one commit of the inbox, and
 * the watermark itself with the last one.
 *
 * A reading of many pages that was interrupted goes on where it was. An iterator dies with its session (qbxml.md
 * 3.1), and no order of answers may be relied on (3.4), so there is no place to go on from. Instead QuickBooks is
 * asked for the ids and edit sequences of everything that the reading covers, and only what stands neither in the
 * inbox nor in a link in that revision is read.
 *
 * The mark that a reading has begun is put by the prelude, in the commit of its first page, and goes with the
 * watermark. That is the time at which the first sync of the reading began: what changed since then is read
 * again by the next one, whatever its edit sequence says.
 */
import { parseInstant, type Instant, type Json } from '@autosync/core';
import { revisionIn, type Category, type CategoryName, type QuickBooksRead } from '@autosync/records';
import type { SyncContext } from './context.ts';
import { inboxChanges, pageRecordsMax, quickbooksNews, watermarkChange } from './gather.ts';
import { readByIds } from './outcome.ts';
import { firstPage, nextPage, pagesOf, readRows, requireDone } from './pages.ts';
import type { StoreChange } from './ports/index.ts';

/** A revision has a fortieth of the size of a record. */
const revisionsMax = 2_000;

/** The change that marks a reading as begun by this sync. */
export function readingBegun({ runId }: SyncContext, name: CategoryName, startedAt: Instant): StoreChange {
  return { put: 'setting', name: readingSetting(name), value: { runId, startedAt } };
}

/** The change that goes with the watermark at the end of a reading. */
export function readingEnded(name: CategoryName): StoreChange {
  return { put: 'setting', name: readingSetting(name), value: null };
}

/** When each reading began that an earlier sync could not end, by its category. */
export async function interruptedReadings({
  store,
  runId,
}: SyncContext): Promise<ReadonlyMap<string, Instant>> {
  const interrupted = new Map<string, Instant>();
  for (const [name, begun] of await store.settings(readingPrefix)) {
    if (!isReading(begun) || begun.runId === runId) continue;
    const startedAt = parseInstant(begun.startedAt);
    if (startedAt !== undefined) interrupted.set(name.slice(readingPrefix.length), startedAt);
  }
  return interrupted;
}

/**
 * Reads the pages of a category that the prelude did not finish, with an iterator of its own; or just what is
 * missing, where an earlier sync was interrupted in the middle of it.
 */
export async function gatherRest(
  context: SyncContext,
  category: Category,
  reads: readonly QuickBooksRead[],
  startedAt: Instant,
): Promise<void> {
  const interruptedAt = (await interruptedReadings(context)).get(category.name);
  if (interruptedAt !== undefined) return gatherMissing(context, category, interruptedAt);
  const atTheEnd = [watermarkChange(category.name, startedAt), readingEnded(category.name)];
  for (const read of reads) {
    await gatherPages(context, category, read, read === reads.at(-1) ? atTheEnd : []);
    if (context.isHalting()) return;
  }
}

/** An iterator dies with its session (qbxml.md 3.1); the reading begins again then, once. */
const iteratorInvalid = 3391;

/** Each page is one commit; what belongs to the end of the reading is in that of the last page. */
async function gatherPages(
  context: SyncContext,
  category: Category,
  read: QuickBooksRead,
  atTheEnd: readonly StoreChange[],
): Promise<void> {
  let request = await firstPage(context, category, read);
  let isRestarted = false;
  let done = 0;
  for (;;) {
    const [answer] = await context.conversation.ask([request]);
    if (answer?.status.statusCode === iteratorInvalid && !isRestarted) {
      isRestarted = true;
      done = 0;
      request = await firstPage(context, category, read);
      continue;
    }
    const rows = await readRows(context, category, [answer]);
    const remaining = answer?.status.iteratorRemainingCount ?? 0;
    const changes = await inboxChanges(context, category, 'quickbooks', rows);
    const all = remaining === 0 ? [...changes, ...atTheEnd] : changes;
    if (all.length > 0) await context.store.commit(all);
    done += rows.length;
    context.progress.report({ category: category.name, done, total: done + remaining });
    if (remaining === 0 || context.isHalting()) return;
    request = await nextPage(context, category, read, answer?.status.iteratorID);
  }
}

/** Reads what the interrupted reading has not brought yet, each page one commit. */
async function gatherMissing(context: SyncContext, category: Category, startedAt: Instant): Promise<void> {
  const missing: string[] = [];
  for (const read of category.quickbooks.reads) missing.push(...(await missingIn(context, category, read)));
  for (let start = 0; start < missing.length; start += pageRecordsMax) {
    const objects = await readByIds(context, category, missing.slice(start, start + pageRecordsMax));
    const rows = objects.map((object) => quickbooksNews(context, category, object));
    const changes = await inboxChanges(context, category, 'quickbooks', rows);
    if (changes.length > 0) await context.store.commit(changes);
    const done = Math.min(start + pageRecordsMax, missing.length);
    context.progress.report({ category: category.name, done, total: missing.length });
    if (context.isHalting()) return;
  }
  await context.store.commit([watermarkChange(category.name, startedAt), readingEnded(category.name)]);
}

/** The ids of everything that stands in QuickBooks in another revision than here, or not at all here. */
async function missingIn(
  context: SyncContext,
  category: Category,
  read: QuickBooksRead,
): Promise<readonly string[]> {
  const missing: string[] = [];
  for await (const answer of pagesOf(context, category, read, {
    recordsMax: revisionsMax,
    only: 'revisions',
  })) {
    requireDone(answer);
    const revisions = answer.records
      .filter(({ element }) => element === read.element)
      .map(({ value }) => revisionIn(read, value));
    const ids = revisions.map(({ id }) => id);
    const links = await context.store.linkByQuickbooks(category.name, ids);
    const known = new Map(links.map(({ quickbooksId, editSequence }) => [quickbooksId, editSequence]));
    for (const { id, editSequence } of revisions) {
      const row = await context.store.inboxRow('quickbooks', category.name, id);
      if ((row?.revision ?? known.get(id)) !== editSequence) missing.push(id);
    }
  }
  return missing;
}

interface Reading {
  readonly runId: string;
  readonly startedAt: string;
}

function isReading(value: Json): value is Json & Reading {
  return (
    value !== null &&
    typeof value === 'object' &&
    typeof Reflect.get(value, 'runId') === 'string' &&
    typeof Reflect.get(value, 'startedAt') === 'string'
  );
}

function readingSetting(name: CategoryName): string {
  return `${readingPrefix}${name}`;
}

const readingPrefix = 'quickbooks.reading.';
