/** Invoices as they are shown and written; `invoice-handlers.ts` has the requests. */
import { addAmounts, isNegative, isZero, negateAmount, zeroAmount, percent } from '@autosync/core';
import type { Amount } from '@autosync/core';
import type { InvoiceRet, LinkedTxn } from '@autosync/qbxml';
import { addressBlock } from '../address.ts';
import { repost } from '../balance.ts';
import type { Books } from '../books.ts';
import type { Application, InvoiceBody, Posting, StoredInvoiceLine, Transaction } from '../record.ts';
import {
  accountReference,
  customerReference,
  emptyList,
  featureOff,
  named,
  termsReference,
} from '../reference.ts';
import type { ReferencePlan } from '../reference.ts';
import { savingFailed } from '../status.ts';
import { appliedTotal, balanceRemaining, takenOff } from '../transaction/application.ts';
import { transactionHeader, transactionOf } from '../transaction/transaction.ts';
import { invoiceLineReferences } from './line.ts';

export const invoiceReferences: ReferencePlan = {
  CustomerRef: customerReference,
  ClassRef: featureOff('Class'),
  ARAccountRef: accountReference,
  TemplateRef: { kind: 'Template', nameSpace: 'Template' },
  TermsRef: termsReference,
  SalesRepRef: emptyList('Sales Rep'),
  ShipMethodRef: emptyList('Ship Method'),
  ItemSalesTaxRef: featureOff('Item'),
  CustomerMsgRef: emptyList('Customer Message'),
  CustomerSalesTaxCodeRef: featureOff('Sales Tax Code'),
};

export interface InvoiceParts {
  readonly lines: boolean;
  readonly links: boolean;
}

/** The invoice as an answer shows it, with its lines and links where they are asked for. */
export function presentedInvoice(
  books: Books,
  invoice: Transaction<'Invoice'>,
  parts: InvoiceParts,
): InvoiceRet {
  const { header, total, applications, lines } = invoice.body;
  const applied = appliedTotal(applications);
  return {
    ...transactionHeader(books, invoice),
    ...named(books, header, invoiceReferences),
    BillAddressBlock: addressBlock(header.BillAddress),
    ShipAddressBlock: addressBlock(header.ShipAddress),
    Subtotal: total,
    SalesTaxPercentage: percent('0'),
    SalesTaxTotal: zeroAmount,
    AppliedAmount: signed(books, applied),
    BalanceRemaining: balanceRemaining(invoice),
    IsPaid: invoice.isPaid ?? false,
    ...(parts.links &&
      applications.length > 0 && { LinkedTxn: applications.map((each) => linkOf(books, each)) }),
    ...(parts.lines && {
      lines: lines.map(({ line }) => ({
        element: 'InvoiceLineRet' as const,
        value: named(books, line, invoiceLineReferences),
      })),
    }),
  };
}

function linkOf(books: Books, application: Application): LinkedTxn {
  const payment = transactionOf(books, 'ReceivePayment', application.transactionId);
  return {
    TxnID: payment.id,
    TxnType: 'ReceivePayment',
    TxnDate: payment.date,
    RefNumber: payment.refNumber,
    LinkType: 'AMTTYPE',
    Amount: signed(books, takenOff(application)),
  };
}

function signed(books: Books, amount: Amount): Amount {
  return books.switches.appliedAmountSign === 'negative' && !isZero(amount) ? negateAmount(amount) : amount;
}

/** What the header and lines come to, with the postings; a pending invoice posts nothing (bookkeeping.md 15). */
export function invoiceBody(
  header: InvoiceRet,
  lines: readonly StoredInvoiceLine[],
  applications: readonly Application[],
): InvoiceBody {
  const total = addAmounts(zeroAmount, ...lines.map(({ line }) => line.Amount ?? zeroAmount));
  if (isNegative(total)) throw savingFailed('Invoice', 'Transaction amount must be positive.');
  const postings = header.IsPending === true ? [] : invoicePostings(header, lines, total);
  return { header, lines, total, applications, postings };
}

function invoicePostings(
  header: InvoiceRet,
  lines: readonly StoredInvoiceLine[],
  total: Amount,
): readonly Posting[] {
  const income = lines.flatMap(({ line, accountId }): Posting[] =>
    accountId === undefined || line.Amount === undefined || isZero(line.Amount)
      ? []
      : [{ accountId, amount: negateAmount(line.Amount) }],
  );
  const receivable = {
    accountId: header.ARAccountRef?.ListID ?? '',
    entityId: header.CustomerRef?.ListID ?? '',
    amount: total,
  };
  return isZero(total) && income.length === 0 ? [] : [receivable, ...income];
}

/** Writes an invoice in the place of the one before and moves the balances. */
export function putInvoice(books: Books, invoice: Transaction<'Invoice'>): void {
  const before = books.storage.transaction(invoice.id);
  repost(books, before?.body.postings ?? [], invoice.body.postings);
  books.storage.putTransaction({ ...invoice, isPaid: isZero(balanceRemaining(invoice)) });
}
