/** Sales receipts: sold and paid at once. The money waits in undeposited funds or is in the bank already. */
import type { SalesReceiptAdd, SalesReceiptMod, SalesReceiptRet } from '@autosync/qbxml';
import { nextTransactionId, now, today } from '../books.ts';
import type { Books } from '../books.ts';
import { requireUndeposited } from '../deposit/deposited.ts';
import { statusOfFields } from '../list/element.ts';
import type { SaleBody, StoredSaleLine, Transaction } from '../record.ts';
import { changedHeader, newHeader, requirePosted, usualHeader } from '../sale/header.ts';
import { changedLines, newLines, statusOfExtensions } from '../sale/line-list.ts';
import { presentedHeader, presentedLines, referringParts, saleBody, voidedSale } from '../sale/sale.ts';
import { specialAccountId } from '../special-account.ts';
import { together } from '../together.ts';
import { without } from '../text.ts';
import type { TransactionDefinition } from '../transaction/definition.ts';
import { defineMacro, idOf } from '../transaction/macro.ts';
import { numberOf } from '../transaction/number.ts';
import { changingTransaction, showingTransaction } from '../transaction/outcome.ts';
import { putTransaction } from '../transaction/put.ts';
import { queryTransactions } from '../transaction/query.ts';
import { newTransaction, transactionHeader } from '../transaction/transaction.ts';
import type { Handlers } from '../work.ts';

const owner = 'SalesReceipt';
const notClearable = ['TemplateRef', 'TxnDate', 'IsPending', 'DepositToAccountRef'];
const unsupported = ['CreditCardTxnInfo'];

export const salesReceipt: TransactionDefinition<'SalesReceipt'> = {
  type: 'SalesReceipt',
  present(books, transaction, parts) {
    const { body } = transaction;
    const value: SalesReceiptRet = together(
      transactionHeader(books, transaction),
      presentedHeader(books, body),
      {
        TotalAmount: body.total,
        ...(parts.lines && { lines: presentedLines(books, 'SalesReceiptLineRet', body.lines) }),
      },
    );
    return { element: 'SalesReceiptRet', value };
  },
  referring: referringParts,
  accountIdsOf: ({ header }) => [header.DepositToAccountRef?.ListID ?? ''],
  beforeRemoval: (_books, receipt, deed) => requireUndeposited(receipt, deed),
  voided: voidedSale,
};

export const salesReceiptHandlers: Handlers = {
  SalesReceiptAdd(work, request) {
    const { SalesReceiptAdd: given } = request;
    const id = addSalesReceipt(work.books, given);
    defineMacro(work, given.defMacro, id);
    const status =
      given.CreditCardTxnInfo === undefined
        ? statusOfExtensions(given.lines)
        : statusOfFields(given, unsupported);
    return showingTransaction(work, salesReceipt, id, request, status);
  },
  SalesReceiptMod(work, request) {
    const given = { ...request.SalesReceiptMod, TxnID: idOf(work, request.SalesReceiptMod.TxnID) };
    return changingTransaction(work, salesReceipt, given, request, (current) => {
      modifySalesReceipt(work.books, current, given);
      return undefined;
    });
  },
  SalesReceiptQuery: (work, request) => queryTransactions(work, 'SalesReceiptQuery', salesReceipt, request),
};

function addSalesReceipt(books: Books, given: SalesReceiptAdd): string {
  const own = newHeader(books, owner, without(given, 'lines', 'defMacro', 'CreditCardTxnInfo'));
  const { TermsRef: _terms, ...usual } = usualHeader(books, own, 'Custom Sales Receipt');
  const { TxnDate = today(books), RefNumber } = own;
  const header: SalesReceiptRet = {
    ...usual,
    IsPending: false,
    DueDate: TxnDate,
    ShipDate: TxnDate,
    IsToBePrinted: books.switches.invoiceIsToBePrinted,
    IsToBeEmailed: false,
    DepositToAccountRef: { ListID: specialAccountId(books, 'UndepositedFunds') },
    ...own,
    TxnDate,
    RefNumber: numberOf(books, 'SalesReceipt', RefNumber),
  };
  const started = newTransaction(books);
  nextTransactionId(books); // One more for the line that stands for the money (recorded).
  const body = salesReceiptBody(books, header, newLines(books, owner, given.lines));
  const entityId = header.CustomerRef?.ListID ?? '';
  const named = { type: 'SalesReceipt', entityId, refNumber: header.RefNumber, date: TxnDate } as const;
  putTransaction(books, { ...started, ...named, isPaid: undefined, body });
  return started.id;
}

function modifySalesReceipt(
  books: Books,
  current: Transaction<'SalesReceipt'>,
  given: SalesReceiptMod,
): void {
  const fields = without(given, 'TxnID', 'EditSequence', 'lines');
  const header = changedHeader(books, owner, current.body.header, fields, notClearable);
  requirePosted(owner, header, current.body.depositId !== undefined);
  const lines = given.lines?.length
    ? changedLines(books, owner, current.body.lines, given.lines)
    : current.body.lines;
  const body = { ...current.body, ...salesReceiptBody(books, header, lines, current.body) };
  const isSameAccount =
    header.DepositToAccountRef?.ListID === current.body.header.DepositToAccountRef?.ListID;
  if (body.total !== current.body.total || !isSameAccount) requireUndeposited(current, 'modify');
  const { CustomerRef, RefNumber: refNumber, TxnDate: date = current.date } = header;
  const entityId = CustomerRef?.ListID ?? '';
  putTransaction(books, { ...current, entityId, refNumber, date, modifiedAt: now(books), body });
}

function salesReceiptBody(
  books: Books,
  header: SalesReceiptRet,
  lines: readonly StoredSaleLine[],
  before?: SaleBody<SalesReceiptRet>,
): SaleBody<SalesReceiptRet> {
  const accountId = header.DepositToAccountRef?.ListID ?? '';
  return saleBody(books, owner, header, lines, { accountId, side: 'debit' }, before);
}
