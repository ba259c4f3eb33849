import { addDays, dateOnly } from '@autosync/core';
import type { DateOnly } from '@autosync/core';
import type { Books } from './books.ts';
import { isOfType } from './list/definition.ts';

/**
 * The day on which an invoice of that day is due under those terms: so many days later, or a day of the
 * month, of the next one where the invoice comes within `DueNextMonthDays` of it. Without terms: the day itself.
 */
export function dueDate(books: Books, termsId: string | undefined, day: DateOnly): DateOnly {
  const terms = termsId === undefined ? undefined : books.storage.element('Terms', termsId);
  if (terms && isOfType(terms, 'StandardTerms')) return addDays(day, terms.body.StdDueDays ?? 0);
  if (!terms || !isOfType(terms, 'DateDrivenTerms')) return day;
  const { DayOfMonthDue: dayOfMonth = 1, DueNextMonthDays: days = 0 } = terms.body;
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  const candidates = [0, 1, 2].map((later) => dayIn(year, month + later, dayOfMonth));
  return candidates.find((candidate) => candidate >= addDays(day, days)) ?? day;
}

/** That day of the month, or its last one where the month is shorter. */
function dayIn(year: number, month: number, day: number): DateOnly {
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const text = new Date(Date.UTC(year, month - 1, Math.min(day, last))).toISOString();
  return dateOnly(text.slice(0, 10));
}
