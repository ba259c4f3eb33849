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
import { balanceRemaining, creditOf, debtOf, isPending, reapply, unusedPayment } from './application.ts';
import type { Credit, Debt } from './application.ts';
import { idOf } from './macro.ts';
import { isOfTransactionType } from './transaction.ts';

/**
 * Applies the credits to an invoice that is in the file.
 *
 * @throws Refusal 3120 for an unknown credit, 3210 where more is applied than there is or is due.
 */
export function setCredits(work: Work, invoiceId: string, given: readonly SetCredit[] = []): void {
  const { books } = work;
  for (const { CreditTxnID, AppliedAmount, Override } of given) {
    const invoice = debtOf(books, invoiceId);
    const credit = creditOf(books, idOf(work, CreditTxnID));
    requireFitting(books, credit, invoice);
    const amount = AppliedAmount === '' ? zeroAmount : AppliedAmount;
    const before = credit.body.applications.find(({ transactionId }) => transactionId === invoiceId);
    const earlier = before?.amount ?? zeroAmount;
    const wanted = Override === true ? amount : addAmounts(earlier, amount);
    requireRoom(credit, invoice, amount, subtractAmounts(wanted, earlier));
    const others = credit.body.applications.filter((each) => each !== before);
    const own: Application = { ...before, transactionId: invoiceId, amount: wanted };
    reapply(books, credit, isZero(wanted) ? others : [...others, own]);
  }
}

function requireRoom(credit: Credit, invoice: Debt, amount: Amount, more: Amount): void {
  const field = 'SetCredit AppliedAmount';
  if (isNegative(amount)) throw fieldInvalid(field, amount, 'The amount must not be negative.');
  if (compareDecimals(more, unusedPayment(credit.body)) > 0) {
    throw fieldInvalid(field, amount, 'You cannot apply more than the amount of the credit.');
  }
  if (compareDecimals(more, balanceRemaining(invoice)) > 0) {
    throw fieldInvalid(field, amount, 'You cannot pay more than the amount due.');
  }
}

function requireFitting(books: Books, credit: Credit, invoice: Debt): void {
  if (isPending(invoice) || isPending(credit)) {
    throw savingFailed('SetCredit', 'A pending transaction cannot be applied.');
  }
  if (credit.body.header.ARAccountRef?.ListID !== invoice.body.header.ARAccountRef?.ListID) {
    throw savingFailed('SetCredit', 'The credit is on another accounts receivable account.');
  }
  if (credit.entityId === invoice.entityId) return;
  let above = books.storage.element('Entity', invoice.entityId)?.parentId;
  while (isOfTransactionType(credit, 'ReceivePayment') && above !== undefined) {
    if (above === credit.entityId) return;
    above = books.storage.element('Entity', above)?.parentId;
  }
  throw savingFailed('SetCredit', 'The credit belongs to another customer.');
}
