/** Elements of little more than id and name, for what recorded records refer to and nobody recorded. */
import type { Books } from '../books.ts';
import type { AnyList } from '../list/definition.ts';
import type { AnswerEntry, ListType, NameSpace } from '../record.ts';
import { lists } from '../record-types.ts';
import { accountReference, entityReference, vendorReference } from '../reference.ts';
import type { ReferencePlan } from '../reference.ts';
import { saleLineReferences } from '../sale/line.ts';
import { saleReferences } from '../sale/sale.ts';
import { textOf, timesOf } from './field.ts';

/** Stubs for what the elements of a list refer to. */
export function addStubs(books: Books, list: AnyList): void {
  for (const { nameSpace, id } of books.storage.elementKeys({ types: [list.type] })) {
    const element = books.storage.element(nameSpace, id);
    if (!element) continue;
    const { parentId: ListID, fullName, createdAt } = element;
    const FullName = fullName.split(':').slice(0, -1).join(':');
    addStub(books, element.type, nameSpace, { ListID, FullName }, createdAt);
    stubsOf(books, element.body, list.references, createdAt);
  }
}

/** Stubs for what a body refers to. */
export function stubsOf(books: Books, body: object, plan: ReferencePlan, second: number): void {
  for (const [name, member] of Object.entries(body)) {
    const entry = plan[name];
    if (entry === undefined || typeof member !== 'object' || member === null) continue;
    if ('members' in entry) stubsOf(books, member, entry.members, second);
    else if (entry.nameSpace !== undefined) {
      const type = entry.types?.[0] ?? stubTypes[entry.nameSpace];
      addStub(books, type, entry.nameSpace, member, second, stubBodies[name]);
    }
  }
}

/** What the references of transactions point at, by the names that they have in all of them. */
const transactionReferences: ReferencePlan = {
  ...saleReferences,
  ...saleLineReferences,
  AccountRef: accountReference,
  APAccountRef: accountReference,
  BankAccountRef: accountReference,
  DiscountAccountRef: accountReference,
  EntityRef: entityReference,
  PayeeEntityRef: entityReference,
  ShipToEntityRef: entityReference,
  VendorRef: vendorReference,
};

/** Stubs for what a recorded transaction refers to, in its head and in its lines. */
export function stubsOfTransaction(books: Books, { value }: AnswerEntry): void {
  if (textOf(value, 'TxnID') === '') return;
  const { createdAt } = timesOf(books, value);
  const walk = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    if (!Array.isArray(part)) stubsOf(books, part, transactionReferences, createdAt);
    Object.values(part).forEach(walk);
  };
  walk(value);
}

/** What stands for an element of which only the name space is known. */
const stubTypes: { readonly [nameSpace in NameSpace]?: ListType } = {
  Account: 'Account',
  Entity: 'Customer',
  Item: 'ItemService',
  Terms: 'StandardTerms',
};

/** What the name of a reference says of the element. */
const stubBodies: { readonly [name: string]: { readonly AccountType: string } | undefined } = {
  ARAccountRef: { AccountType: 'AccountsReceivable' },
  APAccountRef: { AccountType: 'AccountsPayable' },
  AssetAccountRef: { AccountType: 'OtherCurrentAsset' },
  BankAccountRef: { AccountType: 'Bank' },
  COGSAccountRef: { AccountType: 'CostOfGoodsSold' },
  DepositToAccountRef: { AccountType: 'Bank' },
  DiscountAccountRef: { AccountType: 'Income' },
  IncomeAccountRef: { AccountType: 'Income' },
};

/** What every element of a type says in a real file, where the reference says nothing of it. */
function usualBody(type: ListType, name: string): object {
  if (type === 'Account') return { AccountType: 'Expense' };
  return type === 'SalesRep' ? { Initial: name } : {};
}

function addStub(
  books: Books,
  type: ListType | undefined,
  nameSpace: NameSpace,
  reference: object,
  second: number,
  body?: object,
): void {
  const [id, fullName] = [textOf(reference, 'ListID'), textOf(reference, 'FullName')];
  const stub = type ?? lists.find((list) => list.nameSpace === nameSpace)?.type;
  if (stub === undefined || id === '' || fullName === '' || books.storage.element(nameSpace, id)) return;
  if (books.storage.elementByFullName(nameSpace, fullName)) return;
  const name = fullName.split(':').at(-1) ?? fullName;
  const times = { createdAt: second, modifiedAt: second };
  const rest = { parentId: undefined, isActive: true, body: body ?? usualBody(stub, name) };
  books.storage.putElement({ type: stub, nameSpace, id, name, fullName, ...times, ...rest });
}
