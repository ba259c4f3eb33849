import type { Json } from '@autosync/core';
import { categoryOf, type Fields } from '@autosync/records';
import { objectsIn, totalOf, type StoredRecord } from '@autosync/sa/rules';
import { day, money } from './format.ts';
import { html, type Html } from './html.ts';
import { searchForm, table } from './layout.ts';
import { nameOf } from './naming.ts';
import type { Sight, View } from './view.ts';
import { recordList } from './record-list.ts';

/** Refunds are written in QuickBooks, so they are only shown here. */
export async function refundsPage(view: View): Promise<Sight> {
  const { records, more, empty } = await recordList(view, 'Refund Checks');
  const referred = records.flatMap(({ fields }) => [
    { category: 'Customers' as const, id: textOf(fields['customer']) },
    ...objectsIn(fields['refunds']).flatMap((refund) => [
      { category: 'Payments' as const, id: textOf(refund['payment']) },
      { category: 'Credits' as const, id: textOf(refund['credit']) },
    ]),
  ]);
  const found = await view.rules.look(view.session.actor, (reading) => reading.records(referred));
  const rows = records.map((record) => refundRow(record, found));
  const head = html`<th scope="col">Refund</th>
    <th scope="col">Date</th>
    <th scope="col">Client</th>
    <th scope="col">Of</th>
    <th scope="col" class="right">Amount</th>`;
  const content = html`${searchForm('/refund-checks', 'Find by number or date', view.query['search'])}
  ${table('Refund checks', head, rows, empty)}${more}`;
  return { title: 'Refund checks', content };
}

function refundRow({ fields }: StoredRecord, found: readonly StoredRecord[]): Html {
  const customer = found.find(({ id }) => id === fields['customer']);
  return html`<tr>
    <th scope="row">${textOf(fields['number'])}</th>
    <td>${day(fields['date'])}</td>
    <td>${customer && html`<a href="/clients/${customer.id}">${nameOf(customer)}</a>`}</td>
    <td>${refundedOf(fields, found).map(refunded)}</td>
    <td class="right">${money(totalOf('Refund Checks', fields))}</td>
  </tr>`;
}

/** A payment or a credit, as a link to its page. */
function refunded(record: StoredRecord): Html {
  const place = `/${categoryOf(record.category).resource}/${record.id}`;
  return html`<div><a href="${place}">${nameOf(record)}</a></div>`;
}

/** The payments and credits that went back. */
function refundedOf(fields: Fields, found: readonly StoredRecord[]): readonly StoredRecord[] {
  return objectsIn(fields['refunds']).flatMap(({ payment, credit }) =>
    found.filter(({ id }) => id === payment || id === credit),
  );
}

function textOf(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}
