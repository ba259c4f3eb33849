import { addAmounts, Failure, subtractAmounts, zeroAmount, type Json } from '@autosync/core';
import { categoryOf } from '@autosync/records';
import { applicationsOf, objectsIn, totalOf, type Reading, type StoredRecord } from '@autosync/sa/rules';
import { day, money } from './format.ts';
import { history } from './form.ts';
import { html, type Html } from './html.ts';
import { facts, notice, table } from './layout.ts';
import { lineTable } from './lines.ts';
import { Names } from './naming.ts';
import type { Sight, View } from './view.ts';
import { listHead, recordList } from './record-list.ts';
import { clientFact, referencesOfSale, taxFacts } from './sale.ts';

export async function creditsPage(view: View): Promise<Sight> {
  const { records, more, empty } = await recordList(view, 'Credits');
  const content = await view.rules.look(view.session.actor, async (reading) => {
    const head = await listHead(view, reading, 'Credits', 'Find by number or date');
    return html`${head}${await creditTable(reading, records, empty)}${more}`;
  });
  return { title: 'Credits', content };
}

/** Credits with what is left of each. */
export async function creditTable(
  reading: Reading,
  credits: readonly StoredRecord[],
  empty = 'There are no credits.',
): Promise<Html> {
  const names = await Names.of(
    reading,
    credits.map(({ fields }) => ({ category: 'Customers' as const, id: textOf(fields['customer']) })),
  );
  const rows = credits.map(
    ({ id, fields }) =>
      html`<tr>
        <th scope="row"><a href="/credits/${id}">${textOf(fields['number'])}</a></th>
        <td>${day(fields['date'])}</td>
        <td>${names.of('Customers', fields['customer'])}</td>
        <td class="right">${money(totalOf('Credits', fields))}</td>
        <td class="right wide">${money(leftOf(id, fields))}</td>
      </tr>`,
  );
  const head = html`<th scope="col">Credit</th>
    <th scope="col">Date</th>
    <th scope="col">Client</th>
    <th scope="col" class="right">Total</th>
    <th scope="col" class="right wide">Not applied</th>`;
  return table('Credits', head, rows, empty);
}

export async function creditPage(view: View): Promise<Sight> {
  const { rules, session, id } = view;
  return await rules.look(session.actor, async (reading) => {
    const credit = await reading.record('Credits', id);
    if (!credit) throw new Failure('sa.not-found', { what: 'credit', id });
    const { fields } = credit;
    const lines = objectsIn(fields['lines']);
    const applications = applicationsOf(id, fields);
    const names = await Names.of(reading, [
      ...referencesOfSale(fields),
      ...applications.map(({ invoice }) => ({ category: 'Invoices' as const, id: invoice })),
    ]);
    const paid = applications.map(
      ({ invoice, amount }) =>
        html`<tr>
          <th scope="row"><a href="/invoices/${invoice}">${names.of('Invoices', invoice)}</a></th>
          <td class="right">${money(amount)}</td>
        </tr>`,
    );
    const content = html`${credit.isDeleted && notice('problem', 'This credit was deleted.')}
      ${facts([
        clientFact(fields, names),
        ['Date', day(fields['date'])],
        ...taxFacts(fields, names),
        ['Total', money(totalOf('Credits', fields))],
        ['Not applied', money(leftOf(id, fields))],
        fields['isVoid'] === true && ['Status', html`<span class="badge off">Void</span>`],
        history(view, 'Credits', id),
      ])}
      ${typeof fields['memo'] === 'string' && html`<p>${fields['memo']}</p>`}
      <h2>Lines</h2>
      ${lineTable(lines, names)}
      <h2>What it pays</h2>
      ${table(
        'What it pays',
        html`<th scope="col">Invoice</th>
          <th scope="col" class="right">Applied</th>`,
        paid,
        'It is applied to no invoice.',
      )}`;
    return { title: categoryOf('Credits').label(fields), content };
  });
}

function leftOf(id: string, fields: StoredRecord['fields']) {
  const applied = addAmounts(zeroAmount, ...applicationsOf(id, fields).map(({ amount }) => amount));
  return subtractAmounts(totalOf('Credits', fields) ?? zeroAmount, applied);
}

function textOf(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}
