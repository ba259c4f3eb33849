/** Fields that go another way than their category (bookkeeping.md 24): what an item costs comes from QuickBooks. */
import { resolveMessage, setPolicy } from '@autosync/engine';
import { price } from '@autosync/core';
import { describe, expect, it } from 'vitest';
import { changeInSa, inQuickbooks, inSa, item, startedWorld } from './lists.ts';
import { addInQuickbooks, changeInQuickbooks, quickbooksRecords, writes, type World } from './world.ts';

/** A product that is bought for 20.00 on both sides. */
async function boughtWorld(seed: number) {
  const { world, ids } = await startedWorld(seed);
  const { income } = ids.quickbooks;
  const mulch = { ...item, kind: 'non_inventory', name: 'Mulch', price: price('30'), cost: price('20') };
  addInQuickbooks(world, 'Items', { ...mulch, incomeAccount: income, expenseAccount: income });
  expect((await world.engine().sync()).messages).toEqual([]);
  expect(await costs(world)).toEqual([price('20'), price('20')]);
  world.clock.move(3_600_000);
  return world;
}

async function costs(world: World) {
  return [
    (await inSa(world, 'Items', 'Mulch')).fields['cost'],
    inQuickbooks(world, 'Items', 'Mulch')['cost'],
  ];
}

async function lostValues(world: World) {
  return (await world.store.activity(20)).flatMap(({ lost }) => (lost === undefined ? [] : [lost]));
}

describe('what an item costs', () => {
  it('comes from QuickBooks', async () => {
    const world = await boughtWorld(1);
    const mulch = quickbooksRecords(world, 'Items').find(({ fields }) => fields['name'] === 'Mulch');
    changeInQuickbooks(world, 'Items', mulch?.id ?? '', { cost: price('22') });
    expect((await world.engine().sync()).messages).toEqual([]);
    expect(await costs(world)).toEqual([price('22'), price('22')]);
  });

  it('is held where SA changes it, while all else of the item goes, and can be put back', async () => {
    const world = await boughtWorld(2);
    await changeInSa(world, 'Items', 'Mulch', { cost: price('25'), price: price('33') });
    const { messages } = await world.engine().sync();
    expect(messages.map(({ code, record, why }) => [code, record, why])).toEqual([
      ['sync.other-direction', 'Mulch', expect.stringContaining('Cost')],
    ]);
    expect(await costs(world)).toEqual([price('25'), price('20')]);
    expect(inQuickbooks(world, 'Items', 'Mulch')['price']).toBe(price('33'));
    expect((await world.engine().sync()).messages).toHaveLength(1);
    const [message] = messages;
    expect(message?.actions).toContain('use-quickbooks');
    const decision = { id: message?.id ?? '', action: 'use-quickbooks' };
    await resolveMessage(world.store, world.clock, decision);
    expect((await world.engine().sync()).messages).toEqual([]);
    expect(await costs(world)).toEqual([price('20'), price('20')]);
    expect(await lostValues(world)).toMatchObject([{ cost: { side: 'sa', value: price('25') } }]);
    expect(writes(await world.engine().sync())).toBe(0);
  });

  it('is that of QuickBooks where both changed it, whoever was later, and the other value is kept', async () => {
    const world = await boughtWorld(3);
    const mulch = quickbooksRecords(world, 'Items').find(({ fields }) => fields['name'] === 'Mulch');
    changeInQuickbooks(world, 'Items', mulch?.id ?? '', { cost: price('22') });
    world.clock.move(3_600_000);
    await changeInSa(world, 'Items', 'Mulch', { cost: price('25') });
    expect((await world.engine().sync()).messages).toEqual([]);
    expect(await costs(world)).toEqual([price('22'), price('22')]);
    expect(await lostValues(world)).toMatchObject([{ cost: { side: 'sa', value: price('25') } }]);
  });

  it('goes as the company decides, or not at all', async () => {
    const world = await boughtWorld(4);
    await setPolicy(world.store, world.clock, 'Items', { field: 'cost', direction: 'both' });
    await changeInSa(world, 'Items', 'Mulch', { cost: price('25') });
    expect((await world.engine().sync()).messages).toEqual([]);
    expect(await costs(world)).toEqual([price('25'), price('25')]);
    await setPolicy(world.store, world.clock, 'Items', { field: 'Cost', direction: 'off' });
    await changeInSa(world, 'Items', 'Mulch', { cost: price('26') });
    const result = await world.engine().sync();
    expect([writes(result), result.messages]).toEqual([0, []]);
    expect(await costs(world)).toEqual([price('26'), price('25')]);
    const wrong = setPolicy(world.store, world.clock, 'Items', { field: 'colour', direction: 'off' });
    await expect(wrong).rejects.toThrow('have no field');
  });
});
