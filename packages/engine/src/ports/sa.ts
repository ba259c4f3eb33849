import type { Amount, CatalogueCode, DateOnly, Details, Instant, Secret } from '@autosync/core';
import type { CategoryName, Fields } from '@autosync/records';
import type { Mapping } from './mapping.ts';

/**
 * SA, or any system that keeps its contract. Every method may reject with a `Failure` of the catalogue
 * (`sa.not-reached`, `sa.not-signed-in`, `sa.busy`, …); after `sa.not-reached` it is open whether a writing
 * call took effect, and the same call may be made again: all of them are idempotent.
 */
export interface Sa {
  /** Signs in. Rejects with `sa.login-refused`, `sa.not-full-user` or `sa.login-limited`. */
  login(username: string, password: Secret): Promise<SaCompany>;
  /**
   * The changes after a cursor, the oldest first, the latest state of each record. No row ever becomes
   * visible below a cursor that was handed out. Rejects with `sa.cursor-too-old`.
   */
  changes(after: string | undefined, recordsMax: number): Promise<SaChanges>;
  /**
   * Creates, changes or removes records. Idempotent by operation id: the same operation a second time
   * answers what the first one did. Each operation stands alone; one refusal takes no other down.
   */
  apply(operations: readonly SaOperation[]): Promise<readonly SaResult[]>;
  /**
   * Tells SA what a record is in QuickBooks. SA keeps it among its links, without a new version of the
   * record and without a row in the feed. Idempotent.
   */
  acknowledge(acknowledgements: readonly Acknowledgement[]): Promise<void>;
  /** SA's copy of the links, those of deleted records included, for a take-over; in pages, in a stable order. */
  links(after: string | undefined, recordsMax: number): Promise<SaLinks>;
  /** SA's copy of the mappings, for a take-over, in the order in which they were made. */
  mappings(): Promise<readonly Mapping[]>;
  /** Puts all mappings of the company in the place of those that SA has. Idempotent. */
  putMappings(mappings: readonly Mapping[]): Promise<void>;
  /** The balances of QuickBooks for the QB Comparison Report. Idempotent; an older one changes nothing. */
  putBalances(balances: readonly QuickBooksBalance[]): Promise<void>;
  /** A page of the QB Comparison Report: so many masters by name, each with all of its properties. */
  comparison(query: ComparisonQuery): Promise<ComparisonPage>;
  /** What moves the balance of a client (and of its properties): a page in a stable order. */
  movements(query: MovementQuery): Promise<MovementPage>;
  /**
   * Takes or renews the right to sync this company. Rejects with `sa.lease-held` where another installation
   * synced last, also after its lease ended (unless `takeOver`), and with `sa.lease-lost` where a newer
   * generation exists.
   */
  lease(request: LeaseRequest): Promise<Lease>;
  /**
   * Gives the lease back. `hasSynced`: a sync (or the undoing of one) ends with it, so that SA can say which of its
   * reports are older. The generation goes up by it, as by an entry. Idempotent.
   */
  releaseLease(generation: number, hasSynced?: boolean): Promise<void>;
}

export interface SaCompany {
  readonly companyId: string;
  readonly companyName: string;
  readonly username: string;
  /** SA's time when it answered: the difference to ours corrects the comparison of times. */
  readonly time: Instant;
}

export interface SaChange {
  readonly category: CategoryName;
  readonly id: string;
  /** Counts up with every change of the record. */
  readonly version: number;
  readonly isDeleted: boolean;
  readonly changedAt: Instant;
  /** The operation that made this version, where the connector made it. */
  readonly operationId: string | null;
  /** The record; for a deleted one its last state. References are ids of SA. */
  readonly fields: Fields;
}

export interface SaChanges {
  readonly changes: readonly SaChange[];
  /** Where to go on; valid also where no change came. */
  readonly cursor: string;
  readonly hasMore: boolean;
  readonly time: Instant;
}

export type SaOperation = {
  readonly operationId: string;
  readonly category: CategoryName;
  /** What it is in QuickBooks, for the audit trail; empty where it is not there yet and only gets a new name. */
  readonly quickbooksId: string;
} & (
  | {
      readonly action: 'create';
      readonly fields: Fields;
      /**
       * The edit sequence of what `fields` come from. SA keeps the link from the creation on then, so that a computer that
       * dies before it acknowledges leaves no record behind of which nobody knows what it is in QuickBooks.
       */
      readonly editSequence?: string;
    }
  /** `fields` holds just the fields that change. Refused with `sa.stale` unless the version is the present one. */
  | {
      readonly action: 'change';
      readonly id: string;
      readonly expectedVersion: number;
      readonly fields: Fields;
    }
  | { readonly action: 'remove'; readonly id: string; readonly expectedVersion: number }
);

