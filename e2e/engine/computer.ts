/** Computers that sync one company, each with a store of its own, and how one of them dies. */
import type { Sa, Store } from '@autosync/engine';
import type { CategoryName, Fields } from '@autosync/records';
import { createMemoryStore } from '@autosync/store/memory';
import { expect } from 'vitest';
import { differences, openOperations, saRecords, untoldLinks, writes, type World } from './world.ts';

export function onNewComputer(world: World): World {
  return withStore(world, createMemoryStore());
}

export function withStore(world: World, store: Store): World {
  return { ...world, store, engine: (ports = {}) => world.engine({ store, ...ports }) };
}

/** A sync of a program that dies when it is about to call SA. */
export async function killedBefore(world: World, call: 'sa.apply' | 'sa.acknowledge'): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const die = () => {
      resolve();
      return new Promise<never>(() => {});
    };
    const sa: Sa = {
      ...world.sa,
      ...(call === 'sa.apply' ? { apply: die } : { acknowledge: die }),
    };
    world
      .engine({ sa })
      .sync()
      .then(() => reject(new Error('SA was not called.')), reject);
  });
}

export async function inSa(world: World, name: CategoryName, field: string, value: string) {
  const found = (await saRecords(world, name)).find(({ fields }) => fields[field] === value);
  if (found === undefined) throw new Error(`SA has no ${value}.`);
  return found;
}

export async function changeInSa(
  world: World,
  name: CategoryName,
  field: string,
  value: string,
  wanted: Fields,
) {
  const { id, version } = await inSa(world, name, field, value);
  await world.rules.change(world.actor, { category: name, id }, version, wanted);
  world.clock.move(60_000);
}

export async function expectEqual(world: World): Promise<void> {
  expect({
    writes: writes(await world.engine().sync()),
    differences: (await differences(world)).filter((one) => !one.endsWith('depositAccount')),
    open: await openOperations(world),
    untold: await untoldLinks(world),
  }).toEqual({ writes: 0, differences: [], open: [], untold: [] });
}
