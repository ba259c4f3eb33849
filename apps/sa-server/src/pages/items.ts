import { money } from './format.ts';
import { html } from './html.ts';
import { searchForm, table } from './layout.ts';
import { Names } from './naming.ts';
import type { Sight, View } from './view.ts';
import { recordList } from './record-list.ts';

const kinds: Readonly<Record<string, string>> = {
  service: 'Service',
  non_inventory: 'Product',
  inventory: 'Product in stock',
  other_charge: 'Other charge',
  discount: 'Discount',
  subtotal: 'Subtotal',
  payment: 'Payment',
  group: 'Group (kept in QuickBooks)',
};

export async function itemsPage(view: View): Promise<Sight> {
  const { records, more, empty } = await recordList(view, 'Items');
  const parents = records.flatMap(({ fields }) => {
    const parent = fields['parent'];
    return typeof parent === 'string' ? [{ category: 'Items' as const, id: parent }] : [];
  });
  const names = await view.rules.look(view.session.actor, (reading) =>
    Names.of(reading, [...records, ...parents]),
  );
  const rows = records.map(({ id, fields }) => {
    const { kind, description, price, pricePercent, cost, isActive } = fields;
    const state =
      isActive === true
        ? html`<span class="badge">Active</span>`
        : html`<span class="badge off">Inactive</span>`;
    return html`<tr>
      <th scope="row">${names.of('Items', id)}</th>
      <td>${kinds[typeof kind === 'string' ? kind : ''] ?? ''}</td>
      <td class="wide">${typeof description === 'string' ? description : ''}</td>
      <td class="right">${typeof pricePercent === 'string' ? `${pricePercent} %` : money(price)}</td>
      <td class="right wide">${money(cost)}</td>
      <td>${state}</td>
    </tr>`;
  });
  const head = html`<th scope="col">Item</th>
    <th scope="col">Kind</th>
    <th scope="col" class="wide">Description</th>
    <th scope="col" class="right">Price</th>
    <th scope="col" class="right wide">Cost</th>
    <th scope="col">Status</th>`;
  const content = html`${searchForm('/items', 'Find an item', view.query['search'])}
  ${table('Items', head, rows, empty)}${more}`;
  return { title: 'Items', content };
}
