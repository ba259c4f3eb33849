/** What transactions share: finding them, the references that they may make, and what their answers show first. */
import type { Books } from '../books.ts';
import { editSequenceOf, nextTransactionId, nextTransactionNumber, now, printedTime } from '../books.ts';
import type { Transaction, TransactionType } from '../record.ts';
import { isBlank, requireActive } from '../reference.ts';
import type { ReferencePlan } from '../reference.ts';
import { objectNotFound } from '../status.ts';

export function isOfTransactionType<T extends TransactionType>(
  transaction: Transaction,
  type: T,
): transaction is Transaction<T> {
  return transaction.type === type;
}

/** The transaction of that id and type. @throws Refusal 3120 where there is none. */
export function transactionOf<T extends TransactionType>(books: Books, type: T, id: string): Transaction<T> {
  const transaction = books.storage.transaction(id);
  if (!transaction || !isOfTransactionType(transaction, type)) throw objectNotFound(id);
  return transaction;
}

/** What a new transaction begins with: its id, its number and the moment. */
export function newTransaction(books: Books) {
  const second = now(books);
  const id = nextTransactionId(books);
  return { id, number: nextTransactionNumber(books), createdAt: second, modifiedAt: second };
}

export function transactionHeader(books: Books, transaction: Transaction) {
  return {
    TxnID: transaction.id,
    TimeCreated: printedTime(books, transaction.createdAt),
    TimeModified: printedTime(books, transaction.modifiedAt),
    EditSequence: editSequenceOf(transaction.modifiedAt),
    TxnNumber: transaction.number,
  };
}

export function isTransactionCurrent(transaction: Transaction, editSequence: string): boolean {
  return editSequenceOf(transaction.modifiedAt) === editSequence.trim();
}

/** Refuses inactive elements that the record did not refer to before (bookkeeping.md 23). */
export function requireActiveReferences(
  books: Books,
  before: object,
  after: object,
  plan: ReferencePlan,
  owner: string,
): void {
  const known = new Map<string, unknown>(Object.entries(before));
  for (const [name, member] of Object.entries(after)) {
    const kind = plan[name];
    if (!kind || 'members' in kind || !kind.nameSpace || !isReference(member) || isBlank(member)) continue;
    const earlier = known.get(name);
    if (isReference(earlier) && earlier.ListID === member.ListID) continue;
    const element =
      member.ListID === undefined ? undefined : books.storage.element(kind.nameSpace, member.ListID);
    if (element) requireActive(books, element, kind, owner);
  }
}

function isReference(value: unknown): value is { readonly ListID?: string; readonly FullName?: string } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
