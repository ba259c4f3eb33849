import type { Books } from '../books.ts';
import { editSequenceOf, printedTime } from '../books.ts';
import type { Feature } from '../preferences/feature.ts';
import type { AnswerEntry, ListBodies, ListElement, ListType, NameSpace } from '../record.ts';
import { named } from '../reference.ts';
import type { ReferencePlan } from '../reference.ts';
import { together } from '../together.ts';

/** What the shared rules of lists need to know of one type. */
export interface ListDefinition<T extends ListType> {
  readonly type: T;
  readonly nameSpace: NameSpace;
  /** The list as QuickBooks calls it in its messages. */
  readonly listName: string;
  readonly references: ReferencePlan;
  /** Elements that cannot be emptied by a Mod (qbxml.md 4.2). */
  readonly notClearable: readonly string[];
  /** Elements that this QuickBooks knows and does not keep: done without them, with a warning 530. */
  readonly unsupported: readonly string[];
  /** The addresses that its answers show with a block. */
  readonly addresses?: readonly string[];
  /** The feature that must be on for its elements to be added or changed. */
  readonly feature?: Feature;
  /** The element as an answer shows it. */
  readonly present: (books: Books, element: ListElement<T>) => AnswerEntry;
}

/** A definition of whatever type, as queries over several lists use it. */
export interface AnyList {
  readonly type: ListType;
  readonly nameSpace: NameSpace;
  readonly references: ReferencePlan;
  /** Undefined for an element of another type. */
  readonly present: (books: Books, element: ListElement) => AnswerEntry | undefined;
}

export function anyList<T extends ListType>(definition: ListDefinition<T>): AnyList {
  const { type, nameSpace, references } = definition;
  return {
    type,
    nameSpace,
    references,
    present: (books, element) => (isOfType(element, type) ? definition.present(books, element) : undefined),
  };
}

export function isOfType<T extends ListType>(element: ListElement, type: T): element is ListElement<T> {
  return element.type === type;
}

/** An element of a flat list: its header and all of its fields. */
export function flat<T extends ListType>(
  books: Books,
  element: ListElement<T>,
  references: ReferencePlan = {},
): ListBodies[T] {
  return together(headerOf(books, element), named(books, element.body, references));
}

/** An element of a list with levels. */
export function levelled<T extends ListType>(
  books: Books,
  element: ListElement<T>,
  references: ReferencePlan = {},
): ListBodies[T] {
  return { ...placeOf(books, element), ...flat(books, element, references) };
}

/** What every list element shows first. */
export function headerOf(books: Books, element: ListElement) {
  return {
    ListID: element.id,
    TimeCreated: printedTime(books, element.createdAt),
    TimeModified: printedTime(books, element.modifiedAt),
    EditSequence: editSequenceOf(element.modifiedAt),
    Name: element.name,
    IsActive: element.isActive,
  };
}

/** What an element of a list with levels shows beside it. */
export function placeOf(books: Books, element: ListElement) {
  const parent =
    element.parentId === undefined ? undefined : books.storage.element(element.nameSpace, element.parentId);
  return {
    FullName: element.fullName,
    ...(parent && { ParentRef: { ListID: parent.id, FullName: parent.fullName } }),
    Sublevel: element.fullName.split(':').length - 1,
  };
}
