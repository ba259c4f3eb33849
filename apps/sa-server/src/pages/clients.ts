import type { Json } from '@autosync/core';
import type { Fields } from '@autosync/records';
import { byPath, folded, type ClientEntry } from '@autosync/sa/rules';
import { html, type Html } from './html.ts';
import { searchForm, table } from './layout.ts';
import { numberedPage } from './numbered-page.ts';
import type { Sight, View } from './view.ts';

export async function clientsPage(view: View): Promise<Sight> {
  const { search = '' } = view.query;
  const clients = await view.rules.look(view.session.actor, (reading) => reading.clients({}));
  const found = byPath(clients).filter(({ path }) => folded(path.join(': ')).includes(folded(search)));
  const { rows: listed, more } = numberedPage(view, found, 'clients', { search });
  const fieldsOf = await fieldsById(
    view,
    listed.map(({ client }) => client),
  );
  const rows = listed.map(({ client: { id }, path }) => {
    const fields = fieldsOf.get(id) ?? {};
    return html`<tr>
      <th scope="row"><a href="/clients/${id}">${path.join(': ')}</a></th>
      <td class="whole-number">${textOf(fields['phone'])}</td>
      <td class="wide">${textOf(fields['email'])}</td>
      <td>${status(fields)}</td>
    </tr>`;
  });
  const head = html`<th scope="col">Client</th>
    <th scope="col">Phone</th>
    <th scope="col" class="wide">E-mail</th>
    <th scope="col">Status</th>`;
  const content = html`${searchForm('/clients', 'Find a client', view.query['search'])}
  ${view.session.actor.kind === 'full' && html`<p class="more"><a class="button" href="/clients/new">Add a client</a></p>`}
  ${table('Clients', head, rows, search === '' ? 'There are no clients.' : 'No client is found.')}${more}`;
  return { title: 'Clients', content };
}

/** Only what is shown is read as a whole. */
async function fieldsById(
  { rules, session }: View,
  clients: readonly ClientEntry[],
): Promise<ReadonlyMap<string, Fields>> {
  const references = clients.map(({ id }) => ({ category: 'Customers' as const, id }));
  const records = await rules.look(session.actor, (reading) => reading.records(references));
  return new Map(records.map(({ id, fields }) => [id, fields]));
}

export function status(fields: Fields): Html {
  return fields['isActive'] === true
    ? html`<span class="badge">Current</span>`
    : html`<span class="badge off">Former</span>`;
}

function textOf(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}
