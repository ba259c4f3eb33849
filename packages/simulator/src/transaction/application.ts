/**
 * Applications: which credit pays which debt with how much (bookkeeping.md 11). Each end keeps an application
 * under the other one's id, and both are written in one go. A payment's postings follow from them: what is applied lowers the customer of the
 * invoice, the rest the customer of the payment (bookkeeping.md 20). A credit memo pays only what its own
 * customer owes, so that its postings stay.
 */
import { addAmounts, isZero, negateAmount, subtractAmounts, zeroAmount } from '@autosync/core';
import type { Amount } from '@autosync/core';
import type { Books } from '../books.ts';
import { now } from '../books.ts';
import type { Application, PostedBody, Posting, Transaction } from '../record.ts';
import { objectNotFound } from '../status.ts';
import { claimedAmount, claimOf } from './claim.ts';
import { putTransaction, removeTransaction, replaceTransaction } from './put.ts';
import { isOfTransactionType } from './transaction.ts';

/** Whether that part of a credit went back to the customer; only removing the refund frees it. */
export function isRefund(books: Books, { transactionId }: Application): boolean {
  return books.storage.transaction(transactionId)?.type === 'ARRefundCreditCard';
}

/** What an application takes off an invoice: the payment and the discount given with it. */
export function takenOff({ amount, discount = zeroAmount }: Application): Amount {
  return addAmounts(amount, discount);
}

export function appliedTotal(applications: readonly Application[]): Amount {
  return addAmounts(zeroAmount, ...applications.map(takenOff));
}

/** What is still to pay of a debt. */
export function balanceRemaining({ body }: { readonly body: PostedBody }): Amount {
  return subtractAmounts(claimedAmount(body), appliedTotal(body.applications));
}

/** What of a credit is not applied. */
export function unusedPayment(body: Omit<PostedBody, 'postings'>): Amount {
  return subtractAmounts(claimedAmount(body), ...body.applications.map(({ amount }) => amount));
}

/** Writes a credit with new applications, its postings, and the other end of what changed. */
export function putCredit(books: Books, credit: Transaction): void {
  const earlier = books.storage.transaction(credit.id)?.body.applications ?? [];
  putTransaction(books, withPostings(books, credit));
  showOnDebts(books, credit.id, earlier, credit.body.applications);
}

/** Applies a credit otherwise than before; the credit itself is touched by the switch (bookkeeping.md 11). */
export function reapply(books: Books, credit: Transaction, applications: readonly Application[]): void {
  const modifiedAt = books.switches.applyingTouchesCredit ? now(books) : credit.modifiedAt;
  const applied = withApplications({ ...credit, modifiedAt }, applications);
  replaceTransaction(books, withPostings(books, applied));
  showOnDebts(books, credit.id, credit.body.applications, applications);
}

/** Gives every credit that is applied to a debt free; neither is touched otherwise. */
export function unapplyAll(books: Books, { id, body }: Transaction): void {
  for (const { transactionId } of body.applications) {
    const credit = existing(books, transactionId);
    const others = credit.body.applications.filter((each) => each.transactionId !== id);
    reapply(books, credit, others);
  }
}

/** Takes a credit away with all that it had applied. */
export function removeCredit(books: Books, credit: Transaction): void {
  removeTransaction(books, credit);
  showOnDebts(books, credit.id, credit.body.applications, []);
}

/**
 * Frees what was applied to a debt beyond `kept`, the latest credit first; the credits themselves are
 * not touched (bookkeeping.md 11). The debt must be written afterwards by the caller.
 */
export function freeCredits(books: Books, debt: Transaction, kept: Amount): readonly Application[] {
  let room = kept;
  const left: Application[] = [];
  for (const application of debt.body.applications) {
    const fits = subtractAmounts(room, takenOff(application));
    if (!fits.startsWith('-')) {
      left.push(application);
      room = fits;
      continue;
    }
    const reduced = isZero(room) ? [] : [{ ...application, amount: room, discount: zeroAmount }];
    left.push(...reduced);
    room = zeroAmount;
    const credit = existing(books, application.transactionId);
    const others = credit.body.applications.filter(({ transactionId }) => transactionId !== debt.id);
    const own = reduced.map((each) => ({ ...each, transactionId: debt.id }));
    replaceTransaction(books, withPostings(books, withApplications(credit, [...others, ...own])));
  }
  return left;
}

