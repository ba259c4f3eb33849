import {
  categoryNames,
  categoryOf,
  changesBetween,
  isCategoryName,
  mapReferences,
  referencesOf,
  shownFields,
  type FieldChange,
  type Fields,
} from '@autosync/records';
import { titleOf, wordOf, type AuditAction, type AuditEntry, type AuditQuery } from '@autosync/sa/rules';
import { choice, textField } from './form.ts';
import { moment, shownText } from './format.ts';
import { html, type Html } from './html.ts';
import { table } from './layout.ts';
import { nameOf, Names } from './naming.ts';
import type { Sight, View } from './view.ts';

const entriesMax = 50;

/** Who changed what and when, the newest first; of one record with `?category=…&id=…`. */
export async function auditTrailPage(view: View): Promise<Sight> {
  const { query } = view;
  const entries = await view.rules.audit(view.session.actor, {
    ...asked(query),
    entriesMax: entriesMax + 1,
  });
  const shown = entries.slice(0, entriesMax);
  const names = await view.rules.look(view.session.actor, (reading) =>
    Names.of(reading, shown.flatMap(referencesIn)),
  );
  const last = entries.length > entriesMax ? shown.at(-1) : undefined;
  const older = last && new URLSearchParams({ ...query, before: String(last.sequence) }).toString();
  const head = html`<th scope="col">When</th>
    <th scope="col">Who</th>
    <th scope="col">What</th>`;
  const content = html`${filters(query)}${table(
    'Audit Trail',
    head,
    shown.map((entry) => row(entry, names)),
    'Nothing fits, or nothing has been changed yet.',
    'stacked',
  )}
  ${older !== undefined && html`<p class="more"><a href="?${older}">Older entries</a></p>`}`;
  return { title: 'Audit Trail', content };
}

/** What the address asks for; what it cannot mean is left out. */
function asked(query: View['query']): Omit<AuditQuery, 'entriesMax'> {
  const { category, id, before, action, by, user } = query;
  const of = category !== undefined && isCategoryName(category) ? category : undefined;
  const done = actions.find((one) => one === action);
  return {
    ...(of === undefined ? {} : { category: of }),
    ...(of !== undefined && id !== undefined ? { record: { category: of, id } } : {}),
    ...(before !== undefined && /^\d{1,15}$/.test(before) ? { before: Number(before) } : {}),
    ...(done === undefined ? {} : { action: done }),
    ...(by === 'sync' || by === 'people' ? { by } : {}),
    ...(user === undefined ? {} : { username: user.trim() }),
  };
}

const verbs = { created: 'Created', changed: 'Changed', deleted: 'Deleted', restored: 'Restored' } as const;
const actions = ['created', 'changed', 'deleted', 'restored'] as const satisfies readonly AuditAction[];

/** The filters; the trail of one record has none but the way back to the whole trail. */
function filters(query: View['query']): Html {
  if (query['id'] !== undefined)
    return html`<p>Of one record. <a href="/audit-trail">The whole trail</a></p>`;
  const categories = categoryNames.map((name) => ({ id: name, label: titleOf(name) }));
  const whats = actions.map((action) => ({ id: action, label: verbs[action] }));
  const whos = [
    { id: 'sync', label: 'The sync' },
    { id: 'people', label: 'People themselves' },
  ];
  const isFiltered = ['category', 'action', 'by', 'user'].some((name) => query[name] !== undefined);
  return html`<form method="get" action="/audit-trail" class="filters" role="search">
    ${choice({ name: 'category', label: 'Category', value: query['category'] }, categories, 'All')}
    ${choice({ name: 'action', label: 'What', value: query['action'] }, whats, 'All')}
    ${choice({ name: 'by', label: 'Done by', value: query['by'] }, whos, 'All')}
    ${textField({ name: 'user', label: 'User', value: query['user'] })}
    <button>Filter</button>
    ${isFiltered && html`<a href="/audit-trail">Show all</a>`}
  </form>`;
}

function row(entry: AuditEntry, names: Names): Html {
  const label = nameOf({ category: entry.category, fields: entry.after });
  const address = addresses.get(entry.category);
  const name = address === undefined ? html`${label}` : html`<a href="${address}/${entry.id}">${label}</a>`;
  const sync = entry.operationId !== null && html` <span class="badge off">sync</span>`;
  return html`<tr>
    <td>${moment(entry.at)}</td>
    <td>${entry.username}${sync}</td>
    <td>${verbs[entry.action]} ${wordOf(entry.category)} ${name}${changes(entry, names)}</td>
  </tr>`;
}

const addresses: ReadonlyMap<string, string> = new Map([
  ['Customers', '/clients'],
  ['Invoices', '/invoices'],
  ['Credits', '/credits'],
  ['Payments', '/payments'],
]);

/** So many changed fields are read at a glance; of more the rest is folded away. */
const fieldsMax = 6;

/** Each field that changed, with what stood there before; of a new record, folded away, what it has. */
function changes(entry: AuditEntry, names: Names): Html | undefined {
  const { action, before, after, quickbooksId } = entry;
  const shown = (fields: Fields) => shownFields(categoryOf(entry.category), named(entry, fields, names));
  const isNew = action === 'created' || before === null;
  const changed = changesBetween(isNew ? [] : shown(before), action === 'deleted' ? [] : shown(after));
  const number =
    quickbooksId === null ? undefined : html`<p class="muted small">In QuickBooks: ${quickbooksId}</p>`;
  if (action === 'deleted' || changed.length === 0) return number;
  const list = (fields: readonly FieldChange[]) =>
    html`<ul class="changes">
      ${fields.map((field) => changedField(field, isNew))}
    </ul>`;
  if (isNew || changed.length > fieldsMax)
    return html`<details>
      <summary>${isNew ? 'What it has' : `What changed in ${changed.length} fields`}</summary>
      ${list(changed)}${number}
    </details>`;
  return html`${list(changed)}${number}`;
}

function changedField({ group, name, before, after }: FieldChange, isNew: boolean): Html {
  const place = group === null ? name : `${group}, ${name}`;
  const [old, now] = [shownText(before), shownText(after)];
  return isNew
    ? html`<li>${place}: ${now}</li>`
    : html`<li>${place}: <del>${old}</del> → <ins>${now}</ins></li>`;
}

/** The record with what it refers to by its name. */
function named({ category }: AuditEntry, fields: Fields, names: Names): Fields {
  return mapReferences(categoryOf(category), fields, (reference) =>
    names.find(reference.category, reference.id),
  );
}

/** The records that an entry refers to, before and after. */
function referencesIn({ category, before, after }: AuditEntry) {
  return [before ?? {}, after].flatMap((fields) => referencesOf(categoryOf(category), fields));
}
