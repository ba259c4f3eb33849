/**
 * Condense Data takes away what is settled up to a day and puts one journal entry in its place that affects
 * the accounts as all of it did, so that no balance moves. To a sync it looks like a mass deletion
 * (bookkeeping.md 21). What stays, by Intuit's page on the matter: what has an open balance, what waits to be
 * deposited, and whatever is linked to something that stays. Here what moved stock and what is no sale,
 * payment, credit or deposit stays as well.
 */
import { addAmounts, isNegative, isZero, negateAmount, zeroAmount } from '@autosync/core';
import type { Amount, DateOnly } from '@autosync/core';
import { nextTransactionId, now } from '../books.ts';
import type { Books } from '../books.ts';
import { isReceipt, isWaiting } from '../deposit/deposited.ts';
import { waitingPayments } from '../deposit/payment-line.ts';
import type { JournalLine, Posting, TransactionType } from '../record.ts';
import { unusedPayment } from '../transaction/application.ts';
import { numberOf } from '../transaction/number.ts';
import { removeTransaction, replaceTransaction } from '../transaction/put.ts';
import { isOfTransactionType, newTransaction } from '../transaction/transaction.ts';
import { transactionTypes } from '../transaction/transaction-types.ts';

export interface Condensed {
  readonly removed: number;
  /** The journal entry in the place of what was taken away; undefined where there is nothing to put there. */
  readonly id?: string;
}

const condensable: readonly TransactionType[] = [
  'Charge',
  'CreditMemo',
  'Deposit',
  'Invoice',
  'ReceivePayment',
  'SalesReceipt',
];

export function condense(books: Books, through: DateOnly): Condensed {
  const settled = settledUntil(books, through);
  const sums = new Map<string, Posting>();
  for (const id of settled) {
    const transaction = books.storage.transaction(id);
    if (!transaction) continue;
    for (const posting of transaction.body.postings) addTo(sums, posting);
    removeTransaction(books, transaction);
    if (!books.switches.condensedAreTold) continue;
    const { type, createdAt, refNumber: name } = transaction;
    books.storage.addDeleted({ kind: 'transaction', type, id, createdAt, deletedAt: now(books), name });
  }
  const postings = [...sums.values()].filter(({ amount }) => !isZero(amount));
  if (postings.length === 0) return { removed: settled.size };
  return { removed: settled.size, id: addSummary(books, through, postings) };
}

/** What is settled in itself and linked to nothing that stays. */
function settledUntil(books: Books, through: DateOnly): ReadonlySet<string> {
  const keys = books.storage.transactionKeys({ types: condensable, dateTo: through });
  const settled = new Set(keys.map(({ id }) => id).filter((id) => isSettled(books, id)));
  const links = new Map<string, string[]>();
  const staying: string[] = [];
  for (const { id } of settled.size === 0 ? [] : books.storage.transactionKeys({ types: transactionTypes })) {
    for (const other of namedIn(books, id)) {
      if (!settled.has(id)) staying.push(other);
      if (!settled.has(other)) staying.push(id);
      links.set(id, [...(links.get(id) ?? []), other]);
      links.set(other, [...(links.get(other) ?? []), id]);
    }
  }
  for (let id = staying.pop(); id !== undefined; id = staying.pop()) {
    if (settled.delete(id)) staying.push(...(links.get(id) ?? []));
  }
  return settled;
}

function isSettled(books: Books, id: string): boolean {
  const transaction = books.storage.transaction(id);
  if (!transaction || transaction.body.postings.some(({ itemId }) => itemId !== undefined)) return false;
  if (isReceipt(transaction) && isWaiting(books, transaction)) return false;
  const isInvoice = isOfTransactionType(transaction, 'Invoice');
  if (isInvoice && waitingPayments(books, transaction).length > 0) return false;
  const { type, isPaid, body } = transaction;
  if (type === 'Invoice' || type === 'Charge') return isPaid === true;
  return type === 'CreditMemo' || type === 'ReceivePayment' ? isZero(unusedPayment(body)) : true;
}

/** The other transactions whose ids stand anywhere in the body: what it pays, deposits or is linked to. */
function namedIn(books: Books, id: string): readonly string[] {
  const body = JSON.stringify(books.storage.transaction(id)?.body);
  const named = new Set([...body.matchAll(/\b[0-9A-F]+-\d{9,10}\b/g)].map(([found]) => found));
  named.delete(id);
  return [...named].filter((other) => books.storage.transaction(other) !== undefined);
}

function addTo(sums: Map<string, Posting>, { accountId, entityId, amount }: Posting): void {
  const key = `${accountId} ${entityId ?? ''}`;
  const before: Amount = sums.get(key)?.amount ?? zeroAmount;
  const sum = { accountId, amount: addAmounts(before, amount) };
  sums.set(key, entityId === undefined ? sum : { ...sum, entityId });
}

/** The names of customers stand in its postings alone, as QuickBooks shows such lines without a name. */
function addSummary(books: Books, date: DateOnly, postings: readonly Posting[]): string {
  const started = newTransaction(books);
  const byAccount = new Map<string, Posting>();
  for (const { accountId, amount } of postings) addTo(byAccount, { accountId, amount });
  const lines = [...byAccount.values()].filter(({ amount }) => !isZero(amount));
  const header = {
    IsAdjustment: false,
    TxnDate: date,
    RefNumber: numberOf(books, 'JournalEntry', undefined),
  };
  const debits = lines.filter(({ amount }) => !isNegative(amount)).map(({ amount }) => amount);
  replaceTransaction(books, {
    ...started,
    type: 'JournalEntry',
    entityId: '',
    refNumber: header.RefNumber,
    date,
    isPaid: undefined,
    body: {
      header,
      lines: lines.map((line) => summaryLine(books, line)),
      total: addAmounts(zeroAmount, ...debits),
      applications: [],
      postings,
    },
  });
  return started.id;
}

function summaryLine(books: Books, { accountId, amount }: Posting): JournalLine {
  const value = {
    TxnLineID: nextTransactionId(books),
    AccountRef: { ListID: accountId },
    Memo: 'Condensed transactions',
  };
  return isNegative(amount)
    ? { element: 'JournalCreditLine', value: { ...value, Amount: negateAmount(amount) } }
    : { element: 'JournalDebitLine', value: { ...value, Amount: amount } };
}
