/** Invoices as they are shown and written; `invoice-handlers.ts` has the requests. */
import { isZero, negateAmount } from '@autosync/core';
import type { Amount } from '@autosync/core';
import type { InvoiceRet, LinkedTxn } from '@autosync/qbxml';
import type { Books } from '../books.ts';
import { requireNoneDeposited } from '../deposit/payment-line.ts';
import type { Application, InvoiceBody, StoredSaleLine, Transaction } from '../record.ts';
import { presentedHeader, presentedLines, referringParts, saleBody, voidedSale } from '../sale/sale.ts';
import { orderLinksOf, showOnOrders } from '../sales-order/order-link.ts';
import { objectNotFound } from '../status.ts';
import { together } from '../together.ts';
import { appliedTotal, balanceRemaining, takenOff } from '../transaction/application.ts';
import type { TransactionDefinition, TransactionParts } from '../transaction/definition.ts';
import { putTransaction } from '../transaction/put.ts';
import { isOfTransactionType, transactionHeader } from '../transaction/transaction.ts';

export const invoice: TransactionDefinition<'Invoice'> = {
  type: 'Invoice',
  present: (books, transaction, parts) => ({
    element: 'InvoiceRet',
    value: presentedInvoice(books, transaction, parts),
  }),
  referring: referringParts,
  accountIdsOf: ({ header }) => [header.ARAccountRef?.ListID ?? ''],
  beforeRemoval(books, transaction, deed) {
    requireNoneDeposited(transaction, deed);
    showOnOrders(books, transaction.id, transaction.body.lines, []);
  },
  voided: voidedSale,
};

/** The invoice as an answer shows it, with its lines and links where they are asked for. */
function presentedInvoice(
  books: Books,
  transaction: Transaction<'Invoice'>,
  parts: TransactionParts,
): InvoiceRet {
  const { body, isPaid } = transaction;
  const links = parts.links
    ? [...body.applications.map((each) => linkOf(books, each)), ...orderLinksOf(books, transaction)]
    : [];
  return together(transactionHeader(books, transaction), presentedHeader(books, body), {
    AppliedAmount: signed(books, appliedTotal(body.applications)),
    BalanceRemaining: balanceRemaining(transaction),
    IsPaid: isPaid ?? false,
    ...(links.length > 0 && { LinkedTxn: links }),
    ...(parts.lines && { lines: presentedLines(books, 'InvoiceLineRet', body.lines) }),
  });
}

/** What is applied to the transaction, or what it is applied to, seen from the other end. */
export function linkOf(books: Books, application: Application): LinkedTxn {
  const other = books.storage.transaction(application.transactionId);
  if (!other) throw objectNotFound(application.transactionId);
  return {
    TxnID: other.id,
    TxnType: other.type,
    TxnDate: other.date,
    RefNumber: other.refNumber,
    LinkType: 'AMTTYPE',
    Amount: signed(books, takenOff(application)),
  };
}

function signed(books: Books, amount: Amount): Amount {
  return books.switches.appliedAmountSign === 'negative' && !isZero(amount) ? negateAmount(amount) : amount;
}

/** What the header and lines come to, owed by the customer on its A/R account. */
export function invoiceBody(
  books: Books,
  header: InvoiceRet,
  lines: readonly StoredSaleLine[],
  applications: readonly Application[],
  before?: InvoiceBody,
): InvoiceBody {
  const accountId = header.ARAccountRef?.ListID ?? '';
  const entityId = header.CustomerRef?.ListID ?? '';
  return {
    ...saleBody(books, 'Invoice', header, lines, { accountId, entityId, side: 'debit' }, before),
    applications,
  };
}

/** Writes an invoice in the place of the one before, moves the balances, and notes it on its sales orders. */
export function putInvoice(books: Books, written: Transaction<'Invoice'>): void {
  const before = books.storage.transaction(written.id);
  const linesBefore = before && isOfTransactionType(before, 'Invoice') ? before.body.lines : [];
  putTransaction(books, { ...written, isPaid: isZero(balanceRemaining(written)) });
  showOnOrders(books, written.id, linesBefore, written.body.lines);
}
