import { describe, expect, it } from 'vitest';
import { categories } from '@autosync/records';
import { loadStory } from './story.ts';
import { createWorld, differences, openOperations, writes } from './world.ts';

/** A new company file has an account for its opening balances, which the story does not tell of. */
const ownAccounts = 1;

describe('the first sync of the sample company', () => {
  it('links what both sides have, carries the rest over, and leaves nothing for the second', async () => {
    const world = await createWorld(1);
    const story = await loadStory(world, { customers: 40, invoices: 150, seed: 1 });
    const first = await world.engine().sync();
    expect(first.messages).toEqual([]);
    for (const { name } of categories) {
      const records = story.records.filter(({ category }) => category === name);
      const told = (where: string) => records.filter((record) => record.where === where).length;
      const { linked, toQuickBooks, toSa } = first.categories.find((result) => result.name === name) ?? {};
      expect({ name, linked, toQuickBooks: toQuickBooks?.added, toSa: toSa?.added }).toEqual({
        name,
        linked: told('both'),
        toQuickBooks: told('sa'),
        toSa: told('quickbooks') + (name === 'Chart of Accounts' ? ownAccounts : 0),
      });
    }
    expect((await differences(world)).filter((difference) => difference.includes('only in'))).toEqual([]);
    expect(await openOperations(world)).toEqual([]);

    const second = await world.engine().sync();
    expect(writes(second)).toBe(0);
    const third = await world.engine().sync();
    expect({ writes: writes(third), roundTrips: third.quickbooksRoundTrips }).toEqual({
      writes: 0,
      roundTrips: 1,
    });
  });
});

describe('a preview', () => {
  it('says what the sync will do, and writes nothing anywhere', async () => {
    const world = await createWorld(2);
    await loadStory(world, { customers: 20, invoices: 40, seed: 2 });
    const exportBefore = JSON.stringify([...world.company.export()]);
    const cursorBefore = (await world.rules.changes(world.actor, undefined, 1000)).cursor;
    const preview = await world.engine().sync({ preview: true });
    expect(JSON.stringify([...world.company.export()])).toBe(exportBefore);
    expect((await world.rules.changes(world.actor, undefined, 1000)).cursor).toBe(cursorBefore);
    expect(await world.store.runs(10)).toEqual([]);
    expect(await world.store.inbox({ category: 'Customers', rowsMax: 1 })).toEqual([]);
    const real = await world.engine().sync();
    expect(preview.categories).toEqual(real.categories);
  });
});
