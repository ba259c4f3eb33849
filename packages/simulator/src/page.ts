/** How queries of all kinds answer: by iterator, by MaxReturned, or all at once (qbxml.md 3.1). */
import type { RequestName } from '@autosync/qbxml';
import type { Outcome } from './answer.ts';
import type { AnswerEntry } from './record.ts';
import { continuedPage, firstPage } from './session.ts';
import type { PageRequest } from './session.ts';
import { statusNoMatch, statusOk } from './status.ts';
import type { Status } from './status.ts';
import type { Work } from './work.ts';

/** The ids of what a query found, in the order of its answer. */
interface Found {
  readonly ids: readonly string[];
  readonly status: Status;
}

/**
 * Answers a query with the next page of its iterator, or with the first of what it finds.
 *
 * @param records reads the records of a page one by one as the answer is written.
 */
export function answeredByPage(
  { books, session }: Work,
  name: RequestName,
  request: PageRequest,
  find: () => Found,
  records: (ids: readonly string[]) => Iterable<AnswerEntry>,
): Outcome {
  if (request.iterator === 'Continue' || request.iterator === 'Stop') {
    const page = continuedPage(session, name, request);
    return { status: statusOk, counts: page.counts, records: records(page.ids) };
  }
  const { ids, status } = find();
  if (ids.length === 0 && status === statusOk && request.metaData !== 'MetaDataOnly') {
    return { status: statusNoMatch, records: [] };
  }
  const page = firstPage(books, session, name, request, ids);
  return { status, counts: page.counts, records: records(page.ids) };
}
