import { describe, expect, it } from 'vitest';
import type { QuickBooks } from '@autosync/engine';
import { mortal } from './faults.ts';
import { createWorld, doInQuickbooks, saRecords, type World } from './world.ts';

const count = 450;

/** A company file with more customers than two pages hold, and an SA that knows none of them. */
async function crowdedWorld(): Promise<World> {
  const world = await createWorld(11);
  const names = Array.from({ length: count }, (_, place) => `Customer ${String(place).padStart(3, '0')}`);
  doInQuickbooks(
    world,
    names.map((Name) => ({ name: 'CustomerAdd', body: { CustomerAdd: { Name } } })),
  );
  world.clock.move(3 * 86_400_000);
  return world;
}

async function namesInSa(world: World): Promise<number> {
  return new Set((await saRecords(world, 'Customers')).map(({ fields }) => fields['name'])).size;
}

describe('a list of several pages', () => {
  it('is read whole, and again whole where the program was killed between two pages', async () => {
    let deaths = 0;
    for (let effectsMax = 3; effectsMax <= 9; effectsMax += 1) {
      const world = await crowdedWorld();
      const { ports, death } = mortal(world, effectsMax);
      await Promise.race([world.engine(ports).sync(), death.then(() => (deaths += 1))]);
      await world.engine().sync();
      expect({
        effectsMax,
        names: await namesInSa(world),
        all: (await saRecords(world, 'Customers')).length,
      }).toEqual({
        effectsMax,
        names: count,
        all: count,
      });
    }
    expect(deaths).toBe(7);
  });

  it('is read from its beginning where the session ended between two pages', async () => {
    const world = await crowdedWorld();
    let continued = 0;
    const quickbooks: QuickBooks = {
      ...world.quickbooks,
      exchange: async (message) => {
        if (message.text.includes('iterator="Continue"')) {
          continued += 1;
          if (continued === 2) await world.quickbooks.release();
        }
        return world.quickbooks.exchange(message);
      },
    };
    await world.engine({ quickbooks }).sync();
    expect(continued).toBeGreaterThan(3);
    expect([await namesInSa(world), (await saRecords(world, 'Customers')).length]).toEqual([count, count]);
  });
});
