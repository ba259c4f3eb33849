import type { Instant, Json } from '@autosync/core';
import { addressSchema, type Shown } from '@autosync/records';
import { html, type Html } from './html.ts';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** An amount of a record, or a dash; kept together on its line. */
export function money(amount: Json | undefined): Html {
  if (typeof amount !== 'string') return html`<span class="muted">–</span>`;
  return html`<span class="${amount.startsWith('-') ? 'money negative' : 'money'}"
    >${moneyText(amount)}</span
  >`;
}

/** `-1234.50` as `−$1,234.50`. The text stays what it was; no number is made of it. */
export function moneyText(amount: string): string {
  const [whole = '', decimals = ''] = amount.replace('-', '').split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${amount.startsWith('-') ? '−' : ''}$${grouped}.${decimals}`;
}

/** A day of a record, or a dash. */
export function day(date: Json | undefined): Html {
  if (typeof date !== 'string') return html`<span class="muted">–</span>`;
  // A narrow cell breaks before the year and nowhere else.
  return html`<time datetime="${date}">${dayText(date).replace(' ', '\u00a0')}</time>`;
}

/** `2026-05-01` as `May 1, 2026`. */
export function dayText(date: string): string {
  const [year = '', month = '', dayOfMonth = ''] = date.slice(0, 10).split('-');
  return `${months[Number(month) - 1] ?? ''} ${Number(dayOfMonth)}, ${year}`;
}

/** A sentence with each day and amount in it as people read it. */
export function asRead(sentence: string): string {
  return sentence
    .replaceAll(/(?<=\b(?:of|is|to|and|counts) )-?\d+\.\d{2}(?![\d%]|\.\d)/g, moneyText)
    .replaceAll(/\b\d{4}-\d{2}-\d{2}\b/g, dayText);
}

/** A search as a person types it: a day as pages show it or as `5/1/2026`, an amount with its dollar sign and commas. */
export function asStored(search: string): string {
  const text = search.trim();
  const [, name = '', day, year = ''] = /^([a-z]{3})[a-z]*\.? (\d{1,2}),? (\d{4})$/i.exec(text) ?? [];
  const month = months.findIndex((each) => each.toLowerCase() === name.toLowerCase()) + 1;
  if (day !== undefined && month > 0) return dateOf(year, String(month), day);
  const [, numberOfMonth, dayOfMonth = '', fullYear = ''] =
    /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
  if (numberOfMonth !== undefined) return dateOf(fullYear, numberOfMonth, dayOfMonth);
  return /^\$?\d[\d,]*(\.\d{0,2})?$/.test(text) ? text.replaceAll(/[$,]/g, '') : text;
}

function dateOf(year: string, month: string, day: string): string {
  return [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
}

/**
 * A moment as day and time of the office, with the name of its time zone: that of the computer that SA runs
 * on (its `TZ`), unless another is given.
 */
export function moment(instant: Instant, timeZone?: string): Html {
  const part = partsOf(new Date(instant), timeZone);
  const date = `${part('year')}-${part('month')}-${part('day')}`;
  const time = `${part('hour')}:${part('minute')}`;
  return html`<span class="moment"
    ><time datetime="${instant}"
      >${dayText(date)} <span class="muted">${time} ${part('timeZoneName')}</span></time
    ></span
  >`;
}

function partsOf(at: Date, timeZone: string | undefined): (name: Intl.DateTimeFormatPartTypes) => string {
  const twoDigits = { month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' } as const;
  const form = { year: 'numeric', ...twoDigits, hourCycle: 'h23', timeZoneName: 'short', timeZone } as const;
  const parts = new Intl.DateTimeFormat('en-US', form).formatToParts(at);
  return (name) => parts.find(({ type }) => type === name)?.value ?? '';
}

/** A field of a record as a person reads it. */
export function shownText(shown: Shown): string {
  switch (shown.kind) {
    case 'empty':
      return '(empty)';
    case 'flag':
      return shown.value ? 'yes' : 'no';
    case 'amount':
      return moneyText(shown.value);
    case 'date':
      return dayText(shown.value);
    case 'price':
    case 'number':
    case 'text':
      return shown.value;
    default: {
      const unreachable: never = shown;
      return unreachable;
    }
  }
}

/** A value of a record as a person reads it. */
export function plain(value: Json | undefined): string {
  if (value === null || value === undefined || value === '') return '(empty)';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'string') return /^\d{4}-\d{2}-\d{2}$/.test(value) ? dayText(value) : value;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return `${value.length} ${value.length === 1 ? 'entry' : 'entries'}`;
  const members = Object.entries(value).toSorted(([a], [b]) => placeOf(a) - placeOf(b));
  return members.flatMap(([, member]) => (typeof member === 'string' ? [member] : [])).join(', ');
}

/** Addresses read from the street to the country. */
function placeOf(member: string): number {
  return Object.keys(addressSchema.properties).indexOf(member);
}
