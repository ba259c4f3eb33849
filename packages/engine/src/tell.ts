/**
 * C4 and C5: SA is told what its records are in QuickBooks, and then the operation is closed. Telling twice does
 * no harm, so a kill in between costs nothing but one more call.
 */
import type { Acknowledgement, Operation, StoreChange } from './ports/index.ts';
import type { SyncContext } from './context.ts';
import { bodyOf } from './operation.ts';

const acknowledgementsMax = 200;

export async function tell(context: SyncContext, applied: readonly Operation[]): Promise<void> {
  for (let start = 0; start < applied.length; start += acknowledgementsMax) {
    const page = applied.slice(start, start + acknowledgementsMax);
    const acknowledgements = page.flatMap((operation) => acknowledgementOf(operation));
    if (acknowledgements.length > 0) await context.sa.acknowledge(acknowledgements);
    await context.store.commit(page.map(({ id }): StoreChange => ({ remove: 'operation', id })));
  }
}

function acknowledgementOf(operation: Operation): readonly Acknowledgement[] {
  const { told } = bodyOf(operation);
  return told === null ? [] : [{ operationId: operation.id, category: operation.category, ...told }];
}
