/**
 * The states of one operation × the events that may come to it, as a total table: a state or an event without its
 * cell does not compile. The engine asks it for every step, so that what cannot be fails loudly instead of being
 * written down. docs/spec.md shows the same table with its reasons.
 *
 *   planned (C1) → sent (C2) → applied (C3) → told (C4) → gone (C5); a sent one whose answer was lost is unknown
 */
import { Failure } from '@autosync/core';
import type { Operation, OperationState, Side } from './ports/index.ts';

export type OperationEvent =
  /** Its message set is written down, and leaves. */
  | 'leaves'
  /** The answer says that it was done, or a look-up found it done. */
  | 'done'
  /** The answer says that it was refused. */
  | 'refused'
  /** The record is another one by now (3200, `sa.stale`); it is planned again on that. */
  | 'outdated'
  /** The message was refused as a whole, and is sent again in halves. */
  | 'halved'
  /** The message surely did not reach QuickBooks. */
  | 'not reached'
  /** The answer did not come, or cannot be read. */
  | 'answer lost'
  /** QuickBooks was asked, and has not done it. */
  | 'absent'
  /** QuickBooks was asked, and nobody can tell. */
  | 'unclear'
  /** The program was killed; the next sync begins. */
  | 'killed'
  /** SA has been told. */
  | 'told';

/** `gone`: the operation is removed. `never`: an operation in that state does not wait for that event. */
type Next = OperationState | 'gone' | 'never';

type Table = { readonly [S in OperationState]: { readonly [E in OperationEvent]: Next } };

const nothingMore = {
  leaves: 'never',
  done: 'never',
  refused: 'never',
  outdated: 'never',
  halved: 'never',
  'not reached': 'never',
  'answer lost': 'never',
  absent: 'never',
  unclear: 'never',
} as const;

/** SA does an operation once for its id, however often it is asked: there is no `sent` and no `unknown` there. */
export const operationTable: { readonly [To in Side]: Table } = {
  quickbooks: {
    planned: { ...nothingMore, leaves: 'sent', outdated: 'gone', killed: 'gone', told: 'never' },
    sent: {
      leaves: 'never',
      done: 'applied',
      refused: 'gone',
      outdated: 'gone',
      halved: 'planned',
      'not reached': 'gone',
      'answer lost': 'unknown',
      absent: 'gone',
      unclear: 'unknown',
      killed: 'sent',
      told: 'never',
    },
    unknown: {
      leaves: 'never',
      done: 'applied',
      refused: 'gone',
      outdated: 'gone',
      halved: 'never',
      'not reached': 'never',
      'answer lost': 'unknown',
      absent: 'gone',
      unclear: 'unknown',
      killed: 'unknown',
      told: 'never',
    },
    applied: { ...nothingMore, killed: 'applied', told: 'gone' },
  },
  sa: {
    planned: {
      ...nothingMore,
      done: 'applied',
      refused: 'gone',
      outdated: 'gone',
      // By another computer, as the links say that were read since.
      absent: 'gone',
      'not reached': 'planned',
      killed: 'planned',
      told: 'never',
    },
    sent: { ...nothingMore, killed: 'never', told: 'never' },
    unknown: { ...nothingMore, killed: 'never', told: 'never' },
    applied: { ...nothingMore, killed: 'applied', told: 'gone' },
  },
};

/** The operation after an event that keeps it. @throws Failure `program.defect` where that cannot be. */
export function after(operation: Operation, event: OperationEvent): Operation {
  const state = nextState(operation, event);
  if (state === 'gone') throw impossible(operation, event);
  return { ...operation, state };
}

/** Makes sure that an event ends the operation. @throws Failure `program.defect` where it cannot. */
export function requireEnd(operation: Operation, event: OperationEvent): void {
  if (nextState(operation, event) !== 'gone') throw impossible(operation, event);
}

function nextState(operation: Operation, event: OperationEvent): OperationState | 'gone' {
  const next = operationTable[operation.to][operation.state][event];
  if (next === 'never') throw impossible(operation, event);
  return next;
}

function impossible({ label, to, state }: Operation, event: OperationEvent): Failure {
  return new Failure('program.defect', { detail: `${label}, ${state} for ${to}, cannot meet "${event}".` });
}
