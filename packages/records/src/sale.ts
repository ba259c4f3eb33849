import { addAmounts, percentOfAmount, zeroAmount, type Amount } from '@autosync/core';
import { Type, type Static } from 'typebox';
import {
  amountField,
  optionalAmountField,
  optionalDateField,
  priceField,
  quantityField,
  reference,
  text,
} from './field.ts';
import type { SalesTax } from './sales-tax.ts';

/**
 * One line of an invoice or a credit. `id` is the line's id on the side where it stands (TxnLineID in QuickBooks),
 * `null` for a line that has none yet. Of quantity, rate and amount two are sent and QuickBooks' third is taken
 * (bookkeeping.md 10). A line without an item is a remark. The sales tax code says whether it is taxed. A line that adds
 * up those above it has an amount of nothing, and shows its `subtotal`; of all other lines that is empty.
 */
export const saleLineSchema = Type.Object({
  id: Type.Unsafe<string | null>({ type: ['string', 'null'], minLength: 1, maxLength: 64 }),
  item: reference('Item', 'Items'),
  description: text('Description', 4095),
  quantity: quantityField('Quantity'),
  rate: priceField('Rate'),
  amount: amountField('Amount'),
  serviceDate: optionalDateField('Service date'),
  salesTaxCode: reference('Sales tax code', 'Sales Tax'),
  subtotal: optionalAmountField('Subtotal'),
});

export type SaleLine = Static<typeof saleLineSchema>;

/**
 * What says who sold it and how it is taxed. `salesTaxCode` is the client's: one that is not taxable frees the whole of it.
 * `salesTaxTotal` follows from the rest, and each side works it out for itself: it cannot be sent to QuickBooks
 * (bookkeeping.md 17). Empty is none.
 */
export const saleTaxFields = {
  salesRep: reference('Sales rep', 'Sales Reps'),
  salesTax: reference('Sales tax', 'Sales Tax'),
  salesTaxCode: reference('Sales tax code', 'Sales Tax'),
  salesTaxTotal: optionalAmountField('Sales tax total'),
};

interface Sale {
  readonly isVoid: boolean;
  readonly lines: readonly SaleLine[];
  readonly salesTaxTotal: Amount | null;
}

/**
 * What the lines that add up others show: those since the subtotal before, and all of them right below another one, as
 * in QuickBooks. Null for every other line.
 */
export function subtotalsOf(
  lines: readonly { readonly amount: Amount; readonly isSubtotal: boolean }[],
): readonly (Amount | null)[] {
  let [all, since] = [zeroAmount, zeroAmount];
  let isBelowAnother = false;
  return lines.map(({ amount, isSubtotal }) => {
    if (!isSubtotal) {
      [all, since] = [addAmounts(all, amount), addAmounts(since, amount)];
      isBelowAnother = false;
      return null;
    }
    const shown = isBelowAnother ? all : since;
    since = zeroAmount;
    isBelowAnother = true;
    return shown;
  });
}

/** What a sale comes to: the sum of its lines and the tax on them, and nothing where it is void. */
export function saleTotal({ isVoid, lines, salesTaxTotal }: Sale): Amount {
  return isVoid ? zeroAmount : addAmounts(salesTaxTotal ?? zeroAmount, ...lines.map((line) => line.amount));
}

/**
 * The tax of a sale as QuickBooks works it out (bookkeeping.md 17): what the taxable lines come to, times the rate,
 * rounded once; each member of a group is rounded for itself. `find` gives a sales tax of the same side.
 */
export function salesTaxOf(
  sale: {
    readonly isVoid: boolean;
    readonly salesTax: string | null;
    readonly salesTaxCode: string | null;
    readonly lines: readonly Pick<SaleLine, 'amount' | 'salesTaxCode'>[];
  },
  find: (id: string) => SalesTax | undefined,
): Amount {
  const found = (id: string | null) => (id === null ? undefined : find(id));
  if (sale.isVoid || found(sale.salesTaxCode)?.isTaxable === false) return zeroAmount;
  const tax = found(sale.salesTax);
  const rates = tax?.kind === 'group' ? tax.taxes.map((id) => find(id)?.rate) : [tax?.rate];
  const taxable = sale.lines.filter((line) => found(line.salesTaxCode)?.isTaxable === true);
  const base = addAmounts(zeroAmount, ...taxable.map(({ amount }) => amount));
  return addAmounts(zeroAmount, ...rates.map((rate) => (rate ? percentOfAmount(rate, base) : zeroAmount)));
}
