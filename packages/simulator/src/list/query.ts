/** Queries for list elements (qbxml.md 3.2 to 3.4). */
import type {
  ActiveStatus,
  NameFilter,
  NameRangeFilter,
  QuickBooksDateTime,
  RequestName,
} from '@autosync/qbxml';
import { withElements } from '../answer.ts';
import type { Outcome } from '../answer.ts';
import { queryEnd, queryTime } from '../books.ts';
import type { Books } from '../books.ts';
import { withExtensions } from '../data-extension/value.ts';
import { nameMatcher, requireIdForm, requireOrder } from '../match.ts';
import { answeredByPage } from '../page.ts';
import type { AnswerEntry, ListElement, NameSpace } from '../record.ts';
import type { PageRequest } from '../session.ts';
import { objectNotFound, requiredNotFound, statusOk } from '../status.ts';
import type { Status } from '../status.ts';
import type { ElementKey } from '../storage.ts';
import type { Work } from '../work.ts';
import type { AnyList } from './definition.ts';

/** The elements that the queries of all lists have in common. */
export interface ListQuery extends PageRequest {
  readonly ListID?: readonly string[];
  readonly FullName?: readonly string[];
  readonly ActiveStatus?: ActiveStatus;
  readonly FromModifiedDate?: QuickBooksDateTime | '';
  readonly ToModifiedDate?: QuickBooksDateTime | '';
  readonly NameFilter?: NameFilter;
  readonly NameRangeFilter?: NameRangeFilter;
  readonly IncludeRetElement?: readonly string[];
  readonly OwnerID?: readonly string[];
}

/** What one query asks and how its list answers. */
export interface ListQueryRules {
  readonly name: RequestName;
  /** Lists of one name space. */
  readonly lists: readonly [AnyList, ...AnyList[]];
  /** Whether an element passes what this list alone can be asked for. */
  readonly isWanted?: (books: Books, key: ElementKey) => boolean;
  /** The order where it is not the alphabet. */
  readonly ordered?: (books: Books, keys: readonly ElementKey[]) => readonly ElementKey[];
}

/** The keys grouped by type, in the order of the lists. */
export function byType(lists: readonly AnyList[], keys: readonly ElementKey[]): readonly ElementKey[] {
  const place = (key: ElementKey): number => lists.findIndex((list) => list.type === key.type);
  return keys.toSorted((a, b) => place(a) - place(b));
}

interface Selected {
  readonly keys: readonly ElementKey[];
  readonly status: Status;
}

/** Answers a query: the records are read one by one as the answer is written. */
export function queryElements(work: Work, rules: ListQueryRules, request: ListQuery): Outcome {
  const { books } = work;
  const find = () => {
    const { keys, status } = selected(books, rules, request);
    return { ids: (rules.ordered?.(books, keys) ?? keys).map(({ id }) => id), status };
  };
  return answeredByPage(work, rules.name, request, find, (ids) => presented(books, rules, ids, request));
}

function selected(books: Books, rules: ListQueryRules, request: ListQuery): Selected {
  if (request.ListID) return byListId(books, rules, request.ListID);
  if (request.FullName) return byFullName(books, rules, request.FullName);
  const from = queryTime(books, request.FromModifiedDate);
  const to = queryEnd(books, request.ToModifiedDate);
  requireOrder(from, to);
  const activeStatus = request.ActiveStatus ?? 'ActiveOnly';
  const matches = nameMatcher(request.NameFilter, request.NameRangeFilter);
  const keys = books.storage.elementKeys({
    types: rules.lists.map((list) => list.type),
    modifiedFrom: from !== undefined && books.switches.modifiedFrom === 'exclusive' ? from + 1 : from,
    modifiedTo: to,
    isActive: activeStatus === 'All' ? undefined : activeStatus === 'ActiveOnly',
  });
  const nameOf = (key: ElementKey): string =>
    books.switches.nameFilterOn === 'full-name' ? key.fullName : key.name;
  return {
    keys: keys.filter((key) => matches(nameOf(key)) && (rules.isWanted?.(books, key) ?? true)),
    status: statusOk,
  };
}

function byListId(books: Books, rules: ListQueryRules, ids: readonly string[]): Selected {
  ids.forEach(requireIdForm);
  return found(books, rules, ids, (id) => books.storage.element(nameSpaceOf(rules), id));
}

function byFullName(books: Books, rules: ListQueryRules, names: readonly string[]): Selected {
  return found(
    books,
    rules,
    names,
    (name) => books.storage.elementByFullName(nameSpaceOf(rules), name.trim()),
    true,
  );
}

/** The elements that are there; the first one that is not makes it status 500 (qbxml.md 3.3). */
function found(
  books: Books,
  rules: ListQueryRules,
  wanted: readonly string[],
  find: (wanted: string) => ListElement | undefined,
  isByName = false,
): Selected {
  const keys: ElementKey[] = [];
  let missing: string | undefined;
  for (const each of wanted) {
    const element = find(each);
    if (element && rules.lists.some((list) => list.type === element.type)) keys.push(element);
    else missing ??= each;
  }
  if (missing === undefined) return { keys, status: statusOk };
  if (!isByName && books.switches.goneIdInQuery === 'error-3120') throw objectNotFound(missing);
  return { keys, status: requiredNotFound(missing) };
}

function* presented(
  books: Books,
  rules: ListQueryRules,
  ids: readonly string[],
  request: ListQuery,
): Iterable<AnswerEntry> {
  for (const id of ids) {
    const element = books.storage.element(nameSpaceOf(rules), id);
    if (!element) continue;
    for (const list of rules.lists) {
      const entry = list.present(books, element);
      if (entry) yield withElements(withExtensions(entry, request.OwnerID), request.IncludeRetElement);
    }
  }
}

function nameSpaceOf(rules: ListQueryRules): NameSpace {
  return rules.lists[0].nameSpace;
}
