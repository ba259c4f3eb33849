/** Invoices with subtotals and discounts, in the order of their lines, both ways (bookkeeping.md 9). */
import { dateOnly, price, quantity } from '@autosync/core';
import type { Fields } from '@autosync/records';
import { describe, expect, it } from 'vitest';
import { changeInSa, inSa, item, startedWorld } from './lists.ts';
import {
  addInQuickbooks,
  changeInQuickbooks,
  differences,
  doInQuickbooks,
  quickbooksRecords,
  saRecords,
  writes,
  type World,
} from './world.ts';

interface Sold {
  readonly world: World;
  /** Ids of QuickBooks, by name. */
  readonly theirs: (name: string) => string;
  /** Ids of SA, by name. */
  readonly ours: (name: string) => string;
}

async function soldWorld(seed: number): Promise<Sold> {
  const { world, ids } = await startedWorld(seed);
  const sold = { ...item, incomeAccount: ids.quickbooks.income };
  addInQuickbooks(world, 'Items', { ...sold, name: 'Seed' });
  addInQuickbooks(world, 'Items', { ...item, kind: 'subtotal', name: 'Subtotal' });
  addInQuickbooks(world, 'Items', { ...sold, kind: 'discount', name: 'Tenth', pricePercent: '10.00' });
  doInQuickbooks(world, [{ name: 'CustomerAdd', body: { CustomerAdd: { Name: 'Lee' } } }]);
  expect((await world.engine().sync()).messages).toEqual([]);
  world.clock.move(3_600_000);
  const inBooks = ['Items', 'Customers'] as const;
  const theirs = new Map(
    inBooks.flatMap((name) => quickbooksRecords(world, name)).map(({ id, fields }) => [fields['name'], id]),
  );
  const ours = new Map<string, string>();
  for (const name of ['Seed', 'Subtotal', 'Tenth']) ours.set(name, (await inSa(world, 'Items', name)).id);
  ours.set('Lee', (await inSa(world, 'Customers', 'Lee')).id);
  return { world, theirs: (name) => theirs.get(name) ?? '', ours: (name) => ours.get(name) ?? '' };
}

async function linesInSa(world: World): Promise<Fields[]> {
  const [invoice] = await saRecords(world, 'Invoices');
  return linesOf(invoice?.fields);
}

function linesOf(fields: Fields | undefined): Fields[] {
  const lines = fields?.['lines'];
  if (!Array.isArray(lines)) throw new Error('There are no lines.');
  return lines.filter((line) => typeof line === 'object' && line !== null && !Array.isArray(line));
}

describe('an invoice with a subtotal', () => {
  it('made in QuickBooks comes to SA line by line, with a discount of all that it adds up', async () => {
    const { world, theirs, ours } = await soldWorld(121);
    const sold = (Rate: string) => ({ Quantity: quantity('2'), Rate: price(Rate) });
    const lines = [
      { ItemRef: { ListID: theirs('Seed') }, ...sold('30') },
      { ItemRef: { ListID: theirs('Seed') }, ...sold('20') },
      { ItemRef: { ListID: theirs('Subtotal') } },
      { ItemRef: { ListID: theirs('Tenth') } },
    ];
    const InvoiceAdd = {
      CustomerRef: { ListID: theirs('Lee') },
      TxnDate: dateOnly('2026-03-03'),
      RefNumber: 'Q1',
      lines: lines.map((value) => ({ element: 'InvoiceLineAdd' as const, value })),
    };
    doInQuickbooks(world, [{ name: 'InvoiceAdd', body: { InvoiceAdd } }]);
    expect((await world.engine().sync()).messages).toEqual([]);
    expect(await linesInSa(world)).toMatchObject([
      { amount: '60.00', subtotal: null },
      { amount: '40.00', subtotal: null },
      { item: ours('Subtotal'), amount: '0.00', subtotal: '100.00' },
      { item: ours('Tenth'), amount: '-10.00', subtotal: null },
    ]);
    expect((await world.rules.balanceOf(world.actor, ours('Lee'))).balance).toBe('90.00');
    expect(await differences(world)).toEqual([]);
    expect(writes(await world.engine().sync())).toBe(0);

    // What is sold grows in SA; QuickBooks takes its tenth of that anew, and SA has said another discount.
    world.clock.move(3_600_000);
    const [first, ...rest] = await linesInSa(world);
    const id = (await saRecords(world, 'Invoices'))[0]?.id ?? '';
    await changeInSa(world, 'Invoices', id, {
      lines: [{ ...first, quantity: '3', amount: '90.00' }, ...rest],
    });
    const { messages } = await world.engine().sync();
    expect(messages.map(({ summary }) => summary)).toEqual([
      'Invoice Q1 comes to 120.00 in SA and 117.00 in QuickBooks.',
    ]);
    world.clock.move(3_600_000);
    const [one, two, three, four] = await linesInSa(world);
    expect(three).toMatchObject({ subtotal: '130.00' });
    await changeInSa(world, 'Invoices', id, {
      lines: [one ?? {}, two ?? {}, three ?? {}, { ...four, amount: '-13.00', rate: null }],
    });
    expect((await world.engine().sync()).messages).toEqual([]);
    expect((await world.rules.balanceOf(world.actor, ours('Lee'))).balance).toBe('117.00');
    expect(await differences(world)).toEqual([]);
  });

  it('made in SA is added up on both sides, and goes on to be when a line changes in QuickBooks', async () => {
    const { world, ours } = await soldWorld(122);
    await world.rules.create(world.actor, 'Invoices', {
      customer: ours('Lee'),
      number: 'S1',
      date: '2026-03-03',
      dueDate: '2026-04-02',
      lines: [
        { item: ours('Seed'), amount: '60.00' },
        { item: ours('Subtotal'), amount: '0.00' },
        { item: ours('Seed'), amount: '5.00' },
      ],
    });
    expect(await linesInSa(world)).toMatchObject([{}, { amount: '0.00', subtotal: '60.00' }, {}]);
    expect((await world.engine().sync()).messages).toEqual([]);
    const [theirInvoice] = quickbooksRecords(world, 'Invoices');
    expect(linesOf(theirInvoice?.fields)).toMatchObject([
      { amount: '60.00' },
      { amount: '0.00', subtotal: '60.00' },
      { amount: '5.00' },
    ]);
    expect(await differences(world)).toEqual([]);

    world.clock.move(3_600_000);
    const [first, second, third] = linesOf(theirInvoice?.fields);
    changeInQuickbooks(world, 'Invoices', theirInvoice?.id ?? '', {
      lines: [{ ...first, quantity: null, rate: null, amount: '70.00' }, second ?? {}, third ?? {}],
    });
    expect((await world.engine().sync()).messages).toEqual([]);
    expect(await linesInSa(world)).toMatchObject([
      { amount: '70.00' },
      { amount: '0.00', subtotal: '70.00' },
      { amount: '5.00' },
    ]);
    expect(await differences(world)).toEqual([]);
    expect(writes(await world.engine().sync())).toBe(0);
  });
});
