/** What a request says a payment pays, checked against the invoices or bills (qbxml.md 6, bookkeeping.md 12, 13). */
import { addAmounts, compareDecimals, isNegative, isZero, zeroAmount } from '@autosync/core';
import type { Amount } from '@autosync/core';
import type { AppliedToTxnAdd, AppliedToTxnMod } from '@autosync/qbxml';
import type { Books } from '../books.ts';
import type { Application } from '../record.ts';
import { accountReference, isBlank, referenced } from '../reference.ts';
import { fieldInvalid, fieldMissing, Refusal, savingFailed } from '../status.ts';
import { balanceRemaining, takenOff } from './application.ts';
import { debtOf, isPending } from './claim.ts';
import type { Claim, Ledger } from './claim.ts';
import { idOf } from './macro.ts';
import { setCredits } from './set-credit.ts';
import type { Work } from '../work.ts';

export interface Payer {
  /** The id of the payment, or empty while it is new. */
  readonly paymentId: string;
  /** The customer who pays, or the vendor who is paid. */
  readonly entityId: string;
  readonly accountId: string;
  readonly ledger: Ledger;
  readonly current: readonly Application[];
  /** What the payment and its entries are called, for messages. */
  readonly owner: 'ReceivePayment' | 'BillPaymentCheck' | 'BillPaymentCreditCard';
  readonly element: 'AppliedToTxnAdd' | 'AppliedToTxnMod';
}

/**
 * The applications that a request gives. One with its TxnID alone stays as it is; one of zero is taken off.
 *
 * @throws Refusal 3210 where more is paid than is due, 3177 for an invoice named twice.
 */
export function givenApplications(
  work: Work,
  payer: Payer,
  given: readonly (AppliedToTxnAdd | AppliedToTxnMod)[],
): readonly Application[] {
  const seen = new Set<string>();
  const applications: Application[] = [];
  for (const entry of given) {
    const id = idOf(work, entry.TxnID);
    if (seen.has(id)) throw new Refusal(3177, `The transaction "${id}" may appear only once in a request.`);
    seen.add(id);
    setCredits(work, id, entry.SetCredit, payer.ledger);
    const before = payer.current.find(({ transactionId }) => transactionId === id);
    requirePayable(work.books, payer, debtOf(work.books, id, payer.ledger));
    const application = isKept(entry) && before ? before : applicationOf(work.books, payer, id, entry);
    const creditIds = [...(before?.creditIds ?? []), ...creditsOf(work, entry)];
    if (isZero(takenOff(application))) continue;
    applications.push({
      ...application,
      ...(creditIds.length > 0 && { creditIds: [...new Set(creditIds)] }),
    });
  }
  return applications;
}

function creditsOf(work: Work, { SetCredit = [] }: AppliedToTxnAdd | AppliedToTxnMod): readonly string[] {
  return SetCredit.map(({ CreditTxnID }) => idOf(work, CreditTxnID));
}

function isKept(entry: AppliedToTxnAdd | AppliedToTxnMod): boolean {
  return entry.PaymentAmount === undefined && entry.DiscountAmount === undefined;
}

function applicationOf(
  books: Books,
  payer: Payer,
  id: string,
  entry: AppliedToTxnAdd | AppliedToTxnMod,
): Application {
  const { transaction } = debtOf(books, id, payer.ledger);
  const amount = entry.PaymentAmount === '' ? zeroAmount : (entry.PaymentAmount ?? zeroAmount);
  const discount = entry.DiscountAmount === '' ? undefined : entry.DiscountAmount;
  if (isNegative(amount)) throw invalidAmount(payer, amount, 'The amount must not be negative.');
  const own = transaction.body.applications.find(({ transactionId }) => transactionId === payer.paymentId);
  const due = addAmounts(
    balanceRemaining(transaction),
    own && payer.paymentId !== '' ? takenOff(own) : zeroAmount,
  );
  if (compareDecimals(addAmounts(amount, discount ?? zeroAmount), due) > 0) {
    throw invalidAmount(payer, amount, 'You cannot pay more than the amount due.');
  }
  if (discount === undefined || isZero(discount)) return { transactionId: id, amount };
  const { DiscountAccountRef: account } = entry;
  if (!account || isBlank(account)) throw fieldMissing('DiscountAccountRef');
  const discountAccountId = referenced(books, account, accountReference, payer.owner).id;
  return { transactionId: id, amount, discount, discountAccountId };
}

function invalidAmount(payer: Payer, amount: Amount, why: string): Refusal {
  return fieldInvalid(`${payer.element} payment amount`, amount, why);
}

/** A customer pays its own invoices and those of its jobs, on the same account (bookkeeping.md 18, 20). */
function requirePayable(books: Books, payer: Payer, debt: Claim): void {
  if (isPending(debt)) throw savingFailed(payer.owner, 'A pending transaction cannot be paid.');
  if (debt.accountId !== payer.accountId) {
    throw savingFailed(payer.owner, `What is to be paid is on another accounts ${payer.ledger} account.`);
  }
  for (let id: string | undefined = debt.entityId; id !== undefined;) {
    if (id === payer.entityId) return;
    id = books.storage.element('Entity', id)?.parentId;
  }
  throw savingFailed(payer.owner, 'What is to be paid belongs to another customer or vendor.');
}

/** @throws Refusal 3210 where the payment is below zero, or more of it is applied than there is. */
export function requireEnough(payer: Payer, total: Amount, applications: readonly Application[]): void {
  if (isNegative(total)) throw fieldInvalid('TotalAmount', total, 'The amount must not be negative.');
  const sum = appliedSum(applications);
  if (compareDecimals(sum, total) <= 0) return;
  throw invalidAmount(payer, sum, 'You cannot apply more than the amount of the payment.');
}

/** What is paid of the debts, without the discounts. */
export function appliedSum(applications: readonly Application[]): Amount {
  return addAmounts(zeroAmount, ...applications.map(({ amount }) => amount));
}
