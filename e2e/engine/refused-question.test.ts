import type { QuickBooks } from '@autosync/engine';
import { describe, expect, it } from 'vitest';
import { forgetful } from './faults.ts';
import { fillSmallCompany } from './small-company.ts';
import { createWorld, openOperations, quickbooksRecords, saRecords, writes, type World } from './world.ts';

describe('a question that QuickBooks refuses', () => {
  it('about a lost transaction says nothing of it: it is not sent again', async () => {
    const world = await synced();
    const [invoice] = (await saRecords(world, 'Invoices')).filter(
      ({ fields }) => fields['number'] === 'sa-1',
    );
    await world.rules.create(world.actor, 'Invoices', { ...invoice?.fields, number: 'new', memo: 'new' });
    const losing = forgetful(world.quickbooks, (write) => {
      if (write === 2) world.company.books.storage.clearMessageSets('Autosync');
      return write === 1 ? 'answer' : 'nothing';
    });
    const result = await world.engine({ quickbooks: refusing(losing) }).sync();
    expect(result.messages.map(({ code }) => code)).toEqual(['sync.outcome-unclear']);
    expect(await openOperations(world)).toHaveLength(1);
    expect((await world.engine().sync()).messages).toEqual([]);
    const added = quickbooksRecords(world, 'Invoices').filter(({ fields }) => fields['memo'] === 'new');
    expect(added).toHaveLength(1);
    expect(writes(await world.engine().sync())).toBe(0);
  });
});

/** A QuickBooks that refuses every question about the transactions of a customer. */
function refusing(quickbooks: QuickBooks): QuickBooks {
  return {
    ...quickbooks,
    exchange: (message) =>
      quickbooks.exchange(
        message.writes
          ? message
          : {
              ...message,
              text: message.text.replace(/(?<=<EntityFilter>\s*<ListID>)[^<]+/, '?'),
            },
      ),
  };
}

async function synced(): Promise<World> {
  const world = await createWorld(31);
  await fillSmallCompany(world);
  expect((await world.engine().sync()).messages).toEqual([]);
  world.clock.move(86_400_000);
  return world;
}
