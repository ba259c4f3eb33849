import type { QuickBooks, SyncOptions } from '@autosync/engine';
import { describe, expect, it } from 'vitest';
import { synced } from './assumption.ts';
import { changeInSa, expectEqual, inSa, killedBefore, onNewComputer } from './computer.ts';
import { mortal } from './faults.ts';
import { applied, creditInSa, inQuickbooks } from './money.ts';
import { addInQuickbooks, changeInQuickbooks, saRecords, type World } from './world.ts';

describe('what a computer that died for good left half done, or did not hear of', () => {
  it('is an application by hand of a credit, which QuickBooks does not mark: SA hears of it', async () => {
    const world = await synced();
    await creditInSa(world, '10.00', '');
    world.clock.move(60_000);
    expect((await world.engine().sync()).messages).toEqual([]);
    world.clock.move(86_400_000);
    await applyByHand(world, '3.00');
    const next = onNewComputer(world);
    const { messages } = await next.engine().sync({ takeOver: true });
    const sides = [await inSa(world, 'Credits', 'number', 'C-1'), inQuickbooks(world, 'Credits', 'C-1')];
    const paid = sides.map(({ fields }) => applied(fields));
    expect([messages, paid]).toEqual([[], ['3.00', '3.00']]);
    await expectEqual(next);
  });

  it('is an application by hand of a credit that SA changed as well: a person is asked what it pays', async () => {
    const world = await synced();
    await creditInSa(world, '10.00', '');
    world.clock.move(60_000);
    expect((await world.engine().sync()).messages).toEqual([]);
    await applyByHand(world, '3.00');
    await changeInSa(world, 'Credits', 'number', 'C-1', { memo: 'Not broken' });
    const next = onNewComputer(world);
    const { messages } = await next.engine().sync({ takeOver: true });
    expect(messages.map(({ code }) => code)).toEqual(['sync.both-changed']);
    expect(applied(inQuickbooks(world, 'Credits', 'C-1').fields)).toBe('3.00');
  });

  it('is a memo of QuickBooks, typed in the moment in which SA voided that invoice there: SA hears of it, or a person is asked', async () => {
    for (let effectsMax = 8; ; effectsMax += 1) {
      const world = await synced();
      const invoice = await inSa(world, 'Invoices', 'number', 'sa-1');
      await changeInSa(world, 'Invoices', 'number', 'sa-1', { ...invoice.fields, isVoid: true });
      const typed = typing(world, 'TxnVoid', 'sa-1', 'Typed');
      const { isDone, lastEffect } = await syncThatDies(typed, effectsMax);
      const next = onNewComputer(world);
      const { messages } = await next.engine().sync({ takeOver: true });
      const sides = [
        await inSa(world, 'Invoices', 'number', 'sa-1'),
        inQuickbooks(world, 'Invoices', 'sa-1'),
      ];
      const [sa, quickbooks] = sides.map(({ fields: { memo, isVoid } }) => [memo, isVoid]);
      const asked = messages.map(({ code }) => code);
      if (asked.length > 0) expect(asked).toEqual(['sync.both-changed']);
      else expect([lastEffect, sa]).toEqual([lastEffect, quickbooks]);
      if (isDone) break;
    }
  }, 60_000);

  it('is an application by hand of a credit that SA was never told of, and the second computer dies as well: SA hears of it', async () => {
    for (let effectsMax = 8; ; effectsMax += 1) {
      const world = await synced();
      await creditInSa(world, '10.00', '');
      world.clock.move(60_000);
      await killedBefore(world, 'sa.acknowledge');
      await applyByHand(world, '3.00');
      const second = onNewComputer(world);
      const { isDone, lastEffect } = await syncThatDies(second, effectsMax, { takeOver: true });
      const third = onNewComputer(world);
      const { messages } = await third.engine().sync({ takeOver: true });
      const sides = [await inSa(world, 'Credits', 'number', 'C-1'), inQuickbooks(world, 'Credits', 'C-1')];
      const paid = sides.map(({ fields }) => applied(fields));
      expect([lastEffect, messages, paid]).toEqual([lastEffect, [], ['3.00', '3.00']]);
      await expectEqual(third);
      if (isDone) break;
    }
  }, 60_000);

  it('is an invoice that SA was never told of, and that SA has deleted since: it is void in QuickBooks and not back in SA', async () => {
    const world = await synced();
    const { fields } = await inSa(world, 'Invoices', 'number', 'sa-1');
    const bill = { ...fields, number: 'sa-9', date: '2026-03-04' };
    const { id } = await world.rules.create(world.actor, 'Invoices', bill);
    world.clock.move(60_000);
    await killedBefore(world, 'sa.acknowledge');
    const { version } = await inSa(world, 'Invoices', 'number', 'sa-9');
    await world.rules.remove(world.actor, { category: 'Invoices', id }, version);
    world.clock.move(3_600_000);
    const next = onNewComputer(world);
    expect((await next.engine().sync({ takeOver: true })).messages).toEqual([]);
    expect(inQuickbooks(world, 'Invoices', 'sa-9').fields['isVoid']).toBe(true);
    expect((await saRecords(world, 'Invoices')).map((one) => one.fields['number'])).not.toContain('sa-9');
    await expectEqual(next);
  });

  it('is an invoice that it created in SA: what either side changes of it since is carried over, and its deletion as well', async () => {
    const since: { readonly [what: string]: (world: World) => unknown } = {
      'a memo in QuickBooks': (world) =>
        changeInQuickbooks(world, 'Invoices', inQuickbooks(world, 'Invoices', 'q-9').id, { memo: 'Typed' }),
      'a memo in SA': (world) => changeInSa(world, 'Invoices', 'number', 'q-9', { memo: 'Typed' }),
      'a deletion in SA': async (world) => {
        const { id, version } = await inSa(world, 'Invoices', 'number', 'q-9');
        await world.rules.remove(world.actor, { category: 'Invoices', id }, version);
      },
    };
    for (const [what, happens] of Object.entries(since)) {
      const world = await synced();
      const { fields } = inQuickbooks(world, 'Invoices', 'both-1');
      addInQuickbooks(world, 'Invoices', { ...fields, number: 'q-9', date: '2026-03-04' });
      world.clock.move(60_000);
      await killedBefore(world, 'sa.acknowledge');
      world.clock.move(3_600_000);
      await happens(world);
      world.clock.move(3_600_000);
      const next = onNewComputer(world);
      const { messages } = await next.engine().sync({ takeOver: true });
      const bill = inQuickbooks(world, 'Invoices', 'q-9');
      const isDeletion = what === 'a deletion in SA';
      expect([what, messages, bill.fields[isDeletion ? 'isVoid' : 'memo']]).toEqual([
        what,
        [],
        isDeletion ? true : 'Typed',
      ]);
      await expectEqual(next);
    }
  });

  it('is an invoice that it added to QuickBooks: what either side changes of it since is carried over, what both change is asked about', async () => {
    const inBooks = (world: World) => inQuickbooks(world, 'Invoices', 'sa-9');
    const typed = {
      quickbooks: (world: World, memo: string) =>
        changeInQuickbooks(world, 'Invoices', inBooks(world).id, { memo }),
      sa: (world: World, memo: string) => changeInSa(world, 'Invoices', 'number', 'sa-9', { memo }),
    };
    for (const sides of [['sa'], ['quickbooks'], ['sa', 'quickbooks'], []] as const) {
      const world = await synced();
      const { fields } = await inSa(world, 'Invoices', 'number', 'sa-1');
      await world.rules.create(world.actor, 'Invoices', { ...fields, number: 'sa-9', date: '2026-03-04' });
      world.clock.move(60_000);
      await killedBefore(world, 'sa.acknowledge');
      world.clock.move(3_600_000);
      for (const side of sides) await typed[side](world, `Typed in ${side}`);
      world.clock.move(3_600_000);
      const next = onNewComputer(world);
      const { messages } = await next.engine().sync({ takeOver: true });
      const isAsked = sides.length === 2;
      expect([sides, messages.map(({ code }) => code)]).toEqual([
        sides,
        isAsked ? ['sync.both-changed'] : [],
      ]);
      const memos = [(await inSa(world, 'Invoices', 'number', 'sa-9')).fields, inBooks(world).fields];
      const expected = isAsked ? sides : [sides[0], sides[0]];
      expect(memos.map(({ memo }) => memo)).toEqual(
        expected.map((side) => (side === undefined ? null : `Typed in ${side}`)),
      );
      if (!isAsked) await expectEqual(next);
    }
  });

  it('is a memo and a void of SA, of which a second computer carried over the memo before it died as well: the invoice is void on both sides', async () => {
    for (let effectsMax = 8; ; effectsMax += 1) {
      const world = await synced();
      const { fields } = await inSa(world, 'Invoices', 'number', 'sa-1');
      await changeInSa(world, 'Invoices', 'number', 'sa-1', { ...fields, memo: 'Twice', isVoid: true });
      const second = onNewComputer(world);
      const { isDone, lastEffect } = await syncThatDies(second, effectsMax, { takeOver: true });
      const third = onNewComputer(world);
      const { messages } = await third.engine().sync({ takeOver: true });
      const sides = [
        await inSa(world, 'Invoices', 'number', 'sa-1'),
        inQuickbooks(world, 'Invoices', 'sa-1'),
      ];
      const isVoid = sides.map(({ fields: now }) => now['isVoid']);
      // SA was not told of the memo: QuickBooks has moved as well then, and a person is asked.
      const codes = messages.map(({ code }) => code);
      if (codes.length > 0) expect(codes).toEqual(['sync.both-changed']);
      else {
        expect([lastEffect, isVoid]).toEqual([lastEffect, [true, true]]);
        expect(sides[1]?.fields['memo']).toBe('Twice');
        await expectEqual(third);
      }
      if (isDone) break;
    }
  }, 60_000);
});

