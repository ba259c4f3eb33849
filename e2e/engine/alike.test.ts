/** "All like this": one decision for every message with the same cause; and what stands of it in the activity. */
import { resolveAlike, setPolicy } from '@autosync/engine';
import { describe, expect, it } from 'vitest';
import { vendor } from './lists.ts';
import { customerOf } from './small-company.ts';
import {
  addInQuickbooks,
  changeInQuickbooks,
  createWorld,
  quickbooksRecords,
  saRecords,
  type World,
} from './world.ts';

const names = ['Adams', 'Brown', 'Clark'];

/** Three clients whose phone was changed on both sides, in a company that wants to be asked. */
async function disputedWorld(): Promise<World> {
  const world = await createWorld(31);
  for (const name of names)
    await world.rules.create(world.actor, 'Customers', customerOf(name, null, null, null));
  await setPolicy(world.store, world.clock, 'Customers', { conflicts: 'ask' });
  await world.engine().sync();
  world.clock.move(3_600_000);
  for (const { id, version } of await saRecords(world, 'Customers'))
    await world.rules.change(world.actor, { category: 'Customers', id }, version, { phone: '555-0001' });
  for (const { id } of quickbooksRecords(world, 'Customers'))
    changeInQuickbooks(world, 'Customers', id, { phone: '555-0002' });
  return world;
}

describe('one decision for all messages of a cause', () => {
  it('settles each of them, and stands with its reason in the chained activity', async () => {
    const world = await disputedWorld();
    const { messages } = await world.engine().sync();
    expect(messages.map(({ code, record }) => [code, record])).toEqual(
      names.map((name) => ['sync.both-changed', name]),
    );
    const request = { id: messages[1]?.id ?? '', action: 'use-quickbooks', reason: 'They called us.' };
    const { resolved, left } = await resolveAlike(world.store, world.clock, { ...request, isForAll: true });
    expect([resolved.length, left]).toEqual([3, []]);
    expect((await world.engine().sync()).messages).toEqual([]);
    expect((await saRecords(world, 'Customers')).map(({ fields }) => fields['phone'])).toEqual(
      names.map(() => '555-0002'),
    );
    const decided = (await world.store.activity(100)).filter(
      ({ decision }) => decision?.about === 'sync.both-changed',
    );
    expect(decided.map(({ label, decision }) => [label, decision])).toEqual(
      names
        .toReversed()
        .map((name) => [
          name,
          { about: 'sync.both-changed', action: 'use-quickbooks', with: null, reason: 'They called us.' },
        ]),
    );
    expect((await world.engine().doctor(false)).damages).toEqual([]);
  });

  it('settles the one alone without that word', async () => {
    const world = await disputedWorld();
    const { messages } = await world.engine().sync();
    const request = { id: messages[0]?.id ?? '', action: 'use-sa', isForAll: false };
    expect((await resolveAlike(world.store, world.clock, request)).resolved).toHaveLength(1);
    expect((await world.engine().sync()).messages).toHaveLength(2);
  });

  it('leaves what needs a decision of its own, and says why', async () => {
    const world = await createWorld(32);
    for (const name of names) {
      addInQuickbooks(world, 'Vendors', { ...vendor, name });
      await world.rules.create(world.actor, 'Customers', customerOf(name, null, null, null));
    }
    await setPolicy(world.store, world.clock, 'Vendors', { direction: 'off' });
    const { messages } = await world.engine().sync();
    expect(messages.map(({ code }) => code)).toEqual(names.map(() => 'sync.link-or-create'));
    const request = { id: messages[0]?.id ?? '', action: 'create', with: 'One name for all', isForAll: true };
    const { resolved, left } = await resolveAlike(world.store, world.clock, request);
    expect(resolved).toEqual([]);
    expect(left.map(({ record }) => record)).toEqual(names);
    expect(left[0]?.why).toContain('a name of its own');
  });
});
