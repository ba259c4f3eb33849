/** A company file with what every rule needs beside it: time, zone, chance and the switches. */
import { epochMsOf } from '@autosync/core';
import type { Clock, DateOnly, Random } from '@autosync/core';
import { parseDateTime } from '@autosync/qbxml';
import type { QuickBooksDateTime } from '@autosync/qbxml';
import type { NameSpace } from './record.ts';
import type { CompanyStorage } from './storage.ts';
import type { Switches } from './switches.ts';
import type { Zone } from './zone.ts';

export interface Books {
  readonly storage: CompanyStorage;
  readonly clock: Pick<Clock, 'now'>;
  readonly random: Random;
  readonly zone: Zone;
  readonly switches: Switches;
  /** Ids of records that a person has open, so that nobody else can change them. */
  readonly locks: Set<string>;
}

/** The present Unix second. */
export function now(books: Books): number {
  return Math.floor(epochMsOf(books.clock.now()) / 1000);
}

export function today(books: Books): DateOnly {
  return books.zone.dayOf(now(books));
}

/** The edit sequence is the second of the last change; two changes in one second share it (qbxml.md 0.4). */
export function editSequenceOf(modifiedAt: number): string {
  return String(modifiedAt);
}

/** A moment as QuickBooks prints it: the wall clock with, by default, the offset of January (qbxml.md 5.3). */
export function printedTime(books: Pick<Books, 'zone' | 'switches'>, second: number): QuickBooksDateTime {
  const wallClock = books.zone.wallClock(second);
  const january = Date.UTC(Number(wallClock.slice(0, 4)), 0, 15) / 1000;
  const minutes = books.zone.offsetMinutes(books.switches.printedOffset === 'january' ? january : second);
  const sign = minutes < 0 ? '-' : '+';
  const hours = String(Math.floor(Math.abs(minutes) / 60)).padStart(2, '0');
  const rest = String(Math.abs(minutes) % 60).padStart(2, '0');
  const printed = parseDateTime(`${wallClock}${sign}${hours}:${rest}`);
  if (printed === undefined) throw new RangeError(`The clock stands where no date is: ${wallClock}.`);
  return printed;
}

/** An id of that list: counter and second of creation; only unique within its list (qbxml.md 5.1). */
export function nextListId(books: Books, nameSpace: NameSpace): string {
  const count = nextCount(books, `list ${nameSpace}`);
  return `${(0x8000_0000 + count).toString(16).toUpperCase()}-${now(books)}`;
}

/** An id of a transaction or line; both come from one counter. */
export function nextTransactionId(books: Books): string {
  return `${nextCount(books, 'transaction').toString(16).toUpperCase()}-${now(books)}`;
}

export function nextTransactionNumber(books: Books): number {
  return nextCount(books, 'transaction number');
}

function nextCount(books: Books, counter: string): number {
  const name = `counter ${counter}`;
  const count = Number(books.storage.setting(name) ?? '0') + 1;
  books.storage.setSetting(name, String(count));
  return count;
}

/** A counter goes on from there where it has not come so far. */
export function countOn(books: Books, counter: 'transaction' | 'transaction number', least: number): void {
  const name = `counter ${counter}`;
  if (Number(books.storage.setting(name) ?? '0') < least) books.storage.setSetting(name, String(least));
}

/** The Unix second that a query time means; its offset is ignored, parts left out are zero (qbxml.md 3.2). */
export function queryTime(books: Books, text: QuickBooksDateTime | '' | undefined): number | undefined {
  if (text === undefined || text === '') return undefined;
  const match = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:T(\d{1,2})(?::(\d{1,2})(?::(\d{1,2}))?)?)?/.exec(text);
  if (!match) return undefined;
  const [, year = '', ...parts] = match;
  const [month, day, hour, minute, second] = [0, 1, 2, 3, 4].map((at) => (parts[at] ?? '0').padStart(2, '0'));
  const wallClock = `${year}-${month}-${day}T${hour}:${minute}:${second}`;
  return books.zone.secondOf(wallClock, books.switches.ambiguousLocalTime);
}

/** The end of a query's range; a day without a time means all of that day. */
export function queryEnd(books: Books, text: QuickBooksDateTime | '' | undefined): number | undefined {
  const start = queryTime(books, text);
  if (start === undefined || text === undefined || text === '') return undefined;
  return text.includes('T') ? start : start + 86_399;
}
