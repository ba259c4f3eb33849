/** Where every scenario begins: a small company in QuickBooks that has synced once, and who does things in it. */
import type { Json } from '@autosync/core';
import type { Side, SyncResult } from '@autosync/engine';
import { categories, categoryOf, type Category, type Fields } from '@autosync/records';
import type { Switches } from '@autosync/simulator';
import { addInQuickbooks, createWorld, doInQuickbooks, type World } from '../engine/world.ts';
import { fieldsIn } from './record-words.ts';

export interface Office {
  readonly world: World;
  last: SyncResult | undefined;
  /** How many texts QuickBooks had heard before the last sync. */
  heardBefore: number;
}

const minute = 60_000;

/** Kinds of records by the word for one of them; a client is a customer in QuickBooks. */
const byWord = new Map([
  ...categories.map((category): [string, Category] => [category.singular, category]),
  ['customer', categoryOf('Customers')],
]);

/** `invoice` and `invoices` alike. @throws Error for what is no kind of record. */
export function categoryOfWord(word: string): Category {
  const found = byWord.get(word) ?? byWord.get(word.replace(/s$/, ''));
  if (found === undefined) throw new Error(`"${word}" is none of ${[...byWord.keys()].join(', ')}.`);
  return found;
}

export function sideOf(word: string): Side {
  return word === 'SA' ? 'sa' : 'quickbooks';
}

export async function openOffice(switches: Partial<Switches>): Promise<Office> {
  const world = await createWorld(1, switches);
  doInQuickbooks(world, [
    { name: 'AccountAdd', body: { AccountAdd: { Name: 'Lawn income', AccountType: 'Income' } } },
    { name: 'AccountAdd', body: { AccountAdd: { Name: 'Checking', AccountType: 'Bank' } } },
    { name: 'AccountAdd', body: { AccountAdd: { Name: 'Savings', AccountType: 'Bank' } } },
  ]);
  const office: Office = {
    world,
    last: undefined,
    heardBefore: 0,
  };
  await add(office, 'quickbooks', 'payment method', ['Name: Cash']);
  await add(office, 'quickbooks', 'payment method', ['Name: Check']);
  await add(office, 'quickbooks', 'term of payment', ['Name: Net 15', 'Due after days: 15']);
  for (const name of ['Mowing', 'Trimming'])
    await add(office, 'quickbooks', 'item', [`Name: ${name}`, 'Price: 40.00', 'Income account: Lawn income']);
  await add(office, 'quickbooks', 'customer', ['Name: Reyes']);
  await sync(office);
  world.clock.move(24 * 60 * minute);
  await sync(office);
  return office;
}

export async function sync(office: Office): Promise<SyncResult> {
  const { world } = office;
  world.clock.move(minute);
  office.heardBefore = world.sent.length;
  office.last = await world.engine().sync();
  world.clock.move(minute);
  return office.last;
}

export async function add(
  { world }: Office,
  side: Side,
  word: string,
  details: readonly string[],
): Promise<void> {
  const category = categoryOfWord(word);
  const fields = await fieldsIn(world, side, category, details);
  world.clock.move(minute);
  if (side === 'sa') await world.rules.create(world.actor, category.name, { ...kinds(category), ...fields });
  else addInQuickbooks(world, category.name, { ...wholly(category), ...fields });
}

/** What a form shows before somebody types. */
function wholly(category: Category): Fields {
  const blanks: [string, Json][] = [];
  for (const [name, schema] of Object.entries(category.schema.properties)) {
    const type: unknown = Reflect.get(schema, 'type');
    if (type === 'boolean') blanks.push([name, name === 'isActive']);
    if (type === 'array') blanks.push([name, []]);
  }
  return { ...Object.fromEntries(blanks), ...kinds(category) };
}

function kinds({ name }: Category): Fields {
  if (name === 'Terms') return { kind: 'standard' };
  if (name === 'Items') return { kind: 'service' };
  return name === 'Vendors' ? { kind: 'vendor' } : {};
}
