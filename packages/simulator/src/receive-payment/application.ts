/** What a request says a payment pays, checked against the invoices (qbxml.md 6, bookkeeping.md 12, 13). */
import { addAmounts, compareDecimals, isNegative, isZero, subtractAmounts, zeroAmount } from '@autosync/core';
import type { Amount } from '@autosync/core';
import type { AppliedToTxnAdd, AppliedToTxnMod } from '@autosync/qbxml';
import type { Books } from '../books.ts';
import type { Application } from '../record.ts';
import { accountReference, isBlank, referenced } from '../reference.ts';
import { fieldInvalid, fieldMissing, Refusal, savingFailed } from '../status.ts';
import { balanceRemaining, takenOff } from '../transaction/application.ts';
import { claimOf, debtOf, isPending } from '../transaction/claim.ts';
import type { Claim } from '../transaction/claim.ts';
import { idOf } from '../transaction/macro.ts';
import { setCredits } from '../transaction/set-credit.ts';
import type { Work } from '../work.ts';

export interface Payer {
  /** The id of the payment, or empty while it is new. */
  readonly paymentId: string;
  readonly customerId: string;
  readonly accountId: string;
  readonly current: readonly Application[];
  /** What the request is called, for its messages. */
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
    setCredits(work, id, entry.SetCredit);
    const before = payer.current.find(({ transactionId }) => transactionId === id);
    const application = isKept(entry) && before ? before : applicationOf(work.books, payer, id, entry);
    if (!isZero(takenOff(application))) applications.push(application);
  }
  return applications;
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
  const debt = debtOf(books, id);
  requirePayable(books, payer, debt);
  const { transaction: invoice } = debt;
  const amount = entry.PaymentAmount === '' ? zeroAmount : (entry.PaymentAmount ?? zeroAmount);
  const discount = entry.DiscountAmount === '' ? undefined : entry.DiscountAmount;
  if (isNegative(amount)) throw invalidAmount(payer, amount, 'The amount must not be negative.');
  const own = invoice.body.applications.find(({ transactionId }) => transactionId === payer.paymentId);
  const due = addAmounts(
    balanceRemaining(invoice),
    own && payer.paymentId !== '' ? takenOff(own) : zeroAmount,
  );
  if (compareDecimals(addAmounts(amount, discount ?? zeroAmount), due) > 0) {
    throw invalidAmount(payer, amount, 'You cannot pay more than the amount due.');
  }
  if (discount === undefined || isZero(discount)) return { transactionId: id, amount };
  const { DiscountAccountRef: account } = entry;
  if (!account || isBlank(account)) throw fieldMissing('DiscountAccountRef');
  const discountAccountId = referenced(books, account, accountReference, 'ReceivePayment').id;
  return { transactionId: id, amount, discount, discountAccountId };
}

function invalidAmount(payer: Payer, amount: Amount, why: string): Refusal {
  return fieldInvalid(`${payer.element} payment amount`, amount, why);
}

/** A customer pays its own invoices and those of its jobs, on the same A/R account (bookkeeping.md 18, 20). */
function requirePayable(books: Books, payer: Payer, debt: Claim): void {
  if (isPending(debt)) throw savingFailed('ReceivePayment', 'A pending invoice cannot be paid.');
  if (debt.accountId !== payer.accountId) {
    throw savingFailed('ReceivePayment', 'The invoice is on another accounts receivable account.');
  }
  for (let id: string | undefined = debt.entityId; id !== undefined;) {
    if (id === payer.customerId) return;
    id = books.storage.element('Entity', id)?.parentId;
  }
  throw savingFailed('ReceivePayment', 'The invoice belongs to another customer.');
}

/**
 * Pays the customer's open debt that is exactly the amount, or else its open debts from the oldest on, as far
 * as the amount reaches (Intuit's page on receiving payments).
 */
export function automaticApplications(books: Books, payer: Payer, total: Amount): readonly Application[] {
  const open = openDebts(books, payer);
  const exact = open.find(({ due }) => due === total);
  const applications: Application[] = [];
  let left = total;
  for (const { id, due } of exact ? [exact] : open) {
    const amount = compareDecimals(due, left) < 0 ? due : left;
    if (isZero(left) || isZero(amount)) continue;
    applications.push({ transactionId: id, amount });
    left = subtractAmounts(left, amount);
  }
  return applications;
}

/** What the customer itself owes on the account, oldest first. */
function openDebts(books: Books, payer: Payer): readonly { readonly id: string; readonly due: Amount }[] {
  const own = { types: ['Charge', 'Invoice'], entityIds: [payer.customerId], isPaid: false } as const;
  // The customer of a journal entry or check stands in its lines.
  const others = { types: ['Check', 'JournalEntry'], isPaid: false } as const;
  return [...books.storage.transactionKeys(own), ...books.storage.transactionKeys(others)]
    .flatMap(({ id }) => {
      const transaction = books.storage.transaction(id);
      const claim = transaction && claimOf(books, transaction);
      const isOwn = claim?.entityId === payer.customerId && claim.accountId === payer.accountId;
      return isOwn && claim.side === 'debt' && !isPending(claim) ? [claim.transaction] : [];
    })
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.number - b.number))
    .map((transaction) => ({ id: transaction.id, due: balanceRemaining(transaction) }));
}
