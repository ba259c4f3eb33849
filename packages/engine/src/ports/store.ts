import type { CatalogueCode, ChainHead, Details, Instant, Json } from '@autosync/core';
import type { CategoryName, Fields } from '@autosync/records';

export type Side = 'sa' | 'quickbooks';

/**
 * The connector's memory on the computer. Writing is one method: a list of changes that happen all together
 * or not at all, and are on the disk when the promise resolves. A kill may fall before or after it, never
 * into it. Reading sees every commit that has resolved.
 */
export interface Store {
  /**
   * Makes all changes in one transaction, in their order. Rejects without any of them where the disk is full
   * or read-only. A link that would break the one-to-one rule rejects: that is a defect, never data.
   */
  commit(changes: readonly StoreChange[]): Promise<void>;

  setting(name: string): Promise<Json | undefined>;
  /** The settings whose names begin with a text, by their names. */
  settings(prefix: string): Promise<ReadonlyMap<string, Json>>;

  /** Rows of a category (and side), in the order in which they came; `after` is a row's `sequence`. */
  inbox(query: InboxQuery): Promise<readonly InboxRow[]>;
  /** The categories of which anything waits in the inbox. */
  inboxCategories(): Promise<ReadonlySet<CategoryName>>;
  inboxRow(side: Side, category: CategoryName, id: string): Promise<InboxRow | undefined>;

  linkBySa(category: CategoryName, saIds: readonly string[]): Promise<readonly Link[]>;
  linkByQuickbooks(category: CategoryName, quickbooksIds: readonly string[]): Promise<readonly Link[]>;
  /** All links of a category by SA id, in pages; `after` is the last SA id of the page before. */
  links(category: CategoryName, after: string | undefined, rowsMax: number): Promise<readonly Link[]>;
  linkCount(category: CategoryName): Promise<number>;

  operation(id: string): Promise<Operation | undefined>;
  /** In the order of their planning. */
  operations(query: {
    readonly states: readonly OperationState[];
    readonly category?: CategoryName;
  }): Promise<readonly Operation[]>;
  messageSets(): Promise<readonly MessageSet[]>;

  /** The newest first. */
  activity(rowsMax: number): Promise<readonly Activity[]>;
  /** The activity as a chain by hash (`headAfter` of core), the oldest first, behind an entry's `sequence`. */
  activityChain(after: number, rowsMax: number): Promise<readonly ChainedActivity[]>;
  /** Where the chain begins and ends, kept apart from its entries, so that a tail that was cut off shows. */
  activityEnds(): Promise<{ readonly first: ChainHead; readonly last: ChainHead }>;
  /** Open messages, the oldest first. */
  messages(): Promise<readonly Message[]>;
  message(id: string): Promise<Message | undefined>;
  /** The newest first. */
  runs(rowsMax: number): Promise<readonly Run[]>;

  /** What is wrong with the medium itself, a sentence each; it reads everything, and may take a while. */
  faults(): Promise<readonly string[]>;

  close(): Promise<void>;
}

export type StoreChange =
  | { readonly put: 'setting'; readonly name: string; readonly value: Json }
  | { readonly remove: 'setting'; readonly name: string }
  | { readonly put: 'inbox'; readonly row: Omit<InboxRow, 'sequence'> }
  | { readonly remove: 'inbox'; readonly side: Side; readonly category: CategoryName; readonly id: string }
  | { readonly put: 'link'; readonly link: Link }
  | { readonly remove: 'link'; readonly category: CategoryName; readonly saId: string }
  | { readonly put: 'operation'; readonly operation: Operation }
  | { readonly remove: 'operation'; readonly id: string }
  | { readonly put: 'messageSet'; readonly messageSet: MessageSet }
  | { readonly remove: 'messageSet'; readonly id: string }
  | { readonly put: 'activity'; readonly activity: Activity }
  | { readonly put: 'message'; readonly message: Message }
  | { readonly remove: 'message'; readonly id: string }
  | { readonly put: 'run'; readonly run: Run };

export interface InboxQuery {
  readonly category: CategoryName;
  readonly side?: Side;
  readonly after?: number;
  readonly rowsMax: number;
}

/**
 * The latest news of one record that has not been dealt with. A newer one of the same record takes its place
 * (and a new sequence). Held rows stay, and every sync tries them again.
 */
export interface InboxRow {
  /** Given by the store, counting up. */
  readonly sequence: number;
  readonly side: Side;
  readonly category: CategoryName;
  /** The record's id on its side. */
  readonly id: string;
  /** SA change version; or edit sequence and digest, since two edits in a second share an edit sequence. */
  readonly changeKey: string;
  readonly isDeleted: boolean;
  readonly fields: Fields;
  /** SA's version, as text, or QuickBooks' edit sequence. */
  readonly revision: string;
  readonly changedAt: Instant | null;
  readonly kept: Json;
  readonly externalGuid: string | null;
  readonly doesNotSync: string | null;
  /** The operation of ours that made this state, where SA says so. */
  readonly operationId: string | null;
}

