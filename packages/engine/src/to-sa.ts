/**
 * From planned operations to SA. SA knows an operation by its id and does it once, however often it is asked;
 * so a lost answer is settled by asking the same again.
 */
import type { Category, Fields } from '@autosync/records';
import { appliedIn, changingObstacle, noteReplan } from './conclude.ts';
import { recordKeyOf, type SyncContext } from './context.ts';
import { saNews } from './gather.ts';
import { concludeApplied } from './link.ts';
import { isLowered } from './lowered.ts';
import { requireEnd } from './operation-state.ts';
import { bodyOf } from './operation.ts';
import type { Operation, SaOperation, SaResult, StoreChange } from './ports/index.ts';
import { tell } from './tell.ts';

const operationsMax = 100;

/** @throws Failure where SA is not reached; the operations stay planned and are asked again. */
export async function writeToSa(
  context: SyncContext,
  category: Category,
  operations: readonly Operation[],
): Promise<void> {
  for (let start = 0; start < operations.length; start += operationsMax) {
    const page = operations.slice(start, start + operationsMax);
    const results = await context.sa.apply(page.map((operation) => saOperationOf(category, operation)));
    const resultById = new Map(results.map((result) => [result.operationId, result]));
    const changes: StoreChange[] = [];
    for (const operation of page) {
      const result = resultById.get(operation.id);
      if (result !== undefined) changes.push(...(await changesOf(context, category, operation, result)));
    }
    await context.store.commit(changes);
    await tell(context, appliedIn(changes));
  }
}

export function saOperationOf(category: Category, operation: Operation): SaOperation {
  const { source, target, fields, changed } = bodyOf(operation);
  const base = { operationId: operation.id, category: category.name, quickbooksId: source?.id ?? '' };
  if (target === null) {
    const origin = source?.side === 'quickbooks' ? { editSequence: source.revision } : {};
    return { ...base, action: 'create', fields, ...origin };
  }
  const present = { ...base, id: target.id, expectedVersion: Number(target.revision) };
  if (operation.action === 'change') return { ...present, action: 'change', fields: pick(fields, changed) };
  const ended = endOf(category);
  return ended === undefined
    ? { ...present, action: 'remove' }
    : { ...present, action: 'change', fields: ended };
}

/** What a deletion in QuickBooks becomes in SA: history is never erased where it can be ended instead. */
function endOf(category: Category): Fields | undefined {
  if ('isActive' in category.schema.properties) return { isActive: false };
  if ('isVoid' in category.schema.properties) return { isVoid: true };
  return undefined;
}

/**
 * Somebody was first: a user, or another computer that carried the same change over in another form, because it keeps
 * other categories the same. What is left is planned again on what SA has now.
 */
const outdatedCodes: readonly string[] = ['sa.stale', 'sa.operation-differs'];

async function changesOf(
  context: SyncContext,
  category: Category,
  operation: Operation,
  result: SaResult,
): Promise<readonly StoreChange[]> {
  if (result.outcome === 'applied') {
    const { id, version, fields, isDeleted } = result;
    const written = { id, revision: `${version}`, fields, kept: null, isGone: isDeleted };
    const before = bodyOf(operation).target?.fields;
    if (isLowered(category, before, isDeleted ? null : fields)) context.mayHaveFreed = true;
    return concludeApplied(context, category, operation, written);
  }
  const { source } = bodyOf(operation);
  if (source === null) return [];
  const held = { category, side: source.side, id: source.id, label: operation.label };
  const key = recordKeyOf(category.name, source.side, source.id);
  const now = context.clock.now();
  const changes: StoreChange[] = [{ remove: 'operation', id: operation.id }];
  const isOutdated = outdatedCodes.includes(result.code);
  requireEnd(operation, isOutdated ? 'outdated' : 'refused');
  if (isOutdated && result.current !== undefined) {
    changes.push({ put: 'inbox', row: saNews(result.current) });
    if (noteReplan(context, key))
      changes.push(context.messages.put(held, changingObstacle(operation.label), now));
    return changes;
  }
  context.held.add(key);
  changes.push(context.messages.put(held, { code: result.code, details: result.details }, now));
  return changes;
}

function pick(fields: Fields, names: readonly string[]): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => names.includes(name)));
}
