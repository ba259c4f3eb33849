import type { Fields } from '@autosync/records';
import { describe, expect, it } from 'vitest';
import { editSmallCompany, fillSmallCompany } from './small-company.ts';
import {
  changeInQuickbooks,
  createWorld,
  defaultedByQuickbooks,
  differences,
  doInQuickbooks,
  quickbooksRecords,
  saRecords,
  writes,
  type World,
} from './world.ts';

describe('edits on both sides', () => {
  it('arrive on the other side, deletions included, and the next sync writes nothing', async () => {
    const world = await syncedWorld();
    const lineBefore = firstLineId(world);
    await editSmallCompany(world);
    const edited = await world.engine().sync();
    expect(lineBefore).toMatch(/-/);
    expect(firstLineId(world)).toBe(lineBefore);
    expect(edited.messages).toEqual([]);
    expect(await differences(world)).toEqual([defaultedByQuickbooks]);
    const counts = Object.fromEntries(
      edited.categories.map(({ name, toQuickBooks, toSa }) => [name, { toQuickBooks, toSa }]),
    );
    expect(counts['Customers']).toEqual({
      toQuickBooks: { added: 0, updated: 1, removed: 0 },
      toSa: { added: 0, updated: 2, removed: 0 },
    });
    expect(counts['Invoices']).toEqual({
      toQuickBooks: { added: 0, updated: 2, removed: 0 },
      toSa: { added: 0, updated: 0, removed: 0 },
    });
    expect(counts['Payments']).toEqual({
      toQuickBooks: { added: 1, updated: 0, removed: 1 },
      toSa: { added: 0, updated: 1, removed: 1 },
    });

    const last = await world.engine().sync();
    expect(writes(last)).toBe(0);
    expect(last.quickbooksRoundTrips).toBe(1);
  });

  it('of the same field: the newer one wins, and the other value stays in the activity', async () => {
    const world = await syncedWorld();
    const [client] = await customersNamed(world, 'both customer');
    const customer = quickbooksRecords(world, 'Customers').find(
      ({ fields }) => fields['name'] === 'both customer',
    );
    changeInQuickbooks(world, 'Customers', customer?.id ?? '', { phone: '555-0001' });
    world.clock.move(60_000);
    await world.rules.change(
      world.actor,
      { category: 'Customers', id: client?.id ?? '' },
      client?.version ?? 0,
      { phone: '555-0002' },
    );
    const result = await world.engine().sync();
    expect(result.messages).toEqual([]);
    const now = quickbooksRecords(world, 'Customers').find(({ id }) => id === customer?.id);
    expect(now?.fields['phone']).toBe('555-0002');
    const [activity] = await world.store.activity(1);
    expect(activity?.lost).toEqual({ phone: { side: 'quickbooks', value: '555-0001', because: 'newest' } });
    const passedOver = ({ categories }: typeof result) =>
      categories.flatMap(({ name, passedOver: count }) => (count > 0 ? [[name, count]] : []));
    expect(passedOver(result)).toEqual([['Customers', 1]]);
    const after = await world.engine().sync();
    expect(writes(after)).toBe(0);
    expect(passedOver(after)).toEqual([]);
  });

  it('that add the same line on both sides keep it the same line afterwards', async () => {
    const world = await syncedWorld();
    const added = (line: Fields | undefined): Fields => ({
      ...line,
      id: null,
      description: 'Second',
      quantity: '1',
      rate: '15.00',
      amount: '15.00',
    });
    const inQuickbooks = () => invoiceOf(quickbooksRecords(world, 'Invoices'));
    const changeInSa = async (change: (lines: readonly Fields[]) => readonly Fields[]) => {
      const { id, version, fields } = invoiceOf(await saRecords(world, 'Invoices'));
      const lines = change(linesOf(fields));
      await world.rules.change(world.actor, { category: 'Invoices', id }, version, { lines });
    };
    const { id, fields } = inQuickbooks();
    const lines = linesOf(fields);
    changeInQuickbooks(world, 'Invoices', id, { lines: [...lines, added(lines[0])] });
    await changeInSa((before) => [...before, added(before[0])]);
    const agreed = await world.engine().sync();
    expect({ writes: writes(agreed), messages: agreed.messages }).toEqual({ writes: 0, messages: [] });
    const idsBefore = lineIdsOf(inQuickbooks().fields);
    expect(idsBefore).toHaveLength(2);
    world.clock.move(86_400_000);
    await changeInSa((before) =>
      before.map((line, place) => (place === 0 ? { ...line, description: 'First' } : line)),
    );
    expect((await world.engine().sync()).messages).toEqual([]);
    expect(linesOf(inQuickbooks().fields)[0]).toMatchObject({ description: 'First' });
    expect(lineIdsOf(inQuickbooks().fields)).toEqual(idsBefore);
  });

  it('of a record that the other side deleted are held until somebody decides, and both stay as they are', async () => {
    const world = await syncedWorld();
    const payment = quickbooksRecords(world, 'Payments').find(
      ({ fields }) => fields['memo'] === 'quickbooks payment',
    );
    changeInQuickbooks(world, 'Payments', payment?.id ?? '', { memo: 'Changed' });
    const [deleted] = (await saRecords(world, 'Payments')).filter(
      ({ fields }) => fields['memo'] === 'quickbooks payment',
    );
    await world.rules.remove(
      world.actor,
      { category: 'Payments', id: deleted?.id ?? '' },
      deleted?.version ?? 0,
    );
    for (let run = 1; run <= 2; run += 1) {
      const result = await world.engine().sync();
      expect(writes(result)).toBe(0);
      expect(result.messages).toMatchObject([{ code: 'sync.deleted-and-changed', tries: run }]);
    }
    changeInQuickbooks(world, 'Payments', payment?.id ?? '', { memo: 'quickbooks payment' });
    const result = await world.engine().sync();
    expect(result.messages).toEqual([]);
    expect(quickbooksRecords(world, 'Payments').some(({ id }) => id === payment?.id)).toBe(false);
  });

  it('that delete an invoice make it void on the other side, whichever side it was', async () => {
    const world = await syncedWorld();
    const invoiceInSa = (await saRecords(world, 'Invoices')).find(
      ({ fields }) => fields['number'] === 'sa-1',
    );
    await freeFromPayments(world);
    const { id = '', version = 0 } = invoiceInSa ?? {};
    await world.rules.remove(world.actor, { category: 'Invoices', id }, version);
    const invoice = quickbooksRecords(world, 'Invoices').find(
      ({ fields }) => fields['number'] === 'quickbooks-',
    );
    doInQuickbooks(world, [{ name: 'TxnDel', body: { TxnDelType: 'Invoice', TxnID: invoice?.id ?? '' } }]);
    const result = await world.engine().sync();
    expect(result.messages).toEqual([]);
    expect(result.categories.find(({ name }) => name === 'Invoices')).toMatchObject({
      toQuickBooks: { removed: 1 },
      toSa: { removed: 1 },
    });
    const voids = (records: readonly { readonly fields: Fields }[]) =>
      records.filter(({ fields }) => fields['isVoid'] === true).map(({ fields }) => fields['number']);
    expect(voids(quickbooksRecords(world, 'Invoices'))).toEqual(['sa-1']);
    expect(voids(await saRecords(world, 'Invoices'))).toEqual(['quickbooks-']);
    expect(writes(await world.engine().sync())).toBe(0);
  });

  it('that delete a client make it inactive on the other side, after everything else; one that is brought back is told of', async () => {
    const world = await syncedWorld();
    const [client] = await customersNamed(world, 'both customer');
    const fields = { ...client?.fields, name: 'Short visit', parent: null };
    const { id, version } = await world.rules.create(world.actor, 'Customers', fields);
    await world.engine().sync();
    await world.rules.remove(world.actor, { category: 'Customers', id }, version);
    const result = await world.engine().sync();
    expect(result.messages).toEqual([]);
    expect(result.categories.find(({ name }) => name === 'Customers')).toMatchObject({
      toQuickBooks: { removed: 1 },
    });
    const found = quickbooksRecords(world, 'Customers').find((one) => one.fields['name'] === 'Short visit');
    expect(found?.fields['isActive']).toBe(false);
    expect(writes(await world.engine().sync())).toBe(0);
    await world.rules.restore(world.actor, { category: 'Customers', id }, version + 1);
    for (let tries = 1; tries <= 2; tries += 1)
      expect((await world.engine().sync()).messages).toMatchObject([
        { code: 'sync.brought-back', record: 'Short visit', tries },
      ]);
    world.clock.move(60_000);
    changeInQuickbooks(world, 'Customers', found?.id ?? '', { isActive: true });
    expect((await world.engine().sync()).messages).toEqual([]);
    expect(await customersNamed(world, 'Short visit')).toMatchObject([{ fields: { isActive: true } }]);
    expect(writes(await world.engine().sync())).toBe(0);
  });

  // The small company has six customers of its own.
  for (const [customers, deletions, isHeld] of [
    [274, 51, true],
    [274, 50, false],
    [14, 6, true],
    [14, 5, false],
  ] as const)
    it(`that delete ${deletions} of ${customers + 6} customers are ${isHeld ? 'held, all of them' : 'carried over'}`, async () => {
      const world = await syncedWorld();
      const [client] = await customersNamed(world, 'both customer');
      for (let count = 0; count < customers; count += 1)
        await world.rules.create(world.actor, 'Customers', { ...client?.fields, name: `Many ${count}` });
      await world.engine().sync();
      const many = (await saRecords(world, 'Customers')).filter(({ fields }) =>
        JSON.stringify(fields['name']).includes('Many'),
      );
      for (const { id, version } of many.slice(0, deletions))
        await world.rules.remove(world.actor, { category: 'Customers', id }, version);
      const sync = world.engine().sync();
      if (isHeld) {
        await expect(sync).rejects.toMatchObject({ code: 'sync.too-many-deletions' });
        expect(activeInQuickbooks(world)).toBe(customers + 6);
        return;
      }
      const result = await sync;
      expect([writes(result), result.messages]).toEqual([deletions, []]);
      expect(activeInQuickbooks(world)).toBe(customers + 6 - deletions);
    });
});

