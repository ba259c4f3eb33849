/**
 * The closing date: what lies on or before it is closed (qbxml.md 6). With a password QuickBooks refuses to
 * change it from outside; without one it writes silently, by the switch (bookkeeping.md 16). Both the old
 * and the new date of a change count. What an application moves at the other end of it is not asked.
 */
import { dateOnly } from '@autosync/core';
import type { DateOnly } from '@autosync/core';
import type { Books } from '../books.ts';
import { Refusal } from '../status.ts';

const codes = { add: 3180, modify: 3171, delete: 3161, void: 3185 } as const;

/** The last day that is closed; undefined where none is. */
export function closingDate(books: Books): DateOnly | undefined {
  const day = books.storage.setting('closing date') ?? '';
  return day === '' ? undefined : dateOnly(day);
}

/** Closes the period up to that day, or opens it again where none is given. */
export function closePeriod(books: Books, through: DateOnly | undefined, hasPassword: boolean): void {
  books.storage.setSetting('closing date', through ?? '');
  books.storage.setSetting('closing password', hasPassword ? 'set' : '');
}

/** @throws Refusal 3161, 3171, 3180 or 3185 where one of the days is closed. */
export function requireOpenPeriod(
  books: Books,
  deed: keyof typeof codes,
  ...days: readonly DateOnly[]
): void {
  const closed = closingDate(books);
  if (closed === undefined || days.every((day) => day > closed)) return;
  const isGuarded = books.storage.setting('closing password') === 'set';
  if (!isGuarded && books.switches.closedWithoutPassword === 'written') return;
  throw new Refusal(
    codes[deed],
    `Cannot ${deed} the transaction.  QuickBooks error message: Its date is on or before the company's closing date ${closed}.`,
  );
}
