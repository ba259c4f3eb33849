import { Failure, type Json } from '@autosync/core';
import { customerSchema, addressSchema, type Fields } from '@autosync/records';
import { StaleFailure, type Reading } from '@autosync/sa/rules';
import {
  checkBox,
  choice,
  given,
  history,
  recordForm,
  textArea,
  textField,
  type Field,
  type Form,
} from './form.ts';
import { money } from './format.ts';
import { html, type Html } from './html.ts';
import { creditTable } from './credits.ts';
import { invoiceTable } from './invoices.ts';
import { status } from './clients.ts';
import { notice } from './layout.ts';
import { choicesOf, nameOf, Names } from './naming.ts';
import { paymentTable } from './payments.ts';
import type { Sight, View } from './view.ts';

export async function clientPage(view: View): Promise<Sight> {
  return await clientSight(view, view.query['saved'] === undefined ? undefined : notice('done', 'Saved.'));
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
    if (!(error instanceof Failure) || error.code === 'sa.failed') throw error;
    const { summary, why, remedy } = error.explanation();
    // What was typed stays in the form, unless somebody else was first: then the present record shows.
    const typed = error instanceof StaleFailure ? undefined : changesOf(form);
    return await clientSight(view, notice('problem', summary, why, remedy), typed);
  }
}

async function clientSight(view: View, said: Html | undefined, typed?: Fields): Promise<Sight> {
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
  const content = html`${said}
    <dl class="facts">
      <div>
        <dt>Status</dt>
        <dd>${status(customer.fields)}</dd>
      </div>
      <div>
        <dt>Balance</dt>
        <dd>${money(balance.balance)}</dd>
      </div>
      ${
        isMaster &&
        html`<div>
          <dt>With all properties</dt>
          <dd>${money(balance.totalBalance)}</dd>
        </div>`
      }
      ${history(view, 'Customers', id)}
    </dl>
    ${recordForm(view, `/clients/${id}`, customer.version, clientFields({ ...customer.fields, ...typed }, choices))}
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

/** What can be chosen for a client, by field. */
async function choicesFor(reading: Reading) {
  const taxes = await reading.page({ category: 'Sales Tax', isDescending: false, recordsMax: 1000 });
  const ofKind = (isCode: boolean) =>
    taxes
      .filter(({ fields }) => (fields['kind'] === 'code') === isCode)
      .map((tax) => ({ id: tax.id, label: nameOf(tax) }));
  return {
    terms: await choicesOf(reading, 'Terms'),
    customerType: await choicesOf(reading, 'Customer Types'),
    salesRep: await choicesOf(reading, 'Sales Reps'),
    salesTaxCode: ofKind(true),
    salesTax: ofKind(false),
    paymentMethod: await choicesOf(reading, 'Payment Methods'),
  };
}

type Choices = Awaited<ReturnType<typeof choicesFor>>;

const chosenFields = [
  'terms',
  'customerType',
  'salesRep',
  'salesTaxCode',
  'salesTax',
  'paymentMethod',
] as const satisfies readonly (keyof Choices)[];

function clientFields(fields: Fields, choices: Choices): Html {
  const field = (name: keyof typeof customerSchema.properties): Field => ({
    name,
    label: titleOf(customerSchema.properties[name]),
    value: fields[name],
    ...limitOf(customerSchema.properties[name]),
  });
  const texts = (['companyName', 'firstName', 'lastName', 'phone', 'altPhone', 'fax'] as const).map((name) =>
    textField(field(name)),
  );
  return html`<div class="fields">
      ${textField({ ...field('name'), isRequired: true })}${texts}
      ${textField({ ...field('email'), type: 'email' })}
      ${chosenFields.map((name) => choice(field(name), choices[name]))} ${textField(field('accountNumber'))}
    </div>
    ${addressFields('billAddress', 'Billing address', fields['billAddress'])}
    ${addressFields('serviceAddress', 'Service address', fields['serviceAddress'])}
    <fieldset>
      <legend class="hidden">More</legend>
      <div class="fields">${textArea(field('notes'))}${checkBox(field('isActive'))}</div>
    </fieldset>`;
}

function addressFields(name: string, legend: string, address: Json | undefined): Html {
  const lines = Object.entries(addressSchema.properties).map(([member, schema]) =>
    textField({
      name: `${name}.${member}`,
      label: titleOf(schema),
      value: Reflect.get(Object(address), member),
      ...limitOf(schema),
    }),
  );
  return html`<fieldset>
    <legend>${legend}</legend>
    <div class="fields">${lines}</div>
  </fieldset>`;
}

const editedTexts = [
  ...(['companyName', 'firstName', 'lastName', 'phone', 'altPhone', 'fax', 'email'] as const),
  ...chosenFields,
  ...(['accountNumber', 'notes'] as const),
];

function changesOf(form: Form): Fields {
  return {
    name: given(form, 'name') ?? '',
    ...Object.fromEntries(editedTexts.map((name) => [name, given(form, name)])),
    billAddress: addressOf(form, 'billAddress'),
    serviceAddress: addressOf(form, 'serviceAddress'),
    isActive: form['isActive'] === 'yes',
  };
}

/** An address of which every line is empty is none. */
function addressOf(form: Form, name: string): Fields | null {
  const lines = Object.keys(addressSchema.properties).map((member) => [
    member,
    given(form, `${name}.${member}`),
  ]);
  return lines.every(([, line]) => line === null) ? null : Object.fromEntries(lines);
}

function titleOf(schema: object): string {
  const title: unknown = Reflect.get(schema, 'title');
  return typeof title === 'string' ? title : '';
}

function limitOf(schema: object): { charactersMax?: number } {
  const limit: unknown = Reflect.get(schema, 'maxLength');
  return typeof limit === 'number' ? { charactersMax: limit } : {};
}
