import {
  addAmounts,
  Failure,
  isZero,
  subtractAmounts,
  zeroAmount,
  type Amount,
  type Json,
} from '@autosync/core';
import { categoryOf } from '@autosync/records';
import { objectsIn, payingCategories, totalOf, type Reading, type StoredRecord } from '@autosync/sa/rules';
import { day, money } from './format.ts';
import { history } from './form.ts';
import { html, type Html } from './html.ts';
import { notice, searchForm, table } from './layout.ts';
import { lineTable } from './lines.ts';
import { nameOf, Names } from './naming.ts';
import type { Sight, View } from './view.ts';
import { recordList } from './record-list.ts';
import { referencesOfSale, taxFacts } from './sale.ts';

export async function invoicesPage(view: View): Promise<Sight> {
  const { records, more } = await recordList(view, 'Invoices');
  const { customer } = view.query;
  const content = await view.rules.look(view.session.actor, async (reading) => {
    const list = await invoiceTable(reading, records);
    if (customer === undefined)
      return html`${searchForm('/invoices', 'Find by number or date', view.query['search'])}${list}${more}`;
    const names = await Names.of(reading, [{ category: 'Customers', id: customer }]);
    return html`<p>
        Of <a href="/clients/${customer}">${names.of('Customers', customer)}</a>.
        <a href="/invoices">All invoices</a>
      </p>
      ${list}${more}`;
  });
  return { title: 'Invoices', content };
}

/** Invoices with what is open of each. */
export async function invoiceTable(reading: Reading, invoices: readonly StoredRecord[]): Promise<Html> {
  const applied = await reading.appliedTo(invoices.map(({ id }) => id));
  const names = await Names.of(
    reading,
    invoices.map(({ fields }) => clientOf(fields['customer'])),
  );
  const rows = invoices.map(({ id, fields }) => {
    const total = totalOf('Invoices', fields) ?? zeroAmount;
    const paid = applied.filter(({ invoice }) => invoice === id).map(({ amount }) => amount);
    return html`<tr>
      <th scope="row"><a href="/invoices/${id}">${numberOf(fields['number'])}</a></th>
      <td>${day(fields['date'])}</td>
      <td>${names.of('Customers', fields['customer'])}</td>
      <td class="right wide">${money(total)}</td>
      <td class="right">${money(subtractAmounts(total, ...paid))}</td>
      <td>${state(fields['isVoid'] === true, total, addAmounts(zeroAmount, ...paid))}</td>
    </tr>`;
  });
  const head = html`<th scope="col">Invoice</th>
    <th scope="col">Date</th>
    <th scope="col">Client</th>
    <th scope="col" class="right wide">Total</th>
    <th scope="col" class="right">Open</th>
    <th scope="col">Status</th>`;
  return table('Invoices', head, rows, 'There are no invoices.');
}

export async function invoicePage(view: View): Promise<Sight> {
  const { rules, session, id } = view;
  return await rules.look(session.actor, async (reading) => {
    const invoice = await reading.record('Invoices', id);
    if (!invoice) throw new Failure('sa.not-found', { what: 'invoice', id });
    const { fields } = invoice;
    const applied = await reading.appliedTo([id]);
    const lines = objectsIn(fields['lines']);
    const names = await Names.of(reading, [
      ...referencesOfSale(fields),
      { category: 'Terms', id: textOf(fields['terms']) },
    ]);
    const total = totalOf('Invoices', fields) ?? zeroAmount;
    const paid = addAmounts(zeroAmount, ...applied.map(({ amount }) => amount));
    const customer = textOf(fields['customer']);
    const payers = await reading.records(
      applied.flatMap(({ payer }) => payingCategories.map((category) => ({ category, id: payer }))),
    );
    const payments = payers.map((payer) => {
      const part = applied.find((application) => application.payer === payer.id)?.amount;
      const place = categoryOf(payer.category).resource;
      return html`<tr>
        <th scope="row"><a href="/${place}/${payer.id}">${nameOf(payer)}</a></th>
        <td class="right">${money(part)}</td>
      </tr>`;
    });
    const content = html`${invoice.isDeleted && notice('problem', 'This invoice was deleted.')}
      <dl class="facts">
        <div>
          <dt>Client</dt>
          <dd><a href="/clients/${customer}">${names.of('Customers', customer)}</a></dd>
        </div>
        <div>
          <dt>Date</dt>
          <dd>${day(fields['date'])}</dd>
        </div>
        <div>
          <dt>Due</dt>
          <dd>${day(fields['dueDate'])}</dd>
        </div>
        <div>
          <dt>Terms</dt>
          <dd>${fields['terms'] === null ? '–' : names.of('Terms', fields['terms'])}</dd>
        </div>
        ${taxFacts(fields, names)}
        <div>
          <dt>Total</dt>
          <dd>${money(total)}</dd>
        </div>
        <div>
          <dt>Open</dt>
          <dd>${money(subtractAmounts(total, paid))}</dd>
        </div>
        <div>
          <dt>Status</dt>
          <dd>${state(fields['isVoid'] === true, total, paid)}</dd>
        </div>
        ${history(view, 'Invoices', id)}
      </dl>
      ${typeof fields['memo'] === 'string' && html`<p>${fields['memo']}</p>`}
      <h2>Lines</h2>
      ${lineTable(lines, names)}
      <h2>Payments and credits</h2>
      ${table(
        'Payments and credits',
        html`<th scope="col">Payment or credit</th>
          <th scope="col" class="right">Applied</th>`,
        payments,
        'Nothing is paid yet.',
      )}`;
    return { title: categoryOf('Invoices').label(fields), content };
  });
}

function state(isVoid: boolean, total: Amount, paid: Amount): Html {
  if (isVoid) return html`<span class="badge off">Void</span>`;
  if (total === paid) return html`<span class="badge">Paid</span>`;
  return isZero(paid)
    ? html`<span class="badge bad">Open</span>`
    : html`<span class="badge bad">Part paid</span>`;
}

function numberOf(number: Json | undefined): string {
  return typeof number === 'string' ? number : '(no number)';
}

function clientOf(customer: Json | undefined) {
  return { category: 'Customers' as const, id: textOf(customer) };
}

function textOf(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}
