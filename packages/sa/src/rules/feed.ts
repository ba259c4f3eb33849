import { Failure, type Clock } from '@autosync/core';
import type { SaChanges } from '@autosync/engine';
import { shown } from './journal.ts';
import type { Reading } from './repository.ts';

/**
 * The change feed is the records themselves in the order of their last change. A cursor names a sequence and
 * the audit hash at it: after a restored backup the sequence may exist again with another history, and then
 * the cursor is refused (`sa.cursor-too-old`) instead of skipping what it never saw.
 */
export async function changesAfter(
  reading: Reading,
  clock: Clock,
  after: string | undefined,
  recordsMax: number,
): Promise<SaChanges> {
  const sequence = await sequenceOf(reading, after);
  const found = await reading.changedAfter(sequence, recordsMax + 1);
  const page = found.slice(0, recordsMax);
  const last = page.at(-1);
  return {
    changes: page.map(shown),
    cursor: last ? await cursorAt(reading, last.sequence) : (after ?? start),
    hasMore: found.length > page.length,
    time: clock.now(),
  };
}

const start = '0';

async function sequenceOf(reading: Reading, cursor: string | undefined): Promise<number> {
  if (cursor === undefined || cursor === start) return 0;
  const sequence = Number(/^(\d{1,15})-[0-9a-f]{16}$/.exec(cursor)?.[1] ?? 0);
  if (sequence === 0) throw new Failure('sa.cursor-too-old', { cursor });
  if ((await reading.auditHash(sequence))?.slice(0, 16) !== cursor.split('-')[1]) {
    throw new Failure('sa.cursor-too-old', { cursor });
  }
  return sequence;
}

async function cursorAt(reading: Reading, sequence: number): Promise<string> {
  const hash = await reading.auditHash(sequence);
  if (hash === undefined) throw new Failure('sa.failed', { detail: `Audit entry ${sequence} is missing.` });
  return `${sequence}-${hash.slice(0, 16)}`;
}