function existing(books: Books, id: string): Transaction {
  const transaction = books.storage.transaction(id);
  if (!transaction) throw objectNotFound(id);
  return transaction;
}

function withApplications(credit: Transaction, applications: readonly Application[]): Transaction {
  return { ...credit, body: { ...credit.body, applications } };
}

/** PaidStatus takes a credit that is used up for paid. */
function withPostings(books: Books, credit: Transaction): Transaction {
  const isPaid = isZero(unusedPayment(credit.body));
  const postings = paymentPostings(books, credit) ?? credit.body.postings;
  return { ...credit, isPaid, body: { ...credit.body, postings } };
}

function showOnDebts(
  books: Books,
  creditId: string,
  before: readonly Application[],
  after: readonly Application[],
): void {
  const ids = new Set([...before, ...after].map(({ transactionId }) => transactionId));
  for (const id of ids) {
    const old = before.find(({ transactionId }) => transactionId === id);
    const next = after.find(({ transactionId }) => transactionId === id);
    if (old && next && old.amount === next.amount && old.discount === next.discount) continue;
    const debt = existing(books, id);
    const others = debt.body.applications.filter(({ transactionId }) => transactionId !== creditId);
    const applications = next ? [...others, { ...next, transactionId: creditId }] : others;
    const changed = { ...debt, body: { ...debt.body, applications } };
    replaceTransaction(books, {
      ...changed,
      isPaid: debt.isPaid === undefined ? undefined : isZero(balanceRemaining(changed)),
      modifiedAt: books.switches.paymentTouchesInvoice ? now(books) : debt.modifiedAt,
    });
  }
}

/** The postings of a payment follow from what it pays; undefined for what is no payment. */
function paymentPostings(books: Books, credit: Transaction): readonly Posting[] | undefined {
  if (isOfTransactionType(credit, 'ReceivePayment')) return receiptPostings(books, credit);
  if (isOfTransactionType(credit, 'BillPaymentCheck'))
    return billPaymentPostings(credit, credit.body.header.BankAccountRef?.ListID);
  if (isOfTransactionType(credit, 'BillPaymentCreditCard'))
    return billPaymentPostings(credit, credit.body.header.CreditCardAccountRef?.ListID);
  return undefined;
}

function receiptPostings(books: Books, payment: Transaction<'ReceivePayment'>): readonly Posting[] {
  const { header, total, applications } = payment.body;
  const receivable = header.ARAccountRef?.ListID ?? '';
  const applied = applications.flatMap((application): Posting[] => {
    const owing = claimOf(books, existing(books, application.transactionId))?.entityId ?? payment.entityId;
    const entityId = books.switches.paymentAtParentReducesJob ? owing : payment.entityId;
    const { discount = zeroAmount, discountAccountId } = application;
    return [
      { accountId: receivable, entityId, amount: negateAmount(takenOff(application)) },
      ...(discountAccountId === undefined ? [] : [{ accountId: discountAccountId, amount: discount }]),
    ];
  });
  const unused = negateAmount(unusedPayment(payment.body));
  const rest = isZero(unused) ? [] : [{ accountId: receivable, entityId: payment.entityId, amount: unused }];
  return [{ accountId: header.DepositToAccountRef?.ListID ?? '', amount: total }, ...applied, ...rest];
}

/** A vendor is owed less by what was paid and by the discounts that it gave. */
function billPaymentPostings(
  { entityId, body }: Transaction<'BillPaymentCheck'> | Transaction<'BillPaymentCreditCard'>,
  source = '',
): readonly Posting[] {
  const { header, total, applications } = body;
  const discounts = applications.flatMap(({ discount = zeroAmount, discountAccountId: accountId }) =>
    accountId === undefined || isZero(discount) ? [] : [{ accountId, amount: negateAmount(discount) }],
  );
  const less = subtractAmounts(total, ...discounts.map(({ amount }) => amount));
  if (isZero(less)) return [];
  const payable = { accountId: header.APAccountRef?.ListID ?? '', entityId, amount: less };
  return [{ accountId: source, amount: negateAmount(total) }, payable, ...discounts];
}
