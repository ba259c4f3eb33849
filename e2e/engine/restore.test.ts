import { Failure } from '@autosync/core';
import type { Sa } from '@autosync/engine';
import type { Switches } from '@autosync/simulator';
import { createMemoryStore } from '@autosync/store/memory';
import { describe, expect, it } from 'vitest';
import { mortal } from './faults.ts';
import { editSmallCompany, fillSmallCompany } from './small-company.ts';
import {
  createWorld,
  differences,
  doInQuickbooks,
  openOperations,
  quickbooksRecords,
  saRecords,
  untoldLinks,
  writes,
  type World,
} from './world.ts';

describe('a connector whose own data are lost', () => {
  it('is let in by a take-over alone, makes the links again from SA, and writes nothing', async () => {
    const world = withoutStore(await lived());
    const before = counts(world);
    expect(await codeOf(world.engine().sync())).toBe('sa.lease-held');
    const result = await world.engine().sync({ takeOver: true });
    expect({ writes: writes(result), messages: result.messages }).toEqual({ writes: 0, messages: [] });
    expect(counts(world)).toEqual(before);
    expect(await untoldLinks(world)).toEqual([]);
    const again = await world.engine().sync();
    expect({ writes: writes(again), roundTrips: again.quickbooksRoundTrips }).toEqual({
      writes: 0,
      roundTrips: 1,
    });
  });

  it('carries over what is changed and deleted after it was linked again', async () => {
    const world = withoutStore(await synced());
    await world.engine().sync({ takeOver: true });
    await editSmallCompany(world);
    expect((await world.engine().sync()).messages).toEqual([]);
    expect((await differences(world)).filter((one) => !one.endsWith('depositAccount'))).toEqual([]);
    expect(writes(await world.engine().sync())).toBe(0);
  });

  it('never imports again what SA deleted, wherever the making of the links is killed', async () => {
    const expected = counts(await lived());
    for (let effectsMax = 0; ; effectsMax += 1) {
      const world = withoutStore(await lived());
      const { ports, death, effects } = mortal(world, effectsMax);
      const sync = world.engine(ports).sync({ takeOver: true });
      if (await Promise.race([sync.then(() => true), death.then(() => false)])) break;
      const accident = `killed after effect ${effectsMax}, ${effects.at(-1)}`;
      const next = await world.engine().sync({ takeOver: true });
      const messages = next.messages.map(({ summary }) => summary);
      const open = await openOperations(world);
      expect([accident, writes(next), messages, open, counts(world)]).toEqual([
        accident,
        0,
        [],
        [],
        expected,
      ]);
    }
  }, 60_000);

  for (const goneIdInQuery of ['warning-500', 'error-3120'] as const)
    it(`holds what QuickBooks no longer has (${goneIdInQuery}), and does not make it again, until SA gives it up too`, async () => {
      const world = withoutStore(await synced({ goneIdInQuery }));
      const payment = quickbooksRecords(world, 'Payments').find(
        ({ fields }) => fields['memo'] === 'both payment',
      );
      const TxnID = payment?.id ?? '';
      doInQuickbooks(world, [{ name: 'TxnDel', body: { TxnDelType: 'ReceivePayment', TxnID } }]);
      const before = counts(world);
      for (const takeOver of [true, false]) {
        const held = await world.engine().sync({ takeOver });
        expect(held.messages.map(({ code }) => code)).toEqual(['sync.gone-from-quickbooks']);
        expect(writes(held)).toBe(0);
      }
      expect(counts(world)).toEqual(before);
      const inSa = (await saRecords(world, 'Payments')).find(
        ({ fields }) => fields['memo'] === 'both payment',
      );
      const { id = '', version = 0 } = inSa ?? {};
      await world.rules.remove(world.actor, { category: 'Payments', id }, version);
      expect((await world.engine().sync()).messages).toEqual([]);
      expect(counts(world)).toEqual(before);
    });

  it('tells of a second record of SA for one of QuickBooks, and does not add it there', async () => {
    const world = withoutStore(await synced());
    const [link] = (await world.rules.links(world.actor, undefined, 500)).links.filter(
      ({ category }) => category === 'Customers',
    );
    const [first] = (await saRecords(world, 'Customers')).filter(({ id }) => id === link?.id);
    const second = await world.rules.create(world.actor, 'Customers', {
      ...first?.fields,
      name: 'Second one',
    });
    const copy = { ...link, category: 'Customers' as const, id: second.id, version: second.version };
    const { quickbooksId = '', editSequence = '' } = copy;
    const sa: Sa = {
      ...world.sa,
      links: async (after, recordsMax) => {
        const page = await world.sa.links(after, recordsMax);
        return { ...page, links: [...page.links, { ...copy, quickbooksId, editSequence }] };
      },
    };
    const before = counts(world);
    for (const takeOver of [true, false]) {
      const result = await world.engine({ sa }).sync({ takeOver });
      expect(result.messages.map(({ code }) => code)).toEqual(['sync.linked-twice']);
      expect(writes(result)).toBe(0);
    }
    expect(counts(world)).toEqual(before);
    await world.rules.remove(world.actor, { category: 'Customers', id: second.id }, second.version);
    const last = await world.engine({ sa }).sync();
    expect({ messages: last.messages, writes: writes(last) }).toEqual({ messages: [], writes: 0 });
  });
});

