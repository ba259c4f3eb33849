/**
 * Both sides issue numbers of invoices and credits, and QuickBooks takes one twice without a word (bookkeeping.md 8).
 * Which numbers it has is asked before new records are sent, so that a person says what is meant.
 */
import type { Json } from '@autosync/core';
import type { Category } from '@autosync/records';
import type { SyncContext } from './context.ts';
import { objectsIn } from './gather.ts';
import type { Obstacle } from './message.ts';
import { bodyOf } from './operation.ts';
import { requireDone } from './pages.ts';
import type { Operation } from './ports/index.ts';
import { resolutionFor } from './resolutions/resolution.ts';

/** Payments have the numbers of the clients' checks, which may well be the same. */
export function issuesNumbers({ schema }: Category): boolean {
  return 'number' in schema.properties && 'lines' in schema.properties;
}

/** The obstacles of those creations whose number QuickBooks has, by the id of the operation. */
export async function takenNumbers(
  context: SyncContext,
  category: Category,
  operations: readonly Operation[],
): Promise<ReadonlyMap<string, Obstacle>> {
  if (!issuesNumbers(category)) return new Map();
  const created = operations.filter(({ to, action }) => to === 'quickbooks' && action === 'create');
  const numbers = new Set(created.map(numberOf).filter((number) => number !== undefined));
  if (numbers.size === 0) return new Map();
  const answers = await context.conversation.ask(
    category.quickbooks.reads.map((read) => read.request({ by: 'numbers', numbers: [...numbers] })),
  );
  answers.forEach(requireDone);
  const present = await objectsIn(context, category, answers);
  const obstacles = new Map<string, Obstacle>();
  for (const operation of created) {
    const number = numberOf(operation)?.toLowerCase();
    const holder = present.find(
      ({ fields, externalGuid }) =>
        textOf(fields['number']).toLowerCase() === number && externalGuid !== operation.id,
    );
    if (holder === undefined || number === undefined || (await isMeant(context, category, operation)))
      continue;
    const details = {
      holder: `${category.label(holder.fields)} of ${textOf(holder.fields['date'])}`,
      number,
    };
    obstacles.set(operation.id, { code: 'sync.number-taken', details });
  }
  return obstacles;
}

/** A person has said that it is to have this number all the same. */
async function isMeant({ store }: SyncContext, { name }: Category, operation: Operation): Promise<boolean> {
  const { source } = bodyOf(operation);
  if (source === null) return false;
  return (await resolutionFor(store, name, source.side, source.id))?.action === 'create';
}

function numberOf(operation: Operation): string | undefined {
  const { number } = bodyOf(operation).fields;
  return typeof number === 'string' ? number : undefined;
}

function textOf(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}
