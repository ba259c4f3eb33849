/**
 * Invoices of sales orders. An invoice names an order as a whole, or line by line; its lines say which line of
 * which order they invoice, and the order's lines say how many of them were invoiced by whom. An invoice
 * cannot be linked to an estimate from outside (Intuit on InvoiceAdd).
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
import type { InvoiceLineAdd, LinkedTxn } from '@autosync/qbxml';
import { nextTransactionId, now } from '../books.ts';
import type { Books } from '../books.ts';
import type { InvoicedPart, SoldLine, StoredSaleLine, Transaction } from '../record.ts';
import { isBlank } from '../reference.ts';
import { changedLine } from '../sale/line.ts';
import { lineAmount } from '../sale/line-amount.ts';
import { isSoldGroup, lineByLine } from '../sale/sold-lines.ts';
import { fieldNotUsable, objectNotFound, Refusal, savingFailed } from '../status.ts';
import { without } from '../text.ts';
import { replaceTransaction } from '../transaction/put.ts';
import { linkedOrder, quantityLink } from '../transaction/quantity-link.ts';
import { transactionOf } from '../transaction/transaction.ts';

const none = quantity('0');

/** The lines of an invoice that invoice what is left of these orders. @throws Refusal 3120, or 3180 where nothing is left. */
export function linesOfOrders(books: Books, orderIds: readonly string[]): readonly StoredSaleLine[] {
  return orderIds.flatMap((orderId) => {
    const order = transactionOf(books, 'SalesOrder', orderId);
    const isOpen = order.body.header.IsManuallyClosed !== true && !isFullyInvoiced(order.body.lines);
    if (!isOpen) throw savingFailed('Invoice', `Nothing is left of the sales order "${orderId}".`);
    return order.body.lines.map((stored): StoredSaleLine => {
      if (!isSoldGroup(stored)) return invoiceLine(books, orderId, stored);
      const TxnLineID = nextTransactionId(books);
      const members = stored.members.map((member) => invoiceLine(books, orderId, member));
      return { line: { ...without(stored.line, 'DataExtRet'), TxnLineID }, members };
    });
  });
}

/** A line of an invoice that names the line of an order; what else it says takes the place of the order's. */
export function lineOfOrder(books: Books, owner: string, given: InvoiceLineAdd): SoldLine {
  const { LinkToTxn: link = { TxnID: '', TxnLineID: '' }, ItemRef } = given;
  if (ItemRef && !isBlank(ItemRef)) throw fieldNotUsable('ItemRef');
  const order = transactionOf(books, 'SalesOrder', link.TxnID);
  const ordered = lineByLine(order.body.lines).find(({ line }) => line.TxnLineID === link.TxnLineID);
  if (!ordered) throw objectNotFound(link.TxnLineID);
  const line = invoiceLine(books, link.TxnID, ordered);
  return changedLine(books, owner, line, { ...own(given), TxnLineID: line.line.TxnLineID });
}

function own(given: InvoiceLineAdd) {
  return without(given, 'LinkToTxn', 'ItemRef', 'DataExt', 'defMacro');
}

/** What is left of the line of an order, as a line of an invoice. */
function invoiceLine(books: Books, orderId: string, ordered: SoldLine): SoldLine {
  const { line, invoicedBy: _invoiced, ...kept } = ordered;
  const { TxnLineID: lineId, Quantity: count, Rate, DataExtRet: _values, ...rest } = line;
  const left = addQuantities(count ?? quantity('1'), negateQuantity(invoicedOf(ordered)));
  const isWhole = count === undefined || count === left;
  const amounts = isWhole ? { Quantity: count, Rate } : lineAmount({ Quantity: left, Rate }, { Rate });
  return {
    ...kept,
    line: { ...rest, ...amounts, TxnLineID: nextTransactionId(books) },
    invoices: { transactionId: orderId, lineId },
  };
}

/** How many of the line of an order were invoiced. */
export function invoicedOf({ invoicedBy = [] }: SoldLine): Quantity {
  return addQuantities(none, ...invoicedBy.map((each) => each.quantity));
}