/** Two records that are the same, with what each side last had. */
export interface Link {
  readonly category: CategoryName;
  readonly saId: string;
  readonly quickbooksId: string;
  /** What SA last had, and what QuickBooks last answered: a side is changed only against its own. */
  readonly saBaseline: Fields;
  readonly quickbooksBaseline: Fields;
  readonly saVersion: number;
  readonly editSequence: string;
  readonly kept: Json;
  /** Pairs of line ids, SA's first. */
  readonly lines: readonly (readonly [sa: string, quickbooks: string])[];
  /** A side whose record is gone; the link stays so that nothing is created again. */
  readonly gone: 'none' | 'sa' | 'quickbooks' | 'both';
}

/**
 * The states of one operation (design.md 3): planned (C1) → sent (C2) → applied (C3) → acknowledged (C4), after
 * which it is removed (C5). `unknown` is a sent one whose answer was lost; it is settled before anything else.
 */
export type OperationState = 'planned' | 'sent' | 'unknown' | 'applied';

export interface Operation {
  /** Digest of company and change: the same change never makes two operations. */
  readonly id: string;
  readonly category: CategoryName;
  readonly to: Side;
  readonly action: 'create' | 'change' | 'remove';
  readonly state: OperationState;
  readonly label: string;
  readonly plannedAt: Instant;
  /** What the engine needs to go on after a kill; its shape is the engine's own. */
  readonly body: Json;
  /** The message set that carries it, and its place in it. */
  readonly messageSetId?: string;
  readonly requestIndex?: number;
}

/** A message set that writes, kept until every operation in it is settled. */
export interface MessageSet {
  /** 22 characters; QuickBooks takes at most 23. */
  readonly id: string;
  /** SHA-256 of the exact text. */
  readonly digest: string;
  readonly text: string;
  readonly operationIds: readonly string[];
  readonly sentAt: Instant;
}

/** What a sync wrote or linked, and what people decided, in one chain. */
export type Activity = RecordActivity | DecisionActivity;

interface Entry {
  readonly at: Instant;
  readonly label: string;
  readonly to: Side;
  /** Empty where a decision is about a record that has no partner, or about none. */
  readonly saId: string;
  readonly quickbooksId: string;
}

export interface RecordActivity extends Entry {
  readonly runId: string;
  readonly category: CategoryName;
  readonly action: 'added' | 'updated' | 'removed' | 'linked';
  /**
   * Values that lost a conflict, by field: the side on which they stood, the value, and why the other one counts
   * (which entries from before that was kept do not say).
   */
  readonly lost?: Json;
  /** Of an update: the written fields as they were on that side. */
  readonly before?: Json;
  /** Of an update: the same fields as they are now; of an addition: every field that is not empty. */
  readonly after?: Json;
  readonly decision?: never;
}

/** A person settled a message, made or took off a mapping, or lifted a brake; the next sync does what it means. */
export interface DecisionActivity extends Entry {
  /** Decisions are made between runs: an empty text. */
  readonly runId: '';
  /** Null for a brake, which is about no category. */
  readonly category: CategoryName | null;
  readonly action: 'decided';
  readonly decision: Decision;
  readonly lost?: never;
  readonly before?: never;
  readonly after?: never;
}

/** `about` is the code of the message or the brake, or says of what else; `by` is who decided, where that is known. */
export type Decision = {
  readonly by?: string;
  readonly about: string;
  readonly action: string;
  readonly with: string | null;
  readonly reason: string | null;
};

export interface ChainedActivity extends ChainHead {
  readonly activity: Activity;
}

/** One thing that did not sync: one message until it is solved. */
export interface Message {
  /** Digest of category, record and code. */
  readonly id: string;
  readonly category: CategoryName;
  /** How a person names the record. */
  readonly record: string;
  readonly side: Side;
  readonly recordId: string;
  /** A code of the catalogue; the qbXML status code, if any, is among the details as `statusCode`. */
  readonly code: CatalogueCode;
  readonly details: Details;
  /** QuickBooks' own sentence. */
  readonly quickbooks: string | null;
  /** Records of the other side that may be the same one, the best first. */
  readonly candidates?: readonly MessageCandidate[];
  readonly firstSeen: Instant;
  readonly lastSeen: Instant;
  readonly tries: number;
}

export interface MessageCandidate {
  readonly id: string;
  /** How a person names it. */
  readonly name: string;
  /** What speaks for it, in words; empty where nothing but a key does. */
  readonly why: string;
  /** How much speaks for it, where it was weighed: 75 and more is strong. */
  readonly score?: number;
  readonly band?: 'strong' | 'likely' | 'possible';
}

export interface Run {
  readonly id: string;
  readonly kind: 'sync' | 'balances' | 'undo';
  readonly startedAt: Instant;
  readonly endedAt: Instant | null;
  readonly outcome: 'running' | 'completed' | 'stopped' | 'failed';
  /** The result as the command line prints it. */
  readonly result: Json;
}
