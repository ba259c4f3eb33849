/**
 * Bills of purchase orders. A bill names an order as a whole, or line by line; its lines say which line of
 * which order they receive, and the order says how many of each line were received by whom.
 */
import {
  addAmounts,
  addQuantities,
  compareDecimals,
  negateQuantity,
  quantity,
  zeroAmount,
} from '@autosync/core';
import type { Quantity } from '@autosync/core';
import type { ItemLineAddLink, LinkedTxn } from '@autosync/qbxml';
import { now } from '../books.ts';
import type { Books } from '../books.ts';
import type {
  PurchaseLines,
  PurchaseOrderBody,
  ReceivedPart,
  StoredItemLine,
  Transaction,
} from '../record.ts';
import { isBlank } from '../reference.ts';
import { fieldNotUsable, objectNotFound, Refusal, savingFailed } from '../status.ts';
import { without } from '../text.ts';
import { replaceTransaction } from '../transaction/put.ts';
import { transactionOf } from '../transaction/transaction.ts';
import { newItemLine } from './item-line.ts';
import { flatItems } from './item-lines.ts';

type Order = Transaction<'PurchaseOrder'>;
type OrderLine = PurchaseOrderBody['lines'][number];

const none = quantity('0');

/** How many of a line of an order were received, those that were recorded as received among them. */
export function receivedOf({ received = [] }: PurchaseOrderBody, line: OrderLine): Quantity {
  const own = received.filter(({ orderLineId }) => orderLineId === line.TxnLineID);
  return addQuantities(line.ReceivedQuantity ?? none, ...own.map((part) => part.quantity));
}

/** Whether of every line as many were received as were ordered; lines of text alone do not count. */
export function isFullyReceived(body: PurchaseOrderBody): boolean {
  const ordered = body.lines.filter(({ ItemRef }) => ItemRef);
  const isReceived = (line: OrderLine) =>
    compareDecimals(receivedOf(body, line), line.Quantity ?? quantity('1')) >= 0;
  return ordered.length > 0 && ordered.every(isReceived);
}

/** The lines of a bill that receive what is left of these orders. @throws Refusal 3120, or 3180 where nothing is left. */
export function linesOfOrders(
  books: Books,
  owner: string,
  vendorId: string,
  orderIds: readonly string[],
): readonly StoredItemLine[] {
  if (new Set(orderIds).size < orderIds.length)
    throw new Refusal(3177, 'A transaction may appear only once in a request.');
  return orderIds.flatMap((orderId) => {
    const order = orderOf(books, owner, vendorId, orderId);
    const open = order.body.lines.filter((line) => line.ItemRef && !isZeroLeft(order.body, line));
    const isOpen = order.body.header.IsManuallyClosed !== true && open.length > 0;
    if (!isOpen) throw savingFailed(owner, `Nothing is left of the purchase order "${orderId}".`);
    return open.map((line) => receivingLine(books, owner, order, line, {}));
  });
}

function isZeroLeft(body: PurchaseOrderBody, line: OrderLine): boolean {
  return compareDecimals(leftOf(body, line), none) <= 0;
}

function leftOf(body: PurchaseOrderBody, line: OrderLine): Quantity {
  return addQuantities(line.Quantity ?? quantity('1'), negateQuantity(receivedOf(body, line)));
}

/** A line of a bill that names the line of an order; what else it says takes the place of the order's. */
export function lineOfOrder(
  books: Books,
  owner: string,
  vendorId: string,
  given: ItemLineAddLink,
): StoredItemLine {
  const { LinkToTxn: link = { TxnID: '', TxnLineID: '' }, ItemRef } = given;
  if (ItemRef && !isBlank(ItemRef)) throw fieldNotUsable('ItemRef');
  const order = orderOf(books, owner, vendorId, link.TxnID);
  const line = order.body.lines.find(({ TxnLineID }) => TxnLineID === link.TxnLineID);
  if (!line?.ItemRef) throw objectNotFound(link.TxnLineID);
  return receivingLine(books, owner, order, line, without(given, 'LinkToTxn', 'ItemRef', 'DataExt'));
}

/** @throws Refusal 3180 for an order of another vendor. */
function orderOf(books: Books, owner: string, vendorId: string, id: string): Order {
  const order = transactionOf(books, 'PurchaseOrder', id);
  if (order.entityId === vendorId) return order;
  throw savingFailed(owner, `The purchase order "${id}" is of another vendor.`);
}

