import { dateOnly } from '@autosync/core';
import { parseDateTime, type QuickBooksDateTime } from '@autosync/qbxml';
import type { DateOnly } from '@autosync/core';
import type { QuickBooksObject, QuickBooksRead, ReadSelection } from './definition.ts';
import { idInQuickbooks, recordId } from './quickbooks-id.ts';
import { Reading } from './reading.ts';

/**
 * The criteria of a list query: inactive elements are always included, because a deactivated record would
 * vanish otherwise (qbxml.md 3.2). By id or name the schema allows no other criterion.
 */
export function listCriteria(selection: ReadSelection) {
  switch (selection.by) {
    case 'ids':
      return { ListID: selection.ids.map(idInQuickbooks) };
    case 'names':
      return { FullName: selection.fullNames };
    case 'modified':
      return { ActiveStatus: 'All' as const, FromModifiedDate: startOf(selection.from) };
    case 'customer-and-date':
    case 'numbers':
      throw new RangeError('A list has no customer, no date and no numbers to look for.');
    default: {
      const unreachable: never = selection;
      return unreachable;
    }
  }
}

/** The criteria of a query for transactions. */
export function transactionCriteria(selection: ReadSelection) {
  switch (selection.by) {
    case 'ids':
      return { TxnID: selection.ids };
    case 'numbers':
      return { RefNumber: selection.numbers };
    case 'modified': {
      const from = startOf(selection.from);
      return from === undefined ? {} : { ModifiedDateRangeFilter: { FromModifiedDate: from } };
    }
    case 'customer-and-date': {
      const date: DateOnly = dateOnly(selection.date);
      return {
        TxnDateRangeFilter: { FromTxnDate: date, ToTxnDate: date },
        EntityFilter: { ListID: [selection.customer] },
      };
    }
    case 'names':
      throw new RangeError('Transactions have no names to look for.');
    default: {
      const unreachable: never = selection;
      return unreachable;
    }
  }
}

/** What a query for transactions of any kind says: which, how many at once, and what of each. */
export function transactionQuery<Element extends string>(
  selection: ReadSelection,
  elements: readonly Element[],
) {
  return {
    ...pageCriteria(selection),
    ...transactionCriteria(selection),
    IncludeLineItems: isWhole(selection),
    IncludeRetElement: elementsOf(selection, elements),
  };
}

/** The page of a query that has an iterator (qbxml.md 3.1). Others take none: they would cut silently. */
export function pageCriteria(selection: ReadSelection) {
  if (selection.by !== 'modified' || selection.page === undefined) return {};
  const { iterator, iteratorId, recordsMax } = selection.page;
  return { iterator, iteratorID: iteratorId, MaxReturned: recordsMax };
}

/** What of a record is asked for: all elements of its mapping, or just what tells its revision. */
export function elementsOf<Element extends string>(
  selection: ReadSelection,
  elements: readonly Element[],
): readonly Element[] {
  return isWhole(selection) ? elements : elements.filter((element) => revisionElements.has(element));
}

/** Whether lines are asked for as well; a revision is told without them. */
export function isWhole(selection: ReadSelection): boolean {
  return !('only' in selection) || selection.only !== 'revisions';
}

const revisionElements: ReadonlySet<string> = new Set(['ListID', 'TxnID', 'EditSequence']);

/** Id and edit sequence of an object that a query answered, also where it was asked for only by its revision. */
export function revisionIn(
  { object }: Pick<QuickBooksRead, 'object'>,
  ret: object,
): { readonly id: string; readonly editSequence: string } {
  const text = (element: string) => {
    const value: unknown = Reflect.get(ret, element);
    return typeof value === 'string' ? value : undefined;
  };
  const [id, editSequence] = [text('ListID') ?? text('TxnID'), text('EditSequence')];
  if (id === undefined || editSequence === undefined)
    throw new RangeError('An object of QuickBooks came without its id or its edit sequence.');
  return { id: recordId(object, id), editSequence };
}

/** Why a transaction that is not in the currency of the books does not sync; undefined for one that is. */
export function whyForeign(ret: Reading<{ readonly ExchangeRate?: string }>): string | undefined {
  const rate = ret.text('ExchangeRate');
  return rate === null || /^1(\.0*)?$/.test(rate) ? undefined : 'It is in a foreign currency.';
}

/** The object, with the reason why it does not sync where it is in a foreign currency. */
export function ifInHomeCurrency<Read extends object>(
  ret: Reading<{ readonly ExchangeRate?: string }>,
  object: Read,
): Read & { readonly doesNotSync?: string } {
  const reason = whyForeign(ret);
  return reason === undefined ? object : { ...object, doesNotSync: reason };
}

/** What every object of QuickBooks says of itself, whatever its kind. */
interface Identified {
  readonly EditSequence?: string;
  readonly TimeCreated?: string;
  readonly TimeModified?: string;
}

/** Id, edit sequence and times of a list element. */
export function listIdentity(ret: Reading<Identified & { readonly ListID?: string }>) {
  return { id: ret.required('ListID'), ...revision(ret), externalGuid: null };
}

/** Id, edit sequence, times and our mark of an element or a transaction that can carry one. */
export function markedListIdentity(
  ret: Reading<Identified & { readonly ListID?: string; readonly ExternalGUID?: string }>,
) {
  return { id: ret.required('ListID'), ...revision(ret), ...mark(ret) };
}

export function transactionIdentity(
  ret: Reading<Identified & { readonly TxnID?: string; readonly ExternalGUID?: string }>,
) {
  return { id: ret.required('TxnID'), ...revision(ret), ...mark(ret) };
}

function revision(ret: Reading<Identified>): Pick<QuickBooksObject, 'editSequence' | 'timeModified'> {
  return {
    editSequence: ret.required('EditSequence'),
    timeModified: ret.required('TimeModified').slice(0, wallClockCharacters),
  };
}

function mark(ret: Reading<Identified & { readonly ExternalGUID?: string }>) {
  const timeCreated = ret.text('TimeCreated')?.slice(0, wallClockCharacters);
  return { externalGuid: ret.text('ExternalGUID'), ...(timeCreated === undefined ? {} : { timeCreated }) };
}

/** `YYYY-MM-DDThh:mm:ss`: what follows is an offset that is wrong in summer (qbxml.md 5.3). */
const wallClockCharacters = 19;

/** The Ret of an element that the mapping knows; another one is a mistake of the one who calls. */
export function readingOf<Ret extends object>(expected: string, element: string, ret: object): Reading<Ret> {
  if (element !== expected) throw new RangeError(`${element} is not read here; ${expected} is.`);
  const id: unknown = Reflect.get(ret, 'ListID') ?? Reflect.get(ret, 'TxnID');
  return new Reading<Ret>(ret, typeof id === 'string' ? `${element} ${id}` : element);
}

function startOf(from: string | undefined): QuickBooksDateTime | undefined {
  if (from === undefined) return undefined;
  const time = parseDateTime(from);
  if (time === undefined) throw new RangeError(`"${from}" is not a time of the form YYYY-MM-DDThh:mm:ss.`);
  return time;
}
