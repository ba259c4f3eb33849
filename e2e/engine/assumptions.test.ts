import { Failure } from '@autosync/core';
import type { Exchange, QuickBooks, Sa } from '@autosync/engine';
import { describe, expect, it } from 'vitest';
import {
  calmAfter,
  customerId,
  doubledInvoices,
  expectEqual,
  filled,
  lose,
  synced,
  withText,
} from './assumption.ts';
import { vanishFromQuickbooks } from './harm.ts';
import { changeInQuickbooks, saRecords, writes, type World } from './world.ts';

/**
 * Each assumption of docs/spec.md is broken once, in the situation in which it carries weight. What happens then
 * stands in its column "If it is wrong": most cost nothing, and those that cost something say what.
 */
describe('where an assumption about QuickBooks is wrong', () => {
  for (const [count, doubled] of [
    [1, []],
    [2, ['"extra"', '"sa-1"']],
  ] as const)
    it(`Q1: a message of ${count} that was refused was executed all the same: ${count === 1 ? 'the mark finds it' : 'its halves are added again, and P1 falls'}`, async () => {
      const world = await filled();
      if (count === 2) await secondInvoice(world);
      let isFirst = true;
      const refuseAfterwards = doctored(world, (exchange, message) => {
        if (!message.writes || !isFirst || !message.text.includes('InvoiceAddRq')) return exchange;
        isFirst = false;
        return { outcome: 'refused', hresult: '0x80040400', message: 'It was done, and is refused.' };
      });
      await calmAfter(world, refuseAfterwards);
      expect(doubledInvoices(world).toSorted()).toEqual(doubled);
    });

  for (const isDone of [false, true])
    it(`Q2: asking for an unknown message set runs it: ${isDone ? 'where it had run, P1 falls' : 'where it had not, nothing is doubled'}`, async () => {
      const world = await filled({ checkOfUnknownSet: 'runs' });
      let isFirst = true;
      const losing: QuickBooks = {
        ...world.quickbooks,
        exchange: async (message) => {
          if (!message.writes || !isFirst || !message.text.includes('InvoiceAddRq'))
            return world.quickbooks.exchange(message);
          isFirst = false;
          if (isDone) await lose(await world.quickbooks.exchange(message));
          world.company.books.storage.clearMessageSets('Autosync');
          return { outcome: 'unknown', why: 'The answer did not come.' };
        },
      };
      await calmAfter(world, losing);
      expect(doubledInvoices(world)).toEqual(isDone ? ['"sa-1"'] : []);
    });

  it('Q4: message sets are forgotten at once, and every answer of a write is lost: nothing is doubled', async () => {
    const world = await filled();
    let writesSeen = 0;
    const forgetful: QuickBooks = {
      ...world.quickbooks,
      exchange: async (message) => {
        const exchange = await world.quickbooks.exchange(message);
        world.company.books.storage.clearMessageSets('Autosync');
        if (!message.writes || message.text.includes('oldMessageSetID') === false) return exchange;
        writesSeen += 1;
        return writesSeen % 2 === 1 ? lose(exchange) : exchange;
      },
    };
    await calmAfter(world, forgetful);
    expect(doubledInvoices(world)).toEqual([]);
    await expectEqual(world);
  });

  it('Q5: the mark is not kept: an invoice whose answer was lost is asked about, and not made again', async () => {
    const world = await filled();
    const unmarked = withoutMarks(world.quickbooks);
    let isFirst = true;
    const forgetful: QuickBooks = {
      ...unmarked,
      exchange: async (message) => {
        const exchange = await unmarked.exchange(message);
        if (!message.writes || !isFirst || !message.text.includes('InvoiceAddRq')) return exchange;
        isFirst = false;
        world.company.books.storage.clearMessageSets('Autosync');
        return lose(exchange);
      },
    };
    await world.engine({ quickbooks: forgetful }).sync();
    const result = await world.engine({ quickbooks: unmarked }).sync();
    expect(result.messages.map(({ code }) => code)).toContain('sync.outcome-unclear');
    expect(doubledInvoices(world)).toEqual([]);
  });

  it('Q6: the filter leaves out its first second: the overlap finds it', async () => {
    const world = await synced({ modifiedFrom: 'exclusive' });
    changeInQuickbooks(world, 'Customers', customerId(world), { phone: '555-0006' });
    expect(writes(await world.engine().sync())).toBe(1);
    await expectEqual(world);
  });

  it('Q7: a deletion is not told: the doctor names the record that is gone', async () => {
    const world = await synced();
    await vanishFromQuickbooks(world);
    await world.engine().sync().catch(ignoreBrake);
    const { damages } = await world.engine().doctor(false);
    expect(damages.map(({ code }) => code)).toEqual(['doctor.not-in-quickbooks']);
  });

  it('Q11: another file of the same name has other ids, so the brake engages', async () => {
    const world = await synced();
    const other = await filled();
    await expect(world.engine({ quickbooks: other.quickbooks }).sync()).rejects.toMatchObject({
      code: 'quickbooks.restored',
    });
  });

  it('Q12: an edit sequence goes back by itself: a brake for nothing, and nothing is written', async () => {
    const world = await synced();
    const older = withText(world.quickbooks, (text) =>
      text.replaceAll(/<EditSequence>(\d+)</g, (_, sequence: string) => {
        return `<EditSequence>${Number(sequence) - 100}<`;
      }),
    );
    await expect(world.engine({ quickbooks: older }).sync()).rejects.toMatchObject({
      code: 'quickbooks.restored',
    });
    await expectEqual(world);
  });
});

