/**
 * TransactionQuery: what was posted, over all types, a row for each posting. The first posting of a
 * transaction is its summary, the others are its details; by default only summaries are answered (the
 * schema). Added up over an account, the amounts of all rows (debit positive) are its balance.
 */
import type { TransactionQueryRq, TransactionRet } from '@autosync/qbxml';
import { withElements } from '../answer.ts';
import type { Outcome } from '../answer.ts';
import { printedTime } from '../books.ts';
import type { Books } from '../books.ts';
import { requireIdForm } from '../match.ts';
import type { AnswerEntry, Transaction } from '../record.ts';
import { accountReference, entityReference, nameOf } from '../reference.ts';
import { continuedPage, firstPage } from '../session.ts';
import { objectNotFound, requiredNotFound, statusNoMatch, statusOk } from '../status.ts';
import type { Status } from '../status.ts';
import type { Handlers } from '../work.ts';
import { looksInside, wantedKeys, wantedTransactions } from './selection.ts';
import type { Row, RowFilter } from './selection.ts';

export const transactionQueryHandlers: Handlers = {
  TransactionQuery({ books, session }, request) {
    if (request.iterator === 'Continue' || request.iterator === 'Stop') {
      const page = continuedPage(session, 'TransactionQuery', request);
      return { status: statusOk, counts: page.counts, records: presented(books, page.ids, request) };
    }
    const { ids, status } = selectedRows(books, request);
    if (ids.length === 0 && status === statusOk && request.metaData !== 'MetaDataOnly') {
      return { status: statusNoMatch, records: [] };
    }
    const page = firstPage(books, session, 'TransactionQuery', request, ids);
    return { status, counts: page.counts, records: presented(books, page.ids, request) } satisfies Outcome;
  },
};

function selectedRows(
  books: Books,
  request: TransactionQueryRq,
): { readonly ids: readonly string[]; readonly status: Status } {
  if (!request.TxnID && !looksInside(request)) {
    // Every transaction has one summary, so that none of them needs to be read yet.
    return { ids: wantedKeys(books, request).map(({ id }) => `${id} 0`), status: statusOk };
  }
  if (!request.TxnID) {
    const { transactions, isWanted } = wantedTransactions(books, request);
    return { ids: rowIds(transactions, request, isWanted), status: statusOk };
  }
  request.TxnID.forEach(requireIdForm);
  const found = request.TxnID.map((id) => ({ id, transaction: books.storage.transaction(id) }));
  const missing = found.find(({ transaction }) => !transaction)?.id;
  if (missing !== undefined && books.switches.goneIdInQuery === 'error-3120') throw objectNotFound(missing);
  const transactions = found.flatMap(({ transaction }) => transaction ?? []);
  const status = missing === undefined ? statusOk : requiredNotFound(missing);
  return { ids: rowIds(transactions, request, () => true), status };
}

/** Rows by the id of their transaction and their place in it. */
function rowIds(
  transactions: Iterable<Transaction>,
  { TransactionDetailLevelFilter: level = 'SummaryOnly' }: TransactionQueryRq,
  isWanted: RowFilter,
): readonly string[] {
  const isOfLevel = ({ place }: Row): boolean =>
    level === 'All' || (place === 0) === (level === 'SummaryOnly');
  const ids: string[] = [];
  for (const transaction of transactions) {
    const rows = allRows(transaction).filter((row) => isOfLevel(row) && isWanted(row));
    for (const { place } of rows) ids.push(`${transaction.id} ${place}`);
  }
  return ids;
}

function allRows(transaction: Transaction): readonly Row[] {
  const { postings, total } = transaction.body;
  const whole = {
    transaction,
    place: 0,
    accountId: undefined,
    entityId: transaction.entityId,
    amount: total,
  };
  if (postings.length === 0) return [whole];
  return postings.map(({ accountId, entityId = transaction.entityId, amount }, place) => ({
    transaction,
    place,
    accountId,
    entityId,
    amount,
  }));
}

function* presented(
  books: Books,
  ids: readonly string[],
  { IncludeRetElement }: TransactionQueryRq,
): Iterable<AnswerEntry> {
  for (const id of ids) {
    const [txnId = '', place = ''] = id.split(' ');
    const transaction = books.storage.transaction(txnId);
    const row = transaction && allRows(transaction)[Number(place)];
    if (row)
      yield withElements({ element: 'TransactionRet', value: presentedRow(books, row) }, IncludeRetElement);
  }
}

function presentedRow(books: Books, { transaction, accountId, entityId, amount }: Row): TransactionRet {
  const { header } = transaction.body;
  return {
    TxnType: transaction.type,
    TxnID: transaction.id,
    TimeCreated: printedTime(books, transaction.createdAt),
    TimeModified: printedTime(books, transaction.modifiedAt),
    ...(entityId !== undefined &&
      entityId !== '' && { EntityRef: nameOf(books, { ListID: entityId }, entityReference) }),
    ...(accountId !== undefined && {
      AccountRef: nameOf(books, { ListID: accountId }, accountReference),
    }),
    TxnDate: transaction.date,
    RefNumber: transaction.refNumber,
    Amount: amount,
    Memo: 'Memo' in header ? header.Memo : undefined,
  };
}
