import type { Address } from '@autosync/qbxml';
import type { Books } from '../books.ts';
import { isOfType } from '../list/definition.ts';
import type { GivenReference } from '../reference.ts';

/** The address that a check to somebody is made out to; undefined where none is known. */
export function addressOfEntity(books: Books, payee: GivenReference | undefined): Address | undefined {
  const element = books.storage.element('Entity', payee?.ListID ?? '');
  if (!element) return undefined;
  if (isOfType(element, 'Customer')) return element.body.BillAddress;
  if (isOfType(element, 'Vendor')) return element.body.VendorAddress;
  return isOfType(element, 'OtherName') ? element.body.OtherNameAddress : undefined;
}
