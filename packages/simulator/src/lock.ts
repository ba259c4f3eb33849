import type { Books } from './books.ts';
import { Refusal } from './status.ts';

/** Refuses to change a record that a person has open (qbxml.md 6). */
export function requireUnlocked(books: Books, id: string): void {
  if (!books.locks.has(id)) return;
  throw new Refusal(3175, `The object "${id}" could not be locked. It is in use by another user.`);
}
