/** Lines of a purchase that buy an item. Of quantity, cost and amount two make the third, as in sales. */
import { zeroAmount } from '@autosync/core';
import type { ItemLineAdd, ItemLineAddLink, ItemLineMod, ItemLineRet } from '@autosync/qbxml';
import { nextTransactionId } from '../books.ts';
import type { Books } from '../books.ts';
import { purchaseOf } from '../item/purchase.ts';
import { merged } from '../merge.ts';
import type { StoredItemLine } from '../record.ts';
import {
  accountReference,
  classReference,
  customerReference,
  featureOff,
  isBlank,
  itemReference,
  referenced,
  requireKept,
  resolved,
  salesRepReference,
} from '../reference.ts';
import type { GivenReference, ReferencePlan } from '../reference.ts';
import { lineAmount } from '../sale/line-amount.ts';
import { featureMissing, fieldMissing, objectNotFound, Refusal } from '../status.ts';
import { stored, without } from '../text.ts';
import type { Filled } from '../text.ts';
import { requireActiveReferences } from '../transaction/transaction.ts';

export const itemLineReferences: ReferencePlan = {
  ItemRef: itemReference,
  CustomerRef: customerReference,
  ClassRef: classReference,
  SalesRepRef: salesRepReference,
  OverrideItemAccountRef: accountReference,
  OverrideUOMSetRef: featureOff('Unit Of Measure Set'),
  InventorySiteRef: featureOff('Inventory Site'),
  InventorySiteLocationRef: featureOff('Inventory Site'),
};

type GivenLine = Omit<ItemLineAddLink, 'DataExt'> | ItemLineAdd | Omit<ItemLineMod, 'TxnLineID'>;

/** A new line. @throws Refusal 3280 for items that cannot be bought, 3250 for features that are off. */
export function newItemLine(books: Books, owner: string, value: GivenLine): StoredItemLine {
  requireUsable(value);
  const given = resolved(books, stored<GivenLine>(value, books.switches), itemLineReferences, owner);
  requireActiveReferences(books, {}, given, itemLineReferences, owner);
  const { ItemRef, Desc, Quantity, Cost, Amount, OverrideItemAccountRef: account } = given;
  if (!ItemRef) throw fieldMissing('ItemRef');
  const bought = purchaseOf(books, ItemRef);
  const amounts = lineAmount({ Quantity, Rate: Cost, Amount }, { Rate: bought.cost });
  const line = {
    ...kept(given),
    TxnLineID: nextTransactionId(books),
    Desc: Desc ?? bought.description,
    ...costed(amounts),
  };
  return { line: sound(line, {}), accountId: account?.ListID ?? bought.accountId };
}

/** A line after a Mod that gave these fields. */
export function changedItemLine(
  books: Books,
  owner: string,
  existing: StoredItemLine,
  value: Omit<ItemLineMod, 'TxnLineID'>,
): StoredItemLine {
  requireUsable(value);
  requireKept(value, ['ItemRef', 'Quantity', 'Cost', 'Amount']);
  const { Quantity, Cost, Amount } = stored(value, books.switches);
  const { OverrideItemAccountRef: account, ...given } = without(value, 'Quantity', 'Cost', 'Amount');
  const changed = stored(merged(existing.line, given, books.switches), books.switches);
  const next = resolved(books, changed, itemLineReferences, owner);
  requireActiveReferences(books, existing.line, next, itemLineReferences, owner);
  const isOtherItem = next.ItemRef?.ListID !== existing.line.ItemRef?.ListID;
  const bought = isOtherItem ? purchaseOf(books, next.ItemRef) : undefined;
  const { Quantity: count, Cost: cost, Amount: total } = existing.line;
  const before = { Quantity: count, Rate: cost, Amount: total };
  const isPriced = Quantity !== undefined || Cost !== undefined || Amount !== undefined;
  const amounts = isPriced ? costed(lineAmount({ Quantity, Rate: Cost, Amount }, before)) : {};
  const own = overridden(books, account, owner);
  const accountId = own ?? bought?.accountId ?? existing.accountId;
  return { ...existing, line: sound({ ...next, ...amounts }, existing.line), accountId };
}

/** A line of something voided. */
export function voidedItemLine({ line, accountId }: StoredItemLine): StoredItemLine {
  return { line: { ...without(line, 'Cost'), Amount: zeroAmount }, accountId };
}

function overridden(books: Books, account: GivenReference | undefined, owner: string): string | undefined {
  if (!account || isBlank(account)) return undefined;
  return referenced(books, account, accountReference, owner).id;
}

function costed({ Quantity, Rate, Amount }: ReturnType<typeof lineAmount>) {
  return { ...(Quantity !== undefined && { Quantity }), ...(Rate !== undefined && { Cost: Rate }), Amount };
}

/** What a line keeps of what it was given beside its amounts. */
function kept({ ItemRef, CustomerRef, ClassRef, BillableStatus, SalesRepRef }: Filled<GivenLine>) {
  return {
    ItemRef,
    ...(CustomerRef && { CustomerRef }),
    ...(ClassRef && { ClassRef }),
    ...(BillableStatus && { BillableStatus }),
    ...(SalesRepRef && { SalesRepRef }),
  };
}

/** What is bought for a customer is billable where nothing else is said. */
function sound(line: ItemLineRet, before: Partial<ItemLineRet>): ItemLineRet {
  const { CustomerRef, BillableStatus: given } = line;
  if (given === 'HasBeenBilled' && before.BillableStatus !== given) {
    throw new Refusal(3330, 'Only QuickBooks itself marks an expense as billed.');
  }
  return CustomerRef ? { ...line, BillableStatus: given ?? 'Billable' } : without(line, 'BillableStatus');
}

/** Refuses what belongs to features that are off here. */
function requireUsable(given: GivenLine): void {
  const { UnitOfMeasure, SerialNumber, LotNumber, ExpirationDateForSerialLotNumber: expiry } = given;
  if ([UnitOfMeasure, SerialNumber, LotNumber, expiry].some((field) => field !== undefined && field !== ''))
    throw featureMissing();
  if ('LinkToTxn' in given && given.LinkToTxn) throw objectNotFound(given.LinkToTxn.TxnID);
}
