import type { Json } from '@autosync/core';
import { day, money } from './format.ts';
import { html, type Html } from './html.ts';
import { table } from './layout.ts';
import type { Names } from './naming.ts';

/** The lines of an invoice or a credit. */
export function lineTable(lines: readonly { readonly [name: string]: Json }[], names: Names): Html {
  const rows = lines.map(
    (line) =>
      html`<tr>
        <td>${line['item'] === null ? '' : names.of('Items', line['item'])}</td>
        <td>${textOf(line['description'])}</td>
        <td class="wide">${line['serviceDate'] === null ? '' : day(line['serviceDate'])}</td>
        <td class="right wide">${textOf(line['quantity'])}</td>
        <td class="right wide">${line['rate'] === null ? '' : money(line['rate'])}</td>
        <td class="right">${money(line['subtotal'] ?? line['amount'])}</td>
        <td class="wide">
          ${typeof line['salesTaxCode'] === 'string' ? names.of('Sales Tax', line['salesTaxCode']) : ''}
        </td>
      </tr>`,
  );
  const head = html`<th scope="col">Item</th>
    <th scope="col">Description</th>
    <th scope="col" class="wide">Service date</th>
    <th scope="col" class="right wide">Quantity</th>
    <th scope="col" class="right wide">Rate</th>
    <th scope="col" class="right">Amount</th>
    <th scope="col" class="wide">Tax</th>`;
  return table('Lines', head, rows, 'There are no lines.');
}

function textOf(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}
