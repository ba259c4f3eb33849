import { dateOnly, Failure } from '@autosync/core';
import type { Movement, MovementPage, MovementQuery } from '@autosync/engine';
import { categoryOf, isCategoryName } from '@autosync/records';
import { idsOf } from './balance.ts';
import { textOf } from './derivation.ts';
import type { Reading, StoredMovement, StoredMovementQuery } from './repository.ts';

/** What moves the balance of a client, page by page. @throws Failure where it is no client, or no place. */
export async function movementsOf(reading: Reading, query: MovementQuery): Promise<MovementPage> {
  const { customer, withProperties, after, movementsMax } = query;
  const clients = withProperties ? idsOf(await reading.clients({ under: customer })) : [customer];
  const found = await reading.movements({
    customers: clients,
    movementsMax: movementsMax + 1,
    ...(after === undefined ? {} : { after: placeOf(after) }),
  });
  const page = found.slice(0, movementsMax);
  const last = found.length > movementsMax ? page.at(-1) : undefined;
  const movements = await named(reading, page);
  return last ? { movements, next: `${last.customer}/${last.category}/${last.id}` } : { movements };
}

async function named(reading: Reading, page: readonly StoredMovement[]): Promise<readonly Movement[]> {
  const stored = await reading.records(page);
  const records = new Map(stored.map((record) => [`${record.category}/${record.id}`, record]));
  return page.map((movement) => {
    const { fields = {}, version = 1 } = records.get(`${movement.category}/${movement.id}`) ?? {};
    const date = dateOnly(textOf(fields['date']));
    const category = categoryOf(movement.category);
    return {
      ...movement,
      version,
      date,
      label: category.label(fields),
      staysInSa: category.staysInSa(fields),
    };
  });
}

function placeOf(after: string): NonNullable<StoredMovementQuery['after']> {
  const [customer = '', category = '', id = ''] = after.split('/');
  if (isCategoryName(category)) return { customer, category, id };
  throw new Failure('sa.request-malformed', {
    place: 'after',
    detail: `"${after}" is no place among the movements of a client.`,
  });
}
