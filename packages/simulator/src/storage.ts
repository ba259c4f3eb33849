import type { Amount, DateOnly } from '@autosync/core';
import type { WholeAnswer } from './answer.ts';
import type {
  DeletedRecord,
  ListElement,
  ListType,
  NameSpace,
  Transaction,
  TransactionType,
} from './record.ts';

/** Which elements are wanted; every condition that is there must hold. Times are Unix seconds, both ends in. */
export interface ElementSelection {
  readonly types: readonly ListType[];
  readonly modifiedFrom?: number | undefined;
  readonly modifiedTo?: number | undefined;
  readonly isActive?: boolean | undefined;
  readonly parentId?: string | undefined;
}

/** What is known of an element without reading its body. */
export type ElementKey = Pick<ListElement, 'type' | 'nameSpace' | 'id' | 'name' | 'fullName'>;

export interface TransactionSelection {
  readonly types: readonly TransactionType[];
  readonly modifiedFrom?: number | undefined;
  readonly modifiedTo?: number | undefined;
  readonly dateFrom?: DateOnly | undefined;
  readonly dateTo?: DateOnly | undefined;
  readonly entityIds?: readonly string[] | undefined;
  /** Exact, without regard to case. */
  readonly refNumber?: string | undefined;
  readonly isPaid?: boolean | undefined;
}

export type TransactionKey = Pick<Transaction, 'type' | 'id' | 'refNumber'>;

/** What error recovery remembers of a message set (qbxml.md 2.4). */
export interface RememberedMessageSet {
  readonly checksum: string;
  /** Undefined where QuickBooks was killed before the last request was done: status 9002. */
  readonly answers: readonly WholeAnswer[] | undefined;
}

/**
 * The port through which a company file is kept. All methods are synchronous, as QuickBooks does one thing
 * at a time. `sqlite` in the app and `memory` beside this file pass the same suite (`storage-contract.ts`).
 *
 * Records that are handed over or out are values: neither side changes them afterwards.
 */
export interface CompanyStorage {
  /** Runs the work; all of its changes are kept, or none of them where it throws. Calls may nest. */
  atomically<T>(work: () => T): T;

  setting(name: string): string | undefined;
  setSetting(name: string, value: string): void;

  element(nameSpace: NameSpace, id: string): ListElement | undefined;
  /** By full name without regard to case. */
  elementByFullName(nameSpace: NameSpace, fullName: string): ListElement | undefined;
  /** Adds the element, or replaces the one of that name space and id. */
  putElement(element: ListElement): void;
  removeElement(nameSpace: NameSpace, id: string): void;
  /** Alphabetical without regard to case, each parent followed by its children (qbxml.md 3.4). */
  elementKeys(selection: ElementSelection): readonly ElementKey[];

  transaction(id: string): Transaction | undefined;
  putTransaction(transaction: Transaction): void;
  removeTransaction(id: string): void;
  /** Oldest date first, then in the order of creation (qbxml.md 3.4). */
  transactionKeys(selection: TransactionSelection): readonly TransactionKey[];

  /** Newest date first, and of one day the latest made first; for a screen that shows a page at a time. */
  latestTransactions(
    types: readonly TransactionType[],
    page: { readonly offset: number; readonly count: number },
  ): readonly TransactionKey[];
  /** How many records there are of each type that has any. */
  counts(): ReadonlyMap<string, number>;

  /** Every record whose body holds that text anywhere; for the rare question whether an element is in use. */
  recordsHolding(text: string): Iterable<ListElement | Transaction>;

  balance(owner: string): Amount;
  setBalance(owner: string, balance: Amount): void;

  addDeleted(record: DeletedRecord): void;
  /** In the order of deletion; from and to in Unix seconds, both ends in. */
  deleted(
    kind: DeletedRecord['kind'],
    types: readonly string[],
    from: number,
    to: number,
  ): readonly DeletedRecord[];

  messageSet(application: string, id: string): RememberedMessageSet | undefined;
  putMessageSet(application: string, id: string, messageSet: RememberedMessageSet): void;
  /** False where there was none. */
  removeMessageSet(application: string, id: string): boolean;
  /** Of one application, or of all. */
  clearMessageSets(application?: string): void;

  /** Keeps everything as it is now, in the place of the backup before. Not while something is half done. */
  backUp(): void;
  /** Puts the backup in the place of everything, message sets as well; false where there is none. */
  restore(): boolean;
}

/** The form of a full name that decides equality and order: lower case, parents before their children. */
export function fullNameKey(fullName: string): string {
  return fullName.toLowerCase().replaceAll(':', '\u0001');
}
