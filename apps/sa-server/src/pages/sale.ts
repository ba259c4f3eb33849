import type { Json } from '@autosync/core';
import type { Fields } from '@autosync/records';
import { objectsIn, type RecordReference } from '@autosync/sa/rules';
import { money } from './format.ts';
import { html, type Html } from './html.ts';
import type { Names } from './naming.ts';

/** What an invoice or a credit and its lines refer to. */
export function referencesOfSale(fields: Fields): readonly RecordReference[] {
  return [
    { category: 'Customers', id: textOf(fields['customer']) },
    { category: 'Sales Reps', id: textOf(fields['salesRep']) },
    { category: 'Sales Tax', id: textOf(fields['salesTax']) },
    { category: 'Sales Tax', id: textOf(fields['salesTaxCode']) },
    ...objectsIn(fields['lines']).flatMap((line): readonly RecordReference[] => [
      { category: 'Items', id: textOf(line['item']) },
      { category: 'Sales Tax', id: textOf(line['salesTaxCode']) },
    ]),
  ];
}

/** Who sold it and how it is taxed. */
export function taxFacts(fields: Fields, names: Names): readonly (readonly [string, Html | string])[] {
  const { salesRep, salesTax, salesTaxCode, salesTaxTotal } = fields;
  const tax = html`${typeof salesTaxTotal === 'string' ? money(salesTaxTotal) : '–'}
  ${typeof salesTax === 'string' && html`<span class="muted">${names.of('Sales Tax', salesTax)}</span>`}
  ${typeof salesTaxCode === 'string' && html`<span class="muted">(${names.of('Sales Tax', salesTaxCode)})</span>`}`;
  return [
    ['Sales rep', names.of('Sales Reps', salesRep)],
    ['Sales tax', tax],
  ];
}

/** Whose transaction it is, as a link to the client. */
export function clientFact({ customer }: Fields, names: Names): readonly [string, Html] {
  return ['Client', html`<a href="/clients/${textOf(customer)}">${names.of('Customers', customer)}</a>`];
}

function textOf(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}
