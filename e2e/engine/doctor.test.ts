import { Failure, sameJson } from '@autosync/core';
import type { Link, Store, Treatment } from '@autosync/engine';
import { categoryNames, categoryOf } from '@autosync/records';
import { createMemoryStore } from '@autosync/store/memory';
import { describe, expect, it } from 'vitest';
import { mortal } from './faults.ts';
import { dropLink, harms, isOurs, linksOf, put } from './harm.ts';
import {
  applied,
  changeInSa,
  creditInSa,
  day,
  inQuickbooks,
  inSa,
  moneyWorld,
  removeInSa,
  settled,
} from './money.ts';
import { editSmallCompany, fillSmallCompany } from './small-company.ts';
import {
  changeInQuickbooks,
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

describe('the doctor', () => {
  it('finds nothing wrong after a first sync, after edits on both sides, and between edit and sync', async () => {
    const world = await synced();
    expect(codesOf(await world.engine().doctor(false))).toEqual([]);
    await editSmallCompany(world);
    expect(codesOf(await world.engine().doctor(false))).toEqual([]);
    await world.engine().sync();
    expect(codesOf(await world.engine().doctor(false))).toEqual([]);
    const { examined } = await world.engine().doctor(true);
    expect(examined).toEqual({
      links: await linkCount(world),
      inSa: expect.any(Number),
      inQuickbooks: expect.any(Number),
      activity: (await world.store.activityEnds()).last.sequence,
    });
  });

  it('finds nothing wrong wherever a sync was killed', async () => {
    for (let effectsMax = 0; ; effectsMax += 3) {
      const world = await createWorld(5);
      await fillSmallCompany(world);
      const { ports, death, effects } = mortal(world, effectsMax);
      const sync = world.engine(ports).sync();
      if (await Promise.race([sync.then(() => true), death.then(() => false)])) break;
      const damages = codesOf(await world.engine().doctor(false));
      expect([effects.at(-1), damages.filter((code) => code !== 'doctor.synced-before')]).toEqual([
        effects.at(-1),
        [],
      ]);
    }
  }, 60_000);

  it('does not change anything where it only looks', async () => {
    const world = await synced();
    await dropLink(world);
    const before = await everything(world.store);
    await world.engine().doctor(false);
    const after = await everything(world.store);
    expect(sameJson(after, before)).toBe(true);
  });
});

describe('a store in which', () => {
  for (const [name, code, isDangerous, harm] of harms)
    it(`${name} is named, ${isDangerous ? 'keeps a sync from beginning, ' : ''}and repaired`, async () => {
      const world = await synced();
      await harm(world);
      const found = await world.engine().doctor(false);
      expect(codesOf(found)).toContain(code);
      const damage = found.damages.find((one) => one.code === code);
      expect(damage?.isDangerous).toBe(isDangerous);
      if (isDangerous) expect(await codeOf(world.engine().sync())).toBe('sync.damage-known');
      const { damages, repaired } = await world.engine().doctor(true);
      expect([repaired.map((one) => one.code), damages.map((one) => one.code)]).toEqual([
        expect.arrayContaining([code]),
        [],
      ]);
      for (let syncs = 0; syncs < 3; syncs += 1) await world.engine().sync();
      expect(writes(await world.engine().sync())).toBe(0);
      await expectSound(world);
    });

  it('two links lead to one record is named, and the wrong one goes', async () => {
    const world = await synced();
    const [link, other] = await linksOf(world, 'Customers');
    if (link === undefined || other === undefined) throw new Error('There are no links.');
    // No store of ours takes a second link, so it is shown by one that does.
    const twice: Link = { ...other, quickbooksId: link.quickbooksId };
    const store: Store = {
      ...world.store,
      links: async (category, after, rowsMax) =>
        (await world.store.links(category, after, rowsMax)).map((one) =>
          one.saId === other.saId && category === 'Customers' ? twice : one,
        ),
    };
    const { damages } = await world.engine({ store }).doctor(false);
    const damage = damages.find((one) => one.code === 'doctor.linked-twice');
    expect(damage?.repair?.removals).toEqual([{ remove: 'link', category: 'Customers', saId: other.saId }]);
  });

  it('the company is another one is named, refused, and left alone', async () => {
    const world = await synced();
    await world.store.commit([{ put: 'setting', name: 'sa.company', value: 'another company' }]);
    expect(codesOf(await world.engine().doctor(true))).toEqual(['doctor.other-company']);
    expect(await codeOf(world.engine().sync())).toBe('doctor.other-company');
  });

  it('the activity is altered or cut is named', async () => {
    const world = await synced();
    const altered: Store = {
      ...world.store,
      activityChain: async (after, rowsMax) =>
        (await world.store.activityChain(after, rowsMax)).map((entry) =>
          entry.sequence === 3
            ? { ...entry, activity: { ...entry.activity, label: 'Somebody else' } }
            : entry,
        ),
    };
    const [damage] = (await world.engine({ store: altered }).doctor(true)).damages;
    expect(damage).toMatchObject({ code: 'doctor.activity-altered', details: { sequence: 3 } });
    const cut: Store = {
      ...world.store,
      activityChain: async (after, rowsMax) =>
        (await world.store.activityChain(after, rowsMax)).filter(({ sequence }) => sequence < 5),
    };
    expect(codesOf(await world.engine({ store: cut }).doctor(true))).toEqual(['doctor.activity-cut']);
  });

  it('nothing is left, while SA knows links, is told apart from one that never synced', async () => {
    const fresh = await createWorld(5);
    await fillSmallCompany(fresh);
    expect(codesOf(await fresh.engine().doctor(false))).toEqual([]);
    const world = await synced();
    const store = createMemoryStore();
    expect(codesOf(await world.engine({ store }).doctor(false))).toEqual(['doctor.synced-before']);
  });
});

describe('a credit of SA that was added and not applied yet, of which only the mark in QuickBooks still tells', () => {
  it('is linked by the doctor, and pays on both sides what SA says that it pays', async () => {
    const world = await halfAdded();
    const { repaired } = await world.engine().doctor(true);
    expect(repaired.map(({ code }) => code)).toContain('doctor.link-missing');
    await settled(world);
    const sides = [await inSa(world, 'Credits', 'C-1'), inQuickbooks(world, 'Credits', 'C-1')];
    expect(sides.map(({ fields }) => applied(fields))).toEqual(['4.00', '4.00']);
    expect(quickbooksRecords(world, 'Credits')).toHaveLength(1);
  });

  it('which a person applied in QuickBooks by hand meanwhile pays that on both sides', async () => {
    const world = await halfAdded(async (one) => {
      await changeInSa(one, 'Credits', 'C-1', { applications: [] });
      const { id } = inQuickbooks(one, 'Credits', 'C-1');
      const invoice = inQuickbooks(one, 'Invoices', 'both-1');
      const applications = [{ invoice: invoice.id, amount: '3.00' }];
      changeInQuickbooks(one, 'Credits', id, { applications });
    });
    await world.engine().doctor(true);
    await settled(world);
    const sides = [await inSa(world, 'Credits', 'C-1'), inQuickbooks(world, 'Credits', 'C-1')];
    expect(sides.map(({ fields }) => applied(fields))).toEqual(['3.00', '3.00']);
  });

  it('which SA has deleted meanwhile is ended in QuickBooks', async () => {
    const world = await halfAdded(async (one) => removeInSa(one, 'Credits', 'C-1'));
    const { repaired } = await world.engine().doctor(true);
    expect(repaired.map(({ code }) => code)).toContain('doctor.link-missing');
    await settled(world);
    expect(inQuickbooks(world, 'Credits', 'C-1').fields['isVoid']).toBe(true);
  });
});

describe('a record that stands twice in QuickBooks with our mark', () => {
  it('is named, and nothing is taken away', async () => {
    const world = await synced();
    const made = quickbooksRecords(world, 'Invoices').find(isOurs);
    if (made === undefined) throw new Error('No invoice bears a mark.');
    const { fields, externalGuid } = made;
    addMarked(world, { ...fields, number: 'copy' }, externalGuid ?? '');
    const { damages } = await world.engine().doctor(true);
    expect(damages.map(({ code, record }) => [code, record])).toEqual([
      ['doctor.made-twice', expect.any(String)],
    ]);
  });
});

async function synced(): Promise<World> {
  const world = await createWorld(33);
  await fillSmallCompany(world);
  expect((await world.engine().sync()).messages).toEqual([]);
  world.clock.move(86_400_000);
  expect(writes(await world.engine().sync())).toBe(0);
  world.clock.move(86_400_000);
  return world;
}

/** The sync that adds a credit is killed before SA hears of it, and what the store knew of the credit is gone. */
async function halfAdded(meanwhile: (world: World) => Promise<void> = async () => {}): Promise<World> {
  const world = await moneyWorld();
  await creditInSa(world, '10.00', '4.00');
  world.clock.move(60_000);
  for (let effectsMax = 1; quickbooksRecords(world, 'Credits').length === 0; effectsMax += 1) {
    const { ports, death } = mortal(world, effectsMax);
    await Promise.race([world.engine(ports).sync(), death]);
  }
  for (const { id } of await world.store.messageSets()) await put(world, { remove: 'messageSet', id });
  for (const { id } of await openOperations(world)) await put(world, { remove: 'operation', id });
  const { id } = await inSa(world, 'Credits', 'C-1');
  await put(world, { remove: 'link', category: 'Credits', saId: id });
  world.clock.move(60_000);
  await meanwhile(world);
  await put(world, { remove: 'inbox', side: 'sa', category: 'Credits', id });
  await put(world, {
    put: 'setting',
    name: 'sa.cursor',
    value: (await world.sa.changes(undefined, 10_000)).cursor,
  });
  world.clock.move(day);
  const name = 'quickbooks.watermark.Credits';
  await put(world, { put: 'setting', name, value: world.clock.now() });
  return world;
}

async function expectSound(world: World): Promise<void> {
  expect({
    differences: (await differences(world)).filter((one) => !one.endsWith('depositAccount')),
    open: await openOperations(world),
    untold: await untoldLinks(world),
    damages: codesOf(await world.engine().doctor(false)),
    namesTwice: namesTwice(
      quickbooksRecords(world, 'Customers').map(({ fields }) => JSON.stringify(fields['name'])),
    ),
    numbersTwice: namesTwice(
      quickbooksRecords(world, 'Invoices').map(({ fields }) => JSON.stringify(fields['number'])),
    ),
    clientsTwice: namesTwice(
      (await saRecords(world, 'Customers')).map(({ fields }) => JSON.stringify(fields['name'])),
    ),
  }).toEqual({
    differences: [],
    open: [],
    untold: [],
    damages: [],
    namesTwice: [],
    numbersTwice: [],
    clientsTwice: [],
  });
}

function namesTwice(names: readonly string[]): readonly string[] {
  return names.filter((name, place) => names.indexOf(name) !== place);
}

function addMarked(world: World, fields: Link['saBaseline'], mark: string): void {
  const writing = categoryOf('Invoices').quickbooks.add(fields, mark);
  if ('cannot' in writing) throw new Error(writing.cannot);
  doInQuickbooks(world, writing.requests);
}

async function linkCount(world: World): Promise<number> {
  let count = 0;
  for (const name of categoryNames) count += await world.store.linkCount(name);
  return count;
}

async function everything(store: Store) {
  const links: Link[] = [];
  for (const name of categoryNames) links.push(...(await store.links(name, undefined, 1000)));
  return [...links.map((link) => ({ ...link })), (await store.activityEnds()).last.hash];
}

function codesOf({ damages }: Treatment): readonly string[] {
  return [...new Set(damages.map(({ code }) => code))];
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
