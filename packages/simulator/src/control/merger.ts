/**
 * A person merges two elements of a list by giving one the name of the other (domain.md 3.2): everything
 * that named the one now names the other, and the one is gone as if it had been deleted. The SDK tells of
 * the deletion alone, and not who survived; that is why a merge is dangerous to a sync.
 */
import { moveBalance, repost } from '../balance.ts';
import { now } from '../books.ts';
import type { Books } from '../books.ts';
import { nameSpaceOf } from '../record-types.ts';
import type { ListElement, NameSpace, Transaction } from '../record.ts';
import { objectNotFound, savingFailed } from '../status.ts';

export interface MergeForm {
  readonly type: string;
  /** ListID of the element that goes. */
  readonly from: string;
  /** ListID of the element that stays. */
  readonly into: string;
  /** Whether the transactions that change hands get a new TimeModified; by the switch where left out. */
  readonly touchTransactions?: boolean | undefined;
}

/** Types whose elements a person can merge. */
const mergeable =
  /^(Customer|Vendor|OtherName|Account|Item(Service|NonInventory|Inventory|OtherCharge|Discount))$/;

export function canMerge(type: string): boolean {
  return mergeable.test(type);
}

/** @throws Refusal 3120 for an unknown id, 3180 where QuickBooks does not merge the two. */
export function mergeElements(books: Books, form: MergeForm): void {
  const { type } = form;
  const nameSpace = nameSpaceOf(type);
  if (nameSpace === undefined || !canMerge(type)) {
    throw new RangeError(`Elements of the type "${type}" cannot be merged.`);
  }
  const from = elementIn(books, nameSpace, type, form.from);
  const into = elementIn(books, nameSpace, type, form.into);
  requireAlike(books, from, into);
  const touched = form.touchTransactions ?? books.switches.mergeTouchesTransactions;
  const holding = Array.from(books.storage.recordsHolding(from.id));
  for (const record of holding) {
    if (isTransaction(record)) renameInTransaction(books, record, from, into.id, touched);
    else renameInElement(books, record, from, into.id);
  }
  moveBalance(books, nameSpace, from.id, into.id);
  books.storage.removeElement(nameSpace, from.id);
  const { id, createdAt, fullName } = from;
  books.storage.addDeleted({ kind: 'list', type, id, createdAt, deletedAt: now(books), name: fullName });
}

function elementIn(books: Books, nameSpace: NameSpace, type: string, id: string): ListElement {
  const element = books.storage.element(nameSpace, id);
  if (element?.type !== type) throw objectNotFound(id);
  return element;
}

function requireAlike(books: Books, from: ListElement, into: ListElement): void {
  if (from.id === into.id) throw savingFailed(from.type, 'An element cannot be merged with itself.');
  const isParent = books.storage.elementKeys({ types: [from.type], parentId: from.id }).length > 0;
  if (isParent) throw savingFailed(from.type, 'What stands below the element must be moved first.');
  if ('SpecialAccountType' in from.body) {
    throw savingFailed(from.type, 'QuickBooks needs this account itself.');
  }
  const kindOf = ({ body }: ListElement): unknown => 'AccountType' in body && body.AccountType;
  if (kindOf(from) !== kindOf(into)) {
    throw savingFailed(from.type, 'Accounts of different types cannot be merged.');
  }
}

function isTransaction(record: ListElement | Transaction): record is Transaction {
  return 'date' in record;
}

function renameInTransaction(
  books: Books,
  transaction: Transaction,
  from: ListElement,
  into: string,
  isTouched: boolean,
): void {
  const changed = renamed(transaction, from, into);
  if (changed === transaction) return;
  repost(books, transaction.body.postings, changed.body.postings);
  books.storage.putTransaction(isTouched ? { ...changed, modifiedAt: now(books) } : changed);
}

/** Elements that named the one are never touched. */
function renameInElement(books: Books, element: ListElement, from: ListElement, into: string): void {
  const changed = renamed(element, from, into);
  if (changed !== element) books.storage.putElement(changed);
}

/** Ids are unique in their list alone, so a member's name tells which list its id is of. */
const holders: { readonly [nameSpace in NameSpace]?: RegExp } = {
  Account: /account\w*(Ref|Id)$/i,
  Entity: /^(entityId|\w*(Customer|Vendor|Entity|Employee|OtherName)Ref)$/,
  Item: /^(itemId|Item\w*Ref|PaymentItemRef)$/,
};

/** The value with every mention of the one turned into the other; the same value where there is none. */
function renamed<T>(value: T, from: ListElement, into: string): T;
function renamed(value: unknown, from: ListElement, into: string): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    const changed = items.map((item) => renamed(item, from, into));
    return changed.some((item, index) => item !== items[index]) ? changed : value;
  }
  const members: readonly (readonly [string, unknown])[] = Object.entries(value);
  const changed = members.map(([name, member]) => [name, renamedMember(name, member, from, into)] as const);
  const isChanged = changed.some(([, member], index) => member !== members[index]?.[1]);
  return isChanged ? Object.fromEntries(changed) : value;
}

function renamedMember(name: string, member: unknown, from: ListElement, into: string): unknown {
  if (holders[from.nameSpace]?.test(name) !== true) return renamed(member, from, into);
  if (member === from.id) return into;
  const isReference = typeof member === 'object' && member !== null && 'ListID' in member;
  return isReference && member.ListID === from.id ? { ListID: into } : member;
}
