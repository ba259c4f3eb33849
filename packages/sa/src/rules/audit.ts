import { canonicalJson, digestOf, type Instant } from '@autosync/core';
import type { CategoryName, Fields } from '@autosync/records';

/**
 * The audit trail of a company: one entry for every change of a record, in one chain. The hash of an entry
 * covers its content and the hash of the entry before it, so that a changed, missing or inserted entry
 * breaks every hash behind it (reliability.md 2.4, audit integrity).
 */
export interface AuditEntry {
  /** Counts up by one within the company. */
  readonly sequence: number;
  readonly at: Instant;
  readonly username: string;
  readonly action: AuditAction;
  readonly category: CategoryName;
  readonly id: string;
  readonly version: number;
  readonly before: Fields | null;
  readonly after: Fields;
  /** The operation of the connector and the record's id in QuickBooks, where a sync made the change. */
  readonly operationId: string | null;
  readonly quickbooksId: string | null;
  readonly previousHash: string;
  readonly hash: string;
}

export type AuditAction = 'created' | 'changed' | 'deleted' | 'restored';

/** What the first entry of a company names as the entry before it. */
export const firstHash = '0'.repeat(64);

/** The form of the hashed text. A new form gets a new number; old entries keep theirs. */
const form = 1;

/** Closes an entry with its hash. */
export function sealed(companyId: string, entry: Omit<AuditEntry, 'hash'>): AuditEntry {
  return { ...entry, hash: hashOf(companyId, entry) };
}

/**
 * The sequence of the first entry that does not follow from the one before it, or undefined where the chain
 * is whole. `entries` are in order and start behind `previous`.
 */
export function firstBreak(
  companyId: string,
  previous: { readonly sequence: number; readonly hash: string },
  entries: readonly AuditEntry[],
): number | undefined {
  let last = previous;
  for (const entry of entries) {
    const follows = entry.sequence === last.sequence + 1 && entry.previousHash === last.hash;
    if (!follows || entry.hash !== hashOf(companyId, entry)) return entry.sequence;
    last = entry;
  }
  return undefined;
}

function hashOf(companyId: string, entry: Omit<AuditEntry, 'hash'>): string {
  return digestOf(
    canonicalJson({
      form,
      companyId,
      sequence: entry.sequence,
      at: entry.at,
      username: entry.username,
      action: entry.action,
      category: entry.category,
      id: entry.id,
      version: entry.version,
      before: entry.before,
      after: entry.after,
      operationId: entry.operationId,
      quickbooksId: entry.quickbooksId,
      previousHash: entry.previousHash,
    }),
  );
}
