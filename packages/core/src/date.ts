declare const kind: unique symbol;

/** A calendar day, `YYYY-MM-DD`, without zone: the day that stands on an invoice. */
export type DateOnly = string & { readonly [kind]: 'date' };

/** A moment as ISO text in UTC with milliseconds, `2026-11-23T05:48:00.000Z`; texts sort as moments do. */
export type Instant = string & { readonly [kind]: 'instant' };

/** The day that a text says, or undefined where it is none; the 30th of February is none. */
export function parseDateOnly(text: string): DateOnly | undefined {
  if (text.length !== 10 || text[4] !== '-' || text[7] !== '-') return undefined;
  const year = numberAt(text, 0, 4);
  const month = numberAt(text, 5, 7);
  const day = numberAt(text, 8, 10);
  const isReal = year >= 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return isReal ? (text as DateOnly) : undefined;
}

/** A day written in our own code or data; throws a RangeError where the text is none. */
export function dateOnly(text: string): DateOnly {
  const parsed = parseDateOnly(text);
  if (parsed === undefined) throw new RangeError(`"${text}" is not a date of the form YYYY-MM-DD.`);
  return parsed;
}

/** The moment that lies `epochMs` milliseconds after the start of 1970 in UTC. */
export function instantFromEpochMs(epochMs: number): Instant {
  return new Date(epochMs).toISOString() as Instant;
}

/** The moment of an ISO text with a zone, or undefined where it is none. */
export function parseInstant(text: string): Instant | undefined {
  if (!/^\d{4}-\d{2}-\d{2}T[\d:.]+(Z|[+-]\d{2}:\d{2})$/.test(text)) return undefined;
  const epochMs = Date.parse(text);
  return Number.isNaN(epochMs) ? undefined : instantFromEpochMs(epochMs);
}

export function epochMsOf(instant: Instant): number {
  return Date.parse(instant);
}

export function addMs(instant: Instant, ms: number): Instant {
  return instantFromEpochMs(epochMsOf(instant) + ms);
}

/** The day that many days later (or earlier, where `days` is negative). */
export function addDays(date: DateOnly, days: number): DateOnly {
  const epochMs = Date.parse(`${date}T00:00:00Z`) + days * 86_400_000;
  return new Date(epochMs).toISOString().slice(0, 10) as DateOnly;
}

/** The number that the digits from `start` to before `end` make, or -1 where one is no digit. */
function numberAt(text: string, start: number, end: number): number {
  let value = 0;
  for (let at = start; at < end; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (!(digit >= 0 && digit <= 9)) return -1;
    value = value * 10 + digit;
  }
  return value;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
