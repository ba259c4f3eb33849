import { Failure, guidOf, canonicalJson, type Json } from '@autosync/core';
import type { Request } from '@autosync/qbxml';
import type { Category, CategoryName, Fields } from '@autosync/records';
import type { InboxRow, Operation, Side } from './ports/index.ts';

/** An operation with its category and the requests that carry it. */
export interface Carried {
  readonly operation: Operation;
  readonly category: Category;
  readonly requests: readonly Request[];
}

/** What an operation needs to go on after a kill, without anything that was in memory. */
export type OperationBody = {
  /** The change that is carried over, as it was when it was planned; null where two records were linked. */
  readonly source: {
    readonly side: Side;
    readonly id: string;
    readonly changeKey: string;
    readonly revision: string;
    readonly fields: Fields;
    readonly kept: Json;
  } | null;
  /** The record that is written, as it is now; null for a creation. */
  readonly target: {
    readonly id: string;
    readonly revision: string;
    readonly fields: Fields;
    readonly kept: Json;
  } | null;
  /** The whole record as it shall be, with the ids of the written side. */
  readonly fields: Fields;
  readonly changed: readonly string[];
  /** Fields of the written side with news of their own: their baseline stays until they were carried over. */
  readonly pending: readonly string[];
  /** Values that a conflict passed over. */
  readonly lost: Json;
  /** True where a run is taken back (`undo.ts`): the other side stays as it is. */
  readonly isUndoing?: boolean;
  /** The account of receivables of what a payment or a credit pays, where there is more than one. */
  readonly receivables?: string | null;
  /** What SA is told once it is applied (C4). */
  readonly told: {
    readonly id: string;
    readonly version: number;
    readonly quickbooksId: string;
    readonly editSequence: string;
  } | null;
};

/** The body of an operation, read back from the store. */
export function bodyOf(operation: Operation): OperationBody {
  const { body } = operation;
  if (isBody(body)) return body;
  throw new Failure('program.defect', { detail: `The operation ${operation.id} cannot be read.` });
}

/** Only `operationBody` values are put into the store, so that the names of the members tell the shape. */
function isBody(body: Json): body is OperationBody {
  const members = ['source', 'target', 'fields', 'changed', 'pending', 'lost', 'told'];
  return body !== null && typeof body === 'object' && members.every((member) => member in body);
}

/**
 * The id of the operation that creates a record of SA in QuickBooks, and its ExternalGUID there. It depends on
 * the record alone: whatever happens, one record of SA has one mark by which it is found again.
 */
export function markOf(companyId: string, category: CategoryName, saId: string): string {
  return guidOf(canonicalJson([companyId, category, 'create', saId]));
}

/**
 * The id of any other operation: a digest of the change that it carries over, of the state that it is written
 * onto, and of how often it was refused. The same change never makes two operations.
 */
export function operationIdOf(
  companyId: string,
  category: Category,
  row: Pick<InboxRow, 'side' | 'id' | 'changeKey'>,
  target: { readonly id: string; readonly revision: string } | null,
  refusals: number,
): string {
  const { side, id, changeKey } = row;
  const onto = target === null ? null : [target.id, target.revision];
  return guidOf(canonicalJson([companyId, category.name, side, id, changeKey, onto, refusals]));
}