describe('an answer of SA that names a record which is linked already', () => {
  it('is a message on that record, and the sync goes on', async () => {
    const world = await synced();
    const [linked] = await saRecords(world, 'Customers');
    doInQuickbooks(world, [{ name: 'CustomerAdd', body: { CustomerAdd: { Name: 'Newcomer' } } }]);
    const sa: Sa = {
      ...world.sa,
      apply: (operations) =>
        Promise.resolve(
          operations.map(({ operationId }) => ({
            operationId,
            outcome: 'applied' as const,
            id: linked?.id ?? '',
            version: linked?.version ?? 0,
            isDeleted: false,
            fields: linked?.fields ?? {},
          })),
        ),
    };
    const result = await world.engine({ sa }).sync();
    expect(result.messages).toMatchObject([{ code: 'sync.linked-twice', record: 'Newcomer' }]);
    expect(await openOperations(world)).toEqual([]);
    expect((await world.engine().sync()).messages).toEqual([]);
  });
});

describe('two connectors that take over from each other', () => {
  it('double nothing, and the older one is refused until it takes over', async () => {
    const first = await lived();
    const second = withoutStore(first);
    await second.engine().sync({ takeOver: true });
    for (const [turn, [mine, other]] of [
      [first, second],
      [second, first],
      [first, second],
    ].entries()) {
      if (mine === undefined || other === undefined) continue;
      await newRecords(other, turn);
      expect((await other.engine().sync()).messages).toEqual([]);
      const before = counts(mine);
      expect(await codeOf(mine.engine().sync())).toBe('sa.lease-held');
      const result = await mine.engine().sync({ takeOver: true });
      expect({ writes: writes(result), messages: result.messages }).toEqual({ writes: 0, messages: [] });
      expect(counts(mine)).toEqual(before);
      expect(writes(await mine.engine().sync())).toBe(0);
    }
  });
});

async function synced(switches: Partial<Switches> = {}): Promise<World> {
  const world = await createWorld(21, switches);
  await fillSmallCompany(world);
  expect((await world.engine().sync()).messages).toEqual([]);
  world.clock.move(86_400_000);
  return world;
}

/** A company in which an open invoice, a paid one and a payment were deleted in SA, and are void or gone since. */
async function lived(): Promise<World> {
  const world = await synced();
  await removeInSa(world, 'Invoices', 'sa-1');
  await removeInSa(world, 'Invoices', 'both-1');
  await removeInSa(world, 'Payments', 'sa payment');
  expect((await world.engine().sync()).messages).toEqual([]);
  world.clock.move(86_400_000);
  return world;
}

async function removeInSa(world: World, category: 'Invoices' | 'Payments', part: string): Promise<void> {
  const found = (await saRecords(world, category)).find(
    ({ fields }) => fields['number'] === part || fields['memo'] === part,
  );
  if (found === undefined) throw new Error(`SA has no ${part}.`);
  await world.rules.remove(world.actor, { category, id: found.id }, found.version);
}

/** A client on each side, under names that tell nothing of each other. */
async function newRecords(world: World, turn: number): Promise<void> {
  const [client] = await saRecords(world, 'Customers');
  const plain = { ...client?.fields, parent: null };
  await world.rules.create(world.actor, 'Customers', { ...plain, name: `New in SA ${turn}` });
  doInQuickbooks(world, [
    { name: 'CustomerAdd', body: { CustomerAdd: { Name: `New in QuickBooks ${turn}` } } },
  ]);
  world.clock.move(86_400_000);
}

/** The same company, seen by a connector that knows nothing of it. */
function withoutStore(world: World): World {
  const store = createMemoryStore();
  return { ...world, store, engine: (ports = {}) => world.engine({ store, ...ports }) };
}

function counts(world: World): readonly number[] {
  return [
    quickbooksRecords(world, 'Customers').length,
    quickbooksRecords(world, 'Invoices').length,
    quickbooksRecords(world, 'Payments').length,
  ];
}

async function codeOf(sync: Promise<unknown>): Promise<string> {
  try {
    await sync;
  } catch (error) {
    if (error instanceof Failure) return error.code;
    throw error;
  }
  return 'no failure';
}
