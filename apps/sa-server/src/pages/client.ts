import type { Fields } from '@autosync/records';
import { StaleFailure } from '@autosync/sa/rules';
import { changesOf, choicesFor, clientFields } from './client-form.ts';
import { history, recordForm, refusal, savedNotice, type Refusal } from './form.ts';
import { money } from './format.ts';
import { html } from './html.ts';
import { facts } from './layout.ts';
import { creditTable } from './credits.ts';
import { invoiceTable } from './invoices.ts';
import { status } from './clients.ts';
import { Names } from './naming.ts';
import { paymentTable } from './payments.ts';
import type { Sight, View } from './view.ts';

export async function clientPage(view: View): Promise<Sight> {
  return await clientSight(view);
}

export async function saveClient(view: View): Promise<Sight> {
  const { rules, session, id, form } = view;
  try {
    await rules.change(
      session.actor,
      { category: 'Customers', id },
      Number(form['version']),
      changesOf(form),
    );
    return { goTo: `/clients/${id}?saved=1` };
  } catch (error) {
    const refused = refusal(error);
    // What was typed stays in the form, unless somebody else was first: then the present record shows.
    return await clientSight(view, refused, error instanceof StaleFailure ? undefined : changesOf(form));
  }
}

async function clientSight(view: View, refused?: Refusal, typed?: Fields): Promise<Sight> {
  const { rules, session, id } = view;
  const { actor } = session;
  const customer = await rules.read(actor, { category: 'Customers', id });
  const balance = await rules.balanceOf(actor, id);
  const [invoices, credits, payments, names, choices] = await rules.look(actor, async (reading) => {
    const recent = { customer: id, isDescending: true, recordsMax: 10 };
    const invoicesFound = await reading.page({ ...recent, category: 'Invoices' });
    const creditsFound = await reading.page({ ...recent, category: 'Credits' });
    const paymentsFound = await reading.page({ ...recent, category: 'Payments' });
    return [
      await invoiceTable(reading, invoicesFound),
      creditsFound.length > 0 &&
        html`<h2>Credits</h2>
          ${await creditTable(reading, creditsFound)}`,
      await paymentTable(reading, paymentsFound),
      await Names.of(reading, [{ category: 'Customers', id }]),
      await choicesFor(reading),
    ] as const;
  });
  const isMaster = balance.totalBalance !== balance.balance;
  const content = html`${refused?.notice ?? savedNotice(view)}
    ${facts([
      ['Status', status(customer.fields)],
      ['Balance', money(balance.balance)],
      isMaster && ['With all properties', money(balance.totalBalance)],
      history(view, 'Customers', id),
    ])}
    ${session.actor.kind === 'full' && html`<p class="more"><a href="/clients/new?parent=${id}">Add a property</a></p>`}
    ${recordForm(view, { action: `/clients/${id}`, back: '/clients', version: customer.version }, clientFields({ ...customer.fields, ...typed }, choices, refused?.place))}
    <h2>Invoices</h2>
    ${invoices}
    <p class="more"><a href="/invoices?customer=${id}">All invoices of this client</a></p>
    ${credits}
    <h2>Payments</h2>
    ${payments}
    <p class="more">
      <a href="/payments?customer=${id}">All payments of this client</a>
      <a href="/clients/${id}/adjust-balance">Adjust Balance</a>
    </p>`;
  return { title: names.of('Customers', id), content };
}
