import { digestOfJson } from '@autosync/core';
import type { Fields } from '@autosync/records';
import { createRecord, type Changing } from './change.ts';
import type { Reading, RecordReference, StoredRecord } from './repository.ts';

/** What a creation by a form says beside the fields. */
export interface Once {
  /** Of the form as it was shown, the same for each time that it is sent; null where it has none. */
  readonly key: string | null;
  /** Refuses what must not be created beside what is there; in the same transaction, so that nobody is faster. */
  readonly refuse?: (reading: Reading) => Promise<void>;
}

/**
 * Creates a record, and no second one where the same form comes again with the same content: two clicks, a retry. Whoever
 * comes later gets the first one's record. A form that was changed in between is another one. Rejects as `createRecord`.
 */
export async function createOnce(
  changing: Changing,
  category: RecordReference['category'],
  fields: Fields,
  { key, refuse }: Once,
): Promise<StoredRecord> {
  const { writing, clock } = changing;
  const digest = digestOfJson([key, category, fields]);
  const operationId = `form ${digest}`;
  const known = key === null ? undefined : await writing.operation(operationId);
  const first =
    known?.result.outcome === 'applied' ? await writing.record(category, known.result.id) : undefined;
  if (first !== undefined) return first;
  await refuse?.(writing);
  const stored = await createRecord(changing, category, fields);
  const { id, version, isDeleted } = stored;
  const result = { operationId, outcome: 'applied', id, version, isDeleted, fields: stored.fields } as const;
  if (key !== null) await writing.putOperation({ operationId, digest, result, appliedAt: clock.now() });
  return stored;
}
