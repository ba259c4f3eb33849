import type { Json } from '@autosync/core';
import { html, type Html } from './html.ts';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `-1234.5` cents and all: `−$1,234.50`, kept together. The text stays what it was; no number is made of it. */
export function money(amount: Json | undefined): Html {
  if (typeof amount !== 'string') return html`<span class="muted">–</span>`;
  const [whole = '', cents = ''] = amount.replace('-', '').split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  const isNegative = amount.startsWith('-');
  return html`<span class="${isNegative ? 'money negative' : 'money'}"
    >${isNegative ? '−' : ''}$${grouped}.${cents}</span
  >`;
}

/** `2026-05-01` as `May 1, 2026`. */
export function day(date: Json | undefined): Html {
  if (typeof date !== 'string') return html`<span class="muted">–</span>`;
  const [year = '', month = '', dayOfMonth = ''] = date.slice(0, 10).split('-');
  return html`<time datetime="${date}">${months[Number(month) - 1]} ${Number(dayOfMonth)}, ${year}</time>`;
}

/** A moment as day and time in UTC, which is what the database keeps. */
export function moment(instant: string): Html {
  return html`${day(instant)} <span class="muted">${instant.slice(11, 16)} UTC</span>`;
}

/** A value of a record as a person reads it. */
export function plain(value: Json | undefined): string {
  if (value === null || value === undefined || value === '') return '(empty)';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if (Array.isArray(value)) return `${value.length} ${value.length === 1 ? 'entry' : 'entries'}`;
  return Object.values(value)
    .filter((member) => typeof member === 'string')
    .join(', ');
}
