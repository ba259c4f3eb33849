/**
 * C4 and C5: SA is told what its records are in QuickBooks, and then the operation is closed. Telling twice does
 * no harm, so a kill in between costs nothing but one more call.
 */
import type { Acknowledgement, Operation, StoreChange } from './ports/index.ts';
import { Failure } from '@autosync/core';
import { categoryOf } from '@autosync/records';
import type { SyncContext } from './context.ts';
import { watermarkSetting } from './gather.ts';
import { requireEnd } from './operation-state.ts';
import { bodyOf } from './operation.ts';
import { noteTold } from './untold.ts';

const acknowledgementsMax = 200;

export async function tell(context: SyncContext, applied: readonly Operation[]): Promise<void> {
  for (let start = 0; start < applied.length; start += acknowledgementsMax) {
    const page = applied.slice(start, start + acknowledgementsMax);
    const unknown = await acknowledge(context, page);
    for (const operation of page) requireEnd(operation, 'told');
    const closed = page.map(({ id }): StoreChange => ({ remove: 'operation', id }));
    await context.store.commit([...closed, ...unknown.flatMap((operation) => unlinked(context, operation))]);
  }
}

/** Tells SA of all of them; gives those whose record SA does not know: one of them must not hold up the others. */
async function acknowledge(
  { sa, untold }: Pick<SyncContext, 'sa' | 'untold'>,
  page: readonly Operation[],
): Promise<readonly Operation[]> {
  const acknowledgements = page.flatMap((operation) => acknowledgementOf(operation));
  if (acknowledgements.length === 0) return [];
  try {
    await sa.acknowledge(acknowledgements);
    noteTold(untold, acknowledgements);
    return [];
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== 'sa.not-found') throw error;
  }
  if (page.length === 1) return page;
  const unknown: Operation[] = [];
  for (const operation of page) unknown.push(...(await acknowledge({ sa, untold }, [operation])));
  return unknown;
}

/**
 * SA has lost a record, because it was restored from a backup. The link leads nowhere then; without it, and with
 * its category read again, the record comes to SA once more.
 */
function unlinked(context: SyncContext, operation: Operation): readonly StoreChange[] {
  const { told } = bodyOf(operation);
  if (told === null) return [];
  const category = categoryOf(operation.category);
  const record = { category, side: 'quickbooks' as const, id: told.quickbooksId, label: operation.label };
  const obstacle = { code: 'sync.gone-from-sa' as const, details: { id: told.id } };
  return [
    { remove: 'link', category: category.name, saId: told.id },
    { put: 'setting', name: watermarkSetting(category.name), value: null },
    context.messages.put(record, obstacle, context.clock.now()),
  ];
}

function acknowledgementOf(operation: Operation): readonly Acknowledgement[] {
  const { told } = bodyOf(operation);
  return told === null ? [] : [{ operationId: operation.id, category: operation.category, ...told }];
}
