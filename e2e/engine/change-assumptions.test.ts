import { addMs } from '@autosync/core';
import type { OutgoingMessage, QuickBooks, Sa } from '@autosync/engine';
import type { Fields } from '@autosync/records';
import { describe, expect, it } from 'vitest';
import { customerId, doubledInvoices, expectEqual, filled, lose, synced, withText } from './assumption.ts';
import {
  addInQuickbooks,
  changeInQuickbooks,
  quickbooksRecords,
  saRecords,
  writes,
  type World,
} from './world.ts';

/** What the two systems owe a change that meets another one: who may write, when it is done, and what is told. */
describe('where an assumption about what QuickBooks does with a change is wrong', () => {
  for (const [moment, exchanges, doubled] of [
    ['before the engine has looked for it', 2, []],
    ['before the category has been read again', 3, []],
    ['when it is already being added again', 4, ['"sa-1"']],
    ['after the sync', Number.POSITIVE_INFINITY, ['"sa-1"']],
  ] as const)
    it(`Q3: what was sent takes effect late, ${moment}: ${doubled.length === 0 ? 'the mark finds it' : 'P1 falls'}`, async () => {
      const world = await filled();
      let late: OutgoingMessage | undefined;
      let isFirst = true;
      let since = 0;
      const takeEffect = async () => {
        if (late !== undefined) await lose(await world.quickbooks.exchange(late));
        late = undefined;
      };
      const quickbooks: QuickBooks = {
        ...world.quickbooks,
        exchange: async (message) => {
          since += 1;
          if (late !== undefined && since === exchanges) await takeEffect();
          if (!isFirst || !message.text.includes('InvoiceAddRq')) return world.quickbooks.exchange(message);
          [isFirst, late, since] = [false, message, 0];
          return { outcome: 'unknown', why: 'It does it later.' };
        },
      };
      await world.engine({ quickbooks }).sync();
      expect(late !== undefined).toBe(exchanges === Number.POSITIVE_INFINITY);
      await takeEffect();
      await world.engine().sync();
      expect(doubledInvoices(world)).toEqual(doubled);
    });

  for (const isBroken of [false, true])
    it(`Q8: ${isBroken ? 'a stale edit sequence is taken: P3 falls' : '(as assumed, what a person typed meanwhile stays)'}`, async () => {
      const world = await synced();
      await changeInSa(world, { phone: '555-0001' });
      const quickbooks = meanwhile(world, (message, before, after) =>
        isBroken ? message.replaceAll(`<EditSequence>${before}<`, `<EditSequence>${after}<`) : message,
      );
      await world.engine({ quickbooks }).sync();
      expect(await phones(world)).toEqual(isBroken ? ['555-0001', '555-0001'] : ['555-0002', '555-0002']);
      // Where it was overwritten silently, the activity does not have it either.
      const passedOver = isBroken ? '555-0002' : '555-0001';
      expect((await keptValues(world)).includes(passedOver)).toBe(!isBroken);
    });

  it('Q9: an edit sequence stays as it was at an edit: what is read is compared by content, and nothing is lost', async () => {
    const world = await synced();
    const before = editSequence(world);
    changeInQuickbooks(world, 'Customers', customerId(world), { phone: '555-0009' });
    const quickbooks = asIfNever(world, editSequence(world), before);
    expect(writes(await world.engine({ quickbooks }).sync())).toBe(1);
    expect(await phones(world)).toEqual(['555-0009', '555-0009']);
  });

  it('Q10: a name is taken twice, and an answer is lost: a record of a person is taken for ours, and a list doubles', async () => {
    const world = await filled();
    let isFirst = true;
    const twice: QuickBooks = {
      ...world.quickbooks,
      exchange: async (message) => {
        if (!isFirst || !message.text.includes('>sa customer<')) return world.quickbooks.exchange(message);
        if (!message.text.includes('CustomerAddRq')) return world.quickbooks.exchange(message);
        isFirst = false;
        const ours = { ...message, text: message.text.replaceAll('>sa customer<', '>sa customer~<') };
        await lose(await world.quickbooks.exchange(ours));
        const [like] = quickbooksRecords(world, 'Customers');
        addInQuickbooks(world, 'Customers', { ...like?.fields, name: 'sa customer', parent: null });
        world.company.books.storage.clearMessageSets('Autosync');
        return { outcome: 'unknown', why: 'The answer did not come.' };
      },
    };
    const quickbooks = withText(twice, (text) =>
      text.replaceAll('sa customer~', 'sa customer').replaceAll(/<ExternalGUID>[^<]*<\/ExternalGUID>/g, ''),
    );
    for (let sync = 0; sync < 3; sync += 1) await world.engine({ quickbooks }).sync();
    const names = (await saRecords(world, 'Customers')).map(({ fields }) => fields['name']);
    expect(names.filter((name) => name === 'sa customer')).toHaveLength(2);
  });
});

