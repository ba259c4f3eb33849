/**
 * Applications: which payment pays which invoice with how much (bookkeeping.md 11). Each end keeps them
 * under the other one's id, and both are written in one go. A payment's postings follow from them: what is
 * applied lowers the customer of the invoice, the rest the customer of the payment (bookkeeping.md 20).
 */
import { addAmounts, isZero, negateAmount, subtractAmounts, zeroAmount } from '@autosync/core';
import type { Amount } from '@autosync/core';
import { repost } from '../balance.ts';
import type { Books } from '../books.ts';
import { now } from '../books.ts';
import type { Application, Posting, ReceivePaymentBody, Transaction } from '../record.ts';
import { transactionOf } from './transaction.ts';

/** What an application takes off an invoice: the payment and the discount given with it. */
export function takenOff({ amount, discount = zeroAmount }: Application): Amount {
  return addAmounts(amount, discount);
}

export function appliedTotal(applications: readonly Application[]): Amount {
  return addAmounts(zeroAmount, ...applications.map(takenOff));
}

/** What is still to pay of an invoice. */
export function balanceRemaining({ body }: Transaction<'Invoice'>): Amount {
  return subtractAmounts(body.total, appliedTotal(body.applications));
}

/** What of a payment is not applied. */
export function unusedPayment({ total, applications }: ReceivePaymentBody): Amount {
  return subtractAmounts(total, ...applications.map((application) => application.amount));
}

/** Writes a payment with new applications, its postings, and the other end of what changed. */
export function putPayment(books: Books, payment: Transaction<'ReceivePayment'>): void {
  const before = books.storage.transaction(payment.id);
  const earlier = before ? before.body : { applications: [], postings: [] };
  const postings = paymentPostings(books, payment);
  repost(books, earlier.postings, postings);
  books.storage.putTransaction({ ...payment, body: { ...payment.body, postings } });
  showOnInvoices(books, payment.id, earlier.applications, payment.body.applications);
}

/** Takes a payment away with all that it had applied. */
export function removePayment(books: Books, payment: Transaction<'ReceivePayment'>): void {
  repost(books, payment.body.postings, []);
  showOnInvoices(books, payment.id, payment.body.applications, []);
  books.storage.removeTransaction(payment.id);
}

/**
 * Frees what was applied to an invoice beyond `kept`, the latest payment first; the payments themselves are
 * not touched (bookkeeping.md 11). The invoice must be written afterwards by the caller.
 */
export function freePayments(
  books: Books,
  invoice: Transaction<'Invoice'>,
  kept: Amount,
): readonly Application[] {
  let room = kept;
  const left: Application[] = [];
  for (const application of invoice.body.applications) {
    const fits = subtractAmounts(room, takenOff(application));
    if (!fits.startsWith('-')) {
      left.push(application);
      room = fits;
      continue;
    }
    const payment = transactionOf(books, 'ReceivePayment', application.transactionId);
    const reduced = isZero(room) ? [] : [{ ...application, amount: room, discount: zeroAmount }];
    left.push(...reduced);
    room = zeroAmount;
    reapply(books, payment, invoice.id, reduced);
  }
  return left;
}

function reapply(
  books: Books,
  payment: Transaction<'ReceivePayment'>,
  invoiceId: string,
  reduced: readonly Application[],
): void {
  const others = payment.body.applications.filter(({ transactionId }) => transactionId !== invoiceId);
  const own = reduced.map((application) => ({ ...application, transactionId: invoiceId }));
  const freed = { ...payment, body: { ...payment.body, applications: [...others, ...own] } };
  const postings = paymentPostings(books, freed);
  repost(books, payment.body.postings, postings);
  books.storage.putTransaction({ ...freed, body: { ...freed.body, postings } });
}

function showOnInvoices(
  books: Books,
  paymentId: string,
  before: readonly Application[],
  after: readonly Application[],
): void {
  const ids = new Set([...before, ...after].map(({ transactionId }) => transactionId));
  for (const id of ids) {
    const old = before.find(({ transactionId }) => transactionId === id);
    const next = after.find(({ transactionId }) => transactionId === id);
    if (old && next && old.amount === next.amount && old.discount === next.discount) continue;
    const invoice = transactionOf(books, 'Invoice', id);
    const others = invoice.body.applications.filter(({ transactionId }) => transactionId !== paymentId);
    const applications = next ? [...others, { ...next, transactionId: paymentId }] : others;
    const changed = { ...invoice, body: { ...invoice.body, applications } };
    books.storage.putTransaction({
      ...changed,
      isPaid: isZero(balanceRemaining(changed)),
      modifiedAt: books.switches.paymentTouchesInvoice ? now(books) : invoice.modifiedAt,
    });
  }
}

function paymentPostings(books: Books, payment: Transaction<'ReceivePayment'>): readonly Posting[] {
  const { header, total, applications } = payment.body;
  const receivable = header.ARAccountRef?.ListID ?? '';
  const applied = applications.flatMap((application): Posting[] => {
    const invoice = transactionOf(books, 'Invoice', application.transactionId);
    const entityId = books.switches.paymentAtParentReducesJob ? invoice.entityId : payment.entityId;
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
