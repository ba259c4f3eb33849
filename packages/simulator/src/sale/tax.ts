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
import { lineByLine, totalOf } from './sold-lines.ts';

interface TaxedHeader {
  readonly ItemSalesTaxRef?: GivenReference;
  readonly CustomerSalesTaxCodeRef?: GivenReference;
}

/** The tax of a transaction with those lines; undefined where sales tax is off. */
export function taxOf(
  books: Books,
  header: TaxedHeader,
  lines: readonly StoredSaleLine[],
): SaleTax | undefined {
  if (!isFeatureOn(books, 'sales-tax')) return undefined;
  const rates = ratesOf(books, header.ItemSalesTaxRef);
  const rate = parsePercent(sumOfRates(rates)) ?? percent('0');
  const isExempt = header.CustomerSalesTaxCodeRef && !isTaxable(books, header.CustomerSalesTaxCodeRef);
  if (isExempt === true) return { rate, total: zeroAmount };
  const base = taxableTotal(books, lines);
  return { rate, total: addAmounts(zeroAmount, ...rates.map((each) => percentOfAmount(each, base))) };
}

function taxableTotal(books: Books, lines: readonly StoredSaleLine[]): Amount {
  const taxable = lineByLine(lines).filter(({ line }) => isTaxable(books, line.SalesTaxCodeRef));
  return totalOf(taxable);
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
