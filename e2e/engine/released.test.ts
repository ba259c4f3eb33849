/** A long category lets go of the company file between its batches (bookkeeping.md 29). */
import type { QuickBooks } from '@autosync/engine';
import { control } from '@autosync/simulator';
import { describe, expect, it } from 'vitest';
import { createWorld, quickbooksRecords, writes } from './world.ts';

describe('a category with more than one batch', () => {
  it('lets go of the company file between them, so that the bookkeeper can switch its mode', async () => {
    const world = await createWorld(4);
    for (let count = 0; count < 230; count += 1)
      await world.rules.create(world.actor, 'Customers', { name: `Client ${count}` });
    let isInSession = false;
    const quickbooks: QuickBooks = {
      ...world.quickbooks,
      exchange: (message) => {
        isInSession = true;
        return world.quickbooks.exchange(message);
      },
      release: () => {
        isInSession = false;
        return world.quickbooks.release();
      },
    };
    const letGoAt: number[] = [];
    const report = ({ category, done }: { readonly category: string; readonly done: number }) => {
      if (category !== 'Customers' || done === 0 || isInSession) return;
      letGoAt.push(done);
      control(world.company, { do: 'switch-mode', mode: done === 100 ? 'SingleUser' : 'MultiUser' });
    };
    expect((await world.engine({ quickbooks, progress: { report } }).sync()).messages).toEqual([]);
    expect(letGoAt).toEqual([100, 200]);
    expect(quickbooksRecords(world, 'Customers')).toHaveLength(230);
    expect(writes(await world.engine().sync())).toBe(0);
  });
});
