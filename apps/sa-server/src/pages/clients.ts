import type { Json } from '@autosync/core';
import type { Fields } from '@autosync/records';
import { byPath, everyRecord, folded } from '@autosync/sa/rules';
import { html, type Html } from './html.ts';
import { searchForm, table } from './layout.ts';
import { numberedPage } from './numbered-page.ts';
import type { Sight, View } from './view.ts';

export async function clientsPage(view: View): Promise<Sight> {
  const { search = '' } = view.query;
  const clients = await view.rules.look(view.session.actor, (reading) => everyRecord(reading, 'Customers'));
  const found = byPath(clients).filter(({ path }) => folded(path.join(': ')).includes(folded(search)));
  const { rows: listed, more } = numberedPage(view, found, 'clients', { search });
  const rows = listed.map(
    ({ client: { id, fields }, path }) =>
      html`<tr>
        <th scope="row"><a href="/clients/${id}">${path.join(': ')}</a></th>
        <td class="whole-number">${textOf(fields['phone'])}</td>
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
