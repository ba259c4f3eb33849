import type { DateOnly } from '@autosync/core';
import { parseDateOnly } from '@autosync/core';
import type { QuickBooksDateTime } from './simple-type.ts';
import { parseDateTime } from './simple-type.ts';

/**
 * The wall-clock part of a date with time, without the offset, which QuickBooks prints wrongly in summer
 * (qbxml.md 5.3): `2023-07-01T10:00:00-05:00` gives `2023-07-01T10:00:00`. This is the form to send back.
 */
export function withoutOffset(dateTime: QuickBooksDateTime): QuickBooksDateTime {
  return parseDateTime(dateTime.replace(/(T[\d:]*?)[+-]\d{1,2}:\d{1,2}$/, '$1')) ?? dateTime;
}

/** The day of a date with time as it stands on the wall, or undefined where QuickBooks would not print it. */
export function dayOf(dateTime: QuickBooksDateTime): DateOnly | undefined {
  return parseDateOnly(dateTime.slice(0, 10));
}
