import type { Engine, SyncResult } from '@autosync/engine';
import { describe, expect, it } from 'vitest';
import { createWorld, differences, doInQuickbooks, saRecords, writes, type World } from './world.ts';

/** More in QuickBooks than a page of a reading holds, and more in SA than a page of a plan. */
const counts = { quickbooks: 230, sa: 120 };
const name = (side: string, place: number) => `${side} ${String(place).padStart(4, '0')}`;

async function crowdedWorld(): Promise<World> {
  const world = await createWorld(5);
  const places = (count: number) => Array.from({ length: count }, (_, place) => place);
  doInQuickbooks(
    world,
    places(counts.quickbooks).map((place) => ({
      name: 'CustomerAdd',
      body: { CustomerAdd: { Name: name('Theirs', place) } },
    })),
  );
  for (const place of places(counts.sa))
    await world.rules.create(world.actor, 'Customers', { name: name('Ours', place) });
  world.clock.move(3 * 86_400_000);
  return world;
}

/** A sync that is told to halt when it reports for the n-th time; what it sends after that is counted. */
async function haltedSync(world: World, reports: number) {
  let [reported, sentBefore] = [0, 0];
  const report = () => {
    reported += 1;
    if (reported !== reports) return;
    sentBefore = world.sent.length;
    engine.requestHalt();
  };
  const engine: Engine = world.engine({ progress: { report } });
  const result: SyncResult = await engine.sync();
  return { result, isHalted: reported >= reports, sentAfter: world.sent.length - sentBefore };
}

describe('a sync that the night ends', () => {
  it('ends after the page in progress, wherever that is, and the next one goes on with the rest', async () => {
    let isAnyInTheMiddle = false;
    for (let reports = 1; ; reports += 2) {
      const world = await crowdedWorld();
      const { result, isHalted, sentAfter } = await haltedSync(world, reports);
      if (!isHalted) break;
      expect(result.isComplete).toBe(false);
      expect((await world.store.runs(1))[0]?.outcome).toBe('stopped');
      // A page has 100 records, and a message set 25 of them.
      expect(sentAfter).toBeLessThanOrEqual(6);
      const { length } = await saRecords(world, 'Customers');
      isAnyInTheMiddle ||= length > counts.sa && length < counts.sa + counts.quickbooks;
      const next = await world.engine().sync();
      expect(next.isComplete).toBe(true);
      expect(await differences(world)).toEqual([]);
      expect(await saRecords(world, 'Customers')).toHaveLength(counts.sa + counts.quickbooks);
      expect(writes(await world.engine().sync())).toBe(0);
    }
    expect(isAnyInTheMiddle).toBe(true);
  });

  it('is not halted by what was asked of the one before', async () => {
    const world = await crowdedWorld();
    const engine = world.engine();
    engine.requestHalt();
    expect((await engine.sync()).isComplete).toBe(true);
  });
});
