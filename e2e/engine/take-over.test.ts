import { Failure } from '@autosync/core';
import type { Sa, Store } from '@autosync/engine';
import type { Fields } from '@autosync/records';
import type { MemoryStore } from '@autosync/store/memory';
import { describe, expect, it } from 'vitest';
import { synced } from './assumption.ts';
import { changeInSa, expectEqual, inSa, killedBefore, onNewComputer, withStore } from './computer.ts';
import { mortal } from './faults.ts';
import { applied, creditInSa, inQuickbooks, unequalBalances } from './money.ts';
import { editSmallCompany } from './small-company.ts';
import {
  addInQuickbooks,
  changeInQuickbooks,
  openOperations,
  quickbooksRecords,
  saRecords,
  writes,
  type World,
} from './world.ts';

describe('what changed between the last sync of the old computer and the take-over', () => {
  it('in SA is carried over to QuickBooks', async () => {
    const world = await synced();
    await changeClient(world, { phone: '555-0042' });
    const next = onNewComputer(world);
    const result = await next.engine().sync({ takeOver: true });
    expect([writes(result), result.messages]).toEqual([1, []]);
    expect(customer(world)?.fields['phone']).toBe('555-0042');
    await expectEqual(next);
  });

  it('in QuickBooks is carried over to SA', async () => {
    const world = await synced();
    changeInQuickbooks(world, 'Customers', customer(world)?.id ?? '', { email: 'new@example.com' });
    const next = onNewComputer(world);
    const result = await next.engine().sync({ takeOver: true });
    expect([writes(result), result.messages]).toEqual([1, []]);
    expect((await client(world)).fields['email']).toBe('new@example.com');
    await expectEqual(next);
  });

  it('by a day of work is carried over, and what nobody can tell is asked about', async () => {
    const world = await synced();
    await editSmallCompany(world);
    const next = onNewComputer(world);
    const result = await next.engine().sync({ takeOver: true });
    // QuickBooks has touched the invoice when its payment was deleted, while a line was added in SA.
    expect(result.messages.map(({ code, record }) => [code, record])).toEqual([
      ['sync.gone-from-quickbooks', 'Payment of 25.00 on 2026-02-20'],
      ['sync.both-changed', 'Invoice both-1'],
    ]);
    await changeInSa(world, 'Invoices', 'number', 'both-1', { poNumber: '7' });
    const lost = await inSa(world, 'Payments', 'memo', 'both payment');
    await world.rules.remove(world.actor, { category: 'Payments', id: lost.id }, lost.version);
    expect((await next.engine().sync()).messages).toEqual([]);
    await expectEqual(next);
  });

  it('in different fields of both sides is carried over both ways', async () => {
    const world = await synced();
    await changeClient(world, { phone: '555-0042' });
    changeInQuickbooks(world, 'Customers', customer(world)?.id ?? '', { email: 'new@example.com' });
    const next = onNewComputer(world);
    expect((await next.engine().sync({ takeOver: true })).messages).toEqual([]);
    expect(customer(world)?.fields).toMatchObject({ phone: '555-0042', email: 'new@example.com' });
    await expectEqual(next);
  });

  it('in different fields of both sides, of which the old computer carried over one before it died', async () => {
    for (let effectsMax = 1; ; effectsMax += 1) {
      const world = await synced();
      await changeClient(world, { phone: '555-0042' });
      changeInQuickbooks(world, 'Customers', customer(world)?.id ?? '', { email: 'new@example.com' });
      const { ports, death, effects } = mortal(world, effectsMax);
      const sync = world.engine(ports).sync();
      const isDone = await Promise.race([sync.then(() => true), death.then(() => false)]);
      world.clock.move(10 * 60_000);
      const next = onNewComputer(world);
      expect([effects.at(-1), (await next.engine().sync({ takeOver: true })).messages]).toEqual([
        effects.at(-1),
        [],
      ]);
      const { fields } = await client(world);
      const both = { phone: '555-0042', email: 'new@example.com' };
      expect([effects.at(-1), customer(world)?.fields, fields]).toMatchObject([effects.at(-1), both, both]);
      if (isDone) break;
    }
  });

  it('is a new credit of SA, of which the old computer had done a part when it died: what it pays stands on both sides', async () => {
    for (let effectsMax = 0; ; effectsMax += 1) {
      const world = await synced();
      await creditInSa(world, '10.00', '4.00');
      world.clock.move(60_000);
      const { ports, death, effects } = mortal(world, effectsMax);
      const sync = world.engine(ports).sync();
      const isDone = await Promise.race([sync.then(() => true), death.then(() => false)]);
      world.clock.move(10 * 60_000);
      const next = onNewComputer(world);
      const { messages } = await next.engine().sync({ takeOver: true });
      const sides = [await inSa(world, 'Credits', 'number', 'C-1'), inQuickbooks(world, 'Credits', 'C-1')];
      const paid = sides.map(({ fields }) => applied(fields));
      expect([effects.at(-1), messages, paid]).toEqual([effects.at(-1), [], ['4.00', '4.00']]);
      expect(quickbooksRecords(world, 'Credits')).toHaveLength(1);
      expect(await unequalBalances(next)).toEqual([]);
      await expectEqual(next);
      if (isDone) break;
    }
  }, 60_000);

  it('in the same field of both sides is asked about, and no value is lost', async () => {
    const world = await synced();
    await changeClient(world, { phone: '555-0042' });
    world.clock.move(3_600_000);
    changeInQuickbooks(world, 'Customers', customer(world)?.id ?? '', { phone: '555-0043' });
    const next = onNewComputer(world);
    const result = await next.engine().sync({ takeOver: true });
    expect([writes(result), result.messages.map(({ code }) => code)]).toEqual([0, ['sync.both-changed']]);
    expect(customer(world)?.fields['phone']).toBe('555-0043');
    expect((await client(world)).fields['phone']).toBe('555-0042');
    await changeClient(world, { phone: '555-0044' });
    expect((await next.engine().sync()).messages).toEqual([]);
    expect(customer(world)?.fields['phone']).toBe('555-0044');
  });

  it('by a deletion in SA ends the record in QuickBooks', async () => {
    const world = await synced();
    const invoice = await inSa(world, 'Invoices', 'number', 'sa-1');
    await world.rules.remove(world.actor, { category: 'Invoices', id: invoice.id }, invoice.version);
    const next = onNewComputer(world);
    const result = await next.engine().sync({ takeOver: true });
    expect(result.messages).toEqual([]);
    const found = quickbooksRecords(world, 'Invoices').find(({ fields }) => fields['number'] === 'sa-1');
    expect(found?.fields['isVoid']).toBe(true);
    expect(writes(await next.engine().sync())).toBe(0);
  });
});