describe('where an assumption about SA is wrong', () => {
  it('S1: a row becomes visible below the cursor: P2 falls, until the doctor finds and repairs it', async () => {
    const world = await synced();
    const [client] = await saRecords(world, 'Customers');
    const id = client?.id ?? '';
    await world.rules.change(world.actor, { category: 'Customers', id }, client?.version ?? 0, {
      phone: '555-0011',
    });
    const sa: Sa = {
      ...world.sa,
      changes: async (after, recordsMax) => {
        const page = await world.sa.changes(after, recordsMax);
        return { ...page, changes: page.changes.filter((change) => change.id !== id) };
      },
    };
    await world.engine({ sa }).sync();
    expect(writes(await world.engine().sync())).toBe(0);
    const { damages, repaired } = await world.engine().doctor(true);
    expect([repaired.map(({ code }) => code), damages]).toEqual([['doctor.change-passed-over'], []]);
    expect(writes(await world.engine().sync())).toBe(1);
    await expectEqual(world);
  });

  it('S2: an operation is done each time it is asked: P1 falls on the side of SA', async () => {
    const world = await filled();
    const sa: Sa = {
      ...world.sa,
      apply: async (operations) => {
        const again = operations.map((operation) =>
          operation.action === 'create' && operation.category === 'Terms'
            ? { ...operation, operationId: `{${operation.operationId.slice(2)}`.padEnd(38, '0') }
            : operation,
        );
        if (again.some((operation, place) => operation !== operations[place])) await world.sa.apply(again);
        return world.sa.apply(operations);
      },
    };
    await world.engine({ sa }).sync();
    const names = (await saRecords(world, 'Terms')).map(({ fields }) => JSON.stringify(fields['name']));
    expect(names.length - new Set(names).size).toBe(1);
  });
});

function doctored(
  world: World,
  change: (exchange: Exchange, message: Parameters<QuickBooks['exchange']>[0]) => Exchange,
): QuickBooks {
  return {
    ...world.quickbooks,
    exchange: async (message) => {
      const exchange = await world.quickbooks.exchange(message);
      const changed = change(exchange, message);
      if (changed !== exchange) await lose(exchange);
      return changed;
    },
  };
}

function withoutMarks(quickbooks: QuickBooks): QuickBooks {
  return withText(quickbooks, (text) => text.replaceAll(/<ExternalGUID>[^<]*<\/ExternalGUID>/g, ''));
}

/** One more invoice of SA, for the same message as the other one. */
async function secondInvoice(world: World): Promise<void> {
  const found = (await saRecords(world, 'Invoices')).find(({ fields }) => fields['number'] === 'sa-1');
  const fields = { ...found?.fields, number: 'extra', date: '2026-02-11' };
  await world.rules.create(world.actor, 'Invoices', fields);
}

function ignoreBrake(error: unknown): void {
  if (!(error instanceof Failure) || error.code !== 'quickbooks.restored') throw error;
}