/** A sync of a computer that dies after so many effects, if it needs as many; ten minutes later. */
async function syncThatDies(world: World, effectsMax: number, options: SyncOptions = {}) {
  const { ports, death, effects } = mortal(world, effectsMax);
  const sync = world.engine(ports).sync(options);
  const isDone = await Promise.race([sync.then(() => true), death.then(() => false)]);
  world.clock.move(10 * 60_000);
  return { isDone, lastEffect: effects.at(-1) };
}

/** A bookkeeper applies a part of the credit C-1 to the invoice both-1. */
async function applyByHand(world: World, amount: string): Promise<void> {
  world.clock.move(3_600_000);
  const applications = [{ invoice: inQuickbooks(world, 'Invoices', 'both-1').id, amount }];
  changeInQuickbooks(world, 'Credits', inQuickbooks(world, 'Credits', 'C-1').id, { applications });
  world.clock.move(3_600_000);
}

/** A world in which somebody types a memo into an invoice right before QuickBooks does the first such request of ours. */
function typing(world: World, request: string, number: string, memo: string): World {
  let isTyped = false;
  const quickbooks: QuickBooks = {
    ...world.quickbooks,
    exchange: (message) => {
      if (!isTyped && message.writes && message.text.includes(`${request}Rq`)) {
        isTyped = true;
        changeInQuickbooks(world, 'Invoices', inQuickbooks(world, 'Invoices', number).id, { memo });
      }
      return world.quickbooks.exchange(message);
    },
  };
  return { ...world, quickbooks };
}
