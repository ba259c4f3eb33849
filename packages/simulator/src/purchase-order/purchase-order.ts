/** Purchase orders: what was ordered of a vendor; they post nothing. */
import { addAmounts, zeroAmount } from '@autosync/core';
import type { Address, PurchaseOrderAdd, PurchaseOrderMod, PurchaseOrderRet } from '@autosync/qbxml';
import { addressBlock } from '../address.ts';
import type { Books } from '../books.ts';
import { nextTransactionId, now, today } from '../books.ts';
import { companyAddress } from '../company-info/company-info.ts';
import { dueDate } from '../due-date.ts';
import { isOfType } from '../list/definition.ts';
import { statusOfFields } from '../list/element.ts';
import { merged } from '../merge.ts';
import type { PurchaseOrderBody, Transaction } from '../record.ts';
import {
  classReference,
  entityReference,
  featureOff,
  isBlank,
  named,
  referenced,
  requireKept,
  resolved,
  shipMethodReference,
  termsReference,
  vendorReference,
} from '../reference.ts';
import type { GivenReference, ReferenceKind, ReferencePlan } from '../reference.ts';
import {
  billsOf,
  isFullyReceived,
  receivedOf,
  requireNotReceived,
  requireReceivedLines,
} from '../purchase/purchase-order-link.ts';
import { requireHomeCurrency, templateOf } from '../sale/sale.ts';
import { featureMissing, fieldMissing } from '../status.ts';
import { stored, without } from '../text.ts';
import type { TransactionDefinition } from '../transaction/definition.ts';
import { defineMacro, idOf } from '../transaction/macro.ts';
import { numberOf } from '../transaction/number.ts';
import { changingTransaction, showingTransaction } from '../transaction/outcome.ts';
import { putTransaction } from '../transaction/put.ts';
import { queryTransactions } from '../transaction/query.ts';
import { newTransaction, requireActiveReferences, transactionHeader } from '../transaction/transaction.ts';
import type { Handlers } from '../work.ts';
import { changedOrderLines, newOrderLine, purchaseOrderLineReferences } from './purchase-order-line.ts';

const owner = 'PurchaseOrder';
const notClearable = ['VendorRef', 'TemplateRef', 'TxnDate', 'IsManuallyClosed'];
const itemGroupReference: ReferenceKind = { kind: 'Item Group', nameSpace: 'Item', types: ['ItemGroup'] };

const references: ReferencePlan = {
  VendorRef: vendorReference,
  ClassRef: classReference,
  InventorySiteRef: featureOff('Inventory Site'),
  ShipToEntityRef: entityReference,
  TemplateRef: { kind: 'Template', nameSpace: 'Template' },
  TermsRef: termsReference,
  ShipMethodRef: shipMethodReference,
};

export const purchaseOrder: TransactionDefinition<'PurchaseOrder'> = {
  type: 'PurchaseOrder',
  present(books, transaction, parts) {
    const { header, lines, total } = transaction.body;
    const links = parts.links ? billsOf(books, transaction) : [];
    const value: PurchaseOrderRet = {
      ...transactionHeader(books, transaction),
      ...named(books, header, references),
      VendorAddressBlock: header.VendorAddressBlock ?? addressBlock(header.VendorAddress),
      ShipAddressBlock: header.ShipAddressBlock ?? addressBlock(header.ShipAddress),
      TotalAmount: total,
      IsFullyReceived: header.IsFullyReceived ?? isFullyReceived(transaction.body),
      ...(links.length > 0 && { LinkedTxn: links }),
      ...(parts.lines && {
        lines: lines.map((line) => ({
          element: 'PurchaseOrderLineRet',
          value: {
            ...named(books, line, purchaseOrderLineReferences),
            ReceivedQuantity: receivedOf(transaction.body, line),
          },
        })),
      }),
    };
    return { element: 'PurchaseOrderRet', value };
  },
  referring: ({ header, lines }) => [
    [header, references],
    ...lines.map((line) => [line, purchaseOrderLineReferences] as const),
  ],
  accountIdsOf: () => [],
  beforeRemoval: (_books, order) => requireNotReceived(order),
};

export const purchaseOrderHandlers: Handlers = {
  PurchaseOrderAdd(work, request) {
    const { PurchaseOrderAdd: given } = request;
    const id = addOrder(work.books, given);
    defineMacro(work, given.defMacro, id);
    const extended = given.lines.find(({ value }) => 'DataExt' in value)?.value ?? {};
    return showingTransaction(work, purchaseOrder, id, request, statusOfFields(extended, ['DataExt']));
  },
  PurchaseOrderMod(work, request) {
    const { PurchaseOrderMod: given } = request;
    const named = { TxnID: idOf(work, given.TxnID), EditSequence: given.EditSequence };
    return changingTransaction(work, purchaseOrder, named, request, (current) => {
      modifyOrder(work.books, current, given);
      return undefined;
    });
  },
  PurchaseOrderQuery: (work, request) =>
    queryTransactions(work, 'PurchaseOrderQuery', purchaseOrder, request),
};

