/**
 * Makes recorded answers the contents of a company file. The elements of a file that is new give way to
 * those recorded; what is referred to and was not recorded becomes a stub of id and name alone. Transactions
 * post as far as they were recorded. Balances of what was recorded stand as recorded, because the other
 * transactions behind them were not.
 */
import type { Books } from '../books.ts';
import type { Company } from '../company.ts';
import type { AnswerEntry, ListElement } from '../record.ts';
import { lists } from '../record-types.ts';
import { keepCompanyAnswer } from './company-answer.ts';
import { textOf } from './field.ts';
import { bodyOf, foreignFields, recordedElement, setBalance, setStock } from './recorded-element.ts';
import { putRecordedTransactions } from './recorded-transactions.ts';
import { addStubs, stubsOfTransaction } from './stub.ts';

export interface LoadedRecords {
  /** How many of each type are in the file now. */
  readonly loaded: ReadonlyMap<string, number>;
  readonly skipped: readonly SkippedRecord[];
}

interface SkippedRecord {
  readonly element: string;
  readonly id: string;
  readonly why: string;
}

/** @param company a file that nobody has worked with. */
export function loadRecorded(company: Company, records: readonly AnswerEntry[]): LoadedRecords {
  const { books } = company;
  const loaded = new Map<string, number>();
  const skipped: SkippedRecord[] = [];
  const count = (type: string) => loaded.set(type, (loaded.get(type) ?? 0) + 1);
  books.storage.atomically(() => {
    const builtIn = takenOut(books);
    for (const record of records) {
      const { element, value } = record;
      if (textOf(value, 'TxnID') !== '') continue;
      if (keepCompanyAnswer(books, record)) {
        count(element.replace(/Ret$/, ''));
        continue;
      }
      const why = putElement(books, record, (foreign) => skipped.push({ element, ...foreign }));
      if (why === undefined) count(element.replace(/Ret$/, ''));
      else skipped.push({ element, id: textOf(value, 'ListID'), why });
    }
    for (const record of records) stubsOfTransaction(books, record);
    for (const list of lists) addStubs(books, list);
    for (const element of builtIn) putBack(books, element);
    const transactions = putRecordedTransactions(books, records);
    transactions.put.forEach(count);
    skipped.push(...transactions.skipped);
    for (const { element, value } of records) {
      setBalance(books, element, value);
      setStock(books, element, value);
    }
  });
  return { loaded, skipped };
}

/** Puts a recorded list element into the file; says why it cannot. */
function putElement(
  books: Books,
  { element, value }: AnswerEntry,
  leaveOut: (foreign: Omit<SkippedRecord, 'element'>) => void,
): string | undefined {
  const list = lists.find(({ type }) => `${type}Ret` === element);
  const made = list ? recordedElement(books, list, value) : 'This type of record cannot be loaded.';
  if (typeof made === 'string') return made;
  const foreign = foreignFields(made.type, list?.present(books, made));
  foreign.forEach((name) => leaveOut({ id: made.id, why: `qbXML has no such ${name}.` }));
  books.storage.putElement({ ...made, body: bodyOf(value, foreign) });
  return undefined;
}

/** The elements of a new file, which are in the way of those recorded under the same names. */
function takenOut(books: Books): readonly ListElement[] {
  const keys = books.storage.elementKeys({ types: lists.map(({ type }) => type) });
  return keys.flatMap(({ nameSpace, id }) => {
    const element = books.storage.element(nameSpace, id);
    books.storage.removeElement(nameSpace, id);
    return element ? [element] : [];
  });
}

/** A built-in element comes back where no recorded one has its name or its office. */
function putBack(books: Books, element: ListElement): void {
  const { nameSpace, fullName } = element;
  const recorded = books.storage.elementByFullName(nameSpace, fullName);
  if (!recorded) books.storage.putElement(element);
  else if ('SpecialAccountType' in element.body) {
    books.storage.setSetting(`special account ${element.body.SpecialAccountType}`, recorded.id);
  } else if (element.type === 'SalesTaxCode') {
    books.storage.setSetting(`sales tax code ${fullName}`, recorded.id);
  }
}
