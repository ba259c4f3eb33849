/** What payments of bills share, by check and by credit card: which bills they pay, and with how much. */
import { isZero, zeroAmount } from '@autosync/core';
import type { Amount } from '@autosync/core';
import type { AppliedToTxnAdd, AppliedToTxnMod } from '@autosync/qbxml';
import type { Outcome } from '../answer.ts';
import type { Books } from '../books.ts';
import type { AnswerEntry, Application, BillPaymentBody, Transaction } from '../record.ts';
import { accountReference, vendorReference } from '../reference.ts';
import type { GivenReference, ReferencePlan } from '../reference.ts';
import { statusOk } from '../status.ts';
import { voidedMemo } from '../transaction/definition.ts';
import { appliedSum, givenApplications, requireEnough } from '../transaction/payer.ts';
import type { Payer } from '../transaction/payer.ts';
import type { Work } from '../work.ts';

export const billPaymentReferences: ReferencePlan = {
  PayeeEntityRef: vendorReference,
  APAccountRef: accountReference,
  BankAccountRef: accountReference,
  CreditCardAccountRef: accountReference,
};

/** The fields that the headers of both have. */
export interface BillPaymentHeader {
  readonly PayeeEntityRef?: GivenReference;
  readonly APAccountRef?: GivenReference;
  readonly RefNumber?: string;
  readonly Memo?: string;
}

/** What a new payment pays. */
export function newBillPayment(
  work: Work,
  owner: Payer['owner'],
  header: BillPaymentHeader,
  given: readonly AppliedToTxnAdd[],
): { readonly total: Amount; readonly applications: readonly Application[] } {
  const payer = payerOf(owner, header, 'AppliedToTxnAdd', undefined);
  const applications = givenApplications(work, payer, given);
  const total = appliedSum(applications);
  requireEnough(payer, total, applications);
  return { total, applications };
}

/** What a payment pays after a Mod; any entry makes the list the whole new one (qbxml.md 4.2). */
export function changedBillPayment(
  work: Work,
  owner: Payer['owner'],
  current: Transaction<'BillPaymentCheck'>,
  given: { readonly Amount?: Amount | ''; readonly AppliedToTxnMod?: readonly AppliedToTxnMod[] },
): { readonly total: Amount; readonly applications: readonly Application[] } {
  const { header, applications: before, total: earlier } = current.body;
  const payer = payerOf(owner, header, 'AppliedToTxnMod', current);
  const { AppliedToTxnMod: entries = [], Amount } = given;
  const applications = entries.length > 0 ? givenApplications(work, payer, entries) : before;
  const usual = entries.length > 0 ? appliedSum(applications) : earlier;
  const total = Amount === undefined || Amount === '' ? usual : Amount;
  requireEnough(payer, total, applications);
  return { total, applications };
}

function payerOf(
  owner: Payer['owner'],
  header: BillPaymentHeader,
  element: Payer['element'],
  current: Transaction<'BillPaymentCheck'> | undefined,
): Payer {
  return {
    paymentId: current?.id ?? '',
    entityId: header.PayeeEntityRef?.ListID ?? '',
    accountId: header.APAccountRef?.ListID ?? '',
    ledger: 'payable',
    owner,
    current: current?.body.applications ?? [],
    element,
  };
}

/** Whether nothing but credits was applied, which makes no payment (Intuit's text on SetCredit). */
export function isOnlyCredits(books: Books, total: Amount, given: readonly AppliedToTxnAdd[]): boolean {
  const hasCredits = given.some(({ SetCredit }) => SetCredit !== undefined && SetCredit.length > 0);
  return isZero(total) && hasCredits && books.switches.paymentOfCreditsAlone === 'makes-none';
}

/** The answer where credits alone were applied: no payment was made, so that it has no TxnID. */
export function creditsAlone(entry: AnswerEntry): Outcome {
  return { status: statusOk, records: [entry] };
}

/** A payment with every amount zero; its bills are open again. */
export function voidedBillPayment<Header extends BillPaymentHeader>(
  body: BillPaymentBody<Header>,
): BillPaymentBody<Header> {
  const header = { ...body.header, Memo: voidedMemo(body.header.Memo) };
  return { header, total: zeroAmount, applications: [], postings: [] };
}
