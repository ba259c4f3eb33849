import { parseDateTime, type JournalEntryRet, type Request } from '@autosync/qbxml';
import { readingOf } from './quickbooks-read.ts';

/**
 * The journal entries that came or changed since a wall-clock time. Journal entries do not sync; a new one tells
 * Condense Data from a person who deletes (docs/decisions/0046-condensed-history-stays-in-sa.md).
 */
export function journalEntryQuery(from: string): Request {
  return {
    name: 'JournalEntryQuery',
    body: {
      ModifiedDateRangeFilter: { FromModifiedDate: parseDateTime(from) },
      IncludeLineItems: false,
      IncludeRetElement: ['TxnID', 'TimeCreated'],
    },
  };
}

/**
 * The wall-clock time at which a journal entry was made, `YYYY-MM-DDThh:mm:ss`.
 *
 * @throws Failure `quickbooks.answer-unreadable` where a value is not what its element says.
 */
export function journalEntryMade(ret: object): string {
  return readingOf<JournalEntryRet>('JournalEntryRet', 'JournalEntryRet', ret)
    .required('TimeCreated')
    .slice(0, 'YYYY-MM-DDThh:mm:ss'.length);
}
