/**
 * Adding, changing and removing list elements: what all lists share (qbxml.md 4.1, 4.2, 5.4).
 *
 * A name is unique in its name space without regard to case, also against inactive elements; an element
 * under a parent is unique there. Its full name is the names from the top down; renaming or moving a parent
 * renames its descendants without touching their TimeModified (bookkeeping.md 20).
 */
import { readAddresses } from '../address.ts';
import type { Books } from '../books.ts';
import { editSequenceOf, nextListId, now } from '../books.ts';
import type { ListBodies, ListElement, ListType } from '../record.ts';
import { isBlank, referencedParent, requireKept, resolved } from '../reference.ts';
import type { GivenReference } from '../reference.ts';
import {
  fieldNotClearable,
  fieldUnsupported,
  nameInUse,
  objectNotFound,
  Refusal,
  savingFailed,
  statusOk,
} from '../status.ts';
import type { Status } from '../status.ts';
import { merged } from '../merge.ts';
import { stored } from '../text.ts';
import type { Filled } from '../text.ts';
import { isOfType } from './definition.ts';
import type { ListDefinition } from './definition.ts';

/** How deep lists go (qbxml.md 5.2). */
const levelsMax = 5;

interface NewElement<T extends ListType> {
  readonly name: string;
  readonly isActive: boolean | '' | undefined;
  readonly parent: GivenReference | undefined;
  readonly body: ListBodies[T];
}

/** Adds an element. @throws Refusal 3100 for a name in use, 3130 for an unknown parent, 3140 for a reference. */
export function addElement<T extends ListType>(
  books: Books,
  definition: ListDefinition<T>,
  element: NewElement<T>,
): string {
  const { type, nameSpace } = definition;
  const name = leafName(books, element.name);
  const parent =
    element.parent && !isBlank(element.parent) ? parentOf(books, definition, element.parent) : undefined;
  const fullName = parent ? `${parent.fullName}:${name}` : name;
  requireFree(books, definition, fullName, undefined);
  requireDepth(fullName);
  const second = now(books);
  const id = nextListId(books, nameSpace);
  books.storage.putElement({
    type,
    nameSpace,
    id,
    name,
    fullName,
    parentId: parent?.id,
    isActive: element.isActive !== false,
    createdAt: second,
    modifiedAt: second,
    body: resolved(books, read(books, definition, element.body), definition.references, type),
  });
  return id;
}

export interface GivenChanges {
  readonly ListID: string;
  readonly EditSequence: string;
  readonly Name?: string;
  readonly IsActive?: boolean | '';
  readonly ParentRef?: GivenReference;
}

/**
 * Changes the fields that are given and leaves the others.
 *
 * @throws Refusal 3120 for an unknown id, 3200 for a stale edit sequence (the caller adds the current object).
 */
export function modifyElement<T extends ListType>(
  books: Books,
  definition: ListDefinition<T>,
  given: GivenChanges,
  fields: object,
): void {
  const current = elementOf(books, definition, given.ListID);
  const { Name, IsActive, ParentRef } = given;
  requireKept({ Name, IsActive, ...fields }, ['Name', 'IsActive', ...definition.notClearable]);
  const name = Name === undefined ? current.name : leafName(books, Name);
  const parent = newParent(books, definition, current, ParentRef);
  const fullName = parent ? `${parent.fullName}:${name}` : name;
  requireFree(books, definition, fullName, current.id);
  requireDepth(fullName);
  const body = merged(current.body, fields, books.switches);
  books.storage.putElement({
    ...current,
    name,
    fullName,
    parentId: parent?.id,
    isActive: IsActive === undefined || IsActive === '' ? current.isActive : IsActive,
    modifiedAt: now(books),
    body: resolved(books, read(books, definition, body), definition.references, definition.type),
  });
  if (fullName !== current.fullName) renameDescendants(books, definition, current.id, fullName);
}

/** A body as QuickBooks stores it. */
function read<T extends ListType>(
  books: Books,
  { addresses = [] }: ListDefinition<T>,
  body: ListBodies[T],
): Filled<ListBodies[T]> {
  return readAddresses(stored(body, books.switches), addresses, books.switches);
}

/** The element of that id and type. @throws Refusal 3120 where there is none. */
export function elementOf<T extends ListType>(
  books: Books,
  definition: ListDefinition<T>,
  id: string,
): ListElement<T> {
  const element = books.storage.element(definition.nameSpace, id);
  if (!element || !isOfType(element, definition.type)) throw objectNotFound(id);
  return element;
}

export function isCurrent(element: ListElement, editSequence: string): boolean {
  return editSequenceOf(element.modifiedAt) === editSequence.trim();
}

/** OK, or the warning that names the first element that is not kept. */
export function statusOfFields(given: object, unsupported: readonly string[]): Status {
  const first = Object.entries(given).find(
    ([name, value]) => value !== undefined && unsupported.includes(name),
  );
  return first ? fieldUnsupported(first[0]) : statusOk;
}

function leafName(books: Books, given: string): string {
  const name = stored(given, books.switches);
  if (name === '') throw new Refusal(3080, `The string "${given}" in the field "Name" is invalid.`);
  if (name.includes(':')) {
    throw new Refusal(3090, `There was an error when storing "${given}" in the "Name" field.`);
  }
  return name;
}

function parentOf<T extends ListType>(
  books: Books,
  { nameSpace, type, listName }: ListDefinition<T>,
  reference: GivenReference,
): ListElement {
  return referencedParent(books, reference, { kind: type, nameSpace, types: [type] }, listName);
}

/** The parent after a Mod: the present one, none for a blank reference, or the one that is given. */
function newParent<T extends ListType>(
  books: Books,
  definition: ListDefinition<T>,
  current: ListElement<T>,
  reference: GivenReference | undefined,
): ListElement | undefined {
  if (reference && !isBlank(reference)) {
    const parent = parentOf(books, definition, reference);
    const isInside = parent.id === current.id || parent.fullName.startsWith(`${current.fullName}:`);
    if (isInside) throw savingFailed(definition.type, 'An element cannot be its own parent.');
    return parent;
  }
  if (reference && definition.notClearable.includes('ParentRef')) throw fieldNotClearable('ParentRef');
  if (reference || current.parentId === undefined) return undefined;
  return books.storage.element(definition.nameSpace, current.parentId);
}

function requireFree<T extends ListType>(
  books: Books,
  { nameSpace }: ListDefinition<T>,
  fullName: string,
  ownId: string | undefined,
): void {
  const holder = books.storage.elementByFullName(nameSpace, fullName);
  if (holder && holder.id !== ownId) throw nameInUse(fullName.split(':').at(-1) ?? fullName);
}

function requireDepth(fullName: string): void {
  if (fullName.split(':').length <= levelsMax) return;
  throw savingFailed('list element', `A list has at most ${levelsMax} levels.`);
}

function renameDescendants<T extends ListType>(
  books: Books,
  definition: ListDefinition<T>,
  parentId: string,
  parentFullName: string,
): void {
  const { nameSpace, type } = definition;
  for (const key of books.storage.elementKeys({ types: [type], parentId })) {
    const child = books.storage.element(nameSpace, key.id);
    if (!child || child.parentId !== parentId) continue;
    const fullName = `${parentFullName}:${child.name}`;
    const touched = books.switches.renameTouchesBelow ? { modifiedAt: now(books) } : {};
    books.storage.putElement({ ...child, ...touched, fullName });
    renameDescendants(books, definition, child.id, fullName);
  }
}
