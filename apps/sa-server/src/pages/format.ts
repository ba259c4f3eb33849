import type { Json } from '@autosync/core';
import { addressSchema } from '@autosync/records';
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
  return html`<time datetime="${date}">${dayText(date)}</time>`;
}

/** `2026-05-01` as `May 1, 2026`. */
export function dayText(date: string): string {
  const [year = '', month = '', dayOfMonth = ''] = date.slice(0, 10).split('-');
  return `${months[Number(month) - 1] ?? ''} ${Number(dayOfMonth)}, ${year}`;
}

/** A moment as day and time in UTC, which is what the database keeps. */
export function moment(instant: string): Html {
  return html`<span class="moment"
    >${day(instant)} <span class="muted">${instant.slice(11, 16)} UTC</span></span
  >`;
}

/** A value of a record as a person reads it. */
export function plain(value: Json | undefined): string {
  if (value === null || value === undefined || value === '') return '(empty)';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if (Array.isArray(value)) return `${value.length} ${value.length === 1 ? 'entry' : 'entries'}`;
  const members = Object.entries(value).toSorted(([a], [b]) => placeOf(a) - placeOf(b));
  return members.flatMap(([, member]) => (typeof member === 'string' ? [member] : [])).join(', ');
}

/** Addresses read from the street to the country. */
function placeOf(member: string): number {
  return Object.keys(addressSchema.properties).indexOf(member);
}
