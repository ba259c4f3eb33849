/** The lists both ways through the whole connector: added, changed, ended and referred to, on each side. */
import type { ListDelType } from '@autosync/qbxml';
import { idInQuickbooks, type CategoryName, type Fields } from '@autosync/records';
import { describe, expect, it } from 'vitest';
import {
  changeInSa,
  inQuickbooks,
  inSa,
  item,
  partnersOf,
  salesTax,
  startedWorld,
  vendor,
  type Ids,
} from './lists.ts';
import { addInQuickbooks, changeInQuickbooks, doInQuickbooks, writes, type World } from './world.ts';

interface ListCase {
  readonly category: CategoryName;
  /** What a person types in for a new element of that name, with the ids of that side. */
  fields(name: string, ids: Ids): Fields;
  /** Names that the kind allows; those of usual length where absent. */
  readonly names?: Names;
  readonly changeInSa: Fields;
  readonly changeInQuickbooks: Fields;
  /** What deletes one of them in QuickBooks. */
  readonly deletedType: ListDelType;
}

interface Names {
  readonly sa: string;
  readonly quickbooks: string;
  /** The same name as people type it on either side. */
  readonly both: readonly [sa: string, quickbooks: string];
}

const usualNames: Names = {
  sa: 'Made in SA',
  quickbooks: 'Made in QuickBooks',
  both: ['On both sides', 'on both  sides'],
};

const shortNames: Names = { sa: 'Sa', quickbooks: 'Qb', both: ['Two', 'two'] };

const address: Fields = {
  line1: '12 Quarry Road',
  line2: null,
  line3: null,
  city: 'Reston',
  state: 'VA',
  postalCode: '20190',
  country: null,
};

const cases: readonly ListCase[] = [
  {
    category: 'Vendors',
    fields: (name) => ({ ...vendor, name, address, companyName: 'Quarry Inc.' }),
    changeInSa: { phone: '555-0101', nameOnCheck: 'Quarry' },
    changeInQuickbooks: { email: 'desk@example.com', contact: 'Pat' },
    deletedType: 'Vendor',
  },
  {
    category: 'Vendors',
    fields: (name) => ({ ...vendor, kind: 'other_name', name, notes: 'Owner' }),
    changeInSa: { phone: '555-0101', address },
    changeInQuickbooks: { email: 'owner@example.com' },
    deletedType: 'OtherName',
  },
  {
    category: 'Sales Tax',
    fields: (name) => ({ ...salesTax, name, isTaxable: true }),
    names: shortNames,
    changeInSa: { description: 'Labor' },
    changeInQuickbooks: { description: 'Not taxed', isTaxable: false },
    deletedType: 'SalesTaxCode',
  },
  {
    category: 'Sales Tax',
    fields: (name, { agency }) => ({ ...salesTax, kind: 'tax', name, rate: '4.30', agency }),
    changeInSa: { description: 'State' },
    changeInQuickbooks: { description: 'Of the state' },
    deletedType: 'ItemSalesTax',
  },
  {
    category: 'Sales Tax',
    fields: (name, { tax }) => ({ ...salesTax, kind: 'group', name, taxes: [tax] }),
    changeInSa: { description: 'State and county' },
    changeInQuickbooks: { description: 'Both' },
    deletedType: 'ItemSalesTaxGroup',
  },
  {
    category: 'Sales Reps',
    fields: (initials, { agency }) => ({ initials, isActive: true, person: agency }),
    names: shortNames,
    changeInSa: { initials: 'Qq' },
    changeInQuickbooks: { initials: 'Ss' },
    deletedType: 'SalesRep',
  },
  {
    category: 'Items',
    fields: (name, { income }) => ({
      ...item,
      kind: 'other_charge',
      name,
      price: '35.00',
      incomeAccount: income,
    }),
    changeInSa: { price: null, pricePercent: '3.00' },
    changeInQuickbooks: { description: 'Delivery' },
    deletedType: 'ItemOtherCharge',
  },
  {
    category: 'Items',
    fields: (name, { income }) => ({
      ...item,
      kind: 'discount',
      name,
      pricePercent: '5.00',
      incomeAccount: income,
    }),
    changeInSa: { description: 'For old friends' },
    changeInQuickbooks: { price: '15.00', pricePercent: null },
    deletedType: 'ItemDiscount',
  },
  {
    category: 'Items',
    fields: (name) => ({ ...item, kind: 'subtotal', name }),
    changeInSa: { description: 'Sum' },
    changeInQuickbooks: { description: 'In all' },
    deletedType: 'ItemSubtotal',
  },
  {
    category: 'Items',
    fields: (name) => ({ ...item, kind: 'payment', name }),
    changeInSa: { description: 'Paid' },
    changeInQuickbooks: { description: 'Received' },
    deletedType: 'ItemPayment',
  },
];

