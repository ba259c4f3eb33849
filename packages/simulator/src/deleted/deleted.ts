/** The lists of deleted records (qbxml.md 3.5): the last 90 days, only of the types that are named. */
import type { DeletedDateRangeFilter } from '@autosync/qbxml';
import type { PageRequest } from '../session.ts';
import { withElements } from '../answer.ts';
import type { Outcome } from '../answer.ts';
import { now, printedTime, queryEnd, queryTime } from '../books.ts';
import type { Books } from '../books.ts';
import { requireOrder } from '../match.ts';
import type { AnswerEntry, DeletedRecord } from '../record.ts';
import { statusNoMatch, statusOk } from '../status.ts';
import type { Handlers } from '../work.ts';

export const deletedHandlers: Handlers = {
  ListDeletedQuery({ books }, request) {
    const records = found(books, 'list', request.ListDelType, request.DeletedDateRangeFilter).map(
      (record) => {
        const value = {
          ListDelType: record.type,
          ListID: record.id,
          TimeCreated: printedTime(books, record.createdAt),
          TimeDeleted: printedTime(books, record.deletedAt),
          FullName: record.name,
        };
        return withElements({ element: 'ListDeletedRet', value }, request.IncludeRetElement);
      },
    );
    return answered(records, request.metaData);
  },
  TxnDeletedQuery({ books }, request) {
    const records = found(books, 'transaction', request.TxnDelType, request.DeletedDateRangeFilter).map(
      (record) => {
        const value = {
          TxnDelType: record.type,
          TxnID: record.id,
          TimeCreated: printedTime(books, record.createdAt),
          TimeDeleted: printedTime(books, record.deletedAt),
          RefNumber: record.name,
        };
        return withElements({ element: 'TxnDeletedRet', value }, request.IncludeRetElement);
      },
    );
    return answered(records, request.metaData);
  },
};

/** Grouped by type, each group in the order of time. */
function found(
  books: Books,
  kind: DeletedRecord['kind'],
  types: readonly string[],
  filter: DeletedDateRangeFilter | undefined,
): readonly DeletedRecord[] {
  const from = queryTime(books, filter?.FromDeletedDate);
  const to = queryEnd(books, filter?.ToDeletedDate);
  requireOrder(from, to);
  const oldest = now(books) - books.switches.deletedDays * 86_400;
  const wanted = [...new Set(types)];
  return wanted.flatMap((type) =>
    books.storage.deleted(kind, [type], Math.max(from ?? oldest, oldest), to ?? Number.MAX_SAFE_INTEGER),
  );
}

function answered(records: readonly AnswerEntry[], metaData: PageRequest['metaData']): Outcome {
  if (metaData === 'MetaDataOnly')
    return { status: statusOk, counts: { retCount: records.length }, records: [] };
  if (records.length === 0) return { status: statusNoMatch, records };
  const counts = metaData === 'MetaDataAndResponseData' ? { retCount: records.length } : {};
  return { status: statusOk, counts, records };
}
