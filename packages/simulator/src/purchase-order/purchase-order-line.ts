/** The lines of a purchase order; those of a Mod follow the rule of lines (qbxml.md 4.2). */
import { quantity } from '@autosync/core';
import type { PurchaseOrderLineAdd, PurchaseOrderLineMod, PurchaseOrderLineRet } from '@autosync/qbxml';
import { nextTransactionId } from '../books.ts';
import type { Books } from '../books.ts';
import { purchaseOf } from '../item/purchase.ts';
import { merged } from '../merge.ts';
import {
  accountReference,
  classReference,
  customerReference,
  featureOff,
  itemReference,
  requireKept,
  resolved,
} from '../reference.ts';
import type { ReferencePlan } from '../reference.ts';
import { lineAmount } from '../sale/line-amount.ts';
import { featureMissing, objectNotFound, Refusal } from '../status.ts';
import { stored, without } from '../text.ts';
import type { Filled } from '../text.ts';
import { requireActiveReferences } from '../transaction/transaction.ts';

export const purchaseOrderLineReferences: ReferencePlan = {
  ItemRef: itemReference,
  ClassRef: classReference,
  CustomerRef: customerReference,
  OverrideItemAccountRef: accountReference,
  OverrideUOMSetRef: featureOff('Unit Of Measure Set'),
  InventorySiteLocationRef: featureOff('Inventory Site'),
};

const owner = 'PurchaseOrder';
const notClearable = ['ItemRef', 'Quantity', 'Rate', 'Amount', 'IsManuallyClosed'];

type GivenLine = Partial<Filled<Omit<PurchaseOrderLineMod, 'TxnLineID'>>>;

/** @throws Refusal 3250 for units of measure, which this QuickBooks has not got. */
export function newOrderLine(
  books: Books,
  value: Omit<PurchaseOrderLineAdd, 'defMacro'>,
): PurchaseOrderLineRet {
  const given: GivenLine = resolved(
    books,
    stored(without(value, 'DataExt'), books.switches),
    purchaseOrderLineReferences,
    owner,
  );
  if (given.UnitOfMeasure !== undefined) throw featureMissing();
  requireActiveReferences(books, {}, given, purchaseOrderLineReferences, owner);
  const { Quantity, Rate, Amount, OverrideItemAccountRef: _account, ...rest } = given;
  const bought = purchaseOf(books, given.ItemRef);
  const amounts = given.ItemRef
    ? lineAmount({ Quantity, Rate, Amount }, { Rate: bought.cost })
    : { Quantity, Rate, Amount };
  const made = {
    TxnLineID: nextTransactionId(books),
    Desc: bought.description,
    ...rest,
    ...amounts,
    ReceivedQuantity: quantity('0'),
    IsManuallyClosed: false,
  };
  return stored(made, books.switches);
}

/** The lines after a Mod that gave these. @throws Refusal 3120 for an unknown line, 3290 for another order. */
export function changedOrderLines(
  books: Books,
  current: readonly PurchaseOrderLineRet[],
  values: readonly PurchaseOrderLineMod[],
): readonly PurchaseOrderLineRet[] {
  let last = -1;
  return values.map(({ TxnLineID: id, ...value }) => {
    if (typeof id !== 'string') throw new Refusal(9103, `The macro "${id.useMacro}" has no value.`);
    if (id === '-1') return newOrderLine(books, value);
    const place = current.findIndex(({ TxnLineID }) => TxnLineID === id);
    const line = current[place];
    if (!line) throw objectNotFound(id);
    if (place <= last)
      throw new Refusal(3290, 'The order of the lines differs from that of the transaction.');
    last = place;
    return changedOrderLine(books, line, value);
  });
}

function changedOrderLine(
  books: Books,
  line: PurchaseOrderLineRet,
  value: Omit<PurchaseOrderLineMod, 'TxnLineID'>,
): PurchaseOrderLineRet {
  requireKept(value, notClearable);
  const given: GivenLine = stored(value, books.switches);
  if (given.UnitOfMeasure !== undefined) throw featureMissing();
  const { Quantity, Rate, Amount } = given;
  const fields = without(value, 'Quantity', 'Rate', 'Amount', 'OverrideItemAccountRef');
  const next = resolved(books, merged(line, fields, books.switches), purchaseOrderLineReferences, owner);
  requireActiveReferences(books, line, next, purchaseOrderLineReferences, owner);
  const isPriced = Quantity !== undefined || Rate !== undefined || Amount !== undefined;
  const amounts = isPriced ? lineAmount({ Quantity, Rate, Amount }, line) : {};
  return stored({ ...next, ...amounts }, books.switches);
}