describe('where an assumption about what SA does with a change is wrong', () => {
  for (const isBroken of [false, true])
    it(`S3: ${isBroken ? 'a change on an older version is taken: P3 falls' : '(as assumed, what a person typed meanwhile stays)'}`, async () => {
      const world = await synced();
      changeInQuickbooks(world, 'Customers', customerId(world), { phone: '555-0001' });
      let isFirst = true;
      const sa: Sa = {
        ...world.sa,
        apply: async (operations) => {
          if (!isFirst) return world.sa.apply(operations);
          isFirst = false;
          await changeInSa(world, { phone: '555-0002' });
          const { version } = await clientInSa(world);
          const onPresent = operations.map((operation) =>
            operation.action === 'create' ? operation : { ...operation, expectedVersion: version },
          );
          return world.sa.apply(isBroken ? onPresent : operations);
        },
      };
      await world.engine({ sa }).sync();
      expect(await phones(world)).toEqual(isBroken ? ['555-0001', '555-0001'] : ['555-0002', '555-0002']);
    });

  for (const isBroken of [false, true])
    it(`S4: the ids of new lines are answered ${isBroken ? 'in another order: the row of the feed puts it right' : '(as assumed, in the order in which they were sent)'}`, async () => {
      const world = await withTwoLines();
      const sa: Sa = {
        ...world.sa,
        apply: async (operations) => {
          const results = await world.sa.apply(operations);
          return results.map((result) =>
            isBroken && result.outcome === 'applied'
              ? { ...result, fields: withLineIdsReversed(result.fields) }
              : result,
          );
        },
      };
      await world.engine({ sa }).sync();
      const { id, fields } = twoLined(quickbooksRecords(world, 'Invoices'));
      const [first = {}, second = {}] = linesOf(fields);
      changeInQuickbooks(world, 'Invoices', id, { lines: [first, { ...second, description: 'Changed' }] });
      await world.engine().sync();
      const texts = linesOf(twoLined(await saRecords(world, 'Invoices')).fields).map(
        ({ description }) => description,
      );
      expect(texts).toEqual(['Mowing', 'Changed']);
      await expectEqual(world);
    });

  it('S5: an acknowledgement makes a row in the feed: it is an echo, and nothing is written for it', async () => {
    const world = await synced();
    const told = new Set<string>();
    const sa: Sa = {
      ...world.sa,
      acknowledge: async (acknowledgements) => {
        await world.sa.acknowledge(acknowledgements);
        for (const { id } of acknowledgements) told.add(id);
      },
      changes: async (after, recordsMax) => {
        const [page, whole] = [
          await world.sa.changes(after, recordsMax),
          await world.sa.changes(undefined, 500),
        ];
        const rows = whole.changes
          .filter(({ id }) => told.has(id))
          .map((row) => ({ ...row, version: row.version + 1 }));
        told.clear();
        return { ...page, changes: [...page.changes, ...rows] };
      },
    };
    changeInQuickbooks(world, 'Customers', customerId(world), { phone: '555-0015' });
    expect(writes(await world.engine({ sa }).sync())).toBe(1);
    expect(told.size).toBe(1);
    expect(writes(await world.engine({ sa }).sync())).toBe(0);
    changeInQuickbooks(world, 'Customers', customerId(world), { phone: '555-0016' });
    await world.engine({ sa }).sync();
    expect(await phones(world)).toEqual(['555-0016', '555-0016']);
    await expectEqual(world);
  });

  for (const [isBroken, behindMs, wins, loses] of [
    [false, 0, '555-0002', '555-0001'],
    [true, 3_600_000, '555-0001', '555-0002'],
  ] as const)
    it(`S6: SA tells ${isBroken ? 'a time an hour behind its clock: the older of two edits wins, and the other is kept (P4)' : '(as assumed, its time: the newer of two edits wins)'}`, async () => {
      const world = await synced();
      await changeInSa(world, { phone: '555-0001' });
      world.clock.move(600_000);
      changeInQuickbooks(world, 'Customers', customerId(world), { phone: '555-0002' });
      const sa: Sa = {
        ...world.sa,
        changes: async (after, recordsMax) => {
          const page = await world.sa.changes(after, recordsMax);
          return { ...page, time: addMs(page.time, -behindMs) };
        },
      };
      await world.engine({ sa }).sync();
      expect(await phones(world)).toEqual([wins, wins]);
      expect(await keptValues(world)).toContain(loses);
    });
});