function addOrder(books: Books, given: PurchaseOrderAdd): string {
  requireHomeCurrency(given);
  const fields = stored(without(given, 'lines', 'defMacro', 'ExchangeRate'), books.switches);
  const own = resolved(books, fields, references, owner);
  requireActiveReferences(books, {}, own, references, owner);
  if (!own.VendorRef) throw fieldMissing('VendorRef');
  const usual = vendorDefaults(books, own.VendorRef);
  const { TxnDate = today(books), TermsRef = usual.TermsRef, RefNumber } = own;
  const header: PurchaseOrderRet = {
    ...templateOf(books, 'Custom Purchase Order'),
    ...usual,
    ShipAddress: own.ShipToEntityRef ? addressOf(books, own.ShipToEntityRef) : companyAddress(books),
    DueDate: dueDate(books, TermsRef?.ListID, TxnDate),
    ExpectedDate: TxnDate,
    IsManuallyClosed: false,
    IsToBePrinted: true,
    IsToBeEmailed: false,
    ...own,
    TxnDate,
    TermsRef,
    RefNumber: numberOf(books, 'PurchaseOrder', RefNumber),
  };
  const started = newTransaction(books);
  nextTransactionId(books); // One more for the line that stands for the whole (recorded: 2C, then 2E).
  const lines = given.lines.map(({ value }) => {
    if (!('ItemGroupRef' in value)) return newOrderLine(books, without(value, 'defMacro'));
    referenced(books, value.ItemGroupRef, itemGroupReference, owner);
    throw featureMissing();
  });
  const entityId = header.VendorRef?.ListID ?? '';
  const known = { type: 'PurchaseOrder', entityId, refNumber: header.RefNumber, date: TxnDate } as const;
  putTransaction(books, { ...started, ...known, isPaid: undefined, body: orderBody(header, lines) });
  return started.id;
}

function modifyOrder(books: Books, current: Transaction<'PurchaseOrder'>, given: PurchaseOrderMod): void {
  requireHomeCurrency(given);
  const fields = without(given, 'TxnID', 'EditSequence', 'lines', 'ExchangeRate');
  requireKept(fields, notClearable);
  const before = current.body.header;
  const changed = stored(merged(before, fields, books.switches), books.switches);
  const header = resolved(books, changed, references, owner);
  requireActiveReferences(books, before, header, references, owner);
  const values = given.lines?.map(({ value }) => {
    if ('ItemGroupRef' in value || 'PurchaseOrderLineMod' in value) throw featureMissing();
    return value;
  });
  const lines = values?.length ? changedOrderLines(books, current.body.lines, values) : current.body.lines;
  const { VendorRef, RefNumber: refNumber, TxnDate: date = current.date } = header;
  const entityId = VendorRef?.ListID ?? current.entityId;
  requireReceivedLines(current, lines, entityId);
  const { received } = current.body;
  const body = { ...orderBody(header, lines), received };
  putTransaction(books, { ...current, entityId, refNumber, date, modifiedAt: now(books), body });
}

function orderBody(header: PurchaseOrderRet, lines: PurchaseOrderBody['lines']): PurchaseOrderBody {
  const total = addAmounts(zeroAmount, ...lines.map(({ Amount }) => Amount ?? zeroAmount));
  return { header, lines, total, applications: [], postings: [] };
}

function vendorDefaults(
  books: Books,
  reference: GivenReference,
): Pick<PurchaseOrderRet, 'VendorAddress' | 'TermsRef'> {
  const vendor = books.storage.element('Entity', reference.ListID ?? '');
  if (!vendor || !isOfType(vendor, 'Vendor')) return {};
  const { VendorAddress, TermsRef } = vendor.body;
  return { VendorAddress, ...(TermsRef && !isBlank(TermsRef) && { TermsRef }) };
}

/** Where things for somebody are sent to. */
function addressOf(books: Books, reference: GivenReference): Address | undefined {
  const entity = books.storage.element('Entity', reference.ListID ?? '');
  if (!entity) return undefined;
  if (isOfType(entity, 'Customer')) return entity.body.ShipAddress ?? entity.body.BillAddress;
  if (isOfType(entity, 'Vendor')) return entity.body.ShipAddress ?? entity.body.VendorAddress;
  return isOfType(entity, 'OtherName') ? entity.body.OtherNameAddress : undefined;
}
