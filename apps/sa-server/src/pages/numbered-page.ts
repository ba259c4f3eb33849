import { html, type Html } from './html.ts';
import type { View } from './view.ts';

/** Rows of one page of a list that is at hand as a whole. */
const numberedRowsMax = 200;

/** The page that the address asks for with `?page=`, and the links to those before and behind it. */
export function numberedPage<Row>(
  view: View,
  all: readonly Row[],
  name: string,
  kept: Readonly<Record<string, string>>,
): { readonly rows: readonly Row[]; readonly more: Html } {
  const page = /^[1-9]\d{0,5}$/.test(view.query['page'] ?? '') ? Number(view.query['page']) : 1;
  const address = (to: number) =>
    `?${new URLSearchParams({ ...withoutEmpty(kept), page: String(to) }).toString()}`;
  const more = html`<p class="more">
    ${page > 1 && html`<a href="${address(page - 1)}">Previous ${name}</a>`}
    ${all.length > page * numberedRowsMax && html`<a href="${address(page + 1)}">Next ${name}</a>`}
  </p>`;
  return { rows: all.slice((page - 1) * numberedRowsMax, page * numberedRowsMax), more };
}

function withoutEmpty(kept: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== ''));
}
