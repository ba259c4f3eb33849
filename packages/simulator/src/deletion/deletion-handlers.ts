import { printedTime } from '../books.ts';
import { statusOk } from '../status.ts';
import type { AnswerEntry } from '../record.ts';
import type { Handlers } from '../work.ts';
import { deleteElement, deleteTransaction, voidTransaction } from './deletion.ts';

/** No edit sequence protects these (qbxml.md 4.3). */
export const deletionHandlers: Handlers = {
  ListDel({ books }, { ListDelType, ListID }) {
    const deleted = deleteElement(books, ListDelType, ListID);
    const records: AnswerEntry[] = [
      { element: 'ListDelType', value: ListDelType },
      { element: 'ListID', value: ListID },
      { element: 'TimeDeleted', value: printedTime(books, deleted.deletedAt) },
      ...named('FullName', deleted.name),
    ];
    return { status: statusOk, records };
  },
  TxnDel({ books }, { TxnDelType, TxnID }) {
    const deleted = deleteTransaction(books, TxnDelType, TxnID);
    const records: AnswerEntry[] = [
      { element: 'TxnDelType', value: TxnDelType },
      { element: 'TxnID', value: TxnID },
      { element: 'TimeDeleted', value: printedTime(books, deleted.deletedAt) },
      ...named('RefNumber', deleted.name),
    ];
    return { status: statusOk, records };
  },
  TxnVoid({ books }, { TxnVoidType, TxnID }) {
    const voided = voidTransaction(books, TxnVoidType, TxnID);
    const records: AnswerEntry[] = [
      { element: 'TxnVoidType', value: TxnVoidType },
      { element: 'TxnID', value: TxnID },
      { element: 'TimeCreated', value: printedTime(books, voided.createdAt) },
      { element: 'TimeModified', value: printedTime(books, voided.modifiedAt) },
      ...named('RefNumber', voided.refNumber),
    ];
    return { status: statusOk, records };
  },
};

function named(element: 'FullName' | 'RefNumber', name: string | undefined): AnswerEntry[] {
  return name === undefined ? [] : [{ element, value: name }];
}
