/**
 * QuickBooks fills in the sales tax that an invoice does not name, from its client and its items, and works out the
 * total by itself. What it would come to is known before it is sent: from what QuickBooks was last seen to have. Cents are
 * a matter of rounding, and told afterwards (`total-told.ts`); more than that is nobody's wish.
 */
import {
  amount as amountOf,
  compareDecimals,
  isNegative,
  negateAmount,
  parseAmount,
  subtractAmounts,
  zeroAmount,
  type Amount,
  type Json,
} from '@autosync/core';
import {
  salesTaxOf,
  salesTaxShape,
  type Category,
  type CategoryName,
  type Fields,
  type SalesTax,
} from '@autosync/records';
import type { SyncContext } from './context.ts';
import type { Obstacle } from './message.ts';
import type { OperationBody } from './operation.ts';
import { rowsOf } from './reference.ts';

const centsMax = amountOf('0.05');
const taxedBy: readonly string[] = ['customer', 'salesTax', 'salesTaxCode', 'lines'];

/** The obstacle of a sale that goes to QuickBooks, where its tax would be another one there than in SA. */
export async function totalObstacle(
  context: SyncContext,
  category: Category,
  { source, target, fields, changed }: OperationBody,
): Promise<Obstacle | undefined> {
  const isTaxed = category.quickbooks.derived.includes('salesTaxTotal');
  if (!isTaxed || source?.side !== 'sa' || fields['isVoid'] === true) return undefined;
  if (!changed.some((field) => taxedBy.includes(field))) return undefined;
  const sa = parseAmount(textOf(source.fields['salesTaxTotal'])) ?? zeroAmount;
  const quickbooks = await taxIn(context, fields, target?.fields);
  if (compareDecimals(sizeOf(subtractAmounts(sa, quickbooks)), centsMax) <= 0) return undefined;
  return { code: 'sync.tax-would-differ', details: { sa, quickbooks } };
}

/** The tax that QuickBooks would work out. */
async function taxIn(context: SyncContext, fields: Fields, before: Fields | undefined): Promise<Amount> {
  const client = (await seen(context, 'Customers', [fields['customer']])).get(textOf(fields['customer']));
  const salesTax = idIn(fields['salesTax'] ?? before?.['salesTax'] ?? client?.['salesTax']);
  const salesTaxCode = idIn(fields['salesTaxCode'] ?? before?.['salesTaxCode'] ?? client?.['salesTaxCode']);
  if (salesTax === null) return zeroAmount;
  const rows = rowsOf(fields['lines']);
  const items = await seen(
    context,
    'Items',
    rows.map(({ item }) => item),
  );
  const lines = rows.map((row) => {
    const same = rowsOf(before?.['lines']).find(({ id, item }) => id === row['id'] && item === row['item']);
    const usual = (same ?? items.get(textOf(row['item'])))?.['salesTaxCode'];
    const isRemark = typeof row['item'] !== 'string';
    return {
      amount: parseAmount(textOf(row['amount'])) ?? zeroAmount,
      salesTaxCode: isRemark ? null : idIn(row['salesTaxCode'] ?? usual),
    };
  });
  const codes = lines.map((line) => line.salesTaxCode);
  const taxes = await seen(context, 'Sales Tax', [salesTax, salesTaxCode, ...codes]);
  const members = taxes.get(salesTax)?.['taxes'];
  const rates = await seen(context, 'Sales Tax', Array.isArray(members) ? members : []);
  const find = (id: string): SalesTax | undefined => {
    const tax = taxes.get(id) ?? rates.get(id);
    return tax !== undefined && salesTaxShape.isShaped(tax) ? tax : undefined;
  };
  return salesTaxOf({ isVoid: false, salesTax, salesTaxCode, lines }, find);
}

/** Records of QuickBooks as they were last seen, by their ids. */
async function seen(
  { store }: SyncContext,
  name: CategoryName,
  wanted: readonly (Json | undefined)[],
): Promise<ReadonlyMap<string, Fields>> {
  const ids = [...new Set(wanted.filter((id) => typeof id === 'string'))];
  const links = ids.length === 0 ? [] : await store.linkByQuickbooks(name, ids);
  return new Map(links.map(({ quickbooksId, quickbooksBaseline }) => [quickbooksId, quickbooksBaseline]));
}

function idIn(value: Json | undefined): string | null {
  return typeof value === 'string' ? value : null;
}

function textOf(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}

function sizeOf(difference: Amount): Amount {
  return isNegative(difference) ? negateAmount(difference) : difference;
}
