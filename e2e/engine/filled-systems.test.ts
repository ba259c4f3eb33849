import { describe, expect, it } from 'vitest';
import { doublesIn, fillBothSides, stateOf, type FilledSize } from './filled-systems.ts';
import { createWorld, writes } from './world.ts';

const isFull = process.env['AUTOSYNC_FULL'] === '1';
const size: FilledSize = isFull ? { clients: 3000, retyped: 200 } : { clients: 80, retyped: 12 };

describe('the first sync of two filled systems', () => {
  it(
    `of ${size.clients} clients each makes no double, changes nothing unasked and leaves aging and income as they are`,
    { timeout: isFull ? 1_800_000 : 60_000 },
    async () => {
      const world = await createWorld();
      await fillBothSides(world, size);
      const before = await stateOf(world);
      const result = await world.engine().sync();
      const after = await stateOf(world);

      expect(after.aging).toEqual(before.aging);
      expect(after.income).toEqual(before.income);
      expect(after.owed).toEqual(before.owed);
      expect(after.sa).toEqual(before.sa);
      expect(after.quickbooks).toEqual(before.quickbooks);

      // Who stands twice on one side is asked about; everybody else has found the partner.
      expect(result.messages.map(({ category }) => category)).toEqual(
        Array.from({ length: doublesIn(size) }, () => 'Customers'),
      );
      expect(await world.store.linkCount('Customers')).toBe(size.clients);
      expect(await world.store.linkCount('Invoices')).toBe(size.clients);
      expect(await world.store.linkCount('Payments')).toBe(Math.ceil(size.clients / 3));
      expect(writes(await world.engine().sync())).toBe(0);
      expect(await world.engine().balances()).toMatchObject({ differing: 0, isComplete: true });
    },
  );
});
