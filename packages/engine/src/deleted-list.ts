import type { ListDelType, QuickBooksDateTime, Request, TxnDelType } from '@autosync/qbxml';
import { recordId, type Category } from '@autosync/records';
import type { Answer } from './conversation.ts';

/** An entry of one of QuickBooks' two lists of what was deleted in the last 90 days (qbxml.md 3.5). */
export interface Deletion {
  readonly id: string;
  readonly timeDeleted: string | undefined;
}

/** The questions for both lists. Types that are not named are not answered. */
export function deletionRequests(
  categories: readonly Category[],
  from: QuickBooksDateTime | undefined,
): readonly Request[] {
  const filter = from === undefined ? {} : { DeletedDateRangeFilter: { FromDeletedDate: from } };
  const ofKind = (kind: Category['kind']) =>
    categories
      .filter((category) => category.kind === kind)
      .flatMap(({ quickbooks }) => quickbooks.deletedTypes);
  const listTypes = ofKind('list').filter(isListType);
  const transactionTypes = ofKind('transaction').filter(isTransactionType);
  return [
    ...(listTypes.length === 0
      ? []
      : [{ name: 'ListDeletedQuery' as const, body: { ListDelType: listTypes, ...filter } }]),
    ...(transactionTypes.length === 0
      ? []
      : [{ name: 'TxnDeletedQuery' as const, body: { TxnDelType: transactionTypes, ...filter } }]),
  ];
}

/** The deletions of a category's records among the answers. */
export function deletionsIn(category: Category, answers: readonly Answer[]): readonly Deletion[] {
  const [typeName, idName] = category.kind === 'list' ? ['ListDelType', 'ListID'] : ['TxnDelType', 'TxnID'];
  return answers
    .flatMap((answer) => answer.records)
    .filter(({ value }) =>
      category.quickbooks.deletedTypes.some((type) => type === Reflect.get(value, typeName)),
    )
    .flatMap(({ value }) => {
      const id: unknown = Reflect.get(value, idName);
      if (typeof id !== 'string') return [];
      const time: unknown = Reflect.get(value, 'TimeDeleted');
      const timeDeleted = typeof time === 'string' ? time : undefined;
      return [{ id: recordId(String(Reflect.get(value, typeName)), id), timeDeleted }];
    });
}

/*
 * A category names its types by QuickBooks' words, and its kind says which of the two lists has them. The codec
 * checks every word against the schema before it leaves.
 */
function isListType(type: string): type is ListDelType {
  return type !== '';
}

function isTransactionType(type: string): type is TxnDelType {
  return type !== '';
}
