/**
 * SetCredit: an invoice, or a payment for it, says which credit pays how much of it. The credit itself is
 * not touched (bookkeeping.md 11). A credit memo pays only what its own customer owes; the rest of a payment
 * also pays what the customer's jobs owe. An amount is added to what was applied before, or takes its place
 * where Override says so.
 */
import { addAmounts, compareDecimals, isNegative, isZero, subtractAmounts, zeroAmount } from '@autosync/core';
import type { Amount } from '@autosync/core';
import type { SetCredit } from '@autosync/qbxml';
import type { Books } from '../books.ts';
import type { Application } from '../record.ts';
import { fieldInvalid, savingFailed } from '../status.ts';
import type { Work } from '../work.ts';
import { balanceRemaining, reapply, unusedPayment } from './application.ts';
import { creditOf, debtOf, isPending } from './claim.ts';
import type { Claim, Ledger } from './claim.ts';
import { idOf } from './macro.ts';
import { isOfTransactionType } from './transaction.ts';

/**
 * Applies the credits to an invoice or bill that is in the file.
 *
 * @throws Refusal 3120 for an unknown credit, 3210 where more is applied than there is or is due.
 */
export function setCredits(
  work: Work,
  debtId: string,
  given: readonly SetCredit[] = [],
  ledger: Ledger = 'receivable',
): void {
  const { books } = work;
  for (const { CreditTxnID, AppliedAmount, Override } of given) {
    const debt = debtOf(books, debtId, ledger);
    const credit = creditOf(books, idOf(work, CreditTxnID), ledger);
    requireFitting(books, credit, debt);
    const amount = AppliedAmount === '' ? zeroAmount : AppliedAmount;
    const { applications } = credit.transaction.body;
    const before = applications.find(({ transactionId }) => transactionId === debtId);
    const earlier = before?.amount ?? zeroAmount;
    const wanted = Override === true ? amount : addAmounts(earlier, amount);
    requireRoom(credit, debt, amount, subtractAmounts(wanted, earlier));
    const others = applications.filter((each) => each !== before);
    const own: Application = { ...before, transactionId: debtId, amount: wanted };
    reapply(books, credit.transaction, isZero(wanted) ? others : [...others, own]);
  }
}

function requireRoom(credit: Claim, debt: Claim, amount: Amount, more: Amount): void {
  const field = 'SetCredit AppliedAmount';
  if (isNegative(amount)) throw fieldInvalid(field, amount, 'The amount must not be negative.');
  if (compareDecimals(more, unusedPayment(credit.transaction.body)) > 0) {
    throw fieldInvalid(field, amount, 'You cannot apply more than the amount of the credit.');
  }
  if (compareDecimals(more, balanceRemaining(debt.transaction)) > 0) {
    throw fieldInvalid(field, amount, 'You cannot pay more than the amount due.');
  }
}

function requireFitting(books: Books, credit: Claim, debt: Claim): void {
  if (isPending(debt) || isPending(credit)) {
    throw savingFailed('SetCredit', 'A pending transaction cannot be applied.');
  }
  if (credit.accountId !== debt.accountId) {
    throw savingFailed('SetCredit', `The credit is on another accounts ${debt.ledger} account.`);
  }
  if (credit.entityId === debt.entityId) return;
  let above = books.storage.element('Entity', debt.entityId)?.parentId;
  while (isOfTransactionType(credit.transaction, 'ReceivePayment') && above !== undefined) {
    if (above === credit.entityId) return;
    above = books.storage.element('Entity', above)?.parentId;
  }
  throw savingFailed('SetCredit', 'The credit belongs to another customer or vendor.');
}
