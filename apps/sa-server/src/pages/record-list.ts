import type { CategoryName } from '@autosync/records';
import { categoryOf } from '@autosync/records';
import { derivationOf, folded, type StoredRecord } from '@autosync/sa/rules';
import { html, type Html } from './html.ts';
import type { View } from './view.ts';

const recordsMax = 50;

export interface Listed {
  readonly records: readonly StoredRecord[];
  /** The link to the next page, or nothing. */
  readonly more: Html;
}

/** A page of a category as the address asks for it: `?search=`, `?customer=`, and `?after=` for the next pages. */
export async function recordList(view: View, category: CategoryName): Promise<Listed> {
  const { search, customer, after } = view.query;
  const isDescending = categoryOf(category).kind === 'transaction';
  const found = await view.rules.page(view.session.actor, {
    category,
    isDescending,
    recordsMax: recordsMax + 1,
    ...(search === undefined ? {} : { search: folded(search) }),
    ...(customer === undefined ? {} : { customer }),
    ...(after === undefined ? {} : { after: placeOf(after) }),
  });
  const records = found.slice(0, recordsMax);
  const last = found.length > recordsMax ? records.at(-1) : undefined;
  const { resource } = categoryOf(category);
  const start =
    after === undefined ? undefined : html`<a href="${addressOf(view, undefined)}">First page</a>`;
  if (!last) return { records, more: html`<p class="more">${start}</p>` };
  const next = addressOf(view, `${last.id}~${derivationOf(last).sortKey}`);
  return {
    records,
    more: html`<p class="more">${start}<a href="${next}">Next ${resource.replaceAll('-', ' ')}</a></p>`,
  };
}

function placeOf(after: string): { id: string; sortKey: string } {
  const [id = '', ...sortKey] = after.split('~');
  return { id, sortKey: sortKey.join('~') };
}

function addressOf({ query }: View, after: string | undefined): string {
  const { search, customer } = query;
  const kept = Object.entries({ search, customer, after }).flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, value]],
  );
  return `?${new URLSearchParams(kept).toString()}`;
}
