/** The filters of TransactionQuery: those of transactions as a whole, and those of a row. */
import type { Amount } from '@autosync/core';
import type {
  TransactionAccountFilter,
  TransactionEntityFilter,
  TransactionModifiedDateRangeFilter,
  TransactionQueryRq,
} from '@autosync/qbxml';
import { queryEnd, queryTime, today } from '../books.ts';
import type { Books } from '../books.ts';
import { nameMatcher, requireOrder } from '../match.ts';
import { definitionOf } from '../record-types.ts';
import type { Transaction } from '../record.ts';
import { accountReference, classReference, entityReference, itemReference } from '../reference.ts';
import { featureMissing } from '../status.ts';
import type { TransactionKey } from '../storage.ts';
import { macroRange } from '../transaction/date-macro.ts';
import { dateRange, filteredIds } from '../transaction/filter.ts';
import { transactionTypes } from '../transaction/transaction-types.ts';
import { accountOfKind, itemOfKind } from './kind.ts';

/** One posting of a transaction, or the whole of one that posts nothing. */
export interface Row {
  readonly transaction: Transaction;
  readonly place: number;
  readonly accountId: string | undefined;
  readonly entityId: string | undefined;
  readonly amount: Amount;
}

export type RowFilter = (row: Row) => boolean;

/** Whether the answer depends on what stands in the transactions, and not on their dates and numbers alone. */
export function looksInside(request: TransactionQueryRq): boolean {
  const { TransactionDetailLevelFilter: level = 'SummaryOnly', TransactionPaidStatusFilter: paid } = request;
  const filters = [
    request.TransactionEntityFilter,
    request.TransactionAccountFilter,
    request.TransactionItemFilter,
    request.TransactionClassFilter,
    request.TransactionPostingStatusFilter,
  ];
  return level !== 'SummaryOnly' || paid === 'Closed' || filters.some((filter) => filter !== undefined);
}

/** The keys of what fits by type, dates, numbers and what is open, oldest date first. */
export function wantedKeys(books: Books, request: TransactionQueryRq): readonly TransactionKey[] {
  if (request.CurrencyFilter) throw featureMissing();
  const types = typesOf(request);
  if (types.length === 0) return [];
  const isOfNumber = numberFilter(request);
  const keys = books.storage.transactionKeys({
    types,
    ...(request.TransactionPaidStatusFilter === 'Open' && { isPaid: false }),
    ...modifiedRange(books, request.TransactionModifiedDateRangeFilter),
    ...dateRange(books, request.TransactionDateRangeFilter),
  });
  return keys.filter(({ refNumber }) => isOfNumber(refNumber));
}

/** The transactions that fit as a whole, and which of their rows do. */
export function wantedTransactions(
  books: Books,
  request: TransactionQueryRq,
): { readonly transactions: Iterable<Transaction>; readonly isWanted: RowFilter } {
  const keys = wantedKeys(books, request);
  const entityIds = filteredIds(books, request.TransactionEntityFilter, entityReference);
  const isPossible = entityIds ? holderFilter(books, entityIds) : () => true;
  const isFitting = transactionFilter(books, request);
  const isOfEntity = entityFilter(books, request.TransactionEntityFilter);
  const isOnAccount = accountFilter(books, request.TransactionAccountFilter);
  /** One is read at a time, so that a question about a large file does not hold all of it. */
  function* fitting(): Iterable<Transaction> {
    for (const key of keys) {
      const transaction = isPossible(key) ? books.storage.transaction(key.id) : undefined;
      if (transaction && isFitting(transaction)) yield transaction;
    }
  }
  return { transactions: fitting(), isWanted: (row) => isOfEntity(row) && isOnAccount(row) };
}

/** What is sold and paid posts to its own customer, and to those whose debts it pays. */
const soldTypes: ReadonlySet<string> = new Set([
  'Charge',
  'CreditMemo',
  'Estimate',
  'Invoice',
  'ReceivePayment',
  'SalesOrder',
  'SalesReceipt',
]);

/** Rules out by its key alone what cannot have a posting of these; the rest has to be read. */
function holderFilter(books: Books, entityIds: readonly string[]): (key: TransactionKey) => boolean {
  const holders = new Set<string>();
  for (const { id } of books.storage.transactionKeys({ types: transactionTypes, entityIds })) {
    holders.add(id);
    for (const { transactionId, creditIds = [] } of books.storage.transaction(id)?.body.applications ?? [])
      for (const linked of [transactionId, ...creditIds]) holders.add(linked);
  }
  return ({ type, id }) => !soldTypes.has(type) || holders.has(id);
}

