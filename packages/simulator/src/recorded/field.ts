/** What recorded answers say, whatever their type. */
import { parseDateTime } from '@autosync/qbxml';
import type { Books } from '../books.ts';
import { queryTime } from '../books.ts';

/** The moment of a printed time by its wall clock; its offset is not to be trusted (qbxml.md 5.3). */
export function secondOf(books: Books, printed: string): number {
  return queryTime(books, parseDateTime(printed)) ?? 0;
}

export function memberOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return new Map<string, unknown>(Object.entries(value)).get(name);
}

export function textOf(value: unknown, name: string): string {
  const member = memberOf(value, name);
  return typeof member === 'string' || typeof member === 'boolean' ? String(member) : '';
}

/**
 * When the record was made and last changed. The edit sequence is the second of the change, the end of the id
 * that of the creation (qbxml.md 0.4), for a record that says no more of it.
 */
export function timesOf(books: Books, value: unknown) {
  const [created, modified] = [textOf(value, 'TimeCreated'), textOf(value, 'TimeModified')];
  const [editSequence, id] = [
    textOf(value, 'EditSequence'),
    textOf(value, 'ListID') || textOf(value, 'TxnID'),
  ];
  const createdAt = created === '' ? Number(/-(\d{1,10})$/.exec(id)?.[1] ?? '0') : secondOf(books, created);
  if (/^\d{1,10}$/.test(editSequence)) return { createdAt, modifiedAt: Number(editSequence) };
  return { createdAt, modifiedAt: modified === '' ? createdAt : secondOf(books, modified) };
}
