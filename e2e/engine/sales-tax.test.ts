/** Invoices and credits with sales tax, both ways through the whole connector (bookkeeping.md 17). */
import { dateOnly, percent, price, quantity } from '@autosync/core';
import { resolveMessage } from '@autosync/engine';
import type { Fields } from '@autosync/records';
import { describe, expect, it } from 'vitest';
import { changeInSa, inQuickbooks, inSa, item, salesTax, startedWorld } from './lists.ts';
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

interface Taxed {
  readonly world: World;
  /** Ids of SA. */
  readonly sa: { readonly [name: string]: string };
  /** Ids of QuickBooks. */
  readonly quickbooks: { readonly [name: string]: string };
}

/** A client who is taxed with a group of two taxes, seed that is taxed, mowing that is not, on both sides. */
async function taxedWorld(seed: number): Promise<Taxed> {
  const { world, ids } = await startedWorld(seed);
  const { agency, tax, income } = ids.quickbooks;
  const county = { ...salesTax, kind: 'tax', name: 'County', rate: '1.00', agency };
  const countyId = addInQuickbooks(world, 'Sales Tax', county).id;
  const both = addInQuickbooks(world, 'Sales Tax', {
    ...salesTax,
    kind: 'group',
    name: 'Both',
    taxes: [tax, countyId],
  });
  const [taxable, free] = ['Tax', 'Non'].map((name) => idInQuickbooks(world, 'Sales Tax', name));
  const sold = { ...item, incomeAccount: income };
  addInQuickbooks(world, 'Items', { ...sold, name: 'Seed', salesTaxCode: taxable ?? '' });
  addInQuickbooks(world, 'Items', { ...sold, name: 'Mowing', salesTaxCode: free ?? '' });
  doInQuickbooks(world, [
    { name: 'CustomerAdd', body: { CustomerAdd: { Name: 'Lee', ItemSalesTaxRef: { ListID: both.id } } } },
  ]);
  expect((await world.engine().sync()).messages).toEqual([]);
  world.clock.move(3_600_000);
  const names = [
    ['Sales Tax', 'Both'],
    ['Sales Tax', 'County'],
    ['Sales Tax', 'Tax'],
    ['Sales Tax', 'Non'],
    ['Items', 'Seed'],
    ['Items', 'Mowing'],
    ['Customers', 'Lee'],
  ] as const;
  const sa: [string, string][] = [];
  const quickbooks: [string, string][] = [];
  for (const [category, name] of names) {
    sa.push([name, (await inSa(world, category, name)).id]);
    quickbooks.push([name, idInQuickbooks(world, category, name)]);
  }
  return { world, sa: Object.fromEntries(sa), quickbooks: Object.fromEntries(quickbooks) };
}

function idInQuickbooks(world: World, category: 'Sales Tax' | 'Items' | 'Customers', name: string): string {
  const found = quickbooksRecords(world, category).find(({ fields }) => fields['name'] === name);
  if (found === undefined) throw new Error(`QuickBooks has no ${category} ${name}.`);
  return found.id;
}

/** An invoice of 100.10 for seed, which is taxed, and of 45.00 for mowing, which is not. */
function invoice({ sa }: Taxed, number: string): Fields {
  return {
    customer: sa['Lee'] ?? '',
    number,
    date: '2026-03-03',
    dueDate: '2026-04-02',
    lines: [
      { item: sa['Seed'] ?? '', amount: '100.10' },
      { item: sa['Mowing'] ?? '', amount: '45.00' },
    ],
  };
}

function only<T>(list: readonly T[]): T {
  const [one] = list;
  if (one === undefined || list.length > 1)
    throw new Error(`One was expected, and ${list.length} are there.`);
  return one;
}

