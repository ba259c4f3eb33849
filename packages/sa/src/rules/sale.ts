/**
 * Who sold an invoice or a credit and how it is taxed. What is not said is as the client and the items have it, as in
 * QuickBooks; and the tax follows from the lines, unless it is said: QuickBooks' own total comes with what comes from there.
 */
import { parseAmount, sameJson, zeroAmount, type Json } from '@autosync/core';
import {
  salesTaxOf,
  salesTaxShape,
  subtotalsOf,
  type CategoryName,
  type Fields,
  type SalesTax,
} from '@autosync/records';
import { hasLines, objectsIn, textOf } from './derivation.ts';
import type { Reading, StoredRecord } from './repository.ts';

const ofTheClient = ['salesRep', 'salesTax', 'salesTaxCode'] as const;

/** The given fields with what the client and the items say; of a record that exists only its lines are filled in. */
export async function withSaleDefaults(
  reading: Reading,
  category: CategoryName,
  given: Fields,
  before?: Fields,
): Promise<Fields> {
  if (!hasLines(category)) return given;
  const lines: Fields = Array.isArray(given['lines'])
    ? { lines: await withItems(reading, objectsIn(given['lines']), before) }
    : {};
  if (before !== undefined) return { ...given, ...lines };
  const [client] = await reading.records([{ category: 'Customers', id: textOf(given['customer']) }]);
  const usual = ofTheClient.map((name): [string, Json] => [name, client?.fields[name] ?? null]);
  const said = Object.entries(given).filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(usual), ...Object.fromEntries(said), ...lines };
}

/**
 * A line that does not say whether it is taxed is as it was, or as its item is. One whose item adds up the lines above
 * does that, whatever it says.
 */
async function withItems(
  reading: Reading,
  lines: readonly Fields[],
  before: Fields | undefined,
): Promise<readonly Fields[]> {
  const ids = [...new Set(lines.map((line) => textOf(line['item'])))].filter((id) => id !== '');
  const items = await reading.records(ids.map((id) => ({ category: 'Items' as const, id })));
  const itemOf = (line: Fields) => items.find(({ id }) => id === line['item'])?.fields;
  const isSubtotal = (line: Fields) => itemOf(line)?.['kind'] === 'subtotal';
  const subtotals = subtotalsOf(
    lines.map((line) => ({
      amount: parseAmount(textOf(line['amount'])) ?? zeroAmount,
      isSubtotal: isSubtotal(line),
    })),
  );
  return lines.map((line, place) => {
    const subtotal = subtotals[place] ?? null;
    if (subtotal !== null) return { ...line, quantity: null, rate: null, amount: zeroAmount, subtotal };
    if (line['salesTaxCode'] !== undefined) return { ...line, subtotal };
    const was = objectsIn(before?.['lines']).find(({ id }) => id === line['id']);
    const usual = was?.['item'] === line['item'] ? undefined : itemOf(line)?.['salesTaxCode'];
    return { ...line, subtotal, salesTaxCode: usual ?? was?.['salesTaxCode'] ?? null };
  });
}

/** The record with its tax: as it is said, or worked out anew where it may be another one now. */
export async function withSalesTaxTotal(
  reading: Reading,
  category: CategoryName,
  given: Fields,
  fields: Fields,
  before?: Fields,
): Promise<Fields> {
  const isSaid = given['salesTaxTotal'] !== undefined && given['salesTaxTotal'] !== null;
  if (!hasLines(category) || isSaid || (before && sameJson(taxedIn(before), taxedIn(fields)))) return fields;
  const sale = taxedIn(fields);
  const codes = [sale.salesTax, sale.salesTaxCode, ...sale.lines.map(({ salesTaxCode }) => salesTaxCode)];
  const found = await taxesOf(reading, codes);
  const members = await taxesOf(
    reading,
    found.flatMap(({ fields: { taxes } }) => (Array.isArray(taxes) ? taxes : [])),
  );
  const byId = new Map<string, SalesTax>();
  for (const { id, fields: tax } of [...found, ...members])
    if (salesTaxShape.isShaped(tax)) byId.set(id, tax);
  return { ...fields, salesTaxTotal: salesTaxOf(sale, (id) => byId.get(id)) };
}

/** All that the tax follows from. */
function taxedIn(fields: Fields) {
  const idIn = (value: Json | undefined) => (typeof value === 'string' ? value : null);
  return {
    isVoid: fields['isVoid'] === true,
    salesTax: idIn(fields['salesTax']),
    salesTaxCode: idIn(fields['salesTaxCode']),
    lines: objectsIn(fields['lines']).map((line) => ({
      amount: parseAmount(textOf(line['amount'])) ?? zeroAmount,
      salesTaxCode: idIn(line['salesTaxCode']),
    })),
  };
}

async function taxesOf(reading: Reading, ids: readonly Json[]): Promise<readonly StoredRecord[]> {
  const wanted = [...new Set(ids.filter((id) => typeof id === 'string'))];
  return reading.records(wanted.map((id) => ({ category: 'Sales Tax' as const, id })));
}
