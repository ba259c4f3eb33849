import { sameJson, type Clock } from '@autosync/core';
import type { SaChange } from '@autosync/engine';
import type { Fields } from '@autosync/records';
import type { Actor } from './actor.ts';
import { sealed, type AuditAction } from './audit.ts';
import type { Company, RecordReference, RecordWrite, StoredRecord, Writing } from './repository.ts';

/** What the audit trail says of where a change came from. */
export interface Origin {
  readonly operationId: string | null;
  readonly quickbooksId: string | null;
}

export const byHand: Origin = { operationId: null, quickbooksId: null };

export interface NewState {
  readonly reference: RecordReference;
  readonly action: AuditAction;
  /** Absent for a new record. */
  readonly before?: StoredRecord;
  readonly fields: Fields;
  readonly origin: Origin;
}

/**
 * Writes the new states of records, each with its audit entry and its place in the feed, in the transaction
 * of `writing`. The entries follow the company's last one; versions count up.
 */
export async function record(
  writing: Writing,
  clock: Clock,
  actor: Actor,
  states: readonly NewState[],
): Promise<readonly StoredRecord[]> {
  const writes = chained(await writing.company(), clock, actor, states);
  await writing.putRecords(writes);
  return writes.map((write) => write.record);
}

/** The record as the feed and the API show it. */
export function shown(stored: StoredRecord): SaChange {
  const { category, id, version, isDeleted, changedAt, operationId, fields } = stored;
  return { category, id, version, isDeleted, changedAt, operationId, fields };
}

/** True where the new fields would change nothing. */
export function isUnchanged(stored: StoredRecord, fields: Fields): boolean {
  return sameJson(stored.fields, fields);
}

function chained(
  company: Company,
  clock: Clock,
  actor: Actor,
  states: readonly NewState[],
): readonly RecordWrite[] {
  const at = clock.now();
  let { sequence, chainHash } = company;
  return states.map(({ reference, action, before, fields, origin }) => {
    sequence += 1;
    const version = (before?.version ?? 0) + 1;
    const entry = sealed(company.id, {
      sequence,
      at,
      username: actor.username,
      action,
      ...reference,
      version,
      before: before?.fields ?? null,
      after: fields,
      ...origin,
      previousHash: chainHash,
    });
    chainHash = entry.hash;
    const stored: StoredRecord = {
      ...reference,
      version,
      sequence,
      isDeleted: action === 'deleted',
      changedAt: at,
      operationId: origin.operationId,
      fields,
    };
    return { record: stored, entry };
  });
}
