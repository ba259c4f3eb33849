import { addAmounts, zeroAmount } from '@autosync/core';
import type { SyncContext } from '../context.ts';
import type { Movement } from '../ports/index.ts';

/** What one transaction of SA moves on the account of a client, together with its properties where they count. */
export interface Moved extends Omit<Movement, 'customer'> {
  /** On whose accounts. */
  readonly customers: ReadonlySet<string>;
}

export type Movements = ReadonlyMap<string, Moved>;

const movementsMax = 500;

/** By category and id. */
export async function movementsOf(
  { sa }: SyncContext,
  customer: string,
  withProperties: boolean,
): Promise<Movements> {
  const moved = new Map<string, Moved>();
  let after: string | undefined;
  do {
    const page = await sa.movements({
      customer,
      withProperties,
      movementsMax,
      ...(after === undefined ? {} : { after }),
    });
    for (const { customer: owner, ...movement } of page.movements) {
      const key = `${movement.category}/${movement.id}`;
      const known = moved.get(key);
      moved.set(key, {
        ...movement,
        customers: new Set([...(known?.customers ?? []), owner]),
        amount: addAmounts(known?.amount ?? zeroAmount, movement.amount),
      });
    }
    after = page.next;
  } while (after !== undefined);
  return moved;
}
