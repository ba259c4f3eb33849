import {
  amount,
  Failure,
  isZero,
  parseAmount,
  subtractAmounts,
  zeroAmount,
  type Amount,
  type Json,
} from '@autosync/core';
import type { Fields } from '@autosync/records';
import {
  applicationsOf,
  refundedOf,
  StaleFailure,
  type Reading,
  type StoredRecord,
} from '@autosync/sa/rules';
import { choice, history, recordForm, refusal, savedNotice, textArea, textField } from './form.ts';
import { given, givenAmount, type Form } from './sent-form.ts';
import { day, money } from './format.ts';
import { html, type Html } from './html.ts';
import { facts, notice, table } from './layout.ts';
import { choicesOf, nameOf, Names } from './naming.ts';
import type { Sight, View } from './view.ts';
import { listHead, recordList } from './record-list.ts';
import { clientFact } from './sale.ts';

export async function paymentsPage(view: View): Promise<Sight> {
  const { records, more, empty } = await recordList(view, 'Payments');
  const content = await view.rules.look(view.session.actor, async (reading) => {
    const head = await listHead(view, reading, 'Payments', 'Find by date or amount');
    return html`${head}${await paymentTable(reading, records, empty)}${more}`;
  });
  return { title: 'Payments', content };
}

export async function paymentTable(
  reading: Reading,
  payments: readonly StoredRecord[],
  empty = 'There are no payments.',
): Promise<Html> {
  const names = await Names.of(
    reading,
    payments.flatMap(({ fields }) => [
      { category: 'Customers' as const, id: textOf(fields['customer']) },
      { category: 'Payment Methods' as const, id: textOf(fields['method']) },
    ]),
  );
  const left = new Map<string, Amount>();
  for (const { id, fields } of payments) left.set(id, await notApplied(reading, id, fields));
  const rows = payments.map(
    ({ id, fields }) =>
      html`<tr>
        <th scope="row"><a href="/payments/${id}">${day(fields['date'])}</a></th>
        <td>${names.of('Customers', fields['customer'])}</td>
        <td class="wide">
          ${isAdjustment(fields) && 'Adjust Balance'}
          ${fields['method'] === null ? '' : names.of('Payment Methods', fields['method'])}
          ${textOf(fields['number'])}
        </td>
        <td class="right">${money(amount(textOf(fields['amount'])))}</td>
        <td class="right wide">${isAdjustment(fields) ? '–' : money(left.get(id) ?? zeroAmount)}</td>
      </tr>`,
  );
  const head = html`<th scope="col">Date</th>
    <th scope="col">Client</th>
    <th scope="col" class="wide">Method</th>
    <th scope="col" class="right">Amount</th>
    <th scope="col" class="right wide">Not applied</th>`;
  return table('Payments', head, rows, empty);
}

/** What of a payment pays no invoice and did not go back to the client. */
async function notApplied(reading: Reading, id: string, fields: Fields): Promise<Amount> {
  const applied = applicationsOf(id, fields).map((application) => application.amount);
  const left = subtractAmounts(amount(textOf(fields['amount'])), ...applied);
  return isZero(left) ? left : subtractAmounts(left, await refundedOf(reading, 'payment', id));
}

export async function paymentPage(view: View): Promise<Sight> {
  return await paymentSight(view, savedNotice(view));
}

export async function savePayment(view: View): Promise<Sight> {
  const { rules, session, id, form } = view;
  const reference = { category: 'Payments', id } as const;
  const before = await rules.read(session.actor, reference);
  const changes = changesOf(form, before.fields);
  try {
    await rules.change(session.actor, reference, Number(form['version']), changes);
    return { goTo: `/payments/${id}?saved=1` };
  } catch (error) {
    const { notice: said } = refusal(error);
    return await paymentSight(view, said, error instanceof StaleFailure ? undefined : changes);
  }
}

async function paymentSight(view: View, said: Html | undefined, typed?: Fields): Promise<Sight> {
  const { rules, session, id } = view;
  return await rules.look(session.actor, async (reading) => {
    const payment = await reading.record('Payments', id);
    if (!payment) throw new Failure('sa.not-found', { what: 'payment', id });
    const fields = { ...payment.fields, ...typed };
    const invoices = invoicesIn(payment.fields);
    const names = await Names.of(reading, [
      { category: 'Customers', id: textOf(fields['customer']) },
      ...invoices.map((invoice) => ({ category: 'Invoices' as const, id: invoice })),
    ]);
    const methods = await choicesOf(reading, 'Payment Methods');
    const content = html`${said}${payment.isDeleted && notice('problem', 'This payment was deleted.')}
    ${facts([
      clientFact(fields, names),
      isAdjustment(fields) && ['Adjusts the balance because', textOf(fields['adjustment'])],
      history(view, 'Payments', id),
    ])}
    ${recordForm(
      view,
      { action: `/payments/${id}`, back: '/payments', version: payment.version },
      html`<div class="fields">
          ${textField({ name: 'date', label: 'Date', value: fields['date'], type: 'date', isRequired: true })}
          ${textField({ name: 'amount', label: 'Amount', value: fields['amount'], type: 'amount', isRequired: true })}
          ${choice({ name: 'method', label: 'Payment method', value: fields['method'] }, methods)}
          ${textField({ name: 'number', label: 'Check or reference number', value: fields['number'], charactersMax: 20 })}
          ${textArea({ name: 'memo', label: 'Memo', value: fields['memo'] })}
        </div>
        ${applicationFields(invoices, fields, names)}`,
    )}`;
    return { title: nameOf(payment), content };
  });
}

function applicationFields(invoices: readonly string[], fields: Fields, names: Names): Html {
  if (invoices.length === 0) return html`<p class="muted">It is applied to no invoice.</p>`;
  const shown = new Map(
    objectsOf(fields).map((application) => [application['invoice'], application['amount']]),
  );
  const rows = invoices.map((invoice) =>
    textField({
      name: `applied.${invoice}`,
      label: `Applied to ${names.of('Invoices', invoice)}`,
      value: shown.get(invoice) ?? '0.00',
      type: 'amount',
    }),
  );
  return html`<fieldset>
    <legend>What it pays</legend>
    <div class="fields">${rows}</div>
  </fieldset>`;
}

/** What the form says; an application of nothing is none. */
function changesOf(form: Form, before: Fields): Fields {
  const applications = invoicesIn(before)
    .map((invoice) => ({ invoice, amount: givenAmount(form, `applied.${invoice}`) }))
    .filter((application) => application.amount !== '' && parseAmount(application.amount) !== zeroAmount);
  return {
    date: given(form, 'date') ?? '',
    amount: givenAmount(form, 'amount'),
    method: given(form, 'method'),
    number: given(form, 'number'),
    memo: given(form, 'memo'),
    applications,
  };
}

function invoicesIn(fields: Fields): readonly string[] {
  return objectsOf(fields).map((application) => textOf(application['invoice']));
}

function objectsOf(fields: Fields): readonly Fields[] {
  const applications = fields['applications'];
  return Array.isArray(applications) ? applications : [];
}

function textOf(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}

function isAdjustment(fields: Fields): boolean {
  return typeof fields['adjustment'] === 'string';
}
