/** Estimates: offers that post nothing. */
import type { EstimateAdd, EstimateMod, EstimateRet } from '@autosync/qbxml';
import { nextTransactionId, today } from '../books.ts';
import type { Books } from '../books.ts';
import { dueDate } from '../due-date.ts';
import { requireFeature } from '../preferences/feature.ts';
import type { Transaction } from '../record.ts';
import { newHeader, usualHeader } from '../sale/header.ts';
import { newLines, statusOfExtensions } from '../sale/line-list.ts';
import { changedOffer } from '../sale/offer.ts';
import { presentedHeader, presentedLines, referringParts, saleBody } from '../sale/sale.ts';
import { featureMissing } from '../status.ts';
import { together } from '../together.ts';
import { without } from '../text.ts';
import type { TransactionDefinition } from '../transaction/definition.ts';
import { defineMacro } from '../transaction/macro.ts';
import { numberOf } from '../transaction/number.ts';
import { changingTransaction, showingTransaction } from '../transaction/outcome.ts';
import { putTransaction } from '../transaction/put.ts';
import { queryTransactions } from '../transaction/query.ts';
import { newTransaction, transactionHeader } from '../transaction/transaction.ts';
import type { Handlers } from '../work.ts';

const owner = 'Estimate';
const notClearable = ['CustomerRef', 'TemplateRef', 'TxnDate', 'IsActive'];

export const estimate: TransactionDefinition<'Estimate'> = {
  type: 'Estimate',
  present(books, transaction, parts) {
    const { body } = transaction;
    const value: EstimateRet = together(transactionHeader(books, transaction), presentedHeader(books, body), {
      TotalAmount: body.total,
      ...(parts.lines && { lines: presentedLines(books, 'EstimateLineRet', body.lines) }),
    });
    return { element: 'EstimateRet', value };
  },
  referring: referringParts,
  accountIdsOf: () => [],
};

export const estimateHandlers: Handlers = {
  EstimateAdd(work, request) {
    const { EstimateAdd: given } = request;
    const id = addEstimate(work.books, given);
    defineMacro(work, given.defMacro, id);
    return showingTransaction(work, estimate, id, request, statusOfExtensions(given.lines));
  },
  EstimateMod: (work, request) =>
    changingTransaction(work, estimate, request.EstimateMod, request, (current) => {
      modifyEstimate(work.books, current, request.EstimateMod);
      return undefined;
    }),
  EstimateQuery: (work, request) => queryTransactions(work, 'EstimateQuery', estimate, request),
};

function addEstimate(books: Books, given: EstimateAdd): string {
  requireFeature(books, 'estimates');
  const own = newHeader(books, owner, without(given, 'lines', 'defMacro'));
  const usual = usualHeader(books, own, 'Retail Estimate');
  const { TxnDate = today(books), TermsRef = usual.TermsRef, RefNumber } = own;
  const header: EstimateRet = {
    ...usual,
    IsActive: true,
    DueDate: dueDate(books, TermsRef?.ListID, TxnDate),
    IsToBeEmailed: false,
    ...own,
    TxnDate,
    TermsRef,
    RefNumber: numberOf(books, 'Estimate', RefNumber),
  };
  const started = newTransaction(books);
  nextTransactionId(books); // One more for the line that stands for the whole, as in invoices (recorded).
  const body = saleBody(books, owner, header, newLines(books, owner, given.lines), undefined);
  const entityId = header.CustomerRef?.ListID ?? '';
  const named = { type: 'Estimate', entityId, refNumber: header.RefNumber, date: TxnDate } as const;
  putTransaction(books, { ...started, ...named, isPaid: undefined, body });
  return started.id;
}

function modifyEstimate(books: Books, current: Transaction<'Estimate'>, given: EstimateMod): void {
  requireFeature(books, 'estimates');
  if (given.CreateChangeOrder === true) throw featureMissing();
  const fields = without(given, 'TxnID', 'EditSequence', 'lines', 'CreateChangeOrder');
  const changed = changedOffer(books, owner, current, { fields, lines: given.lines }, notClearable);
  putTransaction(books, { ...current, ...changed });
}
