/** Times, numbers and amounts as the user's own system writes them. */
const moment = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });
const exact = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'medium' });
const number = new Intl.NumberFormat();
/** A price has two digits, and more where they count. */
const price = new Intl.NumberFormat(undefined, { minimumFractionDigits: 2, maximumFractionDigits: 5 });
const decimal = new Intl.NumberFormat(undefined, { maximumFractionDigits: 5 });
/** QuickBooks Desktop of the United States keeps its books in dollars. */
const money = new Intl.NumberFormat(undefined, { style: 'currency', currency: 'USD' });
/** A day at the end of a picture, where there is little room. */
const shortDay = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short' });
const day = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeZone: 'UTC' });

export function timeText(instant: string): string {
  return moment.format(Date.parse(instant));
}

export function exactTimeText(instant: string): string {
  return exact.format(Date.parse(instant));
}

export function shortDayText(instant: string): string {
  return shortDay.format(Date.parse(instant));
}

export function countText(count: number): string {
  return number.format(count);
}

/** "1 message", "2 messages". */
export function countOf(count: number, one: string, many: string): string {
  return `${countText(count)} ${count === 1 ? one : many}`;
}

export function durationText(ms: number): string {
  const seconds = Math.round(ms / 1000);
  if (seconds < 1) return 'less than a second';
  if (seconds < 60) return countOf(seconds, 'second', 'seconds');
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return countOf(minutes, 'minute', 'minutes');
  return `${countOf(Math.floor(minutes / 60), 'hour', 'hours')} ${minutes % 60} min`;
}

/** How fast a category must have gone on, and for how long, before a time left is honest. */
const doneMin = 20;
const elapsedMinMs = 4_000;

/** What a category still takes; undefined as long as nobody can tell. */
export function timeLeftMs(done: number, total: number | null, elapsedMs: number): number | undefined {
  if (total === null || done < doneMin || elapsedMs < elapsedMinMs || done >= total) return undefined;
  return (elapsedMs / done) * (total - done);
}

/** An exact amount; the text goes to the formatter as it is, so no digit is lost on the way. */
export function amountText(amount: string): string {
  return isDecimal(amount) ? money.format(amount) : amount;
}

export function priceText(value: string): string {
  return isDecimal(value) ? price.format(value) : value;
}

export function decimalText(value: string): string {
  return isDecimal(value) ? decimal.format(value) : value;
}

/** A day without a time: it is the same day everywhere. */
export function dayText(date: string): string {
  const moment = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(moment) ? date : day.format(moment);
}

/** Amounts and days in a sentence of the program as the user's system writes them, as in "Payment of 120.00 on 2026-05-02". */
export function recordText(text: string): string {
  return text
    .replaceAll(/(?<=\b(?:of|is|to|and|counts) )-?\d+\.\d{2}(?![\d%]|\.\d)/g, amountText)
    .replaceAll(/(?<![\dT-])\d{4}-\d\d-\d\d(?![\dT-])/g, dayText);
}

function isDecimal(text: string): text is `${number}` {
  return /^-?\d+(\.\d+)?$/.test(text);
}