/** Whether of every line as many were invoiced as were ordered; lines of text alone do not count. */
export function isFullyInvoiced(lines: readonly StoredSaleLine[]): boolean {
  const ordered = lineByLine(lines).filter(({ line, kind }) => line.ItemRef && kind !== 'subtotal');
  const isInvoiced = (each: SoldLine) =>
    compareDecimals(invoicedOf(each), each.line.Quantity ?? quantity('1')) >= 0;
  return ordered.length > 0 && ordered.every(isInvoiced);
}

/** @throws Refusal 3177 for an order that is named twice, 3180 for one of another customer. */
export function requireOrders(
  books: Books,
  customerId: string,
  whole: readonly string[],
  byLine: readonly StoredSaleLine[],
): void {
  const named = new Set(ordersIn(byLine));
  if (new Set(whole).size < whole.length || whole.some((id) => named.has(id)))
    throw new Refusal(3177, 'A transaction may appear only once in a request.');
  for (const id of [...whole, ...named]) {
    if (books.storage.transaction(id)?.entityId === customerId) continue;
    throw savingFailed('Invoice', `The sales order "${id}" is of another customer.`);
  }
}

/** The sales orders that lines of an invoice name. */
export function ordersIn(lines: readonly StoredSaleLine[]): readonly string[] {
  return [...new Set(lineByLine(lines).flatMap(({ invoices }) => invoices?.transactionId ?? []))];
}

/** Notes on the orders what an invoice takes of them now, in the place of what it took before. */
export function showOnOrders(
  books: Books,
  invoiceId: string,
  before: readonly StoredSaleLine[],
  after: readonly StoredSaleLine[],
): void {
  for (const orderId of new Set([...ordersIn(before), ...ordersIn(after)])) {
    const order = transactionOf(books, 'SalesOrder', orderId);
    const noted = (ordered: SoldLine): SoldLine => {
      const others = (ordered.invoicedBy ?? []).filter(({ transactionId }) => transactionId !== invoiceId);
      const parts = partsOf(invoiceId, orderId, ordered, after);
      return { ...ordered, invoicedBy: [...others, ...parts] };
    };
    const lines = order.body.lines.map((stored) =>
      isSoldGroup(stored) ? { ...stored, members: stored.members.map(noted) } : noted(stored),
    );
    replaceTransaction(books, { ...order, modifiedAt: now(books), body: { ...order.body, lines } });
  }
}

function partsOf(
  transactionId: string,
  orderId: string,
  ordered: SoldLine,
  lines: readonly StoredSaleLine[],
): readonly InvoicedPart[] {
  const taking = lineByLine(lines).filter(
    ({ invoices }) => invoices?.transactionId === orderId && invoices.lineId === ordered.line.TxnLineID,
  );
  return taking.map(({ line }) => ({
    transactionId,
    quantity: line.Quantity ?? quantity('1'),
    amount: line.Amount ?? zeroAmount,
  }));
}

/** The invoices of an order, as its answer shows them. */
export function invoicesOf(books: Books, order: Transaction<'SalesOrder'>): readonly LinkedTxn[] {
  const parts = lineByLine(order.body.lines).flatMap(({ invoicedBy = [] }) => invoicedBy);
  const ids = [...new Set(parts.map(({ transactionId }) => transactionId))];
  return ids.map((id) => {
    const own = parts.filter(({ transactionId }) => transactionId === id).map(({ amount }) => amount);
    return quantityLink(transactionOf(books, 'Invoice', id), addAmounts(zeroAmount, ...own));
  });
}

/** The orders of an invoice, as its answer shows them. */
export function orderLinksOf(books: Books, invoice: Transaction<'Invoice'>): readonly LinkedTxn[] {
  const lines = lineByLine(invoice.body.lines);
  return ordersIn(lines).map((id) => {
    const own = lines.filter(({ invoices }) => invoices?.transactionId === id);
    const amounts = own.map(({ line }) => line.Amount ?? zeroAmount);
    return quantityLink(transactionOf(books, 'SalesOrder', id), addAmounts(zeroAmount, ...amounts));
  });
}

/** @throws Refusal 3160 where an invoice is linked to the order. */
export function requireNotInvoiced({ id, body }: Transaction<'SalesOrder'>): void {
  if (lineByLine(body.lines).every(({ invoicedBy = [] }) => invoicedBy.length === 0)) return;
  throw linkedOrder(id);
}
