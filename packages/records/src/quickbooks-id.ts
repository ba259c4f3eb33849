/**
 * The ids by which records of QuickBooks are known here. A ListID is one of its list only (qbxml.md 5.1): a counter
 * of the list, and the second in which the element was made. The kinds of one category lie in one list (vendors and
 * other names among all names, goods and taxes among all items, terms of both kinds among terms), and transactions of
 * all kinds share a counter. Sales tax codes are a list of their own beside the taxes of their category, so the id of
 * a code carries the name of its list; it is put on where an answer is read, and taken off where a request is made.
 */
import type { Request } from '@autosync/qbxml';
import type { Category } from './definition.ts';

const codes = 'SalesTaxCode';
const mark = `${codes}-`;

/** The id here of what QuickBooks calls so in a list (or transaction type), such as `SalesTaxCode` or `Customer`. */
export function recordId(object: string, id: string): string {
  return object === codes ? mark + id : id;
}

/** The id of a record that a reference names, by the element of the reference: `CustomerSalesTaxCodeRef`. */
export function referredId(element: string, id: string): string {
  return element.endsWith(`${codes}Ref`) ? mark + id : id;
}

/** The id as QuickBooks knows it. */
export function idInQuickbooks(id: string): string {
  return id.startsWith(mark) ? id.slice(mark.length) : id;
}

/** The questions for some records of a category, or for their revisions, each asking for those that its list may hold. */
export function requestsByIds(
  { quickbooks }: Category,
  ids: readonly string[],
  form: { readonly only?: 'revisions' } = {},
): readonly Request[] {
  return quickbooks.reads.flatMap((read) => {
    const own = ids.filter((id) => id.startsWith(mark) === (read.object === codes));
    return own.length === 0 ? [] : [read.request({ by: 'ids', ids: own, ...form })];
  });
}
