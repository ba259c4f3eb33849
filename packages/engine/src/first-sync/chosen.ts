/** What was chosen for a first sync: what comes along, who is in the pilot, and the step that a run is. */
import type { DateOnly } from '@autosync/core';
import type { Side } from '../ports/index.ts';

export interface Scope {
  /** Clients that are inactive, that owe nothing, and vendors: whether those on one side alone are carried over. */
  readonly inactive: boolean;
  readonly zeroBalance: boolean;
  readonly vendors: boolean;
  /** Transactions before this day are left out; null: none are. */
  readonly cutOff: DateOnly | null;
}

/** A client of the pilot, by its id on one side. */
export interface PilotClient {
  readonly side: Side;
  readonly id: string;
}

/** Only links are made; or a few clients are carried over; or, without a stage, everything that is in scope. */
export type Stage =
  { readonly name: 'matching' } | { readonly name: 'pilot'; readonly clients: readonly PilotClient[] };

/** The records that a run carries over, by `keyOf` of scope.ts. */
export type Selection = ReadonlySet<string>;
