/** The lists both ways through the whole connector: added, changed, ended and referred to, on each side. */
import type { CategoryName, Fields } from '@autosync/records';
import { describe, expect, it } from 'vitest';
import {
  addInQuickbooks,
  changeInQuickbooks,
  createWorld,
  differences,
  doInQuickbooks,
  quickbooksRecords,
  saRecords,
  writes,
  type World,
} from './world.ts';

interface ListCase {
  readonly category: CategoryName;
  /** What a person types in for a new element of that name. */
  fields(name: string): Fields;
  readonly changeInSa: Fields;
  readonly changeInQuickbooks: Fields;
  /** What deletes one of them in QuickBooks. */
  readonly deletedType: 'Vendor' | 'OtherName';
}

const vendor: Fields = {
  kind: 'vendor',
  isActive: true,
  companyName: null,
  salutation: null,
  firstName: null,
  middleName: null,
  lastName: null,
  phone: null,
  altPhone: null,
  fax: null,
  email: null,
  contact: null,
  address: null,
  nameOnCheck: null,
  terms: null,
  accountNumber: null,
  notes: null,
};

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
];

describe.each(cases)('$category both ways ($deletedType)', (list) => {
  const { category } = list;

  it('come and go, change and end, and the next sync writes nothing', async () => {
    const world = await createWorld(7);
    await world.rules.create(world.actor, category, list.fields('Made in SA'));
    addInQuickbooks(world, category, list.fields('Made in QuickBooks'));
    await world.rules.create(world.actor, category, list.fields('On both sides'));
    addInQuickbooks(world, category, list.fields('on both  sides'));
    const first = await world.engine().sync();
    expect(first.messages).toEqual([]);
    expect(resultOf(first, category)).toMatchObject({
      linked: 1,
      toQuickBooks: { added: 1 },
      toSa: { added: 1 },
    });
    expect((await differences(world)).filter(isOf(category))).toEqual([`${category} On both sides: name`]);

    world.clock.move(3_600_000);
    await changeInSa(world, category, 'Made in QuickBooks', list.changeInSa);
    changeInQuickbooks(
      world,
      category,
      idInQuickbooks(world, category, 'Made in SA'),
      list.changeInQuickbooks,
    );
    const second = await world.engine().sync();
    expect(second.messages).toEqual([]);
    expect(resultOf(second, category)).toMatchObject({ toQuickBooks: { updated: 1 }, toSa: { updated: 1 } });
    expect(inQuickbooks(world, category, 'Made in QuickBooks')).toMatchObject(list.changeInSa);
    expect((await inSa(world, category, 'Made in SA')).fields).toMatchObject(list.changeInQuickbooks);

    world.clock.move(3_600_000);
    const gone = await inSa(world, category, 'Made in QuickBooks');
    await world.rules.remove(world.actor, { category, id: gone.id }, gone.version);
    const ListID = idInQuickbooks(world, category, 'Made in SA');
    doInQuickbooks(world, [{ name: 'ListDel', body: { ListDelType: list.deletedType, ListID } }]);
    const third = await world.engine().sync();
    expect(third.messages).toEqual([]);
    expect(resultOf(third, category)).toMatchObject({ toQuickBooks: { removed: 1 }, toSa: { removed: 1 } });
    expect(inQuickbooks(world, category, 'Made in QuickBooks')).toMatchObject({ isActive: false });
    expect((await inSa(world, category, 'Made in SA')).fields).toMatchObject({ isActive: false });

    const last = await world.engine().sync();
    expect({ writes: writes(last), roundTrips: last.quickbooksRoundTrips }).toEqual({
      writes: 0,
      roundTrips: 1,
    });
  });

  it('end and return as inactive and active ones', async () => {
    const world = await createWorld(8);
    addInQuickbooks(world, category, list.fields('Comes and goes'));
    await world.engine().sync();
    world.clock.move(3_600_000);
    await changeInSa(world, category, 'Comes and goes', { isActive: false });
    expect((await world.engine().sync()).messages).toEqual([]);
    expect(inQuickbooks(world, category, 'Comes and goes')).toMatchObject({ isActive: false });
    world.clock.move(3_600_000);
    changeInQuickbooks(world, category, idInQuickbooks(world, category, 'Comes and goes'), {
      isActive: true,
    });
    expect((await world.engine().sync()).messages).toEqual([]);
    expect((await inSa(world, category, 'Comes and goes')).fields).toMatchObject({ isActive: true });
    expect(writes(await world.engine().sync())).toBe(0);
  });
});

describe('a vendor', () => {
  it('takes its terms along, and waits for those that QuickBooks does not have yet', async () => {
    const world = await createWorld(9);
    const terms = await world.rules.create(world.actor, 'Terms', {
      name: 'Net 45',
      kind: 'standard',
      dueDays: 45,
    });
    await world.rules.create(world.actor, 'Vendors', { ...vendor, name: 'Quarry', terms: terms.id });
    expect((await world.engine().sync()).messages).toEqual([]);
    const [inBooks] = quickbooksRecords(world, 'Terms');
    expect(inQuickbooks(world, 'Vendors', 'Quarry')).toMatchObject({ terms: inBooks?.id });
  });

  it('of SA is not turned into an other name of QuickBooks: a message says that QuickBooks cannot', async () => {
    const world = await createWorld(10);
    addInQuickbooks(world, 'Vendors', { ...vendor, name: 'Quarry' });
    await world.engine().sync();
    world.clock.move(3_600_000);
    await changeInSa(world, 'Vendors', 'Quarry', { kind: 'other_name' });
    const result = await world.engine().sync();
    expect(result.messages).toMatchObject([{ code: 'sync.not-allowed-by-quickbooks', category: 'Vendors' }]);
  });

  it('of the name of a client is refused by QuickBooks, which has one space of names for both', async () => {
    const world = await createWorld(11);
    await world.rules.create(world.actor, 'Vendors', { ...vendor, name: 'Smith & Sons' });
    await world.rules.create(world.actor, 'Customers', { name: 'Smith & Sons' });
    const result = await world.engine().sync();
    expect(result.messages).toMatchObject([{ category: 'Customers', record: 'Smith & Sons' }]);
    expect(result.messages[0]?.why).toMatch(/name/i);
  });
});

type Result = Awaited<ReturnType<ReturnType<World['engine']>['sync']>>;

function resultOf({ categories }: Result, name: CategoryName) {
  return categories.find((result) => result.name === name);
}

function isOf(category: CategoryName) {
  return (sentence: string) => sentence.startsWith(category);
}

async function inSa(world: World, category: CategoryName, name: string) {
  const found = (await saRecords(world, category)).find(({ fields }) => fields['name'] === name);
  if (found === undefined) throw new Error(`SA has no ${category} ${name}.`);
  return found;
}

async function changeInSa(world: World, category: CategoryName, name: string, fields: Fields): Promise<void> {
  const { id, version } = await inSa(world, category, name);
  await world.rules.change(world.actor, { category, id }, version, fields);
}

function objectInQuickbooks(world: World, category: CategoryName, name: string) {
  const found = quickbooksRecords(world, category).find(({ fields }) => fields['name'] === name);
  if (found === undefined) throw new Error(`QuickBooks has no ${category} ${name}.`);
  return found;
}

function inQuickbooks(world: World, category: CategoryName, name: string): Fields {
  return objectInQuickbooks(world, category, name).fields;
}

function idInQuickbooks(world: World, category: CategoryName, name: string): string {
  return objectInQuickbooks(world, category, name).id;
}
