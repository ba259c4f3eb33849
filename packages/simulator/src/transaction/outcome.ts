/** What requests about transactions are answered with, whatever the type. */
import { withElements } from '../answer.ts';
import type { Outcome } from '../answer.ts';
import { withExtensions } from '../data-extension/value.ts';
import { requireUnlocked } from '../lock.ts';
import type { Transaction, TransactionType } from '../record.ts';
import { staleEditSequence, statusOk } from '../status.ts';
import type { Status } from '../status.ts';
import type { Work } from '../work.ts';
import { allParts } from './definition.ts';
import type { TransactionDefinition } from './definition.ts';
import { isTransactionCurrent, transactionOf } from './transaction.ts';

interface Asked {
  readonly IncludeRetElement?: readonly string[];
}

/** The transaction of that id with all of its parts, as the answer to a request that made or changed it. */
export function showingTransaction<T extends TransactionType>(
  work: Work,
  definition: TransactionDefinition<T>,
  id: string,
  asked: Asked,
  status: Status = statusOk,
): Outcome {
  const transaction = transactionOf(work.books, definition.type, id);
  const entry = withExtensions(definition.present(work.books, transaction, allParts), undefined);
  return { status, records: [withElements(entry, asked.IncludeRetElement)] };
}

/** Carries out a Mod. A stale edit sequence is answered 3200 with the current object (recorded). */
export function changingTransaction<T extends TransactionType>(
  work: Work,
  definition: TransactionDefinition<T>,
  given: { readonly TxnID: string; readonly EditSequence: string },
  asked: Asked,
  change: (current: Transaction<T>) => Status | undefined,
): Outcome {
  const current = transactionOf(work.books, definition.type, given.TxnID);
  requireUnlocked(work.books, current.id);
  if (!isTransactionCurrent(current, given.EditSequence)) {
    const { status } = staleEditSequence(given.EditSequence);
    return showingTransaction(work, definition, current.id, asked, status);
  }
  const status = change(current);
  return showingTransaction(work, definition, current.id, asked, status);
}
