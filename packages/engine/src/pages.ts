/**
 * Reading QuickBooks page by page: what was modified since a category's watermark, each page one commit of the
 * inbox, and the watermark itself with the last one.
 */
import { Failure, type Instant } from '@autosync/core';
import type { Request } from '@autosync/qbxml';
import type { Category, QuickBooksObject, QuickBooksRead } from '@autosync/records';
import type { SyncContext } from './context.ts';
import { isDone, type Answer } from './conversation.ts';
import {
  inboxChanges,
  objectsIn,
  pageRecordsMax,
  quickbooksNews,
  watermarkChange,
  watermarkOf,
} from './gather.ts';
import type { StoreChange } from './ports/index.ts';

/** Reads the pages of a category that the prelude did not finish, with an iterator of its own. */
export async function gatherRest(
  context: SyncContext,
  category: Category,
  reads: readonly QuickBooksRead[],
  startedAt: Instant,
): Promise<void> {
  for (const read of reads) {
    const isLast = read === reads.at(-1);
    await gatherPages(context, category, read, isLast ? [watermarkChange(category.name, startedAt)] : []);
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
    if (remaining === 0) return;
    request = await nextPage(context, category, read, answer?.status.iteratorID);
  }
}

/** Every object of a category that was modified since its watermark; nothing of it goes into the inbox. */
export async function readModified(
  context: SyncContext,
  category: Category,
): Promise<readonly QuickBooksObject[]> {
  const found: QuickBooksObject[] = [];
  for (const read of category.quickbooks.reads) {
    let request = await firstPage(context, category, read);
    for (let hasMore = true; hasMore;) {
      const [answer] = await context.conversation.ask([request]);
      if (answer === undefined) break;
      requireDone(answer);
      found.push(...(await objectsIn(context, category, [answer])));
      hasMore = (answer.status.iteratorRemainingCount ?? 0) > 0;
      if (hasMore) request = await nextPage(context, category, read, answer.status.iteratorID);
    }
  }
  return found;
}

/** The first page of what a reading found since the watermark. */
export async function firstPage(
  context: SyncContext,
  category: Category,
  read: QuickBooksRead,
): Promise<Request> {
  const from = localText(context, await watermarkOf(context, category.name));
  return read.request({
    by: 'modified',
    ...(from === undefined ? {} : { from }),
    ...(read.iterates ? { page: { recordsMax: pageRecordsMax, iterator: 'Start' as const } } : {}),
  });
}

async function nextPage(
  context: SyncContext,
  category: Category,
  read: QuickBooksRead,
  iteratorId: string | undefined,
): Promise<Request> {
  if (iteratorId === undefined)
    throw new Failure('quickbooks.answer-unreadable', { detail: 'A page came without its iterator.' });
  const from = localText(context, await watermarkOf(context, category.name));
  const page = { recordsMax: pageRecordsMax, iterator: 'Continue' as const, iteratorId };
  return read.request({ by: 'modified', ...(from === undefined ? {} : { from }), page });
}

/** A moment as QuickBooks reads it in a query; undefined for the very first reading. */
export function localText(context: SyncContext, instant: Instant | undefined): string | undefined {
  return instant === undefined ? undefined : context.clock.localText(instant);
}

/** The rows of the inbox that answers make; an answer that QuickBooks refused makes none. @throws Failure */
export async function readRows(
  context: SyncContext,
  category: Category,
  answers: readonly (Answer | undefined)[],
) {
  const present = answers.filter((answer) => answer !== undefined);
  for (const answer of present) requireDone(answer);
  const objects = await objectsIn(context, category, present);
  return objects.map((object) => quickbooksNews(context, category, object));
}

/** A question that QuickBooks refuses leaves us blind: nothing is written on half a picture. */
export function requireDone(answer: Answer): void {
  if (isDone(answer)) return;
  const { statusCode, statusMessage = '' } = answer.status;
  throw new Failure('quickbooks.answer-unreadable', {
    detail: `${answer.name} was answered with status ${statusCode}: ${statusMessage}`,
    statusCode,
  });
}
