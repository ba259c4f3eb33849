/** Which record a request about a custom field or private data means. */
import type { DataExtAdd, DataExtDel, DataExtRet } from '@autosync/qbxml';
import { now } from '../books.ts';
import type { Books } from '../books.ts';
import { requireUnlocked } from '../lock.ts';
import type { ListElement, ListType, TransactionType } from '../record.ts';
import { referenced } from '../reference.ts';
import type { ReferenceKind } from '../reference.ts';
import { idOf } from '../transaction/macro.ts';
import type { Work } from '../work.ts';
import { fieldMissing, objectNotFound } from '../status.ts';
import { publicOwner } from './definition.ts';
import type { Definition } from './definition.ts';
import { valuesIn, withValuesIn } from './transaction-value.ts';
import { valuesOf, withValues } from './value.ts';

/** One record that can have values. */
export interface Target {
  /** As AssignToObject names it; a definition for any of them may be used. */
  readonly objects: readonly string[];
  readonly values: readonly DataExtRet[];
  put(values: readonly DataExtRet[]): void;
}

type Given = Pick<
  DataExtAdd | DataExtDel,
  'ListDataExtType' | 'ListObjRef' | 'OtherDataExtType' | 'TxnDataExtType' | 'TxnID' | 'TxnLineID'
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

/** @throws Refusal 3140 for a list element, 3120 for a transaction or line that does not exist. */
export function targetOf(work: Work, given: Given, definition: Definition): Target {
  const { books } = work;
  if (given.OtherDataExtType !== undefined) return companyTarget(books, definition);
  if (given.TxnDataExtType !== undefined) {
    return transactionTarget(books, given, idOf(work, given.TxnID ?? ''), definition);
  }
  const { ListDataExtType: type, ListObjRef: reference } = given;
  if (!type || !reference) throw fieldMissing('ListObjRef');
  return elementTarget(books, type, referenced(books, reference, kinds[type], 'DataExt'), definition);
}

function elementTarget(books: Books, object: string, element: ListElement, definition: Definition): Target {
  requireUnlocked(books, element.id);
  const modifiedAt = isTouching(books, definition) ? now(books) : element.modifiedAt;
  return {
    objects: [object],
    values: valuesOf(element.body),
    put: (values) =>
      books.storage.putElement({ ...element, modifiedAt, body: withValues(element.body, values) }),
  };
}

/** What is bought and paid has a vendor in its head and not a customer. */
const boughtTypes: ReadonlySet<TransactionType> = new Set([
  'Bill', 'BillPaymentCheck', 'BillPaymentCreditCard', 'Check', 'CreditCardCharge', 'CreditCardCredit',
  'PurchaseOrder', 'VendorCredit',
]); // prettier-ignore

/** A custom field of customers or vendors stands in the head of their transactions, one of items in the lines. */
function transactionTarget(books: Books, given: Given, id: string, definition: Definition): Target {
  const { TxnDataExtType: type, TxnLineID: lineId } = given;
  requireUnlocked(books, id);
  const transaction = books.storage.transaction(id);
  if (!transaction || transaction.type !== type) throw objectNotFound(id);
  const values = valuesIn(transaction, lineId);
  if (!values) throw objectNotFound(lineId ?? id);
  const head = boughtTypes.has(transaction.type) ? 'Vendor' : 'Customer';
  const modifiedAt = isTouching(books, definition) ? now(books) : transaction.modifiedAt;
  return {
    objects: [transaction.type, lineId === undefined ? head : 'Item'],
    values,
    put: (next) => books.storage.putTransaction(withValuesIn({ ...transaction, modifiedAt }, next, lineId)),
  };
}

/** Whether a new value moves TimeModified, by the switch. */
function isTouching(books: Books, { body }: Definition): boolean {
  const { dataExtTouches } = books.switches;
  if (dataExtTouches !== 'public') return dataExtTouches === 'always';
  return body.definition.OwnerID === publicOwner;
}

/** What belongs to the company itself is kept beside its definition. */
function companyTarget(books: Books, definition: Definition): Target {
  const { body } = definition;
  return {
    objects: ['Company'],
    values: body.company ? [body.company] : [],
    put: ([company]) => books.storage.putElement({ ...definition, body: { ...body, company } }),
  };
}