describe.each(cases)('$category both ways ($deletedType)', (list) => {
  const { category, names = usualNames } = list;

  it('come and go, change and end, and the next sync writes nothing', async () => {
    const { world, ids } = await startedWorld(7);
    const madeInSa = await world.rules.create(world.actor, category, list.fields(names.sa, ids.sa));
    const madeInQuickbooks = addInQuickbooks(world, category, list.fields(names.quickbooks, ids.quickbooks));
    await world.rules.create(world.actor, category, list.fields(names.both[0], ids.sa));
    addInQuickbooks(world, category, list.fields(names.both[1], ids.quickbooks));
    const first = await world.engine().sync();
    expect(first.messages).toEqual([]);
    expect(resultOf(first, category)).toMatchObject({
      linked: 1,
      toQuickBooks: { added: 1 },
      toSa: { added: 1 },
    });
    const [saId, quickbooksId] = await partnersOf(world, category, madeInSa.id, madeInQuickbooks.id);

    world.clock.move(3_600_000);
    await changeInSa(world, category, saId, list.changeInSa);
    changeInQuickbooks(world, category, quickbooksId, list.changeInQuickbooks);
    const second = await world.engine().sync();
    expect(second.messages).toEqual([]);
    expect(resultOf(second, category)).toMatchObject({ toQuickBooks: { updated: 1 }, toSa: { updated: 1 } });
    expect(inQuickbooks(world, category, madeInQuickbooks.id)).toMatchObject(list.changeInSa);
    expect((await inSa(world, category, madeInSa.id)).fields).toMatchObject(list.changeInQuickbooks);

    world.clock.move(3_600_000);
    const gone = await inSa(world, category, saId);
    await world.rules.remove(world.actor, { category, id: gone.id }, gone.version);
    doInQuickbooks(world, [
      { name: 'ListDel', body: { ListDelType: list.deletedType, ListID: idInQuickbooks(quickbooksId) } },
    ]);
    const third = await world.engine().sync();
    expect(third.messages).toEqual([]);
    expect(resultOf(third, category)).toMatchObject({ toQuickBooks: { removed: 1 }, toSa: { removed: 1 } });
    expect(inQuickbooks(world, category, madeInQuickbooks.id)).toMatchObject({ isActive: false });
    expect((await inSa(world, category, madeInSa.id)).fields).toMatchObject({ isActive: false });

    const last = await world.engine().sync();
    expect({ writes: writes(last), roundTrips: last.quickbooksRoundTrips }).toEqual({
      writes: 0,
      roundTrips: 1,
    });
  });

  it('end and return as inactive and active ones', async () => {
    const { world, ids } = await startedWorld(8);
    const { id } = addInQuickbooks(world, category, list.fields(names.quickbooks, ids.quickbooks));
    await world.engine().sync();
    const [saId] = await partnersOf(world, category, '', id);
    world.clock.move(3_600_000);
    await changeInSa(world, category, saId, { isActive: false });
    expect((await world.engine().sync()).messages).toEqual([]);
    expect(inQuickbooks(world, category, id)).toMatchObject({ isActive: false });
    world.clock.move(3_600_000);
    changeInQuickbooks(world, category, id, { isActive: true });
    expect((await world.engine().sync()).messages).toEqual([]);
    expect((await inSa(world, category, saId)).fields).toMatchObject({ isActive: true });
    expect(writes(await world.engine().sync())).toBe(0);
  });
});

type Result = Awaited<ReturnType<ReturnType<World['engine']>['sync']>>;

function resultOf({ categories }: Result, name: CategoryName) {
  return categories.find((result) => result.name === name);
}
