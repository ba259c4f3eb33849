/** What a person ticks off in a preview waits until they let it go, and nothing else does. */
import { putOff, resolveMessage, thatWait, type PlannedWrite, type SyncResult } from '@autosync/engine';
import { describe, expect, it } from 'vitest';
import { editSmallCompany, fillSmallCompany } from './small-company.ts';
import {
  activityCounts,
  createWorld,
  defaultedByQuickbooks,
  differences,
  quickbooksRecords,
  saRecords,
  writes,
  type World,
} from './world.ts';

describe('what is ticked off in a preview', () => {
  it('waits on both sides while the rest goes, however many syncs come by, and goes when it is let go', async () => {
    const world = await editedWorld();
    const planned = await preview(world);
    const waiting = planned.filter(({ record }) => /^(both customer|sa customer)$/.test(record));
    expect(waiting.map(({ action, side }) => `${action} in ${side}`)).toEqual(
      expect.arrayContaining(['updated in quickbooks']),
    );
    await putOff(world.store, world.clock, waiting, true);
    const before = await recordsOf(world, 'both customer');
    const first = await world.engine().sync();
    expect(await recordsOf(world, 'both customer')).toEqual(before);
    expect(putOffIn(first)).toEqual([...new Set(waiting.map(({ record }) => record))].toSorted());
    expect(writes(first)).toBeGreaterThan(0);
    const again = await world.engine().sync();
    expect([writes(again), putOffIn(again)]).toEqual([0, putOffIn(first)]);
    for (const { id } of again.messages.filter(({ code }) => code === 'sync.put-off'))
      await resolveMessage(world.store, world.clock, { id, action: 'retry' });
    expect(putOffIn(await world.engine().sync())).toEqual([]);
    expect(await settledDifferences(world)).toEqual([]);
    expect(writes(await world.engine().sync())).toBe(0);
  });

  it('leaves nothing to do where it is everything, links included, and ends as without it once it is let go', async () => {
    for (const build of [filledWorld, editedWorld]) {
      const [world, undisturbed] = [await build(), await build()];
      const planned = await preview(world);
      await putOff(world.store, world.clock, planned, true);
      const sync = await world.engine().sync();
      const unasked = (await preview(world)).filter(({ record }) =>
        planned.some((one) => one.record === record),
      );
      expect([writes(sync), unasked]).toEqual([0, []]);
      expect(putOffIn(sync).length).toBeGreaterThan(3);
      await putOff(world.store, world.clock, planned, false);
      const last = await world.engine().sync();
      await undisturbed.engine().sync();
      expect(putOffIn(last)).toEqual([]);
      expect(await differences(world)).toEqual(await differences(undisturbed));
      const carried = (counts: readonly string[]) => counts.filter((count) => !count.includes(' decided '));
      expect(carried(await activityCounts(world))).toEqual(carried(await activityCounts(undisturbed)));
    }
  });

  it('holds up what belongs to it, which says what it waits for', async () => {
    const world = await filledWorld();
    const client = (await preview(world)).filter(
      ({ category, record }) => category === 'Customers' && record === 'sa customer',
    );
    await putOff(world.store, world.clock, client, true);
    const { messages } = await world.engine().sync();
    expect(quickbooksRecords(world, 'Customers').map(({ fields }) => fields['name'])).not.toContain(
      'sa customer',
    );
    const waiting = messages.filter(({ code }) => code === 'sync.waiting-for-reference');
    expect(waiting.map(({ why }) => why).join()).toContain('sa customer');
  });

  it('does not count for the brake on deletions, since nothing of it is carried over', async () => {
    const world = await filledWorld();
    for (const number of [1, 2, 3, 4, 5, 6, 7])
      await world.rules.create(world.actor, 'Vendors', {
        name: `Supplier ${number}`,
        kind: 'vendor',
        isActive: true,
      });
    await world.engine().sync();
    world.clock.move(3_600_000);
    const remove = async (numbers: readonly number[]) => {
      for (const { id, version, fields } of await saRecords(world, 'Vendors'))
        if (numbers.some((number) => fields['name'] === `Supplier ${number}`))
          await world.rules.remove(world.actor, { category: 'Vendors', id }, version);
    };
    await remove([1, 2, 3, 4, 5]);
    const planned = await preview(world);
    expect(planned.map(({ action }) => action)).toEqual(Array(5).fill('removed'));
    await putOff(world.store, world.clock, planned, true);
    expect(putOffIn(await world.engine().sync())).toHaveLength(5);
    await remove([6, 7]);
    expect(putOffIn(await world.engine().sync())).toHaveLength(5);
    await putOff(world.store, world.clock, planned, false);
    await world.engine().sync();
    expect(await world.store.settings('put-off.')).toEqual(new Map());
  });

  it('is forgotten where nothing is left to carry over, and said once where it is ticked off twice', async () => {
    const world = await editedWorld();
    const planned = await preview(world);
    const write = planned.find(({ record }) => record === 'both customer');
    if (write === undefined) throw new Error('The preview does not show the client.');
    await putOff(world.store, world.clock, [write], true);
    await putOff(world.store, world.clock, [write], true);
    // The other half of the pair has a write of its own; it waits as well.
    const halves = planned.filter(({ record }) => record === 'both customer');
    expect(halves.map(({ side }) => side)).toEqual(['quickbooks', 'sa']);
    expect(await thatWait(world.store, planned)).toEqual(new Set(halves));
    expect((await activityCounts(world)).filter((count) => count.includes('decided'))).toEqual([
      'Customers decided to sa: 1',
    ]);
    await world.engine().sync();
    for (const link of await world.store.links('Customers', undefined, 100)) {
      await world.store.commit([
        { remove: 'inbox', side: 'sa', category: 'Customers', id: link.saId },
        { remove: 'inbox', side: 'quickbooks', category: 'Customers', id: link.quickbooksId },
      ]);
    }
    expect(putOffIn(await world.engine().sync())).toEqual([]);
    expect(await world.store.settings('put-off.')).toEqual(new Map());
  });
});

async function filledWorld(): Promise<World> {
  const world = await createWorld(1);
  await fillSmallCompany(world);
  return world;
}

async function editedWorld(): Promise<World> {
  const world = await filledWorld();
  await world.engine().sync();
  world.clock.move(3_600_000);
  await editSmallCompany(world);
  world.clock.move(3_600_000);
  return world;
}

async function preview(world: World): Promise<readonly PlannedWrite[]> {
  return (await world.engine().sync({ preview: true })).planned ?? [];
}

function putOffIn({ messages }: SyncResult): readonly string[] {
  const waiting = messages.filter(({ code }) => code === 'sync.put-off').map(({ record }) => record);
  return [...new Set(waiting)].toSorted();
}

async function settledDifferences(world: World): Promise<readonly string[]> {
  return (await differences(world)).filter((difference) => difference !== defaultedByQuickbooks);
}

async function recordsOf(world: World, name: string) {
  const isIt = ({ fields }: { fields: { readonly [field: string]: unknown } }) => fields['name'] === name;
  return [
    (await saRecords(world, 'Customers')).filter(isIt),
    quickbooksRecords(world, 'Customers').filter(isIt),
  ];
}
