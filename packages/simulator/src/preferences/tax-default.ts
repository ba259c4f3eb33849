/** What a company's sales tax preferences give to what is new and says nothing. */
import type { Books } from '../books.ts';
import type { ListElement } from '../record.ts';
import type { GivenReference } from '../reference.ts';
import { isFeatureOn } from './feature.ts';

/** The tax item that new customers get. */
export function setUsualSalesTax(books: Books, id: string): void {
  books.storage.setSetting('usual sales tax item', id);
}

/** The code that came with the file for what is taxable, and the one for what is not. */
export function usualTaxCode(books: Books, isTaxable: boolean): GivenReference {
  const ListID = books.storage.setting(`sales tax code ${isTaxable ? 'Tax' : 'Non'}`);
  return ListID === undefined ? {} : { ListID };
}

/** The tax code of a new item or customer that names none; undefined while sales tax is off (recorded). */
export function newTaxCode(books: Books): GivenReference | undefined {
  return isFeatureOn(books, 'sales-tax') ? usualTaxCode(books, true) : undefined;
}

/** The tax item of a new customer; undefined while sales tax is off. */
export function usualSalesTax(books: Books): GivenReference | undefined {
  const ListID = books.storage.setting('usual sales tax item');
  return ListID !== undefined && isFeatureOn(books, 'sales-tax') ? { ListID } : undefined;
}

/** Whether the preferences name that element: such a tax or code cannot be deleted. */
export function isUsualTax({ storage }: Books, { nameSpace, id }: ListElement): boolean {
  if (nameSpace === 'Item') return storage.setting('usual sales tax item') === id;
  if (nameSpace !== 'SalesTaxCode') return false;
  return [storage.setting('sales tax code Tax'), storage.setting('sales tax code Non')].includes(id);
}
