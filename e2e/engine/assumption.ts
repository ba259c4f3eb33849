import type { Exchange, QuickBooks } from '@autosync/engine';
import type { Switches } from '@autosync/simulator';
import { expect } from 'vitest';
import { fillSmallCompany } from './small-company.ts';
import { createWorld, differences, openOperations, quickbooksRecords, writes, type World } from './world.ts';

/** QuickBooks has done everything when it begins to answer; the answer itself is lost. */
export async function lose(exchange: Exchange): Promise<Exchange> {
  if (exchange.outcome === 'reply') for await (const _ of exchange.chunks);
  return { outcome: 'unknown', why: 'The answer was lost.' };
}

export function withText(quickbooks: QuickBooks, change: (text: string) => string): QuickBooks {
  async function* changed(chunks: AsyncIterable<string>): AsyncIterable<string> {
    let text = '';
    for await (const chunk of chunks) text += chunk;
    yield change(text);
  }
  return {
    ...quickbooks,
    exchange: async (message) => {
      const exchange = await quickbooks.exchange(message);
      return exchange.outcome === 'reply' ? { ...exchange, chunks: changed(exchange.chunks) } : exchange;
    },
  };
}

export async function filled(switches: Partial<Switches> = {}): Promise<World> {
  const world = await createWorld(66, switches);
  await fillSmallCompany(world);
  return world;
}

export async function synced(switches: Partial<Switches> = {}): Promise<World> {
  const world = await filled(switches);
  expect((await world.engine().sync()).messages).toEqual([]);
  world.clock.move(86_400_000);
  expect(writes(await world.engine().sync())).toBe(0);
  world.clock.move(3_600_000);
  return world;
}

/** A sync in which the assumption is broken, and three in which all is well. */
export async function calmAfter(world: World, quickbooks: QuickBooks): Promise<void> {
  await world.engine({ quickbooks }).sync();
  for (let calm = 0; calm < 3; calm += 1) await world.engine().sync();
}

export function doubledInvoices(world: World): readonly string[] {
  const numbers = quickbooksRecords(world, 'Invoices').map(({ fields }) => JSON.stringify(fields['number']));
  return numbers.filter((number, place) => numbers.indexOf(number) !== place);
}

export function customerId(world: World): string {
  const found = quickbooksRecords(world, 'Customers').find(
    ({ fields }) => fields['name'] === 'both customer',
  );
  return found?.id ?? '';
}

export async function expectEqual(world: World): Promise<void> {
  expect({
    writes: writes(await world.engine().sync()),
    differences: (await differences(world)).filter((one) => !one.endsWith('depositAccount')),
    open: await openOperations(world),
  }).toEqual({ writes: 0, differences: [], open: [] });
}
