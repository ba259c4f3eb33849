import { customerSchema, addressSchema, type Fields } from '@autosync/records';
import type { Reading } from '@autosync/sa/rules';
import { checkBox, choice, textArea, textField, type Field } from './form.ts';
import { given, type Form } from './sent-form.ts';
import { html, type Html } from './html.ts';
import { choicesOf, nameOf } from './naming.ts';

/** What can be chosen for a client, by field. */
export async function choicesFor(reading: Reading) {
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

/** The fields of a client, as a person fills them in; `wrong` is the title of the one that was refused. */
export function clientFields(fields: Fields, choices: Choices, wrong?: string): Html {
  const field = (name: keyof typeof customerSchema.properties): Field => {
    const schema = customerSchema.properties[name];
    const label = titleOf(schema);
    return { name, label, value: fields[name], isWrong: label === wrong, ...limitOf(schema) };
  };
  const texts = (['companyName', 'firstName', 'lastName', 'phone', 'altPhone', 'fax'] as const).map((name) =>
    textField(field(name)),
  );
  return html`<div class="fields">
      ${textField({ ...field('name'), isRequired: true })}${texts}
      ${textField({ ...field('email'), type: 'email' })}
      ${chosenFields.map((name) => choice(field(name), choices[name]))} ${textField(field('accountNumber'))}
    </div>
    ${addressFields('billAddress', fields, wrong)} ${addressFields('serviceAddress', fields, wrong)}
    <fieldset>
      <legend class="hidden">More</legend>
      <div class="fields">${textArea(field('notes'))}${checkBox(field('isActive'))}</div>
    </fieldset>`;
}

function addressFields(
  name: 'billAddress' | 'serviceAddress',
  fields: Fields,
  wrong: string | undefined,
): Html {
  const legend = titleOf(customerSchema.properties[name]);
  const lines = Object.entries(addressSchema.properties).map(([member, schema]) => {
    const label = titleOf(schema);
    return textField({
      name: `${name}.${member}`,
      label,
      value: Reflect.get(Object(fields[name]), member),
      isWrong: `${legend}, ${label}` === wrong,
      ...limitOf(schema),
    });
  });
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

/** What the form says of each of them. */
export function changesOf(form: Form): Fields & { readonly name: string } {
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
