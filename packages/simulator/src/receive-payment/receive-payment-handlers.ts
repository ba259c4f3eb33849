import { isZero, zeroAmount } from '@autosync/core';
import type { ReceivePaymentAdd, ReceivePaymentMod } from '@autosync/qbxml';
import type { Outcome } from '../answer.ts';
import { nextTransactionId, nextTransactionNumber, now, today } from '../books.ts';
import { requireUndeposited } from '../deposit/deposited.ts';
import { statusOfFields } from '../list/element.ts';
import { merged } from '../merge.ts';
import type { Transaction } from '../record.ts';
import { customerReference, nameOf, requireKept, resolved } from '../reference.ts';
import { specialAccountId } from '../special-account.ts';
import { featureMissing, Refusal, statusOk } from '../status.ts';
import { stored, without } from '../text.ts';
import { isRefund, putCredit } from '../transaction/application.ts';
import { defineMacro } from '../transaction/macro.ts';
import { changingTransaction, showingTransaction } from '../transaction/outcome.ts';
import { appliedSum, givenApplications, requireEnough } from '../transaction/payer.ts';
import type { Payer } from '../transaction/payer.ts';
import { queryTransactions } from '../transaction/query.ts';
import { requireActiveReferences } from '../transaction/transaction.ts';
import type { Handlers, Work } from '../work.ts';
import { automaticApplications } from './automatic-application.ts';
import { receivePayment, receivePaymentReferences } from './receive-payment.ts';

const owner = 'ReceivePayment';
const notClearable = ['CustomerRef', 'ARAccountRef', 'TxnDate', 'TotalAmount', 'DepositToAccountRef'];
const unsupported = ['CreditCardTxnInfo', 'CreditCardTxnInfoMod'];

export const receivePaymentHandlers: Handlers = {
  ReceivePaymentAdd(work, request) {
    const { ReceivePaymentAdd: given } = request;
    const id = addPayment(work, given);
    if (id === undefined) return creditsApplied(work, given);
    defineMacro(work, given.defMacro, id);
    return showingTransaction(work, receivePayment, id, request, statusOfFields(given, unsupported));
  },
  ReceivePaymentMod: (work, request) =>
    changingTransaction(work, receivePayment, request.ReceivePaymentMod, request, (current) => {
      modifyPayment(work, current, request.ReceivePaymentMod);
      return statusOfFields(request.ReceivePaymentMod, unsupported);
    }),
  ReceivePaymentQuery: (work, request) =>
    queryTransactions(work, 'ReceivePaymentQuery', receivePayment, request),
};

/** The answer where credits alone were applied: no payment was made, so that it has no TxnID (bookkeeping.md 11). */
function creditsApplied({ books }: Work, { CustomerRef, TxnDate }: ReceivePaymentAdd): Outcome {
  const value = {
    CustomerRef: nameOf(books, CustomerRef, customerReference),
    TxnDate: TxnDate === undefined || TxnDate === '' ? today(books) : TxnDate,
    TotalAmount: zeroAmount,
  };
  return { status: statusOk, records: [{ element: 'ReceivePaymentRet', value }] };
}