function activeInQuickbooks(world: World): number {
  return quickbooksRecords(world, 'Customers').filter(({ fields }) => fields['isActive'] === true).length;
}

async function syncedWorld(): Promise<World> {
  const world = await createWorld(3);
  await fillSmallCompany(world);
  const first = await world.engine().sync();
  expect(first.messages).toEqual([]);
  return world;
}

/** The TxnLineID of a line that was there before another one was added: rewriting it would lose its links. */
function firstLineId(world: World): string | undefined {
  const invoice = quickbooksRecords(world, 'Invoices').find(({ fields }) => fields['number'] === 'both-1');
  return lineIdsOf(invoice?.fields)[0];
}

function lineIdsOf(fields: Fields | undefined): readonly string[] {
  const text = JSON.stringify(fields?.['lines'] ?? []);
  return [...text.matchAll(/"id":"([^"]+)"/g)].map(([, id]) => id ?? '');
}

function linesOf({ lines }: Fields): Fields[] {
  return JSON.parse(JSON.stringify(lines ?? []));
}

function invoiceOf<Found extends { readonly fields: Fields }>(records: readonly Found[]): Found {
  const found = records.find(({ fields }) => fields['number'] === 'both-1');
  if (found === undefined) throw new Error('There is no such invoice.');
  return found;
}

/** Takes the payments away on both sides, in a sync of their own. */
async function freeFromPayments(world: World): Promise<void> {
  for (const { id, version } of await saRecords(world, 'Payments'))
    await world.rules.remove(world.actor, { category: 'Payments', id }, version);
  expect((await world.engine().sync()).messages).toEqual([]);
}

async function customersNamed(world: World, name: string) {
  return (await saRecords(world, 'Customers')).filter(({ fields }) => fields['name'] === name);
}