describe('an invoice with sales tax', () => {
  it('made in SA is taxed by its client and its items, and the same in QuickBooks', async () => {
    const taxed = await taxedWorld(101);
    const { world, sa, quickbooks } = taxed;
    const made = await world.rules.create(world.actor, 'Invoices', invoice(taxed, 'T1'));
    // 4.3 % are 4.30, and 1 % is 1.00.
    expect(made.fields).toMatchObject({
      salesTax: sa['Both'],
      salesTaxCode: sa['Tax'],
      salesTaxTotal: '5.30',
    });

    expect((await world.engine().sync()).messages).toEqual([]);
    expect(only(quickbooksRecords(world, 'Invoices')).fields).toMatchObject({
      salesTax: quickbooks['Both'],
      salesTaxCode: quickbooks['Tax'],
      salesTaxTotal: '5.30',
      lines: [{ salesTaxCode: quickbooks['Tax'] }, { salesTaxCode: quickbooks['Non'] }],
    });
    expect(await differences(world)).toEqual([]);
    expect(writes(await world.engine().sync())).toBe(0);
  });

  it('made in QuickBooks comes to SA with its tax, and the client owes the same', async () => {
    const { world, sa, quickbooks } = await taxedWorld(102);
    const lines = [{ ItemRef: { ListID: quickbooks['Seed'] }, Quantity: '3', Rate: '10.05' }];
    addInvoice(world, quickbooks['Lee'] ?? '', lines);
    expect((await world.engine().sync()).messages).toEqual([]);
    const { fields } = only(await saRecords(world, 'Invoices'));
    expect(fields).toMatchObject({ salesTax: sa['Both'], salesTaxTotal: '1.60' });
    const owed = await world.rules.balanceOf(world.actor, sa['Lee'] ?? '');
    expect(owed.balance).toBe('31.75');
    expect(await differences(world)).toEqual([]);
    expect(writes(await world.engine().sync())).toBe(0);
  });

  it('is taxed anew on both sides when its tax, its codes or its lines change on either', async () => {
    const taxed = await taxedWorld(103);
    const { world, sa, quickbooks } = taxed;
    const { id } = await world.rules.create(world.actor, 'Invoices', invoice(taxed, 'T3'));
    await world.engine().sync();
    const theirs = only(quickbooksRecords(world, 'Invoices')).id;
    const bothHave = async (salesTaxTotal: string) => {
      world.clock.move(3_600_000);
      expect((await world.engine().sync()).messages).toEqual([]);
      expect(only(quickbooksRecords(world, 'Invoices')).fields).toMatchObject({ salesTaxTotal });
      expect(only(await saRecords(world, 'Invoices')).fields).toMatchObject({ salesTaxTotal });
      expect(await differences(world)).toEqual([]);
      expect(writes(await world.engine().sync())).toBe(0);
      world.clock.move(3_600_000);
    };

    await changeInSa(world, 'Invoices', id, { salesTax: sa['County'] ?? '' });
    await bothHave('1.00');
    changeInQuickbooks(world, 'Invoices', theirs, { salesTaxCode: quickbooks['Non'] ?? '' });
    await bothHave('0.00');
    changeInQuickbooks(world, 'Invoices', theirs, {
      salesTaxCode: quickbooks['Tax'] ?? '',
      salesTax: quickbooks['Both'] ?? '',
    });
    await bothHave('5.30');
    const [seed, mowing] = linesOf(only(await saRecords(world, 'Invoices')).fields);
    await changeInSa(world, 'Invoices', id, {
      lines: [
        { ...seed, salesTaxCode: sa['Non'] ?? '' },
        { ...mowing, salesTaxCode: sa['Tax'] ?? '' },
      ],
    });
    await bothHave('2.39');
    const [first, second] = linesOf(only(quickbooksRecords(world, 'Invoices')).fields);
    changeInQuickbooks(world, 'Invoices', theirs, {
      lines: [first ?? {}, { ...second, quantity: null, rate: null, amount: '10.00' }],
    });
    await bothHave('0.53');
  });

  it('has its sales rep on both sides', async () => {
    const taxed = await taxedWorld(104);
    const { world } = taxed;
    const agency = quickbooksRecords(world, 'Vendors').find(({ fields }) => fields['name'] === 'State');
    const SalesRepEntityRef = { ListID: agency?.id ?? '' };
    doInQuickbooks(world, [
      { name: 'SalesRepAdd', body: { SalesRepAdd: { Initial: 'ST', SalesRepEntityRef } } },
    ]);
    await world.engine().sync();
    const rep = only(await saRecords(world, 'Sales Reps'));
    const { id } = await world.rules.create(world.actor, 'Invoices', {
      ...invoice(taxed, 'T4'),
      salesRep: rep.id,
    });
    expect((await world.engine().sync()).messages).toEqual([]);
    const theirs = only(quickbooksRecords(world, 'Invoices'));
    expect(theirs.fields['salesRep']).toBe(only(quickbooksRecords(world, 'Sales Reps')).id);
    world.clock.move(3_600_000);
    await changeInSa(world, 'Invoices', id, { salesRep: null });
    expect((await world.engine().sync()).messages).toEqual([]);
    expect(inQuickbooks(world, 'Invoices', theirs.id)['salesRep']).toBeNull();
    expect(await differences(world)).toEqual([]);
  });

  it('of which both sides work out another tax is told, without a line to make up for it, until they agree', async () => {
    const taxed = await taxedWorld(105);
    const { world } = taxed;
    const cent = { ...invoice(taxed, 'T5'), salesTaxTotal: '5.31' };
    const { id } = await world.rules.create(world.actor, 'Invoices', cent);
    const told = [{ code: 'sync.tax-differs', record: 'Invoice T5', tries: 1 }];
    expect((await world.engine().sync()).messages).toMatchObject(told);
    expect(only(quickbooksRecords(world, 'Invoices')).fields).toMatchObject({
      salesTaxTotal: '5.30',
      lines: [{ amount: '100.10' }, { amount: '45.00' }],
    });
    expect(only(await saRecords(world, 'Invoices')).fields).toMatchObject({ salesTaxTotal: '5.31' });
    world.clock.move(3_600_000);
    const second = await world.engine().sync();
    expect(second.messages).toMatchObject([{ code: 'sync.tax-differs', record: 'Invoice T5' }]);
    expect(writes(second)).toBe(0);
    const [message] = second.messages;
    expect(message?.summary).toBe('The sales tax of Invoice T5 is 5.31 in SA and 5.30 in QuickBooks.');

    world.clock.move(3_600_000);
    const [seed, mowing] = linesOf(only(await saRecords(world, 'Invoices')).fields);
    await changeInSa(world, 'Invoices', id, { lines: [{ ...seed, amount: '200.20' }, mowing ?? {}] });
    expect((await world.engine().sync()).messages).toEqual([]);
    expect(await differences(world)).toEqual([]);
  });

  it('is repriced in SA where QuickBooks repriced it, because its rate was changed there', async () => {
    const taxed = await taxedWorld(106);
    const { world, quickbooks } = taxed;
    await world.rules.create(world.actor, 'Invoices', invoice(taxed, 'T6'));
    await world.engine().sync();
    world.clock.move(3_600_000);
    const county = quickbooksRecords(world, 'Sales Tax').find(({ id }) => id === quickbooks['County']);
    doInQuickbooks(world, [
      {
        name: 'ItemSalesTaxMod',
        body: {
          ItemSalesTaxMod: {
            ListID: county?.id ?? '',
            EditSequence: county?.editSequence ?? '',
            TaxRate: percent('2'),
          },
        },
      },
    ]);
    const theirs = only(quickbooksRecords(world, 'Invoices'));
    changeInQuickbooks(world, 'Invoices', theirs.id, { memo: 'Looked at' });
    expect((await world.engine().sync()).messages).toEqual([]);
    expect(only(await saRecords(world, 'Invoices')).fields).toMatchObject({ salesTaxTotal: '6.30' });
    expect(await differences(world)).toEqual([]);
  });
});

