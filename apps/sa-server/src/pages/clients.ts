import type { Json } from '@autosync/core';
import type { Fields } from '@autosync/records';
import { html, type Html } from './html.ts';
import { searchForm, table } from './layout.ts';
import { Names } from './naming.ts';
import { recordList } from './record-list.ts';
import type { Sight, View } from './view.ts';

export async function clientsPage(view: View): Promise<Sight> {
  const { records, more } = await recordList(view, 'Customers');
  const names = await view.rules.look(view.session.actor, (reading) => Names.of(reading, records));
  const rows = records.map(
    ({ id, fields }) =>
      html`<tr>
        <th scope="row"><a href="/clients/${id}">${names.of('Customers', id)}</a></th>
        <td>${textOf(fields['phone'])}</td>
        <td class="wide">${textOf(fields['email'])}</td>
        <td>${status(fields)}</td>
      </tr>`,
  );
  const head = html`<th scope="col">Client</th>
    <th scope="col">Phone</th>
    <th scope="col" class="wide">E-mail</th>
    <th scope="col">Status</th>`;
  const content = html`${searchForm('/clients', 'Find a client', view.query['search'])}
  ${table('Clients', head, rows, 'No client is found.')}${more}`;
  return { title: 'Clients', content };
}

export function status(fields: Fields): Html {
  return fields['isActive'] === true
    ? html`<span class="badge">Current</span>`
    : html`<span class="badge off">Former</span>`;
}

function textOf(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}
