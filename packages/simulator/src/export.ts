import type { Books } from './books.ts';
import type { AnswerEntry } from './record.ts';
import { definitionsOf } from './data-extension/definition.ts';
import { lists, presentedTransaction } from './record-types.ts';
import { transactionTypes } from './transaction/transaction-types.ts';

/**
 * Everything in a company file as answers show it: lists by type and name, custom fields, then transactions by type, date
 * and order of creation. The memory of message sets is left out, so that two files can be compared.
 */
export function* exportRecords(books: Books): Iterable<AnswerEntry> {
  for (const list of lists) {
    for (const key of books.storage.elementKeys({ types: [list.type] })) {
      const element = books.storage.element(list.nameSpace, key.id);
      const entry = element && list.present(books, element);
      if (entry) yield entry;
    }
  }
  for (const { body } of definitionsOf(books, undefined)) {
    yield { element: 'DataExtDefRet', value: body.definition };
    if (body.company) yield { element: 'DataExtRet', value: body.company };
  }
  for (const type of transactionTypes) {
    for (const { id } of books.storage.transactionKeys({ types: [type] })) {
      const transaction = books.storage.transaction(id);
      if (transaction) yield presentedTransaction(books, transaction);
    }
  }
}
