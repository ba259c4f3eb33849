import { addMs, type Clock, type DateOnly, type Instant, type Random } from '@autosync/core';
import type { Category, CategoryName, Deposit } from '@autosync/records';
import type { Conversation } from './conversation.ts';
import type { Scope, Selection, Stage } from './first-sync/chosen.ts';
import type { LeaseKeeper } from './lease-keeper.ts';
import type { MessageBook } from './message.ts';
import type { Link, Log, Progress, Sa, Store } from './ports/index.ts';
import type { Policies } from './policy.ts';
import type { ReferredRecord } from './reference.ts';
import type { Tally } from './tally.ts';

/** What the rooms of one sync share. Nothing in it outlives the sync; what must survive is in the store. */
export interface SyncContext {
  readonly store: Store;
  readonly sa: Sa;
  readonly clock: Clock;
  readonly random: Random;
  readonly log: Log;
  readonly progress: Progress;
  readonly companyId: string;
  readonly runId: string;
  /** The step of the first sync that the run is; null for an ordinary sync. */
  readonly stage: Stage | null;
  /** What a sync leaves out, as the first sync was decided. */
  readonly scope: Scope;
  /** What the run carries over of what it found, once it has read both sides; undefined: everything. */
  selection: Selection | undefined;
  /** Whether the run shall end after the page in progress; what is on the disk then is as after a kill. */
  readonly isHalting: () => boolean;
  /** Nothing is written; the store is one that keeps changes to itself. */
  readonly isPreview: boolean;
  /** The doctor looks: records that are gone, or older than we know them, are what it is there to name. */
  readonly isExamining: boolean;
  readonly categories: readonly Category[];
  /** What the company decided for each category. */
  readonly policies: Policies;
  /** The next number of each category that numbers what SA left without one. */
  readonly numbers: Map<CategoryName, string>;
  readonly conversation: Conversation;
  readonly lease: LeaseKeeper;
  readonly messages: MessageBook;
  readonly tally: Tally;
  /** How far SA's clock is ahead of ours, in milliseconds. */
  skewMs: number;
  /** Whether the chart of accounts has more than one account of receivables; undefined before anybody asked. */
  hasSeveralReceivables: boolean | undefined;
  /** The day up to which the books are closed. */
  closingDate: DateOnly | null;
  /** Counts links and writes, so that a round which moved nothing is the last one. */
  moves: number;
  /** Records that were held in this sync, by `recordKeyOf`: they are not tried twice in one sync. */
  readonly held: Set<string>;
  /** How often a record was planned again on an object that had changed meanwhile. */
  readonly replans: Map<string, number>;
  /** Inactive records of QuickBooks that operations of the batch need for a moment. */
  readonly toWake: ReferredRecord[];
  /** Categories to read again, because a lost message may have written into them. */
  readonly toReadAgain: Set<CategoryName>;
  /** Records that are not paired in this sync, by `recordKeyOf`: doubles, and what a person lets wait. */
  readonly unpaired: Set<string>;
  /** Links are made again from SA's copy: deleted records of SA are of interest until then. */
  isRestoring: boolean;
  /** Invoices of QuickBooks that were lowered, and whose payments have not been read again yet. */
  readonly lowered: Set<string>;
  /** What was read of the deposits in this sync, since what lies in one is frozen. */
  readonly deposits: {
    /** Every deposit from this day on has been read; undefined before the first was. */
    from: DateOnly | undefined;
    readonly byReceipt: Map<string, Deposit>;
  };
  /** Credits of QuickBooks that an invoice shows otherwise than we know, and that have not been read again yet. */
  readonly credited: Set<string>;
  /** Links that changed in this sync and of which SA has not been told, by category and id of SA (`untold.ts`). */
  readonly untold: Map<string, Link>;
  /** SA may have freed payments of an invoice that we lowered there: its feed says which. */
  mayHaveFreed: boolean;
}

/** What the clock of SA shows now; what SA compares with its own times is told by it. */
export function nowInSa({ clock, skewMs }: Pick<SyncContext, 'clock' | 'skewMs'>): Instant {
  return addMs(clock.now(), skewMs);
}

/** How a record is known within one sync. */
export function recordKeyOf(category: CategoryName, side: 'sa' | 'quickbooks', id: string): string {
  return `${category}\n${side}\n${id}`;
}
