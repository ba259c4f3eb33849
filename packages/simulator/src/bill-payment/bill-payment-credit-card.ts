/** Payments of bills by credit card. The schema has no Mod. */
import type { BillPaymentCreditCardAdd, BillPaymentCreditCardRet } from '@autosync/qbxml';
import { today } from '../books.ts';
import type { Books } from '../books.ts';
import { accountOfKind } from '../purchase/account-kind.ts';
import { newPurchaseHeader } from '../purchase/header.ts';
import { named } from '../reference.ts';
import { payableAccountId } from '../special-account.ts';
import { without } from '../text.ts';
import { putCredit } from '../transaction/application.ts';
import { appliedTo } from '../transaction/applied-to.ts';
import type { TransactionDefinition } from '../transaction/definition.ts';
import { defineMacro } from '../transaction/macro.ts';
import { showingTransaction } from '../transaction/outcome.ts';
import { queryTransactions } from '../transaction/query.ts';
import { newTransaction, transactionHeader } from '../transaction/transaction.ts';
import type { Handlers, Work } from '../work.ts';
import {
  billPaymentReferences,
  creditsAlone,
  isOnlyCredits,
  newBillPayment,
  voidedBillPayment,
} from './bill-payment.ts';

const owner = 'BillPaymentCreditCard';

export const billPaymentCreditCard: TransactionDefinition<'BillPaymentCreditCard'> = {
  type: owner,
  present(books, transaction, parts) {
    const { header, total, applications } = transaction.body;
    const hasApplications = parts.lines || !books.switches.applicationsNeedLineItems;
    const value: BillPaymentCreditCardRet = {
      ...transactionHeader(books, transaction),
      ...named(books, header, billPaymentReferences),
      Amount: total,
      ...(hasApplications && { AppliedToTxnRet: applications.map((each) => appliedTo(books, each)) }),
    };
    return { element: 'BillPaymentCreditCardRet', value };
  },
  referring: ({ header }) => [[header, billPaymentReferences]],
  accountIdsOf: ({ header }) => [
    header.APAccountRef?.ListID ?? '',
    header.CreditCardAccountRef?.ListID ?? '',
  ],
  voided: voidedBillPayment,
};

export const billPaymentCreditCardHandlers: Handlers = {
  BillPaymentCreditCardAdd(work, request) {
    const { BillPaymentCreditCardAdd: given } = request;
    const header = headerOf(work.books, given);
    const id = addPayment(work, given, header);
    if (id === undefined) {
      const value = { ...named(work.books, header, billPaymentReferences) };
      return creditsAlone({ element: 'BillPaymentCreditCardRet', value });
    }
    defineMacro(work, given.defMacro, id);
    return showingTransaction(work, billPaymentCreditCard, id, request);
  },
  BillPaymentCreditCardQuery: (work, request) =>
    queryTransactions(work, 'BillPaymentCreditCardQuery', billPaymentCreditCard, request),
};

function headerOf(books: Books, given: BillPaymentCreditCardAdd): BillPaymentCreditCardRet {
  const fields = without(given, 'defMacro', 'AppliedToTxnAdd');
  const own = newPurchaseHeader(books, owner, fields, billPaymentReferences);
  const { TxnDate = today(books), APAccountRef = { ListID: payableAccountId(books) } } = own;
  accountOfKind(books, owner, APAccountRef, 'AccountsPayable');
  accountOfKind(books, owner, own.CreditCardAccountRef, 'CreditCard');
  return { ...own, APAccountRef, TxnDate };
}

/** Undefined where nothing but credits was applied and no payment was made. */
function addPayment(
  work: Work,
  given: BillPaymentCreditCardAdd,
  header: BillPaymentCreditCardRet,
): string | undefined {
  const { books } = work;
  const { total, applications } = newBillPayment(work, owner, header, given.AppliedToTxnAdd);
  if (isOnlyCredits(books, total, given.AppliedToTxnAdd)) return undefined;
  const started = newTransaction(books);
  const entityId = header.PayeeEntityRef?.ListID ?? '';
  const { TxnDate: date = today(books), RefNumber: refNumber } = header;
  const body = { header, total, applications, postings: [] };
  putCredit(books, { ...started, type: owner, entityId, refNumber, date, isPaid: false, body });
  return started.id;
}
