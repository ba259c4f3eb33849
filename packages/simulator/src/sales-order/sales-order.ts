/** Sales orders: what a customer has ordered; they post nothing. */
import { quantity } from '@autosync/core';
import type { SalesOrderAdd, SalesOrderLineRet, SalesOrderMod, SalesOrderRet } from '@autosync/qbxml';
import type { Books } from '../books.ts';
import { nextTransactionId, today } from '../books.ts';
import { dueDate } from '../due-date.ts';
import { statusOfFields } from '../list/element.ts';
import type { Transaction } from '../record.ts';
import { newHeader, usualHeader } from '../sale/header.ts';
import { newLines, statusOfExtensions } from '../sale/line-list.ts';
import { changedOffer } from '../sale/offer.ts';
import { presentedHeader, presentedLines, referringParts, saleBody } from '../sale/sale.ts';
import { lineByLine } from '../sale/sold-lines.ts';
import { together } from '../together.ts';
import { without } from '../text.ts';
import type { Status } from '../status.ts';
import type { TransactionDefinition } from '../transaction/definition.ts';
import { defineMacro } from '../transaction/macro.ts';
import { numberOf } from '../transaction/number.ts';
import { changingTransaction, showingTransaction } from '../transaction/outcome.ts';
import { putTransaction } from '../transaction/put.ts';
import { queryTransactions } from '../transaction/query.ts';
import { newTransaction, transactionHeader } from '../transaction/transaction.ts';
import type { Handlers } from '../work.ts';
import { invoicedOf, invoicesOf, isFullyInvoiced, requireNotInvoiced } from './order-link.ts';

const owner = 'SalesOrder';
const notClearable = ['CustomerRef', 'TemplateRef', 'TxnDate', 'IsManuallyClosed'];
/** Where an order was taken in is younger than the features of this QuickBooks. */
const unsupported = ['SOChannel', 'StoreName', 'StoreType'];

export const salesOrder: TransactionDefinition<'SalesOrder'> = {
  type: 'SalesOrder',
  present(books, transaction, parts) {
    const { body } = transaction;
    const links = parts.links ? invoicesOf(books, transaction) : [];
    const value: SalesOrderRet = together(
      transactionHeader(books, transaction),
      presentedHeader(books, body),
      {
        TotalAmount: body.total,
        IsFullyInvoiced: body.header.IsFullyInvoiced === true || isFullyInvoiced(body.lines),
        ...(parts.links && links.length > 0 && { LinkedTxn: links }),
        ...(parts.lines && { lines: orderLines(books, transaction) }),
      },
    );
    return { element: 'SalesOrderRet', value };
  },
  referring: referringParts,
  accountIdsOf: () => [],
  beforeRemoval: (_books, order) => requireNotInvoiced(order),
};

/** Every line says how much of it was invoiced, here or where it was recorded. */
function orderLines(books: Books, { body }: Transaction<'SalesOrder'>): NonNullable<SalesOrderRet['lines']> {
  const { IsManuallyClosed } = body.header;
  const invoiced = new Map(
    lineByLine(body.lines)
      .filter(({ invoicedBy }) => invoicedBy !== undefined)
      .map((each) => [each.line.TxnLineID, invoicedOf(each)] as const),
  );
  const shown = (line: SalesOrderLineRet) => ({
    ...line,
    Invoiced: invoiced.get(line.TxnLineID) ?? line.Invoiced ?? quantity('0'),
    IsManuallyClosed,
  });
  return presentedLines(books, 'SalesOrderLineRet', body.lines).map((entry) => {
    if (entry.element === 'SalesOrderLineRet') return { ...entry, value: shown(entry.value) };
    const members = entry.value.SalesOrderLineRet?.map(shown);
    return { ...entry, value: { ...entry.value, ...(members && { SalesOrderLineRet: members }) } };
  });
}

export const salesOrderHandlers: Handlers = {
  SalesOrderAdd(work, request) {
    const { SalesOrderAdd: given } = request;
    const id = addOrder(work.books, given);
    defineMacro(work, given.defMacro, id);
    return showingTransaction(work, salesOrder, id, request, statusOfGiven(given));
  },
  SalesOrderMod: (work, request) =>
    changingTransaction(work, salesOrder, request.SalesOrderMod, request, (current) => {
      modifyOrder(work.books, current, request.SalesOrderMod);
      return statusOfGiven(request.SalesOrderMod);
    }),
  SalesOrderQuery: (work, request) => queryTransactions(work, 'SalesOrderQuery', salesOrder, request),
};

function statusOfGiven(given: SalesOrderAdd | SalesOrderMod): Status {
  const status = statusOfFields(given, unsupported);
  return status.code === 0 ? statusOfExtensions(given.lines) : status;
}

function addOrder(books: Books, given: SalesOrderAdd): string {
  const own = newHeader(
    books,
    owner,
    without(given, 'lines', 'defMacro', 'SOChannel', 'StoreName', 'StoreType'),
  );
  const usual = usualHeader(books, own, 'Custom Sales Order');
  const { TxnDate = today(books), TermsRef = usual.TermsRef, RefNumber } = own;
  const header: SalesOrderRet = {
    ...usual,
    DueDate: dueDate(books, TermsRef?.ListID, TxnDate),
    ShipDate: TxnDate,
    IsManuallyClosed: false,
    IsToBePrinted: true,
    IsToBeEmailed: false,
    ...own,
    TxnDate,
    TermsRef,
    RefNumber: numberOf(books, 'SalesOrder', RefNumber),
  };
  const started = newTransaction(books);
  nextTransactionId(books); // One more for the line that stands for the whole (recorded: 31, then 33).
  const body = saleBody(books, owner, header, newLines(books, owner, given.lines), undefined);
  const entityId = header.CustomerRef?.ListID ?? '';
  const named = { type: 'SalesOrder', entityId, refNumber: header.RefNumber, date: TxnDate } as const;
  putTransaction(books, { ...started, ...named, isPaid: undefined, body });
  return started.id;
}

function modifyOrder(books: Books, current: Transaction<'SalesOrder'>, given: SalesOrderMod): void {
  const fields = without(given, 'TxnID', 'EditSequence', 'lines', 'SOChannel', 'StoreName', 'StoreType');
  const changed = changedOffer(books, owner, current, { fields, lines: given.lines }, notClearable);
  putTransaction(books, { ...current, ...changed });
}
