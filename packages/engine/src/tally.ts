import type { Json } from '@autosync/core';
import type { CategoryName } from '@autosync/records';
import type { MessageReport } from './message.ts';
import type { PlannedWrite } from './planned-write.ts';
import type { RecordActivity } from './ports/index.ts';

/** What a sync did, as `sync --once --json` prints it (interfaces.md). */
export interface SyncResult {
  readonly categories: readonly CategoryResult[];
  readonly messages: readonly MessageReport[];
  readonly quickbooksRequests: number;
  readonly quickbooksRoundTrips: number;
  /** False where Stop ended it before its last category. */
  readonly isComplete: boolean;
  /** Of a preview: everything that a sync would write or link. */
  readonly planned?: readonly PlannedWrite[];
}

export interface CategoryResult {
  readonly name: CategoryName;
  readonly toQuickBooks: Written;
  readonly toSa: Written;
  readonly linked: number;
  /** Records that were read again and had nothing new. */
  readonly unchanged: number;
  /** Values that a change of the other side was written over, because it won the conflict. */
  readonly passedOver: number;
  readonly messages: number;
}

export interface Written {
  readonly added: number;
  readonly updated: number;
  readonly removed: number;
}

/** Counts what a sync does, from the very entries that it writes into the activity. */
export function createTally(names: readonly CategoryName[], isListing = false) {
  const nothing = () => ({ added: 0, updated: 0, removed: 0 });
  const counts = new Map(
    names.map((name) => [
      name,
      { toQuickBooks: nothing(), toSa: nothing(), linked: 0, unchanged: 0, passedOver: 0 },
    ]),
  );

  const counted: RecordActivity[] = [];

  return {
    count(activity: RecordActivity): void {
      const { category, to, action } = activity;
      if (isListing) counted.push(activity);
      const found = counts.get(category);
      if (found === undefined) return;
      if (action === 'linked') found.linked += 1;
      else found[to === 'quickbooks' ? 'toQuickBooks' : 'toSa'][action] += 1;
      found.passedOver += passedOverBy(activity);
    },
    /** Of a preview: every entry that it counted. */
    counted: (): readonly RecordActivity[] => counted,
    countUnchanged(category: CategoryName): void {
      const found = counts.get(category);
      if (found !== undefined) found.unchanged += 1;
    },
    categories: (messages: readonly MessageReport[]): readonly CategoryResult[] =>
      [...counts].map(([name, found]) => ({
        name,
        ...found,
        messages: messages.filter(({ category }) => category === name).length,
      })),
  };
}

export type Tally = ReturnType<typeof createTally>;

/**
 * How many values this entry wrote over. A change of both sides has two entries with the same losers, and each of them
 * counts on the side where it stood.
 */
function passedOverBy({ lost, to }: RecordActivity): number {
  if (typeof lost !== 'object' || lost === null) return 0;
  return Object.values(lost).filter(
    (value) => typeof value === 'object' && value !== null && Reflect.get(value, 'side') === to,
  ).length;
}

/** The result as plain data for the list of runs. */
export function resultJson({ categories, messages, planned: _planned, ...rest }: SyncResult): Json {
  return {
    ...rest,
    categories: categories.map(({ toQuickBooks, toSa, ...counts }) => ({
      ...counts,
      toQuickBooks: { ...toQuickBooks },
      toSa: { ...toSa },
    })),
    messages: messages.map(({ choices, candidates, decision, ...message }) => ({
      ...message,
      choices: choices.map((choice) => ({ ...choice })),
      candidates: candidates.map((candidate) => ({ ...candidate })),
      decision: decision && { ...decision },
    })),
  };
}
