/** A recorded list element as the file keeps it. */
import { EncodeError, isRequestName, newestVersion } from '@autosync/qbxml';
import {
  isZero,
  multiplyToAmount,
  negateAmount,
  parseAmount,
  parsePrice,
  parseQuantity,
} from '@autosync/core';
import { answerText } from '../answer-text.ts';
import type { Books } from '../books.ts';
import { keepStock } from '../inventory/stock.ts';
import type { AnyList } from '../list/definition.ts';
import type { AnswerEntry, ListBodies, ListElement, ListType } from '../record.ts';
import { lists } from '../record-types.ts';
import { statusOk } from '../status.ts';
import { memberOf, textOf, timesOf } from './field.ts';

/** Fields that the shared part of an element holds, and those worked out when it is read. */
const shared = new Set(
  'ListID TimeCreated TimeModified EditSequence Name IsActive FullName ParentRef Sublevel Balance TotalBalance QuantityOnHand AverageCost'.split(
    ' ',
  ),
);

/** The recorded record as an element, or why it cannot be one. */
export function recordedElement(
  books: Books,
  { type, nameSpace }: AnyList,
  value: unknown,
): ListElement | string {
  const [id, name] = [textOf(value, 'ListID'), textOf(value, 'Name')];
  if (id === '' || (name === '' && type !== 'SalesRep')) return 'The record has no id or no name.';
  const fullName = textOf(value, 'FullName') || name || textOf(value, 'Initial');
  if (books.storage.element(nameSpace, id)) return 'It was recorded more than once.';
  if (books.storage.elementByFullName(nameSpace, fullName)) return 'Another record has its name.';
  const parent = memberOf(value, 'ParentRef');
  const parentId = textOf(parent, 'ListID') || undefined;
  const isActive = textOf(value, 'IsActive') !== 'false';
  return {
    type,
    nameSpace,
    id,
    name,
    fullName,
    parentId,
    isActive,
    ...timesOf(books, value),
    body: bodyOf(value, []),
  };
}

/** Fields of the record that the schema has not got, or not so: no answer could show them. */
export function foreignFields(type: string, entry: AnswerEntry | undefined): readonly string[] {
  const name = `${type}Query`;
  if (!entry || !isRequestName(name)) return [];
  try {
    const answers = [{ name, status: statusOk, records: [entry] }];
    Array.from(answerText({ version: newestVersion, includesData: true, answers }));
    return [];
  } catch (thrown) {
    if (!(thrown instanceof EncodeError)) throw thrown;
    const named = thrown.problems.map(({ path }) => /Ret(?:\[\d+\])?\.(\w+)/.exec(path)?.[1]);
    return [...new Set(named.filter((each) => each !== undefined))];
  }
}

export function bodyOf(value: unknown, foreign: readonly string[]): ListBodies[ListType];
export function bodyOf(value: unknown, foreign: readonly string[]): object {
  const members = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return Object.fromEntries(members.filter(([name]) => !shared.has(name) && !foreign.includes(name)));
}

/** What the record shows as its balance; on the other side where that is how its type shows it. */
export function setBalance(books: Books, element: string, value: unknown): void {
  const list = lists.find(({ type }) => `${type}Ret` === element);
  const balance = parseAmount(textOf(value, 'Balance'));
  const found = list && books.storage.element(list.nameSpace, textOf(value, 'ListID'));
  if (!list || !found || balance === undefined) return;
  const key = `${list.nameSpace} ${found.id}`;
  books.storage.setBalance(key, balance);
  const shown = textOf(list.present(books, found)?.value, 'Balance');
  if (!isZero(balance) && shown === negateAmount(balance))
    books.storage.setBalance(key, negateAmount(balance));
}

/** What the record of an inventory item shows as its stock. */
export function setStock(books: Books, element: string, value: unknown): void {
  const cost = parsePrice(textOf(value, 'AverageCost'));
  const quantity = parseQuantity(textOf(value, 'QuantityOnHand'));
  if (element !== 'ItemInventoryRet' || cost === undefined || quantity === undefined) return;
  keepStock(books, textOf(value, 'ListID'), { quantity, cost, value: multiplyToAmount(quantity, cost) });
}
