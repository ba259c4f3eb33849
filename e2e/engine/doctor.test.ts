import { addMs, Failure, parseInstant, sameJson } from '@autosync/core';
import type { Link, QuickBooks, Store, StoreChange, Treatment } from '@autosync/engine';
import { categoryNames, categoryOf, type CategoryName } from '@autosync/records';
import { createMemoryStore } from '@autosync/store/memory';
import { describe, expect, it } from 'vitest';
import { mortal } from './faults.ts';
import { editSmallCompany, fillSmallCompany } from './small-company.ts';
import {
  addInQuickbooks,
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

type Harm = (world: World) => Promise<void>;

/** What is done to the store, what the doctor calls it, and whether a sync must not begin before it is repaired. */
const harms: readonly (readonly [name: string, code: string, isDangerous: boolean, harm: Harm])[] = [
  ['a link is dropped', 'doctor.link-missing', true, dropLink],
  ['a link and what SA knows of it are dropped', 'doctor.link-missing', true, dropLinkAndCopy],
  ['two links are swapped', 'doctor.link-differs', true, swapLinks],
  ['a link leads to a record that QuickBooks never had', 'doctor.link-differs', true, linkToNothing],
  ['a record of QuickBooks is gone without a word', 'doctor.not-in-quickbooks', true, vanishFromQuickbooks],
  ['a link leads to a record that SA never had', 'doctor.not-in-sa', true, linkToNobody],
  ['what SA had last is altered', 'doctor.memory-altered', true, alterMemory('saBaseline')],
  ['what QuickBooks had last is altered', 'doctor.memory-altered', true, alterMemory('quickbooksBaseline')],
  ['the lines of an invoice are paired across', 'doctor.lines-altered', true, pairLinesWrongly],
  ['a record is remembered as deleted', 'doctor.gone-altered', true, markAsGone],
  ['the place in SA is pushed forward', 'doctor.change-passed-over', true, pushCursor],
  ['the place in SA is rolled back', 'doctor.read-behind', false, rollCursorBack],
  ['the place in SA is nonsense', 'doctor.place-unknown', false, breakCursor],
  ['a time in QuickBooks is pushed forward', 'doctor.change-passed-over', true, pushWatermark],
  ['a time in QuickBooks is pushed into the future', 'doctor.read-ahead', true, pushWatermarkAhead],
  ['a time in QuickBooks is rolled back', 'doctor.read-behind', false, rollWatermarkBack],
  ['news are dropped from the inbox', 'doctor.change-passed-over', true, dropNews],
  ['the message set of an operation is dropped', 'doctor.operation-alone', true, dropMessageSet],
  ['the operations of a message set are dropped', 'doctor.message-alone', true, dropOperations],
  ['the text of a message set is altered', 'doctor.message-altered', true, alterMessageSet],
  ['an operation is altered', 'doctor.operation-unreadable', true, alterOperation],
];

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

async function dropLink(world: World): Promise<void> {
  const link = await linkOf(world, 'Customers', 0);
  await put(world, { remove: 'link', category: link.category, saId: link.saId });
}

/** SA forgets it as well: only the mark in QuickBooks still tells. */
async function dropLinkAndCopy(world: World): Promise<void> {
  const marks = quickbooksRecords(world, 'Invoices').filter(isOurs);
  const link = (await linksOf(world, 'Invoices')).find(({ quickbooksId }) =>
    marks.some(({ id }) => id === quickbooksId),
  );
  if (link === undefined) throw new Error('No invoice bears a mark.');
  await put(world, { remove: 'link', category: 'Invoices', saId: link.saId });
  Object.assign(world.sa, {
    links: async (after: string | undefined, rowsMax: number) => {
      const page = await world.rules.links(world.actor, after, rowsMax);
      const rows = await world.store.linkBySa('Invoices', [link.saId]);
      return rows.length > 0 ? page : { ...page, links: page.links.filter(({ id }) => id !== link.saId) };
    },
  });
}

/** What the engine made; what a person of a test made bears a mark of zeros. */
function isOurs({ externalGuid }: { readonly externalGuid: string | null }): boolean {
  return externalGuid !== null && !externalGuid.startsWith('{00000000');
}

async function swapLinks(world: World): Promise<void> {
  const [a, b] = [await linkOf(world, 'Customers', 0), await linkOf(world, 'Customers', 1)];
  await put(
    world,
    { remove: 'link', category: 'Customers', saId: a.saId },
    { remove: 'link', category: 'Customers', saId: b.saId },
    { put: 'link', link: { ...a, quickbooksId: b.quickbooksId } },
    { put: 'link', link: { ...b, quickbooksId: a.quickbooksId } },
  );
}

async function linkToNothing(world: World): Promise<void> {
  const link = await linkOf(world, 'Customers', 0);
  await put(
    world,
    { remove: 'link', category: 'Customers', saId: link.saId },
    { put: 'link', link: { ...link, quickbooksId: '8000FFFF-1' } },
  );
}

/** As a restored backup leaves it: the record is away, and no list of deletions names it. */
async function vanishFromQuickbooks(world: World): Promise<void> {
  const payment = quickbooksRecords(world, 'Payments').find(({ fields }) => fields['memo'] === 'sa payment');
  if (payment === undefined) throw new Error('QuickBooks has no such payment.');
  world.company.books.storage.removeTransaction(payment.id);
}

async function linkToNobody(world: World): Promise<void> {
  const link = await linkOf(world, 'Customers', 0);
  await put(world, { put: 'link', link: { ...link, saId: 'nobody', quickbooksId: 'nothing' } });
}

function alterMemory(side: 'saBaseline' | 'quickbooksBaseline'): Harm {
  return async (world) => {
    const link = await linkOf(world, 'Customers', 0);
    await put(world, { put: 'link', link: { ...link, [side]: { ...link[side], phone: '555-6666' } } });
  };
}

async function pairLinesWrongly(world: World): Promise<void> {
  const link = await linkOf(world, 'Invoices', 0);
  await put(world, { put: 'link', link: { ...link, lines: [['no line', 'no line either']] } });
}

async function markAsGone(world: World): Promise<void> {
  const link = await linkOf(world, 'Invoices', 0);
  await put(world, { put: 'link', link: { ...link, gone: 'sa' } });
}

async function changeInSa(world: World): Promise<void> {
  const [client] = await saRecords(world, 'Customers');
  if (client === undefined) throw new Error('SA has no client.');
  const { id, version } = client;
  await world.rules.change(world.actor, { category: 'Customers', id }, version, { phone: '555-7777' });
}

async function pushCursor(world: World): Promise<void> {
  await changeInSa(world);
  const { cursor } = await world.sa.changes(undefined, 100_000);
  await put(world, { put: 'setting', name: 'sa.cursor', value: cursor });
}

async function rollCursorBack(world: World): Promise<void> {
  const { cursor } = await world.sa.changes(undefined, 3);
  await put(world, { put: 'setting', name: 'sa.cursor', value: cursor });
}

async function breakCursor(world: World): Promise<void> {
  await put(world, { put: 'setting', name: 'sa.cursor', value: '17-0123456789abcdef' });
}

const customersWatermark = 'quickbooks.watermark.Customers';

async function moveWatermark(world: World, ms: number): Promise<void> {
  const text = await world.store.setting(customersWatermark);
  const watermark = typeof text === 'string' ? parseInstant(text) : undefined;
  if (watermark === undefined) throw new Error('There is no watermark.');
  await put(world, { put: 'setting', name: customersWatermark, value: addMs(watermark, ms) });
}

async function pushWatermark(world: World): Promise<void> {
  addInQuickbooks(world, 'Customers', {
    ...(await linkOf(world, 'Customers', 0)).quickbooksBaseline,
    parent: null,
    name: 'Passed over',
  });
  world.clock.move(86_400_000);
  await moveWatermark(world, 2 * 86_400_000);
}

async function pushWatermarkAhead(world: World): Promise<void> {
  await moveWatermark(world, 30 * 86_400_000);
}

async function rollWatermarkBack(world: World): Promise<void> {
  await moveWatermark(world, -30 * 86_400_000);
}

/** A row of the inbox is lost after its cursor was moved. */
async function dropNews(world: World): Promise<void> {
  await changeInSa(world);
  const { ports, death } = mortal(world, 4);
  await Promise.race([world.engine(ports).sync(), death]);
  const [row] = await world.store.inbox({ category: 'Customers', side: 'sa', rowsMax: 10 });
  if (row === undefined) throw new Error('There are no news.');
  await put(world, { remove: 'inbox', side: 'sa', category: 'Customers', id: row.id });
}

/** A sync that is killed when QuickBooks has done what it was sent. */
async function withOpenMessage(world: World): Promise<void> {
  await changeInSa(world);
  await new Promise<void>((resolve, reject) => {
    const quickbooks: QuickBooks = {
      ...world.quickbooks,
      exchange: async (message) => {
        const exchange = await world.quickbooks.exchange(message);
        if (!message.writes) return exchange;
        if (exchange.outcome === 'reply') for await (const _ of exchange.chunks);
        resolve();
        return new Promise(() => {});
      },
    };
    world
      .engine({ quickbooks })
      .sync()
      .then(() => reject(new Error('Nothing was written to QuickBooks.')), reject);
  });
}

async function dropMessageSet(world: World): Promise<void> {
  await withOpenMessage(world);
  for (const { id } of await world.store.messageSets()) await put(world, { remove: 'messageSet', id });
}

async function dropOperations(world: World): Promise<void> {
  await withOpenMessage(world);
  for (const { id } of await openOperations(world)) await put(world, { remove: 'operation', id });
}

async function alterMessageSet(world: World): Promise<void> {
  await withOpenMessage(world);
  for (const messageSet of await world.store.messageSets())
    await put(world, { put: 'messageSet', messageSet: { ...messageSet, text: '<QBXML/>' } });
}

async function alterOperation(world: World): Promise<void> {
  await withOpenMessage(world);
  for (const operation of await openOperations(world))
    await put(world, { put: 'operation', operation: { ...operation, body: 'altered' } });
}

function addMarked(world: World, fields: Link['saBaseline'], mark: string): void {
  const writing = categoryOf('Invoices').quickbooks.add(fields, mark);
  if ('cannot' in writing) throw new Error(writing.cannot);
  doInQuickbooks(world, writing.requests);
}

async function linksOf(world: World, category: CategoryName): Promise<readonly Link[]> {
  return world.store.links(category, undefined, 1000);
}

async function linkOf(world: World, category: CategoryName, place: number): Promise<Link> {
  const link = (await linksOf(world, category))[place];
  if (link === undefined) throw new Error(`There is no link ${place} of ${category}.`);
  return link;
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

function put(world: World, ...changes: StoreChange[]): Promise<void> {
  return world.store.commit(changes);
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
