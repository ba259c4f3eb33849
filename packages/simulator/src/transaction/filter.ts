/** The filters of transaction queries by day, customer and account (qbxml.md 3.2). */
import type { EntityFilter, TxnDateRangeFilter } from '@autosync/qbxml';
import { today } from '../books.ts';
import type { Books } from '../books.ts';
import { requireIdForm } from '../match.ts';
import { findReferenced } from '../reference.ts';
import type { ReferenceKind } from '../reference.ts';
import { objectNotFound, Refusal } from '../status.ts';
import { macroRange } from './date-macro.ts';

/** The days that the filter of a query means. @throws Refusal 3030 for a range from back to front. */
export function dateRange(books: Books, filter: TxnDateRangeFilter | undefined) {
  if (!filter) return {};
  if (filter.DateMacro !== undefined) return macroRange(filter.DateMacro, today(books));
  const dateFrom = filter.FromTxnDate === '' ? undefined : filter.FromTxnDate;
  const dateTo = filter.ToTxnDate === '' ? undefined : filter.ToTxnDate;
  if (dateFrom !== undefined && dateTo !== undefined && dateFrom > dateTo) {
    throw new Refusal(3030, `The "from" date ${dateFrom} is later than the "to" date ${dateTo}.`);
  }
  return { dateFrom, dateTo };
}

/** The ids that an entity or account filter means; throws 3120 or 3140 for those that do not exist. */
export function filteredIds(
  books: Books,
  filter: EntityFilter | undefined,
  kind: ReferenceKind,
): readonly string[] | undefined {
  if (!filter) return undefined;
  const one = (reference: { ListID?: string; FullName?: string }): string => {
    if (reference.ListID !== undefined) requireIdForm(reference.ListID);
    const element = findReferenced(books, reference, kind);
    if (!element) throw objectNotFound(reference.ListID ?? reference.FullName ?? '');
    return element.id;
  };
  if (filter.ListID) return filter.ListID.map((ListID) => one({ ListID }));
  if (filter.FullName) return filter.FullName.map((FullName) => one({ FullName }));
  if (filter.ListIDWithChildren !== undefined) {
    return withChildren(books, one({ ListID: filter.ListIDWithChildren }), kind);
  }
  if (filter.FullNameWithChildren === undefined) return undefined;
  return withChildren(books, one({ FullName: filter.FullNameWithChildren }), kind);
}

function withChildren(books: Books, id: string, kind: ReferenceKind): readonly string[] {
  const element = kind.nameSpace === undefined ? undefined : books.storage.element(kind.nameSpace, id);
  const children = element ? books.storage.elementKeys({ types: [element.type], parentId: id }) : [];
  return [id, ...children.flatMap((child) => withChildren(books, child.id, kind))];
}
