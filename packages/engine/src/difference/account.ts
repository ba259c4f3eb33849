import type { Link } from '../ports/index.ts';
import type { Movements } from './movements.ts';
import type { Receivables } from './receivable.ts';

/** What both sides have on the account of one client. */
export interface Account {
  /** How SA calls the client. */
  readonly name: string;
  readonly isInQuickbooks: boolean;
  /** The clients that count for it, by their ids on both sides. */
  readonly clients: ReadonlySet<string>;
  readonly customers: ReadonlySet<string>;
  readonly movements: Movements;
  readonly receivables: Receivables;
  /** The links of what is in either of them. */
  readonly pairs: readonly Link[];
}
