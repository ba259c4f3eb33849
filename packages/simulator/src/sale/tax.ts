/**
 * Sales tax (bookkeeping.md 17): its amount cannot be sent. It is the rate of the tax item on what the
 * taxable lines come to, rounded once per transaction; each member of a group is rounded for itself and is
 * owed by itself. Discounts count where their own line is taxable. A customer whose code is not taxable
 * bears none, whatever the lines say. The rate is looked up whenever the transaction is written.
 */
import { addAmounts, isZero, parsePercent, percent, percentOfAmount, zeroAmount } from '@autosync/core';
import type { Amount, Percent } from '@autosync/core';
import type { Books } from '../books.ts';
import { isOfType } from '../list/definition.ts';
import { isFeatureOn } from '../preferences/feature.ts';
import type { SaleTax, StoredSaleLine } from '../record.ts';
import type { GivenReference } from '../reference.ts';
import { amountOf, lineByLine, totalOf } from './sold-lines.ts';

interface TaxedHeader {
  readonly ItemSalesTaxRef?: GivenReference;
  readonly CustomerSalesTaxCodeRef?: GivenReference;
}

/** What a sale was until now: the rate that it has may stay, by the switch. */
interface TaxedBefore {
  readonly header: TaxedHeader;
  readonly tax?: SaleTax;
}

/** The tax of a transaction with those lines; undefined where sales tax is off. */
export function taxOf(
  books: Books,
  header: TaxedHeader,
  lines: readonly StoredSaleLine[],
  before?: TaxedBefore,
): SaleTax | undefined {
  if (!isFeatureOn(books, 'sales-tax')) return undefined;
  const rates = keptRates(books, header, before) ?? ratesOf(books, header.ItemSalesTaxRef);
  const rate = parsePercent(sumOfRates(rates)) ?? percent('0');
  const isExempt = header.CustomerSalesTaxCodeRef && !isTaxable(books, header.CustomerSalesTaxCodeRef);
  if (isExempt === true) return { rate, total: zeroAmount };
  const bases = taxedAmounts(books, lines);
  const taxes = rates.flatMap((each) => bases.map((base) => percentOfAmount(each, base)));
  return { rate, total: addAmounts(zeroAmount, ...taxes) };
}

/** The rate that the sale has, where the switch says that a new rate of its tax item does not reach it. */
function keptRates(
  books: Books,
  header: TaxedHeader,
  before: TaxedBefore | undefined,
): readonly Percent[] | undefined {
  const isSame = before?.header.ItemSalesTaxRef?.ListID === header.ItemSalesTaxRef?.ListID;
  return books.switches.changedTaxRate === 'kept' && isSame && before?.tax ? [before.tax.rate] : undefined;
}

/** What is taxed and rounded at once: what the taxable lines come to, or each of them by the switch. */
function taxedAmounts(books: Books, lines: readonly StoredSaleLine[]): readonly Amount[] {
  const taxable = lineByLine(lines).filter(({ line }) => isTaxable(books, line.SalesTaxCodeRef));
  return books.switches.taxRounding === 'whole' ? [totalOf(taxable)] : taxable.map(amountOf);
}

function isTaxable(books: Books, code: GivenReference | undefined): boolean {
  const element = books.storage.element('SalesTaxCode', code?.ListID ?? '');
  return element !== undefined && isOfType(element, 'SalesTaxCode') && element.body.IsTaxable === true;
}

/** The rate of a tax item, or those of the members of a group. */
function ratesOf(books: Books, reference: GivenReference | undefined): readonly Percent[] {
  const item = books.storage.element('Item', reference?.ListID ?? '');
  if (!item) return [];
  if (isOfType(item, 'ItemSalesTax')) {
    const { TaxRate } = item.body;
    return TaxRate === undefined || isZero(TaxRate) ? [] : [TaxRate];
  }
  if (!isOfType(item, 'ItemSalesTaxGroup')) return [];
  return (item.body.ItemSalesTaxRef ?? []).flatMap((member) => ratesOf(books, member));
}

/** Rates have at most five decimals; they are added as whole hundred-thousandths. */
function sumOfRates(rates: readonly Percent[]): string {
  const sum = rates.reduce((total, rate) => {
    const [whole = '0', fraction = ''] = rate.replace('-', '').split('.');
    const units = BigInt(whole + fraction.padEnd(5, '0'));
    return total + (rate.startsWith('-') ? -units : units);
  }, 0n);
  const digits = String(sum < 0n ? -sum : sum).padStart(6, '0');
  return `${sum < 0n ? '-' : ''}${digits.slice(0, -5)}.${digits.slice(-5)}`;
}
