/** Queries for transactions (qbxml.md 3.2 to 3.4). */
import type {
  AccountFilter,
  CurrencyFilter,
  EntityFilter,
  ItemFilter,
  ModifiedDateRangeFilter,
  PaidStatus,
  RefNumberFilter,
  RefNumberRangeFilter,
  RequestName,
  TxnDateRangeFilter,
} from '@autosync/qbxml';
import { withElements } from '../answer.ts';
import type { Outcome } from '../answer.ts';
import { queryEnd, queryTime } from '../books.ts';
import { withExtensions } from '../data-extension/value.ts';
import type { Books } from '../books.ts';
import { nameMatcher, requireIdForm, requireOrder } from '../match.ts';
import type { AnswerEntry, Transaction, TransactionType } from '../record.ts';
import { accountReference, entityReference, itemReference } from '../reference.ts';
import type { PageRequest } from '../session.ts';
import { featureMissing, objectNotFound, requiredNotFound, statusOk } from '../status.ts';
import type { Status } from '../status.ts';
import type { TransactionKey } from '../storage.ts';
import { answeredByPage } from '../page.ts';
import type { Work } from '../work.ts';
import { anyTransaction } from './definition.ts';
import type { AnyTransaction, TransactionDefinition } from './definition.ts';
import { dateRange, filteredIds } from './filter.ts';

export interface TransactionQuery extends PageRequest {
  readonly TxnID?: readonly string[];
  readonly RefNumber?: readonly string[];
  readonly RefNumberCaseSensitive?: readonly string[];
  readonly ModifiedDateRangeFilter?: ModifiedDateRangeFilter;
  readonly TxnDateRangeFilter?: TxnDateRangeFilter;
  readonly EntityFilter?: EntityFilter;
  readonly AccountFilter?: AccountFilter;
  readonly ItemFilter?: ItemFilter;
  readonly RefNumberFilter?: RefNumberFilter;
  readonly RefNumberRangeFilter?: RefNumberRangeFilter;
  readonly CurrencyFilter?: CurrencyFilter;
  readonly PaidStatus?: PaidStatus;
  readonly IncludeLineItems?: boolean | '';
  readonly IncludeLinkedTxns?: boolean | '';
  readonly IncludeRetElement?: readonly string[];
  readonly OwnerID?: readonly string[];
}

interface TransactionQueryRules {
  readonly name: RequestName;
  readonly definition: AnyTransaction;
}

interface Selected {
  readonly keys: readonly TransactionKey[];
  readonly status: Status;
}

/** Answers a query: the records are read one by one as the answer is written. */
export function queryTransactions<T extends TransactionType>(
  work: Work,
  name: RequestName,
  definition: TransactionDefinition<T>,
  request: TransactionQuery,
): Outcome {
  const { books } = work;
  const rules = { name, definition: anyTransaction(definition) };
  const find = () => {
    const { keys, status } = selected(books, rules, request);
    return { ids: keys.map(({ id }) => id), status };
  };
  return answeredByPage(work, name, request, find, (ids) => presented(books, rules, ids, request));
}

function selected(books: Books, rules: TransactionQueryRules, request: TransactionQuery): Selected {
  if (request.TxnID) return byId(books, rules, request.TxnID);
  if (request.RefNumber) return byNumber(books, rules, request.RefNumber, false);
  if (request.RefNumberCaseSensitive) return byNumber(books, rules, request.RefNumberCaseSensitive, true);
  if (request.CurrencyFilter) throw featureMissing();
  const { FromModifiedDate, ToModifiedDate } = request.ModifiedDateRangeFilter ?? {};
  const from = queryTime(books, FromModifiedDate);
  const to = queryEnd(books, ToModifiedDate);
  requireOrder(from, to);
  const { RefNumberFilter: number, RefNumberRangeFilter: range } = request;
  const matches = nameMatcher(
    number && { MatchCriterion: number.MatchCriterion, Name: number.RefNumber },
    range && { FromName: range.FromRefNumber ?? '', ToName: range.ToRefNumber ?? '' },
  );
  const paid = request.PaidStatus ?? 'All';
  const entityIds = filteredIds(books, request.EntityFilter, entityReference);
  const keys = books.storage.transactionKeys({
    types: [rules.definition.type],
    modifiedFrom: from !== undefined && books.switches.modifiedFrom === 'exclusive' ? from + 1 : from,
    modifiedTo: to,
    ...dateRange(books, request.TxnDateRangeFilter),
    entityIds: rules.definition.entityIdsOf ? undefined : entityIds,
    isPaid: paid === 'All' ? undefined : paid === 'PaidOnly',
  });
  const accountIds = filteredIds(books, request.AccountFilter, accountReference);
  const itemIds = filteredIds(books, request.ItemFilter, itemReference);
  const { accountIdsOf, entityIdsOf, refersTo } = rules.definition;
  const holdsItem = (transaction: Transaction) =>
    (itemIds ?? []).filter((id) => refersTo(transaction, 'Item', id));
  return {
    keys: keys.filter(
      (key) =>
        matches(key.refNumber ?? '') &&
        (!accountIds || hasOneOf(books, key, accountIds, accountIdsOf)) &&
        (!itemIds || hasOneOf(books, key, itemIds, holdsItem)) &&
        (!entityIds || !entityIdsOf || hasOneOf(books, key, entityIds, entityIdsOf)),
    ),
    status: statusOk,
  };
}

function hasOneOf(
  books: Books,
  key: TransactionKey,
  wanted: readonly string[],
  idsOf: (transaction: Transaction) => readonly string[],
): boolean {
  const transaction = books.storage.transaction(key.id);
  return transaction !== undefined && idsOf(transaction).some((id) => wanted.includes(id));
}

function byId(books: Books, rules: TransactionQueryRules, ids: readonly string[]): Selected {
  ids.forEach(requireIdForm);
  const keys: TransactionKey[] = [];
  let missing: string | undefined;
  for (const id of ids) {
    const transaction = books.storage.transaction(id);
    if (transaction?.type === rules.definition.type) keys.push(transaction);
    else missing ??= id;
  }
  if (missing === undefined) return { keys, status: statusOk };
  if (books.switches.goneIdInQuery === 'error-3120') throw objectNotFound(missing);
  return { keys, status: requiredNotFound(missing) };
}

function byNumber(
  books: Books,
  rules: TransactionQueryRules,
  numbers: readonly string[],
  isCaseSensitive: boolean,
): Selected {
  const keys: TransactionKey[] = [];
  let missing: string | undefined;
  for (const refNumber of numbers) {
    const some = books.storage
      .transactionKeys({ types: [rules.definition.type], refNumber })
      .filter((key) => !isCaseSensitive || key.refNumber === refNumber);
    if (some.length === 0) missing ??= refNumber;
    keys.push(...some);
  }
  return { keys, status: missing === undefined ? statusOk : requiredNotFound(missing) };
}

function* presented(
  books: Books,
  rules: TransactionQueryRules,
  ids: readonly string[],
  request: TransactionQuery,
): Iterable<AnswerEntry> {
  const parts = { lines: request.IncludeLineItems === true, links: request.IncludeLinkedTxns === true };
  for (const id of ids) {
    const transaction = books.storage.transaction(id);
    const entry = transaction && rules.definition.present(books, transaction, parts);
    if (entry) yield withElements(withExtensions(entry, request.OwnerID), request.IncludeRetElement);
  }
}
