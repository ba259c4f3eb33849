import type { CategoryName } from '@autosync/records';

/** Where people see what a run is doing. Calls are cheap and never fail; a run does not wait for them. */
export interface Progress {
  /** A category, a step in words and how far it is; `total` is absent where nobody knows it yet. */
  report(position: Position): void;
}

export interface Position {
  readonly category: CategoryName | 'Preparing' | 'Balances';
  readonly done: number;
  readonly total?: number;
  /** What passes by itself and is waited for, in words. */
  readonly waitingFor?: string;
}
