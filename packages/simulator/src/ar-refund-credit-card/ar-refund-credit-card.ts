/**
 * Refunds by credit card: money goes back to a customer, out of credits that it uses up. What is applied of
 * a credit to a refund is kept at both ends, as with invoices. The schema has no Mod.
 */
import { addAmounts, compareDecimals, isNegative, isZero, negateAmount, zeroAmount } from '@autosync/core';
import type {
  ARRefundCreditCardAdd,
  ARRefundCreditCardRet,
  RefundAppliedToTxnAdd,
  RefundAppliedToTxnRet,
} from '@autosync/qbxml';
import { addressBlock } from '../address.ts';
import { today } from '../books.ts';
import type { Books } from '../books.ts';
import { statusOfFields } from '../list/element.ts';
import type { Application, RefundBody } from '../record.ts';
import {
  accountReference,
  customerReference,
  named,
  paymentMethodReference,
  resolved,
} from '../reference.ts';
import type { ReferencePlan } from '../reference.ts';
import { requireHomeCurrency } from '../sale/sale.ts';
import { specialAccountId } from '../special-account.ts';
import { fieldInvalid, Refusal, savingFailed } from '../status.ts';
import { stored, without } from '../text.ts';
import { reapply, unapplyAll, unusedPayment } from '../transaction/application.ts';
import { creditOf, isPending } from '../transaction/claim.ts';
import { voidedMemo } from '../transaction/definition.ts';
import type { TransactionDefinition } from '../transaction/definition.ts';
import { defineMacro, idOf } from '../transaction/macro.ts';
import { numberOf } from '../transaction/number.ts';
import { showingTransaction } from '../transaction/outcome.ts';
import { putTransaction } from '../transaction/put.ts';
import { queryTransactions } from '../transaction/query.ts';
import { newTransaction, requireActiveReferences, transactionHeader } from '../transaction/transaction.ts';
import type { Handlers, Work } from '../work.ts';

const owner = 'ARRefundCreditCard';
const references: ReferencePlan = {
  CustomerRef: customerReference,
  RefundFromAccountRef: accountReference,
  ARAccountRef: accountReference,
  PaymentMethodRef: paymentMethodReference,
};

export const refundByCreditCard: TransactionDefinition<'ARRefundCreditCard'> = {
  type: 'ARRefundCreditCard',
  present(books, transaction, parts) {
    const { header, total, applications } = transaction.body;
    const value: ARRefundCreditCardRet = {
      ...transactionHeader(books, transaction),
      ...named(books, header, references),
      AddressBlock: addressBlock(header.Address),
      TotalAmount: total,
      ...(parts.lines &&
        applications.length > 0 && {
          RefundAppliedToTxnRet: applications.map((each) => refunded(books, each)),
        }),
    };
    return { element: 'ARRefundCreditCardRet', value };
  },
  referring: ({ header }) => [[header, references]],
  accountIdsOf: ({ header }) => [header.ARAccountRef?.ListID ?? ''],
  voided: ({ header }) => ({
    header: { ...header, Memo: voidedMemo(header.Memo) },
    total: zeroAmount,
    applications: [],
    postings: [],
  }),
  beforeRemoval: (books, transaction) => unapplyAll(books, transaction),
};

export const refundByCreditCardHandlers: Handlers = {
  ARRefundCreditCardAdd(work, request) {
    const { ARRefundCreditCardAdd: given } = request;
    const id = addRefund(work, given);
    defineMacro(work, given.defMacro, id);
    const status = statusOfFields(given, ['CreditCardTxnInfo']);
    return showingTransaction(work, refundByCreditCard, id, request, status);
  },
  ARRefundCreditCardQuery: (work, request) =>
    queryTransactions(work, 'ARRefundCreditCardQuery', refundByCreditCard, request),
};

function refunded(books: Books, { transactionId, amount }: Application): RefundAppliedToTxnRet {
  const { transaction: credit } = creditOf(books, transactionId);
  return {
    TxnID: credit.id,
    TxnType: credit.type,
    TxnDate: credit.date,
    RefNumber: credit.refNumber,
    CreditRemaining: unusedPayment(credit.body),
    RefundAmount: amount,
  };
}

function addRefund(work: Work, given: ARRefundCreditCardAdd): string {
  const { books } = work;
  requireHomeCurrency(given);
  const fields = without(given, 'defMacro', 'RefundAppliedToTxnAdd', 'ExchangeRate', 'CreditCardTxnInfo');
  const own = resolved(books, stored(fields, books.switches), references, owner);
  requireActiveReferences(books, {}, own, references, owner);
  const { TxnDate = today(books), RefNumber } = own;
  const header: ARRefundCreditCardRet = {
    RefundFromAccountRef: { ListID: specialAccountId(books, 'UndepositedFunds') },
    ARAccountRef: { ListID: specialAccountId(books, 'AccountsReceivable') },
    ...own,
    TxnDate,
    RefNumber: numberOf(books, 'ARRefundCreditCard', RefNumber),
  };
  const applications = given.RefundAppliedToTxnAdd.map((entry) => applicationOf(work, header, entry));
  if (new Set(applications.map(({ transactionId }) => transactionId)).size < applications.length) {
    throw new Refusal(3177, 'A transaction may appear only once in a request.');
  }
  const entityId = header.CustomerRef?.ListID ?? '';
  const kept = { type: 'ARRefundCreditCard', entityId, refNumber: header.RefNumber, date: TxnDate } as const;
  const started = newTransaction(books);
  const body = refundBody(header, entityId, applications);
  putTransaction(books, { ...started, ...kept, isPaid: undefined, body });
  for (const { transactionId, amount } of applications) {
    const { transaction: credit } = creditOf(books, transactionId);
    reapply(books, credit, [...credit.body.applications, { transactionId: started.id, amount }]);
  }
  return started.id;
}

/** @throws Refusal 3210 where more goes back than is left of the credit. */
function applicationOf(
  work: Work,
  header: ARRefundCreditCardRet,
  { TxnID, RefundAmount }: RefundAppliedToTxnAdd,
): Application {
  const credit = creditOf(work.books, idOf(work, TxnID));
  const amount = RefundAmount === '' ? zeroAmount : RefundAmount;
  const isOwn =
    credit.entityId === header.CustomerRef?.ListID && credit.accountId === header.ARAccountRef?.ListID;
  if (!isOwn || isPending(credit))
    throw savingFailed(owner, 'The credit cannot be refunded to this customer.');
  if (isNegative(amount) || isZero(amount)) {
    throw fieldInvalid('RefundAmount', amount, 'The amount must be positive.');
  }
  if (compareDecimals(amount, unusedPayment(credit.transaction.body)) > 0) {
    throw fieldInvalid('RefundAmount', amount, 'You cannot refund more than the amount of the credit.');
  }
  return { transactionId: credit.transaction.id, amount };
}

function refundBody(
  header: ARRefundCreditCardRet,
  entityId: string,
  applications: readonly Application[],
): RefundBody {
  const total = addAmounts(zeroAmount, ...applications.map(({ amount }) => amount));
  const receivable = { accountId: header.ARAccountRef?.ListID ?? '', entityId, amount: total };
  const source = { accountId: header.RefundFromAccountRef?.ListID ?? '', amount: negateAmount(total) };
  return { header, total, applications, postings: [source, receivable] };
}
