/** The answers to Add and Mod of a list element: the whole object as it is stored now (qbxml.md 4.1, 4.2). */
import { withElements } from '../answer.ts';
import type { Outcome } from '../answer.ts';
import { withExtensions } from '../data-extension/value.ts';
import { requireUnlocked } from '../lock.ts';
import { requireFeature } from '../preferences/feature.ts';
import type { AnswerEntry, ListBodies, ListElement, ListType } from '../record.ts';
import type { GivenReference } from '../reference.ts';
import { staleEditSequence, statusOk } from '../status.ts';
import type { Status } from '../status.ts';
import type { Work } from '../work.ts';
import type { ListDefinition } from './definition.ts';
import { addElement, elementOf, isCurrent, modifyElement, statusOfFields } from './element.ts';
import type { GivenChanges } from './element.ts';

/** The element of that id as the answer to a request that made or changed it. */
export function showing<T extends ListType>(
  work: Work,
  definition: ListDefinition<T>,
  id: string,
  includeRetElement: readonly string[] | undefined,
  status: Status = statusOk,
): Outcome {
  const entry = shown(work, definition, elementOf(work.books, definition, id));
  return { status, records: [withElements(entry, includeRetElement)] };
}

/** An answer to a change never shows custom fields; only a query with OwnerID does. */
function shown<T extends ListType>(
  work: Work,
  definition: ListDefinition<T>,
  element: ListElement<T>,
): AnswerEntry {
  return withExtensions(definition.present(work.books, element), undefined);
}

interface GivenElement {
  readonly Name: string;
  readonly IsActive?: boolean | '';
  readonly ParentRef?: GivenReference;
}

/** Carries out an Add: the element with that body, and a warning for what is given and not kept. */
export function adding<T extends ListType>(
  work: Work,
  definition: ListDefinition<T>,
  given: GivenElement,
  body: ListBodies[T],
  { IncludeRetElement }: { readonly IncludeRetElement?: readonly string[] },
): Outcome {
  if (definition.feature) requireFeature(work.books, definition.feature);
  const { Name: name, IsActive: isActive, ParentRef: parent } = given;
  const id = addElement(work.books, definition, { name, isActive, parent, body });
  return showing(work, definition, id, IncludeRetElement, statusOfFields(given, definition.unsupported));
}

/** Carries out a Mod whose fields are those of the list's body. */
export function changing<T extends ListType>(
  work: Work,
  definition: ListDefinition<T>,
  changes: GivenChanges,
  { IncludeRetElement }: { readonly IncludeRetElement?: readonly string[] },
): Outcome {
  const { ListID, EditSequence, Name, IsActive, ParentRef, ...fields } = changes;
  const given = { ListID, EditSequence, Name, IsActive, ParentRef };
  return modifying(work, definition, given, fields, IncludeRetElement);
}

/** Carries out a Mod. A stale edit sequence is answered 3200 with the current object (recorded). */
export function modifying<T extends ListType>(
  work: Work,
  definition: ListDefinition<T>,
  given: GivenChanges,
  fields: object,
  includeRetElement: readonly string[] | undefined,
): Outcome {
  if (definition.feature) requireFeature(work.books, definition.feature);
  const current = elementOf(work.books, definition, given.ListID);
  requireUnlocked(work.books, current.id);
  if (!isCurrent(current, given.EditSequence)) {
    const { status } = staleEditSequence(given.EditSequence);
    return { status, records: [withElements(shown(work, definition, current), includeRetElement)] };
  }
  const kept = Object.entries(fields).filter(([name]) => !definition.unsupported.includes(name));
  modifyElement(work.books, definition, given, Object.fromEntries(kept));
  return showing(
    work,
    definition,
    given.ListID,
    includeRetElement,
    statusOfFields(fields, definition.unsupported),
  );
}
