/** Which record a request about a custom field or private data means. */
import type { DataExtAdd, DataExtDel, DataExtRet } from '@autosync/qbxml';
import { now } from '../books.ts';
import type { Books } from '../books.ts';
import { requireUnlocked } from '../lock.ts';
import type { ListElement, ListType } from '../record.ts';
import { referenced } from '../reference.ts';
import type { ReferenceKind } from '../reference.ts';
import { featureMissing, fieldMissing } from '../status.ts';
import { publicOwner } from './definition.ts';
import type { Definition } from './definition.ts';
import { valuesOf, withValues } from './value.ts';

/** One record that can have values. */
export interface Target {
  /** As AssignToObject names its type. */
  readonly object: string;
  readonly values: readonly DataExtRet[];
  put(values: readonly DataExtRet[]): void;
}

type Given = Pick<
  DataExtAdd | DataExtDel,
  'ListDataExtType' | 'ListObjRef' | 'OtherDataExtType' | 'TxnDataExtType'
>;

const itemTypes: readonly ListType[] = [
  'ItemDiscount', 'ItemGroup', 'ItemInventory', 'ItemNonInventory', 'ItemOtherCharge', 'ItemPayment',
  'ItemSalesTax', 'ItemSalesTaxGroup', 'ItemService', 'ItemSubtotal',
]; // prettier-ignore

const kinds: { readonly [type in NonNullable<DataExtAdd['ListDataExtType']>]: ReferenceKind } = {
  Account: { kind: 'Account', nameSpace: 'Account', types: ['Account'] },
  Customer: { kind: 'Customer', nameSpace: 'Entity', types: ['Customer'] },
  Employee: { kind: 'Employee', nameSpace: 'Entity', types: ['Employee'] },
  Item: { kind: 'Item', nameSpace: 'Item', types: itemTypes },
  OtherName: { kind: 'Other Name', nameSpace: 'Entity', types: ['OtherName'] },
  Vendor: { kind: 'Vendor', nameSpace: 'Entity', types: ['Vendor'] },
};

/** @throws Refusal 3140 for a list element that does not exist; 3250 for a transaction, which has none here. */
export function targetOf(books: Books, given: Given, definition: Definition): Target {
  if (given.OtherDataExtType !== undefined) return companyTarget(books, definition);
  if (given.TxnDataExtType !== undefined) throw featureMissing();
  const { ListDataExtType: type, ListObjRef: reference } = given;
  if (!type || !reference) throw fieldMissing('ListObjRef');
  return elementTarget(books, type, referenced(books, reference, kinds[type], 'DataExt'), definition);
}

function elementTarget(books: Books, object: string, element: ListElement, definition: Definition): Target {
  requireUnlocked(books, element.id);
  const { dataExtTouches } = books.switches;
  const isPublic = definition.body.definition.OwnerID === publicOwner;
  const isTouched = dataExtTouches === 'always' || (dataExtTouches === 'public' && isPublic);
  const modifiedAt = isTouched ? now(books) : element.modifiedAt;
  return {
    object,
    values: valuesOf(element.body),
    put: (values) =>
      books.storage.putElement({ ...element, modifiedAt, body: withValues(element.body, values) }),
  };
}

/** What belongs to the company itself is kept beside its definition. */
function companyTarget(books: Books, definition: Definition): Target {
  const { body } = definition;
  return {
    object: 'Company',
    values: body.company ? [body.company] : [],
    put: ([company]) => books.storage.putElement({ ...definition, body: { ...body, company } }),
  };
}
