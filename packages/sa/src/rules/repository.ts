import type { Amount, Instant, Json } from '@autosync/core';
import type { Acknowledgement, Mapping, QuickBooksBalance, SaChange, SaResult } from '@autosync/engine';
import type { CategoryName } from '@autosync/records';
import type { AuditAction, AuditEntry } from './audit.ts';

/**
 * Where SA keeps its companies. One unit of work is one transaction of one company:
 *
 * - `read` sees one state of the company, however long it reads.
 * - `write` has the company for itself until it ends, so that sequences are handed out in the order in which
 *   they become visible, and the audit chain has one end. When the work rejects, nothing of it stays.
 */
export interface Repository {
  createCompany(company: Omit<Company, 'sequence' | 'chainHash'>): Promise<void>;
  read<T>(companyId: string, work: (reading: Reading) => Promise<T>): Promise<T>;
  write<T>(companyId: string, work: (writing: Writing) => Promise<T>): Promise<T>;
}

export interface Company {
  readonly id: string;
  readonly name: string;
  /** A sample company may be edited at random by a command. */
  readonly isSample: boolean;
  /** The sequence of the last audit entry; 0 where there is none. */
  readonly sequence: number;
  /** The hash of the last audit entry; `firstHash` where there is none. */
  readonly chainHash: string;
}

/** A record as SA keeps it. A deleted one stays as a tombstone with its last fields. */
export interface StoredRecord extends SaChange {
  /** The sequence of the audit entry of its last change: its place in the feed. */
  readonly sequence: number;
}

export interface RecordReference {
  readonly category: CategoryName;
  readonly id: string;
}

/** A page of a category's records that are not deleted, in the order of their sort keys. */
export interface PageQuery {
  readonly category: CategoryName;
  /** A part of the sort key, folded. */
  readonly search?: string;
  /** Only the transactions of this client, or its properties. */
  readonly customer?: string;
  readonly isDescending: boolean;
  /** Starts behind this one. */
  readonly after?: SortPlace;
  readonly recordsMax: number;
}

export interface AppliedAmount {
  /** The payment or the credit that pays; no two records have one id. */
  readonly payer: string;
  readonly invoice: string;
  readonly amount: Amount;
}

export interface StoredOperation {
  readonly operationId: string;
  /** Of the operation's content: the same id must never come with another. */
  readonly digest: string;
  readonly result: SaResult;
  readonly appliedAt: Instant;
}

export type StoredLink = Acknowledgement;

export interface StoredLease {
  readonly generation: number;
  readonly installationId: string;
  readonly computer: string;
  /** In the past once the lease was given back; the installation stays known as the one that synced last. */
  readonly expiresAt: Instant;
  /** When a sync ended last; null before the first. */
  readonly syncedAt: Instant | null;
}

/** A client without what the report does not need. */
export interface ClientEntry {
  readonly id: string;
  readonly name: string;
  readonly sortKey: string;
  readonly parent: string | null;
  readonly isActive: boolean;
}

/** Absent parts ask for every client. */
export interface ClientQuery {
  /** So many masters in the order of their names, each with all that is below it. */
  readonly masters?: { readonly after?: SortPlace; readonly recordsMax: number };
  /** One client with all that is below it. */
  readonly under?: string;
}

export interface SortPlace {
  readonly sortKey: string;
  readonly id: string;
}

/** What one transaction moves on the account of one client, beside the record itself. */
export interface StoredMovement {
  readonly customer: string;
  readonly category: CategoryName;
  readonly id: string;
  readonly amount: Amount;
}

export interface StoredMovementQuery {
  readonly customers: readonly string[];
  /** Starts behind this one. */
  readonly after?: Omit<StoredMovement, 'amount'>;
  readonly movementsMax: number;
}

export interface OwnBalance {
  readonly customer: string;
  /** What the client owes without its properties: open invoices less what payments and credits have left. */
  readonly balance: Amount;
}

export interface AuditQuery {
  /** Only entries below this sequence; absent: from the newest. */
  readonly before?: number;
  readonly record?: RecordReference;
  readonly category?: CategoryName;
  readonly action?: AuditAction;
  /** What a sync did, or what people did themselves. */
  readonly by?: 'sync' | 'people';
  /** The user under whom it stands, as a whole. */
  readonly username?: string;
  readonly entriesMax: number;
}

export interface Reading {
  company(): Promise<Company>;
  record(category: CategoryName, id: string): Promise<StoredRecord | undefined>;
  /** Those of the named records that exist, deleted ones included, in no order. */
  records(references: readonly RecordReference[]): Promise<readonly StoredRecord[]>;
  page(query: PageQuery): Promise<readonly StoredRecord[]>;
  /** Records of every category, tombstones included, by ascending sequence. */
  changedAfter(sequence: number, recordsMax: number): Promise<readonly StoredRecord[]>;
  /** Records that are not deleted and whose fields contain this part (as `jsonContains` says). */
  containing(category: CategoryName, part: Json, recordsMax: number): Promise<readonly StoredRecord[]>;
  /** What payments and credits that are not deleted apply to these invoices, in the order of their ids. */
  appliedTo(invoices: readonly string[]): Promise<readonly AppliedAmount[]>;
  operation(operationId: string): Promise<StoredOperation | undefined>;
  /** The hash of one audit entry, or undefined where that sequence was never given. */
  auditHash(sequence: number): Promise<string | undefined>;
  /** The newest first. */
  audit(query: AuditQuery): Promise<readonly AuditEntry[]>;
  /** The oldest first, for a check of the chain. */
  auditAfter(sequence: number, entriesMax: number): Promise<readonly AuditEntry[]>;
  link(category: CategoryName, id: string): Promise<StoredLink | undefined>;
  /** In the order of category and id. */
  links(after: RecordReference | undefined, linksMax: number): Promise<readonly StoredLink[]>;
  /** In the order in which they were made. */
  mappings(): Promise<readonly Mapping[]>;
  lease(): Promise<StoredLease | undefined>;
  /** Clients that are not deleted, in no order. */
  clients(query: ClientQuery): Promise<readonly ClientEntry[]>;
  /** Of every client that has a transaction, or of those that are named. */
  ownBalances(customers?: readonly string[]): Promise<readonly OwnBalance[]>;
  /** What moves the balances of these clients, by client, category and id; a transaction once for each client. */
  movements(query: StoredMovementQuery): Promise<readonly StoredMovement[]>;
  /** What QuickBooks has told: everything, or of the clients that are named. */
  quickbooksBalances(customers?: readonly string[]): Promise<readonly QuickBooksBalance[]>;
}

/** A record's new state and the audit entry that tells of it; their sequences are equal. */
export interface RecordWrite {
  readonly record: StoredRecord;
  readonly entry: AuditEntry;
}

export interface Writing extends Reading {
  /** Stores records with their audit entries, in order; the company's sequence and chain move along. */
  putRecords(writes: readonly RecordWrite[]): Promise<void>;
  putOperation(operation: StoredOperation): Promise<void>;
  /** One link for a record and one for a QuickBooks id: what stood in the way is replaced. */
  putLink(link: StoredLink): Promise<void>;
  /** These and no others, one of a kind for a record. */
  putMappings(mappings: readonly Mapping[]): Promise<void>;
  /** One for each client; an older one than what is kept changes nothing. */
  putQuickbooksBalances(balances: readonly QuickBooksBalance[]): Promise<void>;
  putLease(lease: StoredLease): Promise<void>;
}
