/**
 * Which credits a check pays back. Amounts that are not given are as high as the credit and the check allow;
 * any entry in a Mod makes the list the whole new one, as in payments.
 */
import { compareDecimals, zeroAmount } from '@autosync/core';
import type { Amount } from '@autosync/core';
import type { ApplyCheckToTxnAdd } from '@autosync/qbxml';
import { Refusal, savingFailed } from '../status.ts';
import { balanceRemaining, unapplyAll, unusedPayment } from '../transaction/application.ts';
import { claimOf, creditOf, debtOf } from '../transaction/claim.ts';
import { idOf } from '../transaction/macro.ts';
import { setCredits } from '../transaction/set-credit.ts';
import { transactionOf } from '../transaction/transaction.ts';
import type { Work } from '../work.ts';

/**
 * Applies a new check to credits of the customer on its line of accounts receivable.
 *
 * @throws Refusal 3180 for a check without such a line, 3210 where more is applied than there is or is due,
 *   3177 for a credit that is named twice.
 */
export function applyCheck(work: Work, checkId: string, given: readonly ApplyCheckToTxnAdd[] = []): void {
  if (given.length === 0) return;
  const claim = claimOf(work.books, transactionOf(work.books, 'Check', checkId));
  if (claim?.ledger !== 'receivable' || claim.side !== 'debt') {
    const why = 'A check can be applied only where a line of it is on an accounts receivable account.';
    throw savingFailed('Check', why);
  }
  const named = given.map(({ TxnID, Amount }) => ({ id: idOf(work, TxnID), Amount }));
  const twice = named.find(({ id }, place) => named.findIndex((each) => each.id === id) < place);
  if (twice) throw new Refusal(3177, `The transaction "${twice.id}" may appear only once in a request.`);
  for (const { id, Amount } of named) {
    const AppliedAmount = Amount === undefined || Amount === '' ? mostOf(work, checkId, id) : Amount;
    setCredits(work, checkId, [{ CreditTxnID: id, AppliedAmount }]);
  }
}

/** Puts other applications in the place of those that the check had, where a Mod gives any. */
export function reapplyCheck(work: Work, checkId: string, given: readonly ApplyCheckToTxnAdd[] = []): void {
  if (given.length === 0) return;
  unapplyAll(work.books, transactionOf(work.books, 'Check', checkId));
  applyCheck(work, checkId, given);
}

function mostOf({ books }: Work, checkId: string, creditId: string): Amount {
  const due = balanceRemaining(debtOf(books, checkId).transaction);
  const left = unusedPayment(creditOf(books, creditId).transaction.body);
  const most = compareDecimals(due, left) < 0 ? due : left;
  return compareDecimals(most, zeroAmount) < 0 ? zeroAmount : most;
}
