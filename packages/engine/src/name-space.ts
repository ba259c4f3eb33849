/**
 * Customers, vendors, employees and other names of QuickBooks share one list of names, inactive ones included
 * (qbxml.md 5.4). Who has a name is asked before it is sent, so that the message can say who it is and offer another.
 */
import type { Request } from '@autosync/qbxml';
import type { Category } from '@autosync/records';
import type { SyncContext } from './context.ts';
import type { Obstacle } from './message.ts';
import { bodyOf } from './operation.ts';
import type { Operation } from './ports/index.ts';

const singulars: { readonly [element: string]: string } = {
  CustomerRet: 'customer',
  VendorRet: 'vendor',
  EmployeeRet: 'employee',
  OtherNameRet: 'name on the list of other names',
};

const nameCharactersMax = 41;
const nameInUse = 3100;

/** The obstacles of those creations whose name somebody has, by the id of the operation. */
export async function takenNames(
  { conversation }: SyncContext,
  category: Category,
  operations: readonly Operation[],
): Promise<ReadonlyMap<string, Obstacle>> {
  const named = operations.flatMap((operation) => {
    const { name, parent = null } = bodyOf(operation).fields;
    const isMeant = operation.to === 'quickbooks' && operation.action === 'create' && parent === null;
    return isMeant && typeof name === 'string' ? [{ id: operation.id, name }] : [];
  });
  if (category.traits === undefined || named.length === 0) return new Map();
  const request: Request = {
    name: 'EntityQuery',
    body: {
      FullName: named.map(({ name }) => name),
      IncludeRetElement: ['ListID', 'Name', 'IsActive'],
    },
  };
  const holders = new Map<string, string>();
  for (const { records } of await conversation.ask([request]))
    for (const { element, value } of records) {
      const name: unknown = Reflect.get(value, 'Name');
      if (typeof name !== 'string') continue;
      const isActive = Reflect.get(value, 'IsActive') !== false;
      const word = singulars[element] ?? 'record';
      const article = /^[aeiou]/.test(word) ? 'an' : 'a';
      holders.set(name.toLowerCase(), isActive ? `${article} ${word}` : `an inactive ${word}`);
    }
  return new Map(
    named.flatMap(({ id, name }): [string, Obstacle][] => {
      const holder = holders.get(name.toLowerCase());
      return holder === undefined ? [] : [[id, takenBy(holder, name, category.singular)]];
    }),
  );
}

function takenBy(holder: string, name: string, singular: string): Obstacle {
  const suffix = ` (${singular})`;
  const suggestion = `${name.slice(0, nameCharactersMax - suffix.length).trimEnd()}${suffix}`;
  const candidates = `In QuickBooks ${holder} has this name, and customers, vendors, employees and other names share one list there; it may have come from SA as well. "${suggestion}" would be free of that.`;
  return { code: 'sync.link-or-create', details: { candidates, statusCode: nameInUse } };
}
