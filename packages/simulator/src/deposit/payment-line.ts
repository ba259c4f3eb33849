/**
 * Payments that stand as lines in an invoice. Like a receipt, such a payment waits in undeposited funds by
 * itself; a deposit names it by the invoice and the line, and what is deposited is frozen (bookkeeping.md 14).
 */
import { negateAmount, zeroAmount } from '@autosync/core';
import type { Amount } from '@autosync/core';
import type { Books } from '../books.ts';
import type { SoldLine, StoredSaleLine, Transaction } from '../record.ts';
import { isSoldGroup, lineByLine } from '../sale/sold-lines.ts';
import { specialAccountId } from '../special-account.ts';
import { objectNotFound, Refusal, savingFailed } from '../status.ts';
import { replaceTransaction } from '../transaction/put.ts';
import { transactionOf } from '../transaction/transaction.ts';

const codes = { delete: 3160, void: 3185 } as const;

/** What was paid with a line. */
export function paidWith({ line }: SoldLine): Amount {
  return negateAmount(line.Amount ?? zeroAmount);
}

/** The payments in an invoice that wait in undeposited funds. */
export function waitingPayments(books: Books, { body }: Transaction<'Invoice'>): readonly SoldLine[] {
  if (body.postings.length === 0) return [];
  const undeposited = specialAccountId(books, 'UndepositedFunds');
  return lineByLine(body.lines).filter(
    ({ kind, accountId, depositId }) =>
      kind === 'payment' && accountId === undeposited && depositId === undefined,
  );
}

/** The payment that a deposit names. @throws Refusal 3120 where there is none, 3180 where it does not wait. */
export function waitingPayment(books: Books, id: string, lineId: string): SoldLine {
  const invoice = transactionOf(books, 'Invoice', id);
  const isNamed = ({ line }: SoldLine) => line.TxnLineID === lineId;
  const waiting = waitingPayments(books, invoice).find(isNamed);
  if (waiting) return waiting;
  if (!lineByLine(invoice.body.lines).some(isNamed)) throw objectNotFound(lineId);
  throw savingFailed('Deposit', `The payment "${lineId}" is not in undeposited funds.`);
}

/** Notes in which deposit a payment is, or that it waits again; this does not touch its invoice. */
export function setPaymentDeposit(
  books: Books,
  id: string,
  lineId: string,
  depositId: string | undefined,
): void {
  const invoice = transactionOf(books, 'Invoice', id);
  const noted = (stored: SoldLine): SoldLine =>
    stored.line.TxnLineID === lineId ? { ...stored, depositId } : stored;
  const lines = invoice.body.lines.map((stored) =>
    isSoldGroup(stored) ? { ...stored, members: stored.members.map(noted) } : noted(stored),
  );
  replaceTransaction(books, { ...invoice, body: { ...invoice.body, lines } });
}

/** @throws Refusal 3160 or 3185 where a payment in the invoice is in a deposit. */
export function requireNoneDeposited({ id, body }: Transaction<'Invoice'>, deed: keyof typeof codes): void {
  if (lineByLine(body.lines).every(({ depositId }) => depositId === undefined)) return;
  const why = 'A payment in it has been deposited. Take it out of its deposit first.';
  throw new Refusal(
    codes[deed],
    `Cannot ${deed} the object specified by the id = "${id}".  QuickBooks error message: ${why}`,
  );
}

/** @throws Refusal 3170 where a payment that is in a deposit would go, or be another one. */
export function requireDepositedKept(
  before: readonly StoredSaleLine[],
  after: readonly StoredSaleLine[],
): void {
  for (const { line, accountId, depositId } of lineByLine(before)) {
    if (depositId === undefined) continue;
    const kept = lineByLine(after).find((each) => each.line.TxnLineID === line.TxnLineID);
    if (kept?.line.Amount === line.Amount && kept?.accountId === accountId) continue;
    throw new Refusal(3170, 'A payment that has been deposited cannot be changed.');
  }
}
