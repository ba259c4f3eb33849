/**
 * Sales tax as a company's preference. The codes Tax and Non are in every file (recorded). Switching it on
 * makes the account that owes the tax and, as QuickBooks demands a usual tax item, "Out of State" with no
 * rate (recorded as a customer's tax item). What is new from then on is taxable where it says nothing.
 */
import { percent } from '@autosync/core';
import type { SalesTaxPreferences } from '@autosync/qbxml';
import type { Books } from '../books.ts';
import { itemSalesTax } from '../item-sales-tax/item-sales-tax.ts';
import { addElement } from '../list/element.ts';
import { nameOf, salesTaxCodeReference, salesTaxReference } from '../reference.ts';
import { addSpecialAccount } from '../special-account.ts';
import { setFeature } from './feature.ts';
import { setUsualSalesTax, usualSalesTax, usualTaxCode } from './tax-default.ts';

const outOfState = 'Out of State';

/** Switches sales tax on; the account and the first tax item are made once. */
export function useSalesTax(books: Books): void {
  const { storage } = books;
  setFeature(books, 'sales-tax', true);
  if (storage.setting('special account SalesTaxPayable') === undefined) {
    addSpecialAccount(books, 'Sales Tax Payable', 'OtherCurrentLiability', 'SalesTaxPayable');
  }
  if (storage.setting('usual sales tax item') !== undefined) return;
  const body = { ItemDesc: 'Out-of-state sale, exempt from sales tax', TaxRate: percent('0') };
  const id =
    storage.elementByFullName('Item', outOfState)?.id ??
    addElement(books, itemSalesTax, { name: outOfState, isActive: true, parent: undefined, body });
  setUsualSalesTax(books, id);
}

/** What PreferencesQuery tells of it; nothing while it is off (recorded). */
export function salesTaxPreferences(books: Books): SalesTaxPreferences | undefined {
  const item = usualSalesTax(books);
  if (!item) return undefined;
  return {
    DefaultItemSalesTaxRef: nameOf(books, item, salesTaxReference),
    PaySalesTax: 'Monthly',
    DefaultTaxableSalesTaxCodeRef: nameOf(books, usualTaxCode(books, true), salesTaxCodeReference),
    DefaultNonTaxableSalesTaxCodeRef: nameOf(books, usualTaxCode(books, false), salesTaxCodeReference),
  };
}