export type SaResult =
  | {
      readonly operationId: string;
      readonly outcome: 'applied';
      readonly id: string;
      readonly version: number;
      readonly isDeleted: boolean;
      /** The record as SA stores it now; the ids of new lines are in it, in the order in which they were sent. */
      readonly fields: Fields;
    }
  | {
      readonly operationId: string;
      readonly outcome: 'not_applied';
      readonly code: CatalogueCode;
      readonly details: Details;
      /** The present record, where the code is `sa.stale` or `sa.operation-differs`. */
      readonly current?: SaChange;
    };

export interface Acknowledgement {
  readonly operationId: string;
  readonly category: CategoryName;
  readonly id: string;
  /** The newest version of SA's record that was carried over in full; 0 where a part of the first is still to come. */
  readonly version: number;
  readonly quickbooksId: string;
  readonly editSequence: string;
}

export interface SaLinks {
  readonly links: readonly SaLink[];
  readonly next?: string;
}

export interface SaLink extends Omit<Acknowledgement, 'operationId'> {
  /** True where SA has deleted the record: what it is in QuickBooks must not come back as a new one. */
  readonly isDeleted?: boolean;
}

export interface QuickBooksBalance {
  /** SA's id of the client. */
  readonly customer: string;
  /** Balance of the customer alone, and with all its jobs (bookkeeping.md 20). */
  readonly balance: Amount;
  readonly totalBalance: Amount;
  readonly asOf: Instant;
  /** What makes the difference to SA; absent where nobody has looked for it. */
  readonly why?: readonly BalanceCause[];
}

/** A transaction, or what is left of the difference, that makes SA's balance another one than that of QuickBooks. */
export interface BalanceCause {
  /** Its words. */
  readonly code: CatalogueCode;
  readonly details: Details;
  /** How much SA's balance is above that of QuickBooks because of it; below zero: how much it is below. */
  readonly amount: Amount;
  /** The record of SA that it is about, where SA has it. */
  readonly record?: { readonly category: CategoryName; readonly id: string };
}

export interface ComparisonQuery {
  /** `next` of the page before. */
  readonly after?: string;
  readonly mastersMax: number;
}

export interface ComparisonPage {
  readonly rows: readonly ComparisonRow[];
  readonly next?: string;
}

/** One line of the QB Comparison Report. */
export interface ComparisonRow {
  readonly customer: string;
  /** With the names of its masters in front: `Smith, John: Lake house`. */
  readonly name: string;
  /** Null for a master. */
  readonly parent: string | null;
  readonly isActive: boolean;
  /** Of a master with its properties, of a property alone. */
  readonly saBalance: Amount;
  /** Null where QuickBooks has not told it yet; then there is no difference and no time either. */
  readonly quickbooksBalance: Amount | null;
  readonly difference: Amount | null;
  readonly asOf: Instant | null;
  /** Adds up to the difference wherever it has been explained; empty before, and where nothing differs. */
  readonly why: readonly (BalanceCause & { readonly summary: string })[];
}

export interface MovementQuery {
  readonly customer: string;
  readonly withProperties: boolean;
  readonly after?: string;
  readonly movementsMax: number;
}

export interface MovementPage {
  readonly movements: readonly Movement[];
  readonly next?: string;
}

/** What one transaction of SA moves on the account of one client. */
export interface Movement {
  readonly customer: string;
  readonly category: CategoryName;
  readonly id: string;
  /** How a person names the transaction. */
  readonly label: string;
  readonly date: DateOnly;
  readonly version: number;
  /** Above zero where the client owes more because of it. */
  readonly amount: Amount;
  /** True where QuickBooks never gets it: SA's Adjust Balance. */
  readonly staysInSa: boolean;
}

export interface LeaseRequest {
  /** One program on one computer; made once and kept in the store. */
  readonly installationId: string;
  /** The computer's name, to tell people who holds the lease. */
  readonly computer: string;
  /** The generation that this installation holds, if any. */
  readonly generation?: number;
  readonly takeOver?: boolean;
}

export interface Lease {
  readonly generation: number;
  readonly expiresAt: Instant;
}
