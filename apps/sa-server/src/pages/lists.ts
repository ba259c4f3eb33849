import { Failure } from '@autosync/core';
import { categories, referencesOf, type Category } from '@autosync/records';
import { titleOf, wordOf, type StoredRecord } from '@autosync/sa/rules';
import { plain } from './format.ts';
import { html, type Html } from './html.ts';
import { searchForm, table } from './layout.ts';
import { nameOf, Names } from './naming.ts';
import { recordList } from './record-list.ts';
import type { Sight, View } from './view.ts';

/** The short lists of the company; clients and items have pages of their own. */
const shortLists = categories.filter(
  ({ kind, name }) => kind === 'list' && name !== 'Customers' && name !== 'Items',
);

/** The elements of one of the short lists, with everything that is filled in; the first list where none is named. */
export async function listsPage(view: View): Promise<Sight> {
  const category = shortLists.find(({ resource }) => resource === (view.id || shortLists[0]?.resource));
  if (!category) throw new Failure('sa.not-found', { what: 'list', id: view.id });
  const { records, more, empty } = await recordList(view, category.name);
  const names = await view.rules.look(view.session.actor, (reading) =>
    Names.of(reading, [...records, ...records.flatMap(({ fields }) => referencesOf(category, fields))]),
  );
  const head = html`<th scope="col">Name</th>
    <th scope="col">Details</th>
    <th scope="col">Status</th>`;
  const links = shortLists.map(
    ({ name, resource }) =>
      html`<li>
        <a href="/lists/${resource}" ${resource === category.resource && html` aria-current="page"`}
          >${titleOf(name)}</a
        >
      </li>`,
  );
  const singular = wordOf(category.name);
  const title = titleOf(category.name);
  const rows = records.map((record) => row(category, record, names));
  const content = html`<nav aria-label="Lists">
      <ul>
        ${links}
      </ul>
    </nav>
    ${searchForm(`/lists/${category.resource}`, `Find ${/^[aeiou]/.test(singular) ? 'an' : 'a'} ${singular}`, view.query['search'])}
    ${table(title, head, rows, empty)}${more}`;
  return { title, content };
}

function row(category: Category, record: StoredRecord, names: Names): Html {
  const { fields } = record;
  const details = Object.entries(category.schema.properties).flatMap(([field, schema]) => {
    const value = fields[field] ?? null;
    if (
      field === 'name' ||
      field === 'isActive' ||
      value === null ||
      value === false ||
      (Array.isArray(value) && value.length === 0)
    )
      return [];
    const title: unknown = Reflect.get(schema, 'title');
    const named = referencesOf(category, { [field]: value });
    const ids = [...new Set(named.map(({ id }) => id))];
    const shown =
      ids.length === 0
        ? wordsIn(schema, plain(value))
        : ids
            .map((id) =>
              names.ofOne(
                named.map(({ category: of }) => of),
                id,
              ),
            )
            .join(', ');
    return [html`<li>${typeof title === 'string' ? title : field}: ${shown}</li>`];
  });
  const state =
    fields['isActive'] === true
      ? html`<span class="badge">Active</span>`
      : html`<span class="badge off">Inactive</span>`;
  return html`<tr>
    <th scope="row">${nameOf(record)}</th>
    <td>
      <ul class="changes">
        ${details}
      </ul>
    </td>
    <td>${state}</td>
  </tr>`;
}

/** A value of a fixed list as words: `AccountsReceivable` as `Accounts receivable`. */
function wordsIn(schema: object, value: string): string {
  if (!Object.hasOwn(schema, 'enum')) return value;
  const words = value
    .replaceAll('_', ' ')
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase();
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
}
