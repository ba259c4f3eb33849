import type { Books } from '../books.ts';
import type {
  AnswerEntry,
  NameSpace,
  PostedBody,
  Transaction,
  TransactionBodies,
  TransactionType,
} from '../record.ts';
import { refersTo } from '../reference.ts';
import type { ReferencePlan } from '../reference.ts';
import { isOfTransactionType } from './transaction.ts';

/** Which parts of a transaction an answer shows beside its header (qbxml.md 3.2). */
export interface TransactionParts {
  readonly lines: boolean;
  readonly links: boolean;
}

export const allParts: TransactionParts = { lines: true, links: true };

/** A part of a transaction with the references that it may make. */
export type ReferringPart = readonly [part: object, plan: ReferencePlan];

/** What the shared rules of transactions need to know of one type. */
export interface TransactionDefinition<T extends TransactionType> {
  readonly type: T;
  /** The transaction as an answer shows it. */
  readonly present: (books: Books, transaction: Transaction<T>, parts: TransactionParts) => AnswerEntry;
  /** The header and lines with what they may refer to. */
  readonly referring: (body: TransactionBodies[T]) => readonly ReferringPart[];
  /** The accounts that AccountFilter looks at. */
  readonly accountIdsOf: (body: TransactionBodies[T]) => readonly string[];
  /** The names in the lines that EntityFilter looks at, where the header has none. */
  readonly entityIdsOf?: (body: TransactionBodies[T]) => readonly string[];
  /** The body with every amount zero and a memo that begins "VOID:"; undefined where the schema has no void. */
  readonly voided?: (body: TransactionBodies[T]) => TransactionBodies[T];
  /** What must be done or asked before it is deleted or voided. */
  readonly beforeRemoval?: (books: Books, transaction: Transaction<T>, deed: 'delete' | 'void') => void;
}

/** A definition of whatever type; each answers undefined for a transaction of another one. */
export interface AnyTransaction {
  readonly type: TransactionType;
  readonly present: (
    books: Books,
    transaction: Transaction,
    parts: TransactionParts,
  ) => AnswerEntry | undefined;
  readonly refersTo: (transaction: Transaction, nameSpace: NameSpace, id: string) => boolean;
  readonly accountIdsOf: (transaction: Transaction) => readonly string[];
  /** Undefined where the name is in the header. */
  readonly entityIdsOf: ((transaction: Transaction) => readonly string[]) | undefined;
  readonly beforeRemoval: (books: Books, transaction: Transaction, deed: 'delete' | 'void') => void;
  readonly voided: (transaction: Transaction) => Transaction | undefined;
}

export function anyTransaction<T extends TransactionType>(
  definition: TransactionDefinition<T>,
): AnyTransaction {
  const { type, present, referring, accountIdsOf, entityIdsOf, voided, beforeRemoval } = definition;
  return {
    type,
    present: (books, transaction, parts) =>
      isOfTransactionType(transaction, type) ? present(books, transaction, parts) : undefined,
    refersTo: (transaction, nameSpace, id) =>
      isOfTransactionType(transaction, type) &&
      (isPostedTo(transaction.body, nameSpace, id) ||
        referring(transaction.body).some(([part, plan]) => refersTo(part, plan, nameSpace, id))),
    accountIdsOf: (transaction) =>
      isOfTransactionType(transaction, type) ? accountIdsOf(transaction.body) : [],
    entityIdsOf:
      entityIdsOf &&
      ((transaction) => (isOfTransactionType(transaction, type) ? entityIdsOf(transaction.body) : [])),
    beforeRemoval: (books, transaction, deed) => {
      if (isOfTransactionType(transaction, type)) beforeRemoval?.(books, transaction, deed);
    },
    voided: (transaction) =>
      isOfTransactionType(transaction, type) && voided
        ? { ...transaction, body: voided(transaction.body) }
        : undefined,
  };
}

function isPostedTo({ postings }: PostedBody, nameSpace: NameSpace, id: string): boolean {
  return nameSpace === 'Account' && postings.some(({ accountId }) => accountId === id);
}

/** The memo of something voided (bookkeeping.md 15). */
export function voidedMemo(memo = ''): string {
  return memo.startsWith('VOID:') ? memo : `VOID: ${memo}`.trim();
}
