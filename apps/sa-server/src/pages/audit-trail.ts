import { sameJson } from '@autosync/core';
import { categoryOf, isCategoryName, referencedCategories, type Fields } from '@autosync/records';
import type { AuditEntry } from '@autosync/sa/rules';
import { moment, plain } from './format.ts';
import { html, type Html } from './html.ts';
import { table } from './layout.ts';
import { nameOf, Names, wordOf } from './naming.ts';
import type { Sight, View } from './view.ts';

const entriesMax = 50;

/** Who changed what and when, the newest first; of one record with `?category=…&id=…`. */
export async function auditTrailPage(view: View): Promise<Sight> {
  const { category, id, before } = view.query;
  const record =
    category !== undefined && isCategoryName(category) && id !== undefined
      ? { record: { category, id } }
      : {};
  const from = before !== undefined && /^\d{1,15}$/.test(before) ? { before: Number(before) } : {};
  const entries = await view.rules.audit(view.session.actor, {
    ...record,
    ...from,
    entriesMax: entriesMax + 1,
  });
  const shown = entries.slice(0, entriesMax);
  const names = await view.rules.look(view.session.actor, (reading) =>
    Names.of(reading, shown.flatMap(referencesIn)),
  );
  const last = entries.length > entriesMax ? shown.at(-1) : undefined;
  const one =
    'record' in record && category !== undefined
      ? html`<p>Of one record. <a href="/audit-trail">The whole trail</a></p>`
      : undefined;
  const older = last && new URLSearchParams({ ...view.query, before: String(last.sequence) }).toString();
  const head = html`<th scope="col">When</th>
    <th scope="col">Who</th>
    <th scope="col">What</th>`;
  const content = html`${one}${table(
    'Audit Trail',
    head,
    shown.map((entry) => row(entry, names)),
    'Nothing has been changed yet.',
    'stacked',
  )}
  ${older !== undefined && html`<p class="more"><a href="?${older}">Older entries</a></p>`}`;
  return { title: 'Audit Trail', content };
}

const verbs = { created: 'Created', changed: 'Changed', deleted: 'Deleted', restored: 'Restored' } as const;

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

/** Each field that changed, with what stood there before. */
function changes({ category, action, before, after }: AuditEntry, names: Names): Html | undefined {
  if (action !== 'changed' || before === null) return undefined;
  const rows = changedFields(before, after).map((field) => {
    const schema = categoryOf(category).schema.properties[field];
    const title: unknown = schema && Reflect.get(schema, 'title');
    const refersTo = schema ? referencedCategories(schema) : [];
    const shown = (fields: Fields) =>
      refersTo.length > 0 && fields[field] !== null
        ? names.ofOne(refersTo, fields[field])
        : plain(fields[field]);
    const [old, now] = [shown(before), shown(after)];
    const text = old === now ? html`changed` : html`<del>${old}</del> → <ins>${now}</ins>`;
    return html`<li>${typeof title === 'string' ? title : titled(field)}: ${text}</li>`;
  });
  return html`<ul class="changes">
    ${rows}
  </ul>`;
}

/** `billAddress` as `Bill address`. */
function titled(field: string): string {
  const words = field.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function changedFields(before: Fields, after: Fields): readonly string[] {
  return Object.keys(after).filter((field) => !sameJson(before[field], after[field]));
}

function referencesIn({ category, before, after }: AuditEntry) {
  if (before === null) return [];
  return changedFields(before, after).flatMap((field) => {
    const schema = categoryOf(category).schema.properties[field];
    const refersTo = schema ? referencedCategories(schema) : [];
    return [before[field], after[field]].flatMap((id) =>
      typeof id === 'string' ? refersTo.map((one) => ({ category: one, id })) : [],
    );
  });
}
