/**
 * Makes recorded answers the contents of a company file. The elements of a file that is new give way to
 * those recorded; what is referred to and was not recorded becomes a stub of id and name alone. Balances
 * stand as they were recorded, as the transactions behind them were not recorded.
 */
import { EncodeError, isRequestName, newestVersion, parseDateTime } from '@autosync/qbxml';
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
import { queryTime } from '../books.ts';
import type { Company } from '../company.ts';
import { keepStock } from '../inventory/stock.ts';
import type { AnyList } from '../list/definition.ts';
import type { AnswerEntry, ListBodies, ListElement, ListType, NameSpace } from '../record.ts';
import { lists } from '../record-types.ts';
import type { ReferencePlan } from '../reference.ts';
import { statusOk } from '../status.ts';

export interface LoadedRecords {
  /** How many of each type are in the file now. */
  readonly loaded: ReadonlyMap<string, number>;
  readonly skipped: readonly { readonly element: string; readonly id: string; readonly why: string }[];
}

/** Fields that the shared part of an element holds, and those worked out when it is read. */
const shared = new Set(
  'ListID TimeCreated TimeModified EditSequence Name IsActive FullName ParentRef Sublevel Balance TotalBalance QuantityOnHand AverageCost'.split(
    ' ',
  ),
);

/** @param company a file that nobody has worked with. */
export function loadRecorded(company: Company, records: readonly AnswerEntry[]): LoadedRecords {
  const { books } = company;
  const loaded = new Map<string, number>();
  const skipped: { element: string; id: string; why: string }[] = [];
  books.storage.atomically(() => {
    const builtIn = takenOut(books);
    for (const { element, value } of records) {
      const list = lists.find(({ type }) => `${type}Ret` === element);
      const made = list ? elementOf(books, list, value) : 'This type of record cannot be loaded.';
      if (typeof made === 'string') {
        skipped.push({ element, id: textOf(value, 'ListID') || textOf(value, 'TxnID'), why: made });
        continue;
      }
      const foreign = foreignFields(books, list, made);
      const id = made.id;
      skipped.push(...foreign.map((name) => ({ element, id, why: `qbXML has no such ${name}.` })));
      books.storage.putElement({ ...made, body: bodyOf(value, foreign) });
      loaded.set(made.type, (loaded.get(made.type) ?? 0) + 1);
    }
    for (const list of lists) addStubs(books, list);
    for (const element of builtIn) putBack(books, element);
    for (const { element, value } of records) {
      setBalance(books, element, value);
      setStock(books, element, value);
    }
  });
  return { loaded, skipped };
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

/** The recorded record as an element, or why it cannot be one. */
function elementOf(books: Books, { type, nameSpace }: AnyList, value: unknown): ListElement | string {
  const [id, name] = [textOf(value, 'ListID'), textOf(value, 'Name')];
  if (id === '' || (name === '' && type !== 'SalesRep')) return 'The record has no id or no name.';
  const fullName = textOf(value, 'FullName') || name || textOf(value, 'Initial');
  if (books.storage.element(nameSpace, id)) return 'It was recorded more than once.';
  if (books.storage.elementByFullName(nameSpace, fullName)) return 'Another record has its name.';
  const parent = memberOf(value, 'ParentRef');
  const parentId = textOf(parent, 'ListID') || undefined;
  const editSequence = textOf(value, 'EditSequence');
  const createdAt = secondOf(books, textOf(value, 'TimeCreated'));
  const modifiedAt = /^\d{1,10}$/.test(editSequence)
    ? Number(editSequence)
    : secondOf(books, textOf(value, 'TimeModified'));
  const isActive = textOf(value, 'IsActive') !== 'false';
  return {
    type,
    nameSpace,
    id,
    name,
    fullName,
    parentId,
    isActive,
    createdAt,
    modifiedAt,
    body: bodyOf(value, []),
  };
}

/** Fields of the record that the schema has not got, or not so: no answer could show them. */
function foreignFields(books: Books, list: AnyList | undefined, element: ListElement): readonly string[] {
  const entry = list?.present(books, element);
  const name = `${element.type}Query`;
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

function bodyOf(value: unknown, foreign: readonly string[]): ListBodies[ListType];
function bodyOf(value: unknown, foreign: readonly string[]): object {
  const members = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return Object.fromEntries(
    members.filter(([name]) => !shared.has(name) && !foreign.includes(name) && !name.endsWith('Block')),
  );
}

/** Elements of id and name for what the elements of a list refer to and nobody recorded. */
function addStubs(books: Books, list: AnyList): void {
  for (const { nameSpace, id } of books.storage.elementKeys({ types: [list.type] })) {
    const element = books.storage.element(nameSpace, id);
    if (!element) continue;
    const { parentId: ListID, fullName, createdAt } = element;
    const FullName = fullName.split(':').slice(0, -1).join(':');
    addStub(books, element.type, nameSpace, { ListID, FullName }, createdAt);
    stubsOf(books, element.body, list.references, createdAt);
  }
}

function stubsOf(books: Books, body: object, plan: ReferencePlan, second: number): void {
  for (const [name, member] of Object.entries(body)) {
    const entry = plan[name];
    if (entry === undefined || typeof member !== 'object' || member === null) continue;
    if ('members' in entry) stubsOf(books, member, entry.members, second);
    else if (entry.nameSpace !== undefined) {
      const type = entry.types?.[0] ?? stubTypes[entry.nameSpace];
      addStub(books, type, entry.nameSpace, member, second);
    }
  }
}

/** What stands for an element of which only the name space is known. */
const stubTypes: { readonly [nameSpace in NameSpace]?: ListType } = {
  Account: 'Account',
  Entity: 'Customer',
  Item: 'ItemService',
  Terms: 'StandardTerms',
};

function addStub(
  books: Books,
  type: ListType | undefined,
  nameSpace: NameSpace,
  reference: object,
  second: number,
): void {
  const [id, fullName] = [textOf(reference, 'ListID'), textOf(reference, 'FullName')];
  const stub = type ?? lists.find((list) => list.nameSpace === nameSpace)?.type;
  if (stub === undefined || id === '' || fullName === '' || books.storage.element(nameSpace, id)) return;
  if (books.storage.elementByFullName(nameSpace, fullName)) return;
  const name = fullName.split(':').at(-1) ?? fullName;
  const times = { createdAt: second, modifiedAt: second };
  const rest = { parentId: undefined, isActive: true, body: {} };
  books.storage.putElement({ type: stub, nameSpace, id, name, fullName, ...times, ...rest });
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

/** What the record shows as its balance; on the other side where that is how its type shows it. */
function setBalance(books: Books, element: string, value: unknown): void {
  const list = lists.find(({ type }) => `${type}Ret` === element);
  const balance = parseAmount(textOf(value, 'Balance'));
  const found = list && books.storage.element(list.nameSpace, textOf(value, 'ListID'));
  if (!list || !found || balance === undefined || isZero(balance)) return;
  const key = `${list.nameSpace} ${found.id}`;
  books.storage.setBalance(key, balance);
  const shown = textOf(list.present(books, found)?.value, 'Balance');
  if (shown === negateAmount(balance)) books.storage.setBalance(key, negateAmount(balance));
}

/** What the record of an inventory item shows as its stock. */
function setStock(books: Books, element: string, value: unknown): void {
  const cost = parsePrice(textOf(value, 'AverageCost'));
  const quantity = parseQuantity(textOf(value, 'QuantityOnHand'));
  if (element !== 'ItemInventoryRet' || cost === undefined || quantity === undefined) return;
  keepStock(books, textOf(value, 'ListID'), { quantity, cost, value: multiplyToAmount(quantity, cost) });
}

/** The moment of a printed time by its wall clock; its offset is not to be trusted (qbxml.md 5.3). */
function secondOf(books: Books, printed: string): number {
  return queryTime(books, parseDateTime(printed)) ?? 0;
}

function memberOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return new Map<string, unknown>(Object.entries(value)).get(name);
}

function textOf(value: unknown, name: string): string {
  const member = memberOf(value, name);
  return typeof member === 'string' || typeof member === 'boolean' ? String(member) : '';
}
