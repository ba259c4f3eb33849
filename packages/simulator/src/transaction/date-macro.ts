/** The named ranges of dates that a query may ask for. Weeks begin on Sunday, the fiscal year in January. */
import { addDays, dateOnly } from '@autosync/core';
import type { DateOnly } from '@autosync/core';
import type { DateMacro } from '@autosync/qbxml';

export interface DateRange {
  readonly dateFrom?: DateOnly;
  readonly dateTo?: DateOnly;
}

/** The days that a macro means when it is `today`; nothing for All. */
export function macroRange(macro: DateMacro, today: DateOnly): DateRange {
  const match =
    /^(This|Last|Next)(Week|Month|CalendarQuarter|FiscalQuarter|CalendarYear|FiscalYear)(ToDate)?$/.exec(
      macro,
    );
  if (macro === 'Today') return { dateFrom: today, dateTo: today };
  if (macro === 'Yesterday') return { dateFrom: addDays(today, -1), dateTo: addDays(today, -1) };
  if (macro === 'NextFourWeeks') {
    const start = weekOf(today, 1);
    return { dateFrom: start, dateTo: addDays(start, 27) };
  }
  if (!match) return {};
  const step = match[1] === 'This' ? 0 : match[1] === 'Last' ? -1 : 1;
  const start = startOf(match[2] ?? '', today, step);
  const end = addDays(startOf(match[2] ?? '', today, step + 1), -1);
  if (match[3] === undefined) return { dateFrom: start, dateTo: end };
  return { dateFrom: start, dateTo: step === 0 ? today : sameDayBefore(start, end, today, match[2] ?? '') };
}

/** How far into the earlier period the present day would be. */
function sameDayBefore(start: DateOnly, end: DateOnly, today: DateOnly, period: string): DateOnly {
  const days = (Date.parse(today) - Date.parse(startOf(period, today, 0))) / 86_400_000;
  const day = addDays(start, days);
  return day < end ? day : end;
}

/** The first day of the period that lies `step` periods from the one of today. */
function startOf(period: string, today: DateOnly, step: number): DateOnly {
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  if (period === 'Week') return weekOf(today, step);
  if (period === 'Month') return firstOfMonth(year, month + step);
  if (period.endsWith('Quarter')) return firstOfMonth(year, month - ((month - 1) % 3) + 3 * step);
  return firstOfMonth(year + step, 1);
}

function weekOf(today: DateOnly, step: number): DateOnly {
  return addDays(today, 7 * step - new Date(`${today}T00:00:00Z`).getUTCDay());
}

function firstOfMonth(year: number, month: number): DateOnly {
  return dateOnly(new Date(Date.UTC(year, month - 1, 1)).toISOString().slice(0, 10));
}
