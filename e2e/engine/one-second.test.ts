/**
 * Elements of every list that QuickBooks made in one second, as a program does. Its ids are a counter of the list and
 * that second, so that the first element of each list has the id of the first one of every other list.
 */
import { categoryOf, idInQuickbooks, type CategoryName, type Fields } from '@autosync/records';
import { control } from '@autosync/simulator';
import { describe, expect, it } from 'vitest';
import { changeInSa, inQuickbooks, inSa, item, salesTax, vendor } from './lists.ts';
import {
  addInQuickbooks,
  changeInQuickbooks,
  createWorld,
  differences,
  doInQuickbooks,
  movableClock,
  quickbooksRecords,
  writes,
  type World,
} from './world.ts';

/** QuickBooks, with sales tax, and an element in each list, all of one second. */
async function madeInOneSecond(seed: number): Promise<World> {
  const ticking = movableClock('2026-03-02T15:00:00Z');
  const first = ticking.now();
  const clock = { ...ticking, now: () => first };
  const world = await createWorld(seed, {}, clock);
  control(world.company, { do: 'switch-on', feature: 'sales-tax' });
  doInQuickbooks(world, [
    { name: 'PaymentMethodAdd', body: { PaymentMethodAdd: { Name: 'Card' } } },
    { name: 'CustomerTypeAdd', body: { CustomerTypeAdd: { Name: 'Home' } } },
    { name: 'StandardTermsAdd', body: { StandardTermsAdd: { Name: 'Net 9' } } },
    { name: 'DateDrivenTermsAdd', body: { DateDrivenTermsAdd: { Name: 'The tenth', DayOfMonthDue: 10 } } },
    { name: 'AccountAdd', body: { AccountAdd: { Name: 'Income', AccountType: 'Income' } } },
    { name: 'EmployeeAdd', body: { EmployeeAdd: { FirstName: 'Eve', LastName: 'Hill' } } },
  ]);
  const agency = addInQuickbooks(world, 'Vendors', { ...vendor, name: 'State' }).id;
  addInQuickbooks(world, 'Vendors', { ...vendor, kind: 'other_name', name: 'Owner' });
  addInQuickbooks(world, 'Sales Tax', { ...salesTax, kind: 'tax', name: 'County', rate: '1.00', agency });
  addInQuickbooks(world, 'Sales Reps', { initials: 'EH', isActive: true, person: agency });
  const [code, incomeAccount] = [idOf(world, 'Sales Tax', 'Tax'), idOf(world, 'Chart of Accounts', 'Income')];
  addInQuickbooks(world, 'Items', { ...item, name: 'Mowing', salesTaxCode: code, incomeAccount });
  doInQuickbooks(world, [{ name: 'CustomerAdd', body: { CustomerAdd: { Name: 'Lee' } } }]);
  clock.now = () => ticking.now();
  return world;
}

function idOf(world: World, category: CategoryName, label: string): string {
  const found = quickbooksRecords(world, category).find(
    ({ fields }) => categoryOf(category).label(fields) === label,
  );
  if (found === undefined) throw new Error(`QuickBooks has no ${category} ${label}.`);
  return found.id;
}

const changes: readonly (readonly [category: CategoryName, name: string, fields: Fields])[] = [
  ['Sales Tax', 'Tax', { description: 'Taxed' }],
  ['Sales Tax', 'Non', { description: 'Free of tax' }],
  ['Sales Tax', 'Out of State', { description: 'Elsewhere' }],
  ['Sales Tax', 'County', { description: 'Of the county' }],
  ['Vendors', 'State', { phone: '555-0101' }],
  ['Vendors', 'Owner', { phone: '555-0102' }],
  ['Items', 'Mowing', { description: 'With edges' }],
  ['Customers', 'Lee', { phone: '555-0103' }],
];

describe('lists that were made in one second', () => {
  it('share ids in QuickBooks, and none of their elements is taken for another', async () => {
    const world = await madeInOneSecond(91);
    const [code, tax] = [idOf(world, 'Sales Tax', 'Tax'), idOf(world, 'Sales Tax', 'Out of State')];
    expect(idInQuickbooks(code)).toBe(idInQuickbooks(tax));
    expect(code).not.toBe(tax);

    expect((await world.engine().sync()).messages).toEqual([]);
    expect(await differences(world)).toEqual([]);
    expect(writes(await world.engine().sync())).toBe(0);
  });

  it('are changed one by one from either side', async () => {
    const world = await madeInOneSecond(92);
    await world.engine().sync();
    for (const [category, name, fields] of changes) {
      world.clock.move(3_600_000);
      await changeInSa(world, category, name, fields);
      expect((await world.engine().sync()).messages).toEqual([]);
      expect(inQuickbooks(world, category, name)).toMatchObject(fields);
      expect(await differences(world)).toEqual([]);
    }
    for (const [category, name, fields] of changes) {
      const back = Object.fromEntries(Object.keys(fields).map((field) => [field, 'Back']));
      world.clock.move(3_600_000);
      changeInQuickbooks(world, category, idOf(world, category, name), back);
      expect((await world.engine().sync()).messages).toEqual([]);
      expect((await inSa(world, category, name)).fields).toMatchObject(back);
      expect(await differences(world)).toEqual([]);
    }
  });

  it('lose a code in QuickBooks without the tax that shares its id', async () => {
    const world = await madeInOneSecond(93);
    await world.engine().sync();
    const { id } = addInQuickbooks(world, 'Sales Tax', { ...salesTax, name: 'New' });
    await world.engine().sync();
    doInQuickbooks(world, [
      { name: 'ListDel', body: { ListDelType: 'SalesTaxCode', ListID: idInQuickbooks(id) } },
      { name: 'ListDel', body: { ListDelType: 'ItemSalesTax', ListID: idOf(world, 'Sales Tax', 'County') } },
    ]);
    world.clock.move(3_600_000);
    expect((await world.engine().sync()).messages).toEqual([]);
    for (const [name, isActive] of [
      ['New', false],
      ['County', false],
      ['Tax', true],
      ['Non', true],
      ['Out of State', true],
    ] as const)
      expect((await inSa(world, 'Sales Tax', name)).fields).toMatchObject({ isActive });
  });

  it('are given up in SA one by one', async () => {
    const world = await madeInOneSecond(94);
    await world.engine().sync();
    world.clock.move(3_600_000);
    await changeInSa(world, 'Sales Tax', 'Non', { isActive: false });
    expect((await world.engine().sync()).messages).toEqual([]);
    expect(inQuickbooks(world, 'Sales Tax', 'Non')).toMatchObject({ isActive: false });
    expect(inQuickbooks(world, 'Sales Tax', 'County')).toMatchObject({ isActive: true });
    expect(await differences(world)).toEqual([]);
  });
});