function receivingLine(
  books: Books,
  owner: string,
  order: Order,
  line: OrderLine,
  own: Omit<ItemLineAddLink, 'LinkToTxn' | 'ItemRef' | 'DataExt'>,
): StoredItemLine {
  const { ItemRef, Desc, Rate, CustomerRef, ClassRef } = line;
  const made = newItemLine(books, owner, {
    ...(ItemRef && { ItemRef }),
    ...(Desc !== undefined && { Desc }),
    ...(Rate !== undefined && { Cost: Rate }),
    ...(CustomerRef && { CustomerRef }),
    ...(ClassRef && { ClassRef }),
    Quantity: leftOf(order.body, line),
    ...own,
  });
  return { ...made, receives: { transactionId: order.id, lineId: line.TxnLineID } };
}

/** @throws Refusal 3180 for a bill whose vendor is not that of its orders. */
export function requireOwnOrders(books: Books, { entityId, body }: Transaction<'Bill'>): void {
  for (const id of ordersIn(body.lines)) orderOf(books, 'Bill', entityId, id);
}

/** Notes on the orders what a bill receives of them now, in the place of what it received before. */
export function showOnOrders(
  books: Books,
  billId: string,
  before: PurchaseLines['lines'],
  after: PurchaseLines['lines'],
): void {
  for (const orderId of new Set([...ordersIn(before), ...ordersIn(after)])) {
    const order = transactionOf(books, 'PurchaseOrder', orderId);
    const others = (order.body.received ?? []).filter(({ transactionId }) => transactionId !== billId);
    const received = [...others, ...partsOf(billId, orderId, after)];
    replaceTransaction(books, { ...order, modifiedAt: now(books), body: { ...order.body, received } });
  }
}

function ordersIn(lines: PurchaseLines['lines']): readonly string[] {
  return [...new Set(flatItems(lines).flatMap(({ receives }) => receives?.transactionId ?? []))];
}

function partsOf(
  transactionId: string,
  orderId: string,
  lines: PurchaseLines['lines'],
): readonly ReceivedPart[] {
  return flatItems(lines).flatMap(({ line, receives }) =>
    receives?.transactionId === orderId
      ? [
          {
            transactionId,
            orderLineId: receives.lineId,
            quantity: line.Quantity ?? quantity('1'),
            amount: line.Amount ?? zeroAmount,
          },
        ]
      : [],
  );
}

/** The bills of an order, as its answer shows them. */
export function billsOf(books: Books, { body: { received = [] } }: Order): readonly LinkedTxn[] {
  return [...new Set(received.map(({ transactionId }) => transactionId))].map((id) => {
    const own = received.filter(({ transactionId }) => transactionId === id);
    return linkTo(
      transactionOf(books, 'Bill', id),
      addAmounts(zeroAmount, ...own.map(({ amount }) => amount)),
    );
  });
}

/** The orders of a bill, as its answer shows them. */
export function ordersOf(books: Books, { body }: Transaction<'Bill'>): readonly LinkedTxn[] {
  return ordersIn(body.lines).map((id) => {
    const own = flatItems(body.lines).filter(({ receives }) => receives?.transactionId === id);
    const amounts = own.map(({ line }) => line.Amount ?? zeroAmount);
    return linkTo(transactionOf(books, 'PurchaseOrder', id), addAmounts(zeroAmount, ...amounts));
  });
}

function linkTo(other: Transaction, Amount: LinkedTxn['Amount']): LinkedTxn {
  const { id: TxnID, type: TxnType, date: TxnDate, refNumber: RefNumber } = other;
  return { TxnID, TxnType, TxnDate, RefNumber, LinkType: 'QUANTYPE', Amount };
}

/** @throws Refusal 3160 where a bill received something of the order. */
export function requireNotReceived({ id, body: { received = [] } }: Order): void {
  if (received.length === 0) return;
  const why = 'QuickBooks error message: This transaction is linked to another one.';
  throw new Refusal(3160, `Cannot delete the object specified by the id = "${id}".  ${why}`);
}

/** @throws Refusal 3170 where a Mod takes away a line, or the vendor, of which a bill received something. */
export function requireReceivedLines(
  { entityId, body: { received = [] } }: Order,
  lines: PurchaseOrderBody['lines'],
  vendorId: string,
): void {
  const kept = new Set(lines.map(({ TxnLineID }) => TxnLineID));
  const isKept = received.every(({ orderLineId }) => kept.has(orderLineId));
  if (received.length === 0 || (isKept && vendorId === entityId)) return;
  throw new Refusal(3170, 'What was received of a purchase order must stay, and so must its vendor.');
}