describe('an invoice that QuickBooks would tax otherwise', () => {
  it('is held before it is sent, until its tax is chosen or somebody wants it all the same', async () => {
    const taxed = await taxedWorld(108);
    const { world, sa } = taxed;
    const untaxed = { ...invoice(taxed, 'T8'), salesTax: null, salesTaxCode: null };
    const { id } = await world.rules.create(world.actor, 'Invoices', untaxed);
    await world.rules.create(world.actor, 'Invoices', { ...untaxed, number: 'T9', date: '2026-03-04' });
    const { messages } = await world.engine().sync();
    expect(messages.map(({ summary }) => summary)).toEqual([
      'QuickBooks would add a sales tax of 5.30 to Invoice T8; in SA it is 0.00.',
      'QuickBooks would add a sales tax of 5.30 to Invoice T9; in SA it is 0.00.',
    ]);
    expect(quickbooksRecords(world, 'Invoices')).toEqual([]);

    world.clock.move(3_600_000);
    await changeInSa(world, 'Invoices', id, { salesTaxCode: sa['Non'] ?? '' });
    const other = messages[1]?.id ?? '';
    await resolveMessage(world.store, world.clock, { id: other, action: 'create' });
    const after = await world.engine().sync();
    expect(after.messages).toMatchObject([{ code: 'sync.tax-differs', record: 'Invoice T9' }]);
    const totals = quickbooksRecords(world, 'Invoices').map(({ fields }) =>
      JSON.stringify(fields['salesTaxTotal']),
    );
    expect(totals.toSorted()).toEqual(['"0.00"', '"5.30"']);
  });
});

