/**
 * Names that several lists of QuickBooks share, inactive records included (qbxml.md 5.4): customers, vendors, employees and
 * other names have one list, items and sales taxes another, and the properties of one master a third. Who has a name is
 * asked before it is sent, so that the message can say who it is and offer another.
 */
import type { Request } from '@autosync/qbxml';
import type { Category, Fields } from '@autosync/records';
import type { SyncContext } from './context.ts';
import type { Obstacle } from './message.ts';
import { bodyOf } from './operation.ts';
import type { Operation, Store } from './ports/index.ts';

/** One list of names, as it is asked about and told of. */
interface NameSpace {
  readonly query: 'EntityQuery' | 'CustomerQuery' | 'ItemQuery';
  readonly shared: string;
  readonly nameCharactersMax: number;
}

const people: NameSpace = {
  query: 'EntityQuery',
  shared: 'customers, vendors, employees and other names share one list there',
  nameCharactersMax: 41,
};
const properties: NameSpace = {
  query: 'CustomerQuery',
  shared: 'the jobs of one customer have a name each there',
  nameCharactersMax: 41,
};
const items: NameSpace = {
  query: 'ItemQuery',
  shared: 'items and sales taxes share one list there',
  nameCharactersMax: 31,
};

const singulars: { readonly [element: string]: string } = {
  CustomerRet: 'customer',
  VendorRet: 'vendor',
  EmployeeRet: 'employee',
  OtherNameRet: 'name on the list of other names',
  ItemSalesTaxRet: 'sales tax',
  ItemSalesTaxGroupRet: 'group of sales taxes',
};

const nameInUse = 3100;

interface Named {
  readonly id: string;
  /** The record of QuickBooks that is to get the name; null where it is to be created. */
  readonly target: string | null;
  readonly name: string;
  /** With the names of its masters in front, as QuickBooks tells it. */
  readonly fullName: string;
}

/** The obstacles of those creations and new names whose name somebody else has, by the id of the operation. */
export async function takenNames(
  context: SyncContext,
  category: Category,
  operations: readonly Operation[],
): Promise<ReadonlyMap<string, Obstacle>> {
  const bySpace = new Map<NameSpace, Named[]>();
  for (const operation of operations) {
    if (operation.to !== 'quickbooks' || !isNaming(operation)) continue;
    const { fields, target } = bodyOf(operation);
    const space = spaceOf(category, fields);
    const fullName = await fullNameOf(context.store, category, fields);
    if (space === undefined || fullName === undefined) continue;
    const { name } = fields;
    const called = typeof name === 'string' ? name : fullName;
    const named = { id: operation.id, target: target?.id ?? null, name: called, fullName };
    bySpace.set(space, [...(bySpace.get(space) ?? []), named]);
  }
  const taken: [string, Obstacle][] = [];
  for (const [space, named] of bySpace) {
    const holders = await holdersOf(context, space, named);
    // Whoever gets another name in the same message set makes room, and QuickBooks says whether in time.
    const moving = new Set(named.map(({ target }) => target));
    const offers = named
      .filter(({ fullName }) => {
        const holder = holders.get(fullName.toLowerCase());
        return holder !== undefined && !moving.has(holder.id);
      })
      .map((one) => ({ ...one, offered: renamed(one, space, category.singular) }));
    const others = await holdersOf(
      context,
      space,
      offers.map(({ offered }) => offered),
    );
    for (const { id, target, fullName, offered } of offers) {
      const freeName = others.has(offered.fullName.toLowerCase()) ? undefined : offered.name;
      const holder = holders.get(fullName.toLowerCase())?.phrase ?? '';
      taken.push([
        id,
        takenBy(holder, space, target === null ? 'sync.link-or-create' : 'sync.name-taken', freeName),
      ]);
    }
  }
  return new Map(taken);
}

function spaceOf(category: Category, { parent = null, kind }: Fields): NameSpace | undefined {
  const { name } = category;
  if (name === 'Customers' && parent !== null) return properties;
  if (category.traits !== undefined) return people;
  if (name === 'Items') return items;
  return name === 'Sales Tax' && kind !== 'code' ? items : undefined;
}

/** The name with those of its masters, which are linked by now; undefined where one of them is not known. */
async function fullNameOf(
  store: Pick<Store, 'linkByQuickbooks'>,
  category: Category,
  { name, parent = null }: Fields,
): Promise<string | undefined> {
  if (typeof name !== 'string') return undefined;
  if (typeof parent !== 'string') return name;
  const [link] = await store.linkByQuickbooks(category.name, [parent]);
  const master = link && (await fullNameOf(store, category, link.quickbooksBaseline));
  return master === undefined ? undefined : `${master}:${name}`;
}

/** Whether QuickBooks would have to take a name that the record did not have. */
function isNaming(operation: Operation): boolean {
  if (operation.action === 'create') return true;
  return (
    operation.action === 'change' &&
    ['name', 'parent'].some((field) => bodyOf(operation).changed.includes(field))
  );
}

interface Holder {
  readonly id: string;
  /** "a vendor" */
  readonly phrase: string;
}

/** Who has these names, by the name in small letters. */
async function holdersOf(
  { conversation }: SyncContext,
  { query }: NameSpace,
  named: readonly Named[],
): Promise<ReadonlyMap<string, Holder>> {
  if (named.length === 0) return new Map();
  const request: Request = {
    name: query,
    body: {
      FullName: named.map(({ fullName }) => fullName),
      IncludeRetElement: ['ListID', 'Name', 'FullName', 'IsActive'],
    },
  };
  const holders = new Map<string, Holder>();
  for (const { records } of await conversation.ask([request]))
    for (const { element, value } of records) {
      const name: unknown = Reflect.get(value, 'FullName') ?? Reflect.get(value, 'Name');
      const id: unknown = Reflect.get(value, 'ListID');
      if (typeof name !== 'string' || typeof id !== 'string') continue;
      const isActive = Reflect.get(value, 'IsActive') !== false;
      const singular = singulars[element] ?? (element.startsWith('Item') ? 'item' : 'record');
      holders.set(name.toLowerCase(), { id, phrase: withArticle(isActive, singular) });
    }
  return holders;
}

function withArticle(isActive: boolean, singular: string): string {
  if (!isActive) return `an inactive ${singular}`;
  return `${/^[aeiou]/.test(singular) ? 'an' : 'a'} ${singular}`;
}

/** The same record under a name that says what it is; the names of its masters stay in front. */
function renamed(
  { name, fullName, ...rest }: Named,
  { nameCharactersMax }: NameSpace,
  singular: string,
): Named {
  const suffix = ` (${singular})`;
  const other = `${name.slice(0, nameCharactersMax - suffix.length).trimEnd()}${suffix}`;
  return { ...rest, name: other, fullName: `${fullName.slice(0, fullName.length - name.length)}${other}` };
}

function takenBy(
  holder: string,
  { shared }: NameSpace,
  code: 'sync.link-or-create' | 'sync.name-taken',
  freeName: string | undefined,
): Obstacle {
  const offer = freeName === undefined ? '' : ` "${freeName}" is free.`;
  const candidates = `In QuickBooks ${holder} has this name already, and ${shared}. The one that has it may be a record of SA as well.${offer}`;
  return {
    code,
    details: { candidates, statusCode: nameInUse, ...(freeName && { freeName }) },
  };
}
