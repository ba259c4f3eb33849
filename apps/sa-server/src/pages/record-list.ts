import type { CategoryName } from '@autosync/records';
import { categoryOf } from '@autosync/records';
import {
  derivationOf,
  folded,
  titleOf,
  wordOf,
  wordsOf,
  type Reading,
  type StoredRecord,
} from '@autosync/sa/rules';
import { asStored } from './format.ts';
import { html, type Html } from './html.ts';
import { searchForm } from './layout.ts';
import { Names } from './naming.ts';
import type { View } from './view.ts';

const recordsMax = 50;

export interface Listed {
  readonly records: readonly StoredRecord[];
  /** The link to the next page, or nothing. */
  readonly more: Html;
  /** What is said where there is no record. */
  readonly empty: string;
}

/** A page of a category as the address asks for it: `?search=`, `?customer=`, and `?after=` for the next pages. */
export async function recordList(view: View, category: CategoryName): Promise<Listed> {
  const { search, customer, after } = view.query;
  const isDescending = categoryOf(category).kind === 'transaction';
  const found = await view.rules.page(view.session.actor, {
    category,
    isDescending,
    recordsMax: recordsMax + 1,
    ...(search === undefined ? {} : { search: folded(asStored(search)) }),
    ...(customer === undefined ? {} : { customer }),
    ...(after === undefined ? {} : { after: placeOf(after) }),
  });
  const records = found.slice(0, recordsMax);
  const last = found.length > recordsMax ? records.at(-1) : undefined;
  const start =
    after === undefined ? undefined : html`<a href="${addressOf(view, undefined)}">First page</a>`;
  const empty =
    search === undefined ? `There are no ${wordsOf(category)}.` : `No ${wordOf(category)} is found.`;
  if (!last) return { records, empty, more: html`<p class="more">${start}</p>` };
  const next = addressOf(view, `${last.id}~${derivationOf(last).sortKey}`);
  return {
    records,
    empty,
    more: html`<p class="more">${start}<a href="${next}">Next ${wordsOf(category)}</a></p>`,
  };
}

/** What stands above the transactions of a category: a search, or whose they are where the address names a client. */
export async function listHead(
  { query }: View,
  reading: Reading,
  category: CategoryName,
  label: string,
): Promise<Html> {
  const place = `/${categoryOf(category).resource}`;
  const { customer, search } = query;
  if (customer === undefined) return searchForm(place, label, search);
  const names = await Names.of(reading, [{ category: 'Customers', id: customer }]);
  return html`<p>
    Of <a href="/clients/${customer}">${names.of('Customers', customer)}</a>.
    <a href="${place}">All ${titleOf(category).toLowerCase()}</a>
  </p>`;
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
