/**
 * Asking QuickBooks page by page for what was modified since a category's watermark.
 */
import { Failure, type Instant } from '@autosync/core';
import type { Request } from '@autosync/qbxml';
import type { Category, QuickBooksObject, QuickBooksRead } from '@autosync/records';
import type { SyncContext } from './context.ts';
import { isDone, type Answer } from './conversation.ts';
import { objectsIn, pageRecordsMax, quickbooksNews, watermarksOf } from './gather.ts';

/** Every object of a category that was modified since its watermark; nothing of it goes into the inbox. */
export async function readModified(
  context: SyncContext,
  category: Category,
): Promise<readonly QuickBooksObject[]> {
  const found: QuickBooksObject[] = [];
  for (const read of category.quickbooks.reads) {
    for await (const answer of pagesOf(context, category, read)) {
      requireDone(answer);
      found.push(...(await objectsIn(context, category, [answer])));
    }
  }
  return found;
}

/** What is asked for in the pages of a reading. */
interface PageForm {
  readonly recordsMax: number;
  readonly only?: 'revisions';
}

const wholeRecords: PageForm = { recordsMax: pageRecordsMax };

/** The pages of what was modified since the watermark, one after the other. */
export async function* pagesOf(
  context: SyncContext,
  category: Category,
  read: QuickBooksRead,
  form = wholeRecords,
): AsyncIterable<Answer> {
  let request = await firstPage(context, category, read, form);
  for (;;) {
    const [answer] = await context.conversation.ask([request]);
    if (answer === undefined) return;
    yield answer;
    if ((answer.status.iteratorRemainingCount ?? 0) === 0) return;
    request = await nextPage(context, category, read, answer.status.iteratorID, form);
  }
}

/** The first page of what a reading found since the watermark. */
export async function firstPage(
  context: SyncContext,
  category: Category,
  read: QuickBooksRead,
  form = wholeRecords,
): Promise<Request> {
  return firstPageSince(context, (await watermarksOf(context)).get(category.name), read, form);
}

export function firstPageSince(
  context: Pick<SyncContext, 'clock'>,
  watermark: Instant | undefined,
  read: QuickBooksRead,
  { recordsMax, ...form } = wholeRecords,
): Request {
  const from = localText(context, watermark);
  return read.request({
    by: 'modified',
    ...form,
    ...(from === undefined ? {} : { from }),
    ...(read.iterates ? { page: { recordsMax, iterator: 'Start' as const } } : {}),
  });
}

export async function nextPage(
  context: SyncContext,
  category: Category,
  read: QuickBooksRead,
  iteratorId: string | undefined,
  { recordsMax, ...form } = wholeRecords,
): Promise<Request> {
  if (iteratorId === undefined)
    throw new Failure('quickbooks.answer-unreadable', { detail: 'A page came without its iterator.' });
  const from = localText(context, (await watermarksOf(context)).get(category.name));
  const page = { recordsMax, iterator: 'Continue' as const, iteratorId };
  return read.request({ by: 'modified', ...form, ...(from === undefined ? {} : { from }), page });
}

/** A moment as QuickBooks reads it in a query; undefined for the very first reading. */
export function localText(
  context: Pick<SyncContext, 'clock'>,
  instant: Instant | undefined,
): string | undefined {
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
