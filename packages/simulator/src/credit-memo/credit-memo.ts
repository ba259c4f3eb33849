/** Credit memos: what a customer gets back, until it pays an invoice or is refunded. */
import type { CreditMemoAdd, CreditMemoMod, CreditMemoRet } from '@autosync/qbxml';
import { nextTransactionId, now, today } from '../books.ts';
import type { Books } from '../books.ts';
import { dueDate } from '../due-date.ts';
import { linkOf } from '../invoice/invoice.ts';
import type { SaleBody, StoredSaleLine, Transaction } from '../record.ts';
import { changedHeader, newHeader, requirePosted, usualHeader } from '../sale/header.ts';
import { changedLines, newLines, statusOfExtensions } from '../sale/line-list.ts';
import { presentedHeader, presentedLines, referringParts, saleBody, voidedSale } from '../sale/sale.ts';
import { specialAccountId } from '../special-account.ts';
import { Refusal } from '../status.ts';
import { together } from '../together.ts';
import { without } from '../text.ts';
import { putCredit, unusedPayment } from '../transaction/application.ts';
import type { TransactionDefinition } from '../transaction/definition.ts';
import { defineMacro } from '../transaction/macro.ts';
import { numberOf } from '../transaction/number.ts';
import { changingTransaction, showingTransaction } from '../transaction/outcome.ts';
import { queryTransactions } from '../transaction/query.ts';
import { newTransaction, transactionHeader } from '../transaction/transaction.ts';
import type { Handlers } from '../work.ts';

const owner = 'CreditMemo';
const notClearable = ['CustomerRef', 'ARAccountRef', 'TemplateRef', 'TxnDate', 'IsPending'];

export const creditMemo: TransactionDefinition<'CreditMemo'> = {
  type: 'CreditMemo',
  present(books, transaction, parts) {
    const { body } = transaction;
    const value: CreditMemoRet = together(
      transactionHeader(books, transaction),
      presentedHeader(books, body),
      {
        TotalAmount: body.total,
        CreditRemaining: unusedPayment(body),
        ...(parts.links &&
          body.applications.length > 0 && {
            LinkedTxn: body.applications.map((each) => linkOf(books, each)),
          }),
        ...(parts.lines && { lines: presentedLines(books, 'CreditMemoLineRet', body.lines) }),
      },
    );
    return { element: 'CreditMemoRet', value };
  },
  referring: referringParts,
  accountIdsOf: ({ header }) => [header.ARAccountRef?.ListID ?? ''],
  voided: voidedSale,
};

export const creditMemoHandlers: Handlers = {
  CreditMemoAdd(work, request) {
    const { CreditMemoAdd: given } = request;
    const id = addCreditMemo(work.books, given);
    defineMacro(work, given.defMacro, id);
    return showingTransaction(work, creditMemo, id, request, statusOfExtensions(given.lines));
  },
  CreditMemoMod: (work, request) =>
    changingTransaction(work, creditMemo, request.CreditMemoMod, request, (current) => {
      modifyCreditMemo(work.books, current, request.CreditMemoMod);
      return undefined;
    }),
  CreditMemoQuery: (work, request) => queryTransactions(work, 'CreditMemoQuery', creditMemo, request),
};

function addCreditMemo(books: Books, given: CreditMemoAdd): string {
  const own = newHeader(books, owner, without(given, 'lines', 'defMacro'));
  const usual = usualHeader(books, own, 'Custom Credit Memo');
  const { TxnDate = today(books), TermsRef = usual.TermsRef, RefNumber } = own;
  const header: CreditMemoRet = {
    ARAccountRef: { ListID: specialAccountId(books, 'AccountsReceivable') },
    ...usual,
    IsPending: false,
    DueDate: dueDate(books, TermsRef?.ListID, TxnDate),
    ShipDate: TxnDate,
    IsToBePrinted: books.switches.invoiceIsToBePrinted,
    IsToBeEmailed: false,
    ...own,
    TxnDate,
    TermsRef,
    RefNumber: numberOf(books, 'CreditMemo', RefNumber),
  };
  const started = newTransaction(books);
  nextTransactionId(books); // One more for the line that stands for the customer (recorded of invoices).
  const body = creditMemoBody(books, header, newLines(books, owner, given.lines));
  const entityId = header.CustomerRef?.ListID ?? '';
  const named = { type: 'CreditMemo', entityId, refNumber: header.RefNumber, date: TxnDate } as const;
  putCredit(books, { ...started, ...named, isPaid: false, body });
  return started.id;
}

function modifyCreditMemo(books: Books, current: Transaction<'CreditMemo'>, given: CreditMemoMod): void {
  const fields = without(given, 'TxnID', 'EditSequence', 'lines');
  const header = changedHeader(books, owner, current.body.header, fields, notClearable);
  const entityId = header.CustomerRef?.ListID ?? current.entityId;
  const { applications } = current.body;
  if (entityId !== current.entityId && applications.length > 0) {
    throw new Refusal(3170, 'The customer of a credit memo cannot be changed while it is applied.');
  }
  requirePosted(owner, header, applications.length > 0);
  const lines = given.lines?.length
    ? changedLines(books, owner, current.body.lines, given.lines)
    : current.body.lines;
  const body = { ...creditMemoBody(books, header, lines, current.body), applications };
  if (unusedPayment(body).startsWith('-')) {
    throw new Refusal(3210, 'The amount of a credit memo cannot be lower than what is applied of it.');
  }
  const { RefNumber: refNumber, TxnDate: date = current.date } = header;
  putCredit(books, { ...current, entityId, refNumber, date, modifiedAt: now(books), body });
}

function creditMemoBody(
  books: Books,
  header: CreditMemoRet,
  lines: readonly StoredSaleLine[],
  before?: SaleBody<CreditMemoRet>,
): SaleBody<CreditMemoRet> {
  const accountId = header.ARAccountRef?.ListID ?? '';
  const entityId = header.CustomerRef?.ListID ?? '';
  return saleBody(books, owner, header, lines, { accountId, entityId, side: 'credit' }, before);
}
