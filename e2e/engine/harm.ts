/** Twenty-one ways to damage the connector's own data, and what the doctor calls each. */
import { addMs, parseInstant } from '@autosync/core';
import type { Link, QuickBooks, StoreChange } from '@autosync/engine';
import type { CategoryName } from '@autosync/records';
import { mortal } from './faults.ts';
import { paymentOf } from './small-company.ts';
import { addInQuickbooks, openOperations, quickbooksRecords, saRecords, type World } from './world.ts';

type Harm = (world: World) => Promise<void>;

/** What is done to the store, what the doctor calls it, and whether a sync must not begin before it is repaired. */
export const harms: readonly (readonly [name: string, code: string, isDangerous: boolean, harm: Harm])[] = [
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

export async function dropLink(world: World): Promise<void> {
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
export function isOurs({ externalGuid }: { readonly externalGuid: string | null }): boolean {
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
/** A payment that both sides know leaves the company file without a word; nothing else in the file points at it. */
export async function vanishFromQuickbooks(world: World): Promise<void> {
  const [customer] = quickbooksRecords(world, 'Customers');
  if (customer === undefined) throw new Error('QuickBooks has no customer.');
  const payment = addInQuickbooks(world, 'Payments', paymentOf('vanishes', customer.id, null, null));
  await world.engine().sync();
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
  const find = async () => (await world.store.inbox({ category: 'Customers', side: 'sa', rowsMax: 10 }))[0];
  for (let effectsMax = 1; effectsMax < 9 && (await find()) === undefined; effectsMax += 1) {
    const { ports, death } = mortal(world, effectsMax);
    await Promise.race([world.engine(ports).sync(), death]);
  }
  const row = await find();
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

export async function linksOf(world: World, category: CategoryName): Promise<readonly Link[]> {
  return world.store.links(category, undefined, 1000);
}

async function linkOf(world: World, category: CategoryName, place: number): Promise<Link> {
  const link = (await linksOf(world, category))[place];
  if (link === undefined) throw new Error(`There is no link ${place} of ${category}.`);
  return link;
}

export function put(world: World, ...changes: StoreChange[]): Promise<void> {
  return world.store.commit(changes);
}
