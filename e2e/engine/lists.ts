/** Elements of the lists on both sides, and the few steps with which people change them. */
import type { CategoryName, Fields } from '@autosync/records';
import { control } from '@autosync/simulator';
import {
  addInQuickbooks,
  createWorld,
  doInQuickbooks,
  quickbooksRecords,
  saRecords,
  type World,
} from './world.ts';

/** A vendor about whom nothing is known, not even a name; a field that is missing is empty. */
export const vendor: Fields = { kind: 'vendor', isActive: true };

/** A tax code without a name. */
export const salesTax: Fields = { kind: 'code', isActive: true, isTaxable: true, taxes: [] };

/** A service without a name, a price or an account. */
export const item: Fields = { kind: 'service', isActive: true };

/** An agency, a tax and an account of income that stand on a side already. */
export interface Ids {
  readonly income: string;
  readonly agency: string;
  readonly tax: string;
}

/** Both sides with sales tax switched on, an agency and its tax, linked. */
export async function startedWorld(
  seed: number,
): Promise<{ readonly world: World; readonly ids: { readonly quickbooks: Ids; readonly sa: Ids } }> {
  const world = await createWorld(seed);
  control(world.company, { do: 'switch-on', feature: 'sales-tax' });
  const agency = addInQuickbooks(world, 'Vendors', { ...vendor, name: 'State' }).id;
  const tax = { ...salesTax, kind: 'tax', name: 'State tax', rate: '4.30', agency };
  doInQuickbooks(world, [
    { name: 'AccountAdd', body: { AccountAdd: { Name: 'Income', AccountType: 'Income' } } },
  ]);
  const account = quickbooksRecords(world, 'Chart of Accounts').find(
    ({ fields }) => fields['name'] === 'Income',
  );
  const income = account?.id ?? '';
  const quickbooks = { income, agency, tax: addInQuickbooks(world, 'Sales Tax', tax).id };
  const { messages } = await world.engine().sync();
  if (messages.length > 0) throw new Error(JSON.stringify(messages));
  world.clock.move(3_600_000);
  const sa = {
    income: (await inSa(world, 'Chart of Accounts', 'Income')).id,
    agency: (await inSa(world, 'Vendors', 'State')).id,
    tax: (await inSa(world, 'Sales Tax', 'State tax')).id,
  };
  return { world, ids: { quickbooks, sa } };
}

/** SA's partner of the record of QuickBooks, and the partner in QuickBooks of SA's. */
export async function partnersOf(
  { store }: World,
  category: CategoryName,
  saId: string,
  quickbooksId: string,
): Promise<readonly [saId: string, quickbooksId: string]> {
  const [own] = await store.linkByQuickbooks(category, [quickbooksId]);
  const [other] = await store.linkBySa(category, [saId]);
  return [own?.saId ?? '', other?.quickbooksId ?? ''];
}

/** SA's record of that id or name. */
export async function inSa(world: World, category: CategoryName, wanted: string) {
  const found = (await saRecords(world, category)).find(
    ({ id, fields }) => id === wanted || fields['name'] === wanted,
  );
  if (found === undefined) throw new Error(`SA has no ${category} ${wanted}.`);
  return found;
}

export async function changeInSa(
  world: World,
  category: CategoryName,
  wanted: string,
  fields: Fields,
): Promise<void> {
  const { id, version } = await inSa(world, category, wanted);
  await world.rules.change(world.actor, { category, id }, version, fields);
}

/** What QuickBooks has under that id or name. */
export function inQuickbooks(world: World, category: CategoryName, wanted: string): Fields {
  const found = quickbooksRecords(world, category).find(
    ({ id, fields }) => id === wanted || fields['name'] === wanted,
  );
  if (found === undefined) throw new Error(`QuickBooks has no ${category} ${wanted}.`);
  return found.fields;
}