describe('a credit with sales tax', () => {
  it('gives back the tax as well, from either side', async () => {
    const { world, sa, quickbooks } = await taxedWorld(107);
    const lines = [{ item: sa['Seed'] ?? '', amount: '50.00' }];
    const credit = { customer: sa['Lee'] ?? '', number: 'C1', date: '2026-03-03', lines };
    await world.rules.create(world.actor, 'Credits', credit);
    expect((await world.engine().sync()).messages).toEqual([]);
    expect(only(quickbooksRecords(world, 'Credits')).fields).toMatchObject({
      salesTax: quickbooks['Both'],
      salesTaxTotal: '2.65',
    });
    const owed = await world.rules.balanceOf(world.actor, sa['Lee'] ?? '');
    expect(owed.balance).toBe('-52.65');
    world.clock.move(3_600_000);
    changeInQuickbooks(world, 'Credits', only(quickbooksRecords(world, 'Credits')).id, {
      salesTax: quickbooks['County'] ?? '',
    });
    expect((await world.engine().sync()).messages).toEqual([]);
    expect(only(await saRecords(world, 'Credits')).fields).toMatchObject({
      salesTax: sa['County'],
      salesTaxTotal: '0.50',
    });
    expect(await differences(world)).toEqual([]);
  });
});

function linesOf(fields: Fields): Fields[] {
  const { lines } = fields;
  if (!Array.isArray(lines)) throw new Error('There are no lines.');
  return lines.filter((line) => typeof line === 'object' && line !== null && !Array.isArray(line));
}

function addInvoice(
  world: World,
  ListID: string,
  lines: readonly {
    readonly ItemRef: { readonly ListID: string | undefined };
    Quantity: string;
    Rate: string;
  }[],
): void {
  const InvoiceAdd = {
    CustomerRef: { ListID },
    TxnDate: dateOnly('2026-03-03'),
    RefNumber: 'Q1',
    lines: lines.map(({ ItemRef, Quantity, Rate }) => ({
      element: 'InvoiceLineAdd' as const,
      value: { ItemRef: { ListID: ItemRef.ListID ?? '' }, Quantity: quantity(Quantity), Rate: price(Rate) },
    })),
  };
  doInQuickbooks(world, [{ name: 'InvoiceAdd', body: { InvoiceAdd } }]);
}
