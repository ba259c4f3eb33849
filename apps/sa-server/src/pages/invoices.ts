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
import { facts, notice, table } from './layout.ts';
import { lineTable } from './lines.ts';
import { nameOf, Names } from './naming.ts';
import type { Sight, View } from './view.ts';
import { listHead, recordList } from './record-list.ts';
import { clientFact, referencesOfSale, taxFacts } from './sale.ts';

export async function invoicesPage(view: View): Promise<Sight> {
  const { records, more, empty } = await recordList(view, 'Invoices');
  const content = await view.rules.look(view.session.actor, async (reading) => {
    const head = await listHead(view, reading, 'Invoices', 'Find by number or date');
    return html`${head}${await invoiceTable(reading, records, empty)}${more}`;
  });
  return { title: 'Invoices', content };
}

/** Invoices with what is open of each. */
export async function invoiceTable(
  reading: Reading,
  invoices: readonly StoredRecord[],
  empty = 'There are no invoices.',
): Promise<Html> {
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
  return table('Invoices', head, rows, empty);
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
      ${facts([
        clientFact(fields, names),
        ['Date', day(fields['date'])],
        ['Due', day(fields['dueDate'])],
        ['Terms', names.of('Terms', fields['terms'])],
        ...taxFacts(fields, names),
        ['Total', money(total)],
        ['Open', money(subtractAmounts(total, paid))],
        ['Status', state(fields['isVoid'] === true, total, paid)],
        history(view, 'Invoices', id),
      ])}
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
