import type { QuickBooks } from '@autosync/engine';
import { describe, expect, it } from 'vitest';
import { forgetful } from './faults.ts';
import { fillSmallCompany } from './small-company.ts';
import { createWorld, openOperations, quickbooksRecords, saRecords, writes, type World } from './world.ts';

describe('an invoice whose answer was lost and whose message set QuickBooks forgot', () => {
  it('is found among what was written lately where QuickBooks refuses to say what its client has that day', async () => {
    const world = await withNewInvoice();
    const result = await world.engine({ quickbooks: refusing(losing(world, world.quickbooks)) }).sync();
    expect(result.messages).toEqual([]);
    expect(await openOperations(world)).toEqual([]);
    expect(await countOfNew(world)).toEqual([1, 1]);
    expect(writes(await world.engine().sync())).toBe(0);
  });

  it('is neither sent again nor brought back to SA where QuickBooks keeps no mark', async () => {
    const world = await withNewInvoice();
    const quickbooks = unmarked(world.quickbooks);
    await world.engine({ quickbooks: losing(world, quickbooks) }).sync();
    for (let syncs = 1; syncs <= 3; syncs += 1) {
      world.clock.move(600_000);
      const result = await world.engine({ quickbooks }).sync();
      expect(result.messages.map(({ code }) => code)).toEqual(['sync.outcome-unclear']);
      expect(writes(result)).toBe(0);
    }
    expect(await countOfNew(world)).toEqual([1, 1]);
  });
});

async function withNewInvoice(): Promise<World> {
  const world = await synced();
  const [invoice] = (await saRecords(world, 'Invoices')).filter(({ fields }) => fields['number'] === 'sa-1');
  await world.rules.create(world.actor, 'Invoices', { ...invoice?.fields, number: 'new', memo: 'new' });
  return world;
}

/** How often the new invoice stands in QuickBooks, and in SA. */
async function countOfNew(world: World): Promise<readonly number[]> {
  return [quickbooksRecords(world, 'Invoices'), await saRecords(world, 'Invoices')].map(
    (records) => records.filter(({ fields }) => fields['memo'] === 'new').length,
  );
}

/** A QuickBooks that loses the answer to the first write, and has forgotten the message set when it is asked. */
function losing(world: World, quickbooks: QuickBooks): QuickBooks {
  return forgetful(quickbooks, (write) => {
    if (write === 2) world.company.books.storage.clearMessageSets('Autosync');
    return write === 1 ? 'answer' : 'nothing';
  });
}

/** A QuickBooks that keeps no ExternalGUID. */
function unmarked(quickbooks: QuickBooks): QuickBooks {
  const marks = /<ExternalGUID>[^<]*<.ExternalGUID>\s*/g;
  return {
    ...quickbooks,
    exchange: (message) => quickbooks.exchange({ ...message, text: message.text.replaceAll(marks, '') }),
  };
}

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
