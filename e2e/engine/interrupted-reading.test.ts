import { describe, expect, it } from 'vitest';
import type { QuickBooks } from '@autosync/engine';
import { mortal } from './faults.ts';
import { createWorld, doInQuickbooks, saRecords, type World } from './world.ts';

const count = 1_000;
/** Records that are looked at to know the company file by. */
const witnesses = 4;
const name = (place: number) => `Customer ${String(place).padStart(4, '0')}`;

/** A company file with more customers than four pages hold, and an SA that knows none of them. */
async function crowdedWorld(): Promise<World> {
  const world = await createWorld(12);
  const places = Array.from({ length: count }, (_, place) => place);
  doInQuickbooks(
    world,
    places.map((place) => ({ name: 'CustomerAdd', body: { CustomerAdd: { Name: name(place) } } })),
  );
  world.clock.move(3 * 86_400_000);
  return world;
}

/** Counts the customers that come with their names: those that are read in full. */
function counting(quickbooks: QuickBooks): { readonly quickbooks: QuickBooks; readonly names: string[] } {
  const names: string[] = [];
  const exchange: QuickBooks['exchange'] = async (message) => {
    const exchanged = await quickbooks.exchange(message);
    if (exchanged.outcome !== 'reply') return exchanged;
    let text = '';
    for await (const chunk of exchanged.chunks) text += chunk;
    for (const [, found] of text.matchAll(/<CustomerRet>.*?<Name>(.*?)<\/Name>/gs)) names.push(found ?? '');
    return { outcome: 'reply', chunks: chunksOf(text) };
  };
  return { quickbooks: { ...quickbooks, exchange }, names };
}

async function* chunksOf(text: string): AsyncIterable<string> {
  yield text;
}

/** Names of the customers that stand in the inbox. */
async function knownCustomers({ store }: World): Promise<readonly unknown[]> {
  const rows = await store.inbox({ category: 'Customers', side: 'quickbooks', rowsMax: count });
  return rows.map(({ fields }) => fields['name']);
}

/** Syncs until the inbox has more than `known` customers, and dies then. */
async function dieInTheReading(known: number): Promise<World> {
  for (let effectsMax = 3; ; effectsMax += 1) {
    const world = await crowdedWorld();
    const { ports, death } = mortal(world, effectsMax);
    await Promise.race([world.engine(ports).sync(), death]);
    if ((await knownCustomers(world)).length > known) return world;
  }
}

describe('a reading that was interrupted', () => {
  it.each([0, 300, 700])('goes on with what is missing, killed with more than %i records', async (least) => {
    const world = await dieInTheReading(least);
    const known = new Set(await knownCustomers(world));
    const before = known.size;
    expect(before).toBeLessThan(count);
    const { quickbooks, names } = counting(world.quickbooks);
    await world.engine({ quickbooks }).sync();
    expect(new Set(names.filter((read) => !known.has(read))).size).toBe(count - before);
    // Beside them the four newest that are known bear witness, once in each session.
    expect(names.length).toBeLessThanOrEqual(count - before + 2 * witnesses);
    expect(await saRecords(world, 'Customers')).toHaveLength(count);
    const next = await world.engine().sync();
    expect(next.categories.map(({ toQuickBooks, toSa }) => [toQuickBooks, toSa])).toEqual(
      next.categories.map(() => [
        { added: 0, updated: 0, removed: 0 },
        { added: 0, updated: 0, removed: 0 },
      ]),
    );
  });

  it('reads what people changed, added or deleted meanwhile', async () => {
    const world = await dieInTheReading(300);
    const [first, second] = await world.store.inbox({
      category: 'Customers',
      side: 'quickbooks',
      rowsMax: 2,
    });
    const [ListID, deleted] = [first?.id ?? '', second?.id ?? ''];
    const CustomerMod = { ListID, EditSequence: first?.revision ?? '', Phone: '555-0123' };
    doInQuickbooks(world, [
      { name: 'CustomerMod', body: { CustomerMod } },
      { name: 'CustomerAdd', body: { CustomerAdd: { Name: 'Zoe' } } },
      { name: 'ListDel', body: { ListDelType: 'Customer', ListID: deleted } },
    ]);
    await world.engine().sync();
    const customers = await saRecords(world, 'Customers');
    expect(customers).toHaveLength(count);
    expect(customers.filter(({ fields }) => fields['phone'] === '555-0123')).toHaveLength(1);
    expect(customers.filter(({ fields }) => fields['name'] === 'Zoe')).toHaveLength(1);
    expect(customers.filter(({ fields }) => fields['name'] === second?.fields['name'])).toEqual([]);
  });

  it('goes on as often as it is interrupted', async () => {
    const world = await dieInTheReading(0);
    let interruptions = 0;
    for (let isDead = true; isDead; interruptions += 1) {
      if (interruptions > 50) throw new Error('The reading does not come to its end.');
      const before = (await knownCustomers(world)).length;
      const { ports, death } = mortal(world, 8);
      isDead = await Promise.race([
        world
          .engine(ports)
          .sync()
          .then(() => false),
        death.then(() => true),
      ]);
      isDead &&= (await knownCustomers(world)).length < count;
      expect((await knownCustomers(world)).length).toBeGreaterThanOrEqual(before);
    }
    expect(interruptions).toBeGreaterThan(1);
    await world.engine().sync();
    expect(await saRecords(world, 'Customers')).toHaveLength(count);
  });
});