/** Undefined where nothing but credits was applied and no payment was made. */
function addPayment(work: Work, given: ReceivePaymentAdd): string | undefined {
  const { books } = work;
  if (given.ExchangeRate !== undefined && given.ExchangeRate !== '') throw featureMissing();
  const { AppliedToTxnAdd, IsAutoApply, TotalAmount } = given;
  const applying = without(given, 'AppliedToTxnAdd', 'IsAutoApply', 'TotalAmount', 'defMacro');
  const fields = without(applying, 'CreditCardTxnInfo', 'ExchangeRate');
  const filled = resolved(books, stored(fields, books.switches), receivePaymentReferences, owner);
  requireActiveReferences(books, {}, filled, receivePaymentReferences, owner);
  const second = now(books);
  const date = filled.TxnDate ?? today(books);
  const header = {
    ARAccountRef: { ListID: specialAccountId(books, 'AccountsReceivable') },
    DepositToAccountRef: { ListID: specialAccountId(books, 'UndepositedFunds') },
    ...filled,
    TxnDate: date,
  };
  const payer: Payer = {
    paymentId: '',
    entityId: filled.CustomerRef?.ListID ?? '',
    ledger: 'receivable',
    owner,
    accountId: header.ARAccountRef.ListID ?? '',
    current: [],
    element: 'AppliedToTxnAdd',
  };
  const named = AppliedToTxnAdd ? givenApplications(work, payer, AppliedToTxnAdd) : [];
  const total = TotalAmount === undefined || TotalAmount === '' ? appliedSum(named) : TotalAmount;
  const applications = IsAutoApply === true ? automaticApplications(books, payer, total) : named;
  requireEnough(payer, total, applications);
  const isOnlyCredits = isZero(total) && AppliedToTxnAdd?.some(({ SetCredit }) => SetCredit?.length) === true;
  if (isOnlyCredits && books.switches.paymentOfCreditsAlone === 'makes-none') return undefined;
  const id = nextTransactionId(books);
  putCredit(books, {
    type: 'ReceivePayment',
    id,
    number: nextTransactionNumber(books),
    entityId: payer.entityId,
    refNumber: header.RefNumber,
    date,
    isPaid: undefined,
    createdAt: second,
    modifiedAt: second,
    body: { header, total, applications, postings: [] },
  });
  return id;
}

/** Any application that is given makes the list the whole new one (qbxml.md 4.2). */
function modifyPayment(work: Work, current: Transaction<'ReceivePayment'>, given: ReceivePaymentMod): void {
  const { books } = work;
  if (given.ExchangeRate !== undefined && given.ExchangeRate !== '') throw featureMissing();
  const { AppliedToTxnMod, TotalAmount } = given;
  const applying = without(given, 'TxnID', 'EditSequence', 'AppliedToTxnMod', 'TotalAmount');
  const fields = without(applying, 'CreditCardTxnInfoMod', 'ExchangeRate');
  requireKept({ ...fields, TotalAmount }, notClearable);
  const changed = merged(current.body.header, fields, books.switches);
  const header = resolved(books, stored(changed, books.switches), receivePaymentReferences, owner);
  requireActiveReferences(books, current.body.header, header, receivePaymentReferences, owner);
  const entityId = header.CustomerRef?.ListID ?? current.entityId;
  const refunds = current.body.applications.filter((each) => isRefund(books, each));
  const isMoved =
    entityId !== current.entityId || header.ARAccountRef?.ListID !== current.body.header.ARAccountRef?.ListID;
  if (isMoved && (AppliedToTxnMod ? refunds : current.body.applications).length > 0) {
    const what = 'The customer and the account of a payment cannot be changed while it is applied';
    throw new Refusal(3170, `${what} to another transaction.`);
  }
  const payer: Payer = {
    paymentId: current.id,
    entityId,
    ledger: 'receivable',
    owner,
    accountId: header.ARAccountRef?.ListID ?? '',
    current: current.body.applications,
    element: 'AppliedToTxnMod',
  };
  const applications = AppliedToTxnMod
    ? [...givenApplications(work, payer, AppliedToTxnMod), ...refunds]
    : current.body.applications;
  const total = TotalAmount === undefined || TotalAmount === '' ? current.body.total : TotalAmount;
  requireEnough(payer, total, applications);
  const isSameAccount =
    header.DepositToAccountRef?.ListID === current.body.header.DepositToAccountRef?.ListID;
  if (total !== current.body.total || !isSameAccount) requireUndeposited(current, 'modify');
  putCredit(books, {
    ...current,
    entityId,
    refNumber: header.RefNumber,
    date: header.TxnDate ?? current.date,
    modifiedAt: now(books),
    body: { ...current.body, header, total, applications },
  });
}