describe('a store that was put back from a backup of yesterday', () => {
  it('needs no take-over, reads what was linked since, doubles nothing, and ends equal', async () => {
    const { world, backup } = await aDayLater();
    const before = counts(world);
    const back = withStore(world, backup);
    const result = await back.engine().sync();
    expect(result.messages).toEqual([]);
    await back.engine().sync();
    expect(counts(world)).toEqual(before);
    await expectEqual(back);
    expect((await back.engine().doctor(false)).damages).toEqual([]);
  });

  it('doubles nothing where records of that day have changed on both sides since', async () => {
    const { world, backup } = await aDayLater();
    const fresh = quickbooksRecords(world, 'Customers').find(({ fields }) => fields['name'] === 'New there');
    changeInQuickbooks(world, 'Customers', fresh?.id ?? '', { name: 'Renamed there', phone: '1' });
    await changeInSa(world, 'Customers', 'name', 'New here', { name: 'Renamed here' });
    const before = counts(world);
    const back = withStore(world, backup);
    for (let syncs = 0; syncs < 3; syncs += 1) await back.engine().sync();
    expect(counts(world)).toEqual(before);
    await expectEqual(back);
  });

  it('doubles nothing wherever its first sync is killed', async () => {
    for (let effectsMax = 1; ; effectsMax += 2) {
      const { world, backup } = await aDayLater();
      const before = counts(world);
      const back = withStore(world, backup.copy());
      const { ports, death, effects } = mortal(back, effectsMax);
      const sync = back.engine(ports).sync();
      if (await Promise.race([sync.then(() => true), death.then(() => false)])) break;
      await back.engine().sync();
      expect([effects.at(-1), counts(world)]).toEqual([effects.at(-1), before]);
      expect(writes(await back.engine().sync())).toBe(0);
    }
  }, 60_000);

  it('is noticed and doubles nothing where the backup is of the middle of the last sync, wherever that was', async () => {
    for (let commit = 3; ; commit += 1) {
      const world = await synced();
      await workOnBothSides(world);
      const backup = await backupInSync(world, commit);
      if (backup === undefined) break;
      await changeClient(world, { phone: '555-0142' });
      world.clock.move(3_600_000);
      const before = counts(world);
      const back = withStore(world, backup);
      for (let syncs = 0; syncs < 2; syncs += 1) await back.engine().sync();
      expect([commit, counts(world)]).toEqual([commit, before]);
      expect([commit, customer(world)?.fields['phone']]).toEqual([commit, '555-0142']);
      await expectEqual(back);
    }
  }, 60_000);

  it('is told from one whose sync was killed: that reads no links again', async () => {
    const world = await synced();
    let linkPages = 0;
    const sa: Sa = {
      ...world.sa,
      links: (after, rowsMax) => {
        linkPages += 1;
        return world.sa.links(after, rowsMax);
      },
    };
    for (let effectsMax = 0; effectsMax < 12; effectsMax += 1) {
      await changeClient(world, { phone: `${effectsMax}` });
      const { ports, death } = mortal({ ...world, sa }, effectsMax);
      await Promise.race([world.engine(ports).sync(), death]);
    }
    await world.engine({ sa }).sync();
    expect(linkPages).toBe(0);
  });
});

