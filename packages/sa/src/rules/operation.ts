import { digestOfJson, Failure, type Clock, type Json, type Random } from '@autosync/core';
import type { SaOperation, SaResult } from '@autosync/engine';
import type { Actor } from './actor.ts';
import { changeRecord, createRecord, removeRecord, StaleFailure, type Changing } from './change.ts';
import { shown } from './journal.ts';
import type { StoredRecord, Writing } from './repository.ts';

/**
 * Applies one operation of the connector. Idempotent by its id: what was applied answers the same again; the
 * same id with other content is refused, with the record as it is since. What was not applied leaves no trace and may come again.
 */
export async function applyOperation(
  writing: Writing,
  actor: Actor,
  clock: Clock,
  random: Random,
  operation: SaOperation,
): Promise<SaResult> {
  const { operationId } = operation;
  const digest = digestOfJson(contentOf(operation));
  const known = await writing.operation(operationId);
  if (known)
    return known.digest === digest ? known.result : await differing(writing, operation, known.result);
  const origin = { operationId, quickbooksId: operation.quickbooksId || null };
  try {
    const stored = await carryOut({ writing, actor, clock, random, origin }, operation);
    const { id, version, isDeleted, fields } = stored;
    if (operation.action === 'create') await keepLink(writing, operation, stored);
    const result: SaResult = { operationId, outcome: 'applied', id, version, isDeleted, fields };
    await writing.putOperation({ operationId, digest, result, appliedAt: clock.now() });
    return result;
  } catch (error) {
    // Checks come before the first write, so that a refusal has written nothing.
    if (error instanceof Failure && error.code !== 'sa.failed') return refused(operationId, error);
    throw error;
  }
}

async function carryOut(changing: Changing, operation: SaOperation): Promise<StoredRecord> {
  const { category } = operation;
  switch (operation.action) {
    case 'create':
      return await createRecord(changing, category, operation.fields);
    case 'change': {
      const reference = { category, id: operation.id };
      return await changeRecord(changing, reference, operation.expectedVersion, operation.fields);
    }
    case 'remove':
      return await removeRecord(changing, { category, id: operation.id }, operation.expectedVersion);
    default: {
      const unreachable: never = operation;
      return unreachable;
    }
  }
}

/** What the record is in QuickBooks is kept with its creation: the computer may die before it acknowledges. */
async function keepLink(
  writing: Writing,
  { operationId, category, quickbooksId, editSequence }: Extract<SaOperation, { action: 'create' }>,
  { id, version }: StoredRecord,
): Promise<void> {
  if (quickbooksId === '' || editSequence === undefined) return;
  await writing.putLink({ operationId, category, id, version, quickbooksId, editSequence });
}

/** What makes an operation the same one again: a record that was only touched in QuickBooks says the same. */
function contentOf(operation: SaOperation): Json {
  if (operation.action !== 'create') return { ...operation };
  const { editSequence: _, ...content } = operation;
  return content;
}

function refused(operationId: string, failure: Failure): Extract<SaResult, { outcome: 'not_applied' }> {
  const { code, details } = failure;
  const current = failure instanceof StaleFailure ? { current: failure.current } : {};
  return { operationId, outcome: 'not_applied', code, details, ...current };
}

/** Another computer did it in another form: the answer has the record as it is since. */
async function differing(
  writing: Writing,
  { operationId, category }: SaOperation,
  known: SaResult,
): Promise<SaResult> {
  const stored = known.outcome === 'applied' ? await writing.record(category, known.id) : undefined;
  const refusal = refused(operationId, new Failure('sa.operation-differs', { operation: operationId }));
  return stored === undefined ? refusal : { ...refusal, current: shown(stored) };
}
