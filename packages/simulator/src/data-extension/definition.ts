/**
 * Definitions of custom fields (owner 0, which people see) and private data (owner a GUID). A definition has
 * no ListID outside; its name is unique under its owner without regard to case.
 */
import type { DataExtDefAdd, DataExtDefMod, DataExtDefRet, DataExtRet } from '@autosync/qbxml';
import { nextListId, now } from '../books.ts';
import type { Books } from '../books.ts';
import { isOfType } from '../list/definition.ts';
import type { ListElement } from '../record.ts';
import { nameInUse, objectNotFound, Refusal } from '../status.ts';
import { stored } from '../text.ts';
import { changeExtensions } from './change.ts';

/** The owner of the fields that people see. */
export const publicOwner = '0';

export type Definition = ListElement<'DataExtDef'>;

export function findDefinition(books: Books, owner: string, name: string): Definition | undefined {
  const element = books.storage.elementByFullName('DataExtDef', fullNameOf(owner, name));
  return element && isOfType(element, 'DataExtDef') ? element : undefined;
}

/** @throws Refusal 3120 where the owner has no such definition. */
export function definitionOf(books: Books, owner: string, name: string): Definition {
  const definition = findDefinition(books, owner, name);
  if (!definition) throw objectNotFound(name);
  return definition;
}

/**
 * A definition as an answer shows it: with all that the schema demands. A real QuickBooks was recorded that
 * leaves out what was not given; the switch follows it instead.
 */
export function shownDefinition(books: Books, { id, body }: Definition): DataExtDefRet {
  if (books.switches.dataExtDefForm === 'recorded') return body.definition;
  const DataExtID = Number.parseInt(id, 16) - 0x8000_0000;
  const demanded = { DataExtListRequire: false, DataExtTxnRequire: false, DataExtFormatString: '' };
  return { DataExtID, ...demanded, ...body.definition };
}

/** @throws Refusal 3100 for a name that the owner has already (recorded). */
export function addDefinition(books: Books, given: DataExtDefAdd): Definition {
  if (given.DataExtName.trim() === '') {
    throw new Refusal(3080, `The string "${given.DataExtName}" in the field "DataExtName" is invalid.`);
  }
  const { DataExtName, OwnerID, ...rest } = stored(given, books.switches);
  requireFree(books, OwnerID, DataExtName);
  return putDefinition(books, { OwnerID, DataExtName, ...rest });
}

/** Puts a definition into the file, whatever is there. */
export function putDefinition(books: Books, definition: DataExtDefRet): Definition {
  const { OwnerID = '', DataExtName: name = '' } = definition;
  const second = now(books);
  const element: Definition = {
    type: 'DataExtDef',
    nameSpace: 'DataExtDef',
    id: nextListId(books, 'DataExtDef'),
    name,
    fullName: fullNameOf(OwnerID, name),
    parentId: undefined,
    isActive: true,
    createdAt: second,
    modifiedAt: second,
    body: { definition },
  };
  books.storage.putElement(element);
  return element;
}

/** Changes a definition; a new name goes to all values of it. */
export function modifyDefinition(books: Books, given: DataExtDefMod): Definition {
  const current = definitionOf(books, given.OwnerID, given.DataExtName);
  const changes = stored(given, books.switches);
  const {
    DataExtNewName: name = current.name,
    RemoveFromObject: removed = [],
    AssignToObject = [],
  } = changes;
  const before = current.body.definition;
  const objects = [...new Set([...(before.AssignToObject ?? []), ...AssignToObject])];
  const definition: DataExtDefRet = {
    ...before,
    DataExtName: name,
    AssignToObject: objects.filter((object) => !removed.some((each) => each === object)),
    DataExtListRequire: changes.DataExtListRequire ?? before.DataExtListRequire,
    DataExtTxnRequire: changes.DataExtTxnRequire ?? before.DataExtTxnRequire,
    DataExtFormatString: changes.DataExtFormatString ?? before.DataExtFormatString,
  };
  if (name.toLowerCase() !== current.name.toLowerCase()) requireFree(books, given.OwnerID, name);
  changeExtensions(books, current, (value): DataExtRet => ({ ...value, DataExtName: name }));
  const { company } = current.body;
  const body = {
    definition: stored(definition, books.switches),
    company: company && { ...company, DataExtName: name },
  };
  const fullName = fullNameOf(given.OwnerID, name);
  const changed: Definition = { ...current, name, fullName, modifiedAt: now(books), body };
  books.storage.putElement(changed);
  return changed;
}

/** Takes a definition away, and with it all values. */
export function deleteDefinition(books: Books, owner: string, name: string): void {
  const definition = definitionOf(books, owner, name);
  changeExtensions(books, definition, () => undefined);
  books.storage.removeElement('DataExtDef', definition.id);
}

/** The definitions of those owners; of all where none is named. @throws Refusal 3121 for an owner without any. */
export function definitionsOf(books: Books, owners: readonly string[] | undefined): readonly Definition[] {
  const all = books.storage.elementKeys({ types: ['DataExtDef'] }).flatMap(({ id }) => {
    const element = books.storage.element('DataExtDef', id);
    return element && isOfType(element, 'DataExtDef') ? [element] : [];
  });
  if (!owners) return all;
  return owners.flatMap((owner) => {
    const own = all.filter(({ fullName }) => fullName.toLowerCase().startsWith(`${owner.toLowerCase()}:`));
    if (own.length > 0) return own;
    throw new Refusal(3121, `There are no data extension definitions for the OwnerID "${owner}".`);
  });
}

function requireFree(books: Books, owner: string, name: string): void {
  if (findDefinition(books, owner, name)) throw nameInUse(name);
}

function fullNameOf(owner: string, name: string): string {
  return `${owner.trim()}:${name.trim()}`;
}