/** A person changes the phone in QuickBooks right before the engine's own change of the same record arrives. */
function meanwhile(world: World, sent: (text: string, before: string, after: string) => string): QuickBooks {
  let isFirst = true;
  return {
    ...world.quickbooks,
    exchange: async (message) => {
      if (!isFirst || !message.text.includes('CustomerModRq')) return world.quickbooks.exchange(message);
      isFirst = false;
      const before = editSequence(world);
      changeInQuickbooks(world, 'Customers', customerId(world), { phone: '555-0002' });
      const text = sent(message.text, before, editSequence(world));
      return world.quickbooks.exchange({ ...message, text });
    },
  };
}

/** QuickBooks tells the older edit sequence in place of the newer one, and takes it. */
function asIfNever(world: World, newer: string, older: string): QuickBooks {
  return withText(world.quickbooks, (text) =>
    text.replaceAll(`<EditSequence>${newer}<`, `<EditSequence>${older}<`),
  );
}

function customer(world: World) {
  const found = quickbooksRecords(world, 'Customers').find(({ id }) => id === customerId(world));
  if (found === undefined) throw new Error('QuickBooks has no such customer.');
  return found;
}

function editSequence(world: World): string {
  return customer(world).editSequence;
}

async function clientInSa(world: World) {
  const found = (await saRecords(world, 'Customers')).find(
    ({ fields }) => fields['name'] === 'both customer',
  );
  if (found === undefined) throw new Error('SA has no such client.');
  return found;
}

async function changeInSa(world: World, fields: Fields): Promise<void> {
  const { id, version } = await clientInSa(world);
  await world.rules.change(world.actor, { category: 'Customers', id }, version, fields);
}

/** In SA and in QuickBooks. */
async function phones(world: World): Promise<readonly unknown[]> {
  return [(await clientInSa(world)).fields['phone'], customer(world).fields['phone']];
}

/** What stands anywhere in the last entries of the activity, losing values included. */
async function keptValues(world: World): Promise<string> {
  return JSON.stringify(await world.store.activity(3));
}

async function withTwoLines(): Promise<World> {
  const world = await filled();
  const { id, fields } = twoLined(quickbooksRecords(world, 'Invoices'));
  const [line = {}] = linesOf(fields);
  const second = { ...line, id: null, description: 'Second', rate: '15.00', amount: '15.00' };
  changeInQuickbooks(world, 'Invoices', id, { lines: [line, second] });
  return world;
}

function twoLined<T extends { readonly fields: Fields }>(records: readonly T[]): T {
  const found = records.find(({ fields }) => fields['number'] === 'quickbooks-');
  if (found === undefined) throw new Error('There is no such invoice.');
  return found;
}

interface Line {
  readonly [field: string]: Fields[string];
}

function linesOf(fields: Fields): readonly Line[] {
  const { lines } = fields;
  if (!Array.isArray(lines)) throw new Error('The invoice has no lines.');
  return lines;
}

function withLineIdsReversed(fields: Fields): Fields {
  if (!Array.isArray(fields['lines'])) return fields;
  const ids = linesOf(fields)
    .map(({ id }) => id ?? null)
    .toReversed();
  return { ...fields, lines: linesOf(fields).map((line, place) => ({ ...line, id: ids[place] ?? null })) };
}