function typesOf({ TransactionTypeFilter: filter }: TransactionQueryRq) {
  const names = filter?.TxnTypeFilter ?? ['All'];
  return transactionTypes.filter((type) => names.some((name) => name === 'All' || name === type));
}

function modifiedRange(books: Books, filter: TransactionModifiedDateRangeFilter | undefined) {
  if (!filter) return {};
  if (filter.DateMacro !== undefined) {
    const { dateFrom, dateTo } = macroRange(filter.DateMacro, today(books));
    const secondOf = (day: string) => books.zone.secondOf(day, books.switches.ambiguousLocalTime);
    return {
      modifiedFrom: dateFrom && secondOf(`${dateFrom}T00:00:00`),
      modifiedTo: dateTo && secondOf(`${dateTo}T23:59:59`),
    };
  }
  const from = queryTime(books, filter.FromModifiedDate);
  const modifiedTo = queryEnd(books, filter.ToModifiedDate);
  requireOrder(from, modifiedTo);
  const isExclusive = books.switches.modifiedFrom === 'exclusive';
  return { modifiedFrom: from !== undefined && isExclusive ? from + 1 : from, modifiedTo };
}

function numberFilter(request: TransactionQueryRq): (refNumber: string | undefined) => boolean {
  const { RefNumber, RefNumberCaseSensitive, RefNumberFilter: part, RefNumberRangeFilter: range } = request;
  if (RefNumberCaseSensitive)
    return (number) => number !== undefined && RefNumberCaseSensitive.includes(number);
  if (RefNumber) {
    const wanted = RefNumber.map((number) => number.toLowerCase());
    return (number) => number !== undefined && wanted.includes(number.toLowerCase());
  }
  const matches = nameMatcher(
    part && { MatchCriterion: part.MatchCriterion, Name: part.RefNumber },
    range && { FromName: range.FromRefNumber ?? '', ToName: range.ToRefNumber ?? '' },
  );
  return (number) => matches(number ?? '');
}

/** Posting, paid, item and class are asked of the transaction as a whole. */
function transactionFilter(books: Books, request: TransactionQueryRq): (transaction: Transaction) => boolean {
  const { TransactionPostingStatusFilter: posting = 'Either', TransactionPaidStatusFilter: paid = 'Either' } =
    request;
  const kind = request.TransactionItemFilter?.ItemTypeFilter;
  const hasKind = kind === undefined ? () => true : itemOfKind(books, kind);
  const itemIds = filteredIds(books, request.TransactionItemFilter, itemReference);
  const classIds = filteredIds(books, request.TransactionClassFilter, classReference);
  return (transaction) => {
    const isPosting = transaction.body.postings.length > 0;
    const refersTo = (nameSpace: 'Item' | 'Class', ids: readonly string[] | undefined): boolean =>
      !ids || ids.some((id) => definitionOf(transaction).refersTo(transaction, nameSpace, id));
    return (
      (posting === 'Either' || isPosting === (posting === 'Posting')) &&
      (paid === 'Either' || (transaction.isPaid === false) === (paid === 'Open')) &&
      hasKind(transaction) &&
      refersTo('Item', itemIds) &&
      refersTo('Class', classIds)
    );
  };
}

function entityFilter(books: Books, filter: TransactionEntityFilter | undefined): RowFilter {
  const type = filter?.EntityTypeFilter;
  if (type !== undefined)
    return ({ entityId }) => books.storage.element('Entity', entityId ?? '')?.type === type;
  const ids = filteredIds(books, filter, entityReference);
  return ({ entityId }) => !ids || (entityId !== undefined && ids.includes(entityId));
}

function accountFilter(books: Books, filter: TransactionAccountFilter | undefined): RowFilter {
  const type = filter?.AccountTypeFilter;
  if (type === undefined) {
    const ids = filteredIds(books, filter, accountReference);
    return ({ accountId }) => !ids || (accountId !== undefined && ids.includes(accountId));
  }
  const isOfKind = accountOfKind(books, type);
  return ({ accountId }) => accountId !== undefined && isOfKind(accountId);
}
