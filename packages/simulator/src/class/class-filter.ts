import type { ClassFilter } from '@autosync/qbxml';
import type { Books } from '../books.ts';
import { requireFeature } from '../preferences/feature.ts';
import { classReference } from '../reference.ts';
import type { ElementKey } from '../storage.ts';
import { filteredIds } from '../transaction/filter.ts';

/** Whether an element is of the classes that a query asks for. @throws Refusal 3250 where classes are off. */
export function isOfClass(
  books: Books,
  filter: ClassFilter | undefined,
): (key: Pick<ElementKey, 'nameSpace' | 'id'>) => boolean {
  if (!filter) return () => true;
  requireFeature(books, 'class-tracking');
  const ids = filteredIds(books, filter, classReference) ?? [];
  return ({ nameSpace, id }) => {
    const body = books.storage.element(nameSpace, id)?.body;
    return body !== undefined && 'ClassRef' in body && ids.includes(body.ClassRef?.ListID ?? '');
  };
}