describe('a creation in SA that never left, on a computer that takes back', () => {
  it('is not made twice where the record has changed in QuickBooks since', async () => {
    const first = await synced();
    addInQuickbooks(first, 'Customers', { ...customer(first)?.fields, parent: null, name: 'New there' });
    first.clock.move(60_000);
    await killedBefore(first, 'sa.apply');
    expect(await openOperations(first)).toMatchObject([{ to: 'sa', action: 'create', state: 'planned' }]);
    const fresh = quickbooksRecords(first, 'Customers').find(({ fields }) => fields['name'] === 'New there');
    changeInQuickbooks(first, 'Customers', fresh?.id ?? '', { phone: '555-0009' });
    first.clock.move(3_600_000);
    const second = onNewComputer(first);
    await second.engine().sync({ takeOver: true });
    const before = counts(first);
    const result = await first.engine().sync({ takeOver: true });
    // Nothing is written: what its creation was about is linked by now.
    expect([writes(result), result.messages, await openOperations(first)]).toEqual([1, [], []]);
    expect(counts(first)).toEqual(before);
    await expectEqual(first);
  });
});

describe('SA that was restored from a backup', () => {
  it('does not know one record, and no sync is held up: the record comes to it again', async () => {
    const world = await synced();
    addInQuickbooks(world, 'Customers', { ...customer(world)?.fields, parent: null, name: 'New there' });
    addInQuickbooks(world, 'Customers', { ...customer(world)?.fields, parent: null, name: 'New as well' });
    world.clock.move(60_000);
    await killedBefore(world, 'sa.acknowledge');
    const lost = (await saRecords(world, 'Customers')).find(({ fields }) => fields['name'] === 'New there');
    // The rules cannot take a record away without a trace, so the port says what such an SA would say.
    const sa: Sa = {
      ...world.sa,
      acknowledge: async (acknowledgements) => {
        if (acknowledgements.some(({ id }) => id === lost?.id))
          throw new Failure('sa.not-found', { what: 'client', id: lost?.id ?? '' });
        await world.sa.acknowledge(acknowledgements);
      },
    };
    const result = await world.engine({ sa }).sync();
    expect(result.messages.map(({ code, record }) => [code, record])).toEqual([
      ['sync.gone-from-sa', 'New there'],
    ]);
    expect(await openOperations(world)).toEqual([]);
    expect(result.isComplete).toBe(true);
  });
});

describe('two connectors at once', () => {
  it('the second one is refused by the lease, with the way out', async () => {
    const world = await synced();
    const second = onNewComputer(world);
    const failure = await second
      .engine()
      .sync()
      .then(
        () => undefined,
        (error: unknown) => error,
      );
    expect(failure).toBeInstanceOf(Failure);
    expect(failure).toMatchObject({ code: 'sa.lease-held', details: { holder: 'Office PC' } });
  });
});

/** A backup of the store, and a day of work on both sides after it, new records among it. */
async function aDayLater(): Promise<{ world: World; backup: MemoryStore }> {
  const world = await synced();
  const backup = copyOf(world);
  await workOnBothSides(world);
  await world.engine().sync();
  world.clock.move(86_400_000);
  await world.engine().sync();
  return { world, backup };
}

async function workOnBothSides(world: World): Promise<void> {
  const { fields } = await client(world);
  await world.rules.create(world.actor, 'Customers', { ...fields, parent: null, name: 'New here' });
  addInQuickbooks(world, 'Customers', { ...customer(world)?.fields, parent: null, name: 'New there' });
  await editSmallCompany(world);
}

function copyOf({ store }: World): MemoryStore {
  if (!('copy' in store) || typeof store.copy !== 'function') throw new Error('The store cannot be copied.');
  return store.copy();
}

/** A sync to its end, and the store as it was after that manieth commit of it; undefined where it had fewer. */
async function backupInSync(world: World, commit: number): Promise<MemoryStore | undefined> {
  let commits = 0;
  let backup: MemoryStore | undefined;
  const store: Store = {
    ...world.store,
    commit: async (changes) => {
      await world.store.commit(changes);
      commits += 1;
      if (commits === commit) backup = copyOf(world);
    },
  };
  await world.engine({ store }).sync();
  return commits === commit ? undefined : backup;
}

function customer(world: World) {
  return quickbooksRecords(world, 'Customers').find(({ fields }) => fields['name'] === 'both customer');
}

function client(world: World) {
  return inSa(world, 'Customers', 'name', 'both customer');
}

function changeClient(world: World, wanted: Fields): Promise<void> {
  return changeInSa(world, 'Customers', 'name', 'both customer', wanted);
}

function counts(world: World): readonly number[] {
  return (['Customers', 'Invoices', 'Payments', 'Items', 'Terms'] as const).map(
    (name) => quickbooksRecords(world, name).length,
  );
}
