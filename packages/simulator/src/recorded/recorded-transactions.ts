/** Puts recorded transactions into a file that has what they refer to. */
import { addAmounts, isZero, zeroAmount } from '@autosync/core';
import type { Amount } from '@autosync/core';
import type { AppliedToTxnRet, ReceivePaymentRet } from '@autosync/qbxml';
import { repost } from '../balance.ts';
import { countOn } from '../books.ts';
import type { Books } from '../books.ts';
import type { AnswerEntry, Application, Transaction } from '../record.ts';
import { Refusal } from '../status.ts';
import { takenOff } from '../transaction/application.ts';
import { numberOf } from '../transaction/number.ts';
import { memberOf, textOf } from './field.ts';
import { foreignFields } from './recorded-element.ts';
import { applicationsOf, recordedTransaction } from './recorded-transaction.ts';

interface PutTransactions {
  /** The types of what was put. */
  readonly put: readonly string[];
  readonly skipped: readonly Skipped[];
}

interface Skipped {
  readonly element: string;
  readonly id: string;
  readonly why: string;
}

/** What was recorded as a transaction goes into the file; what is paid and was not recorded becomes a stub. */
export function putRecordedTransactions(books: Books, records: readonly AnswerEntry[]): PutTransactions {
  const recorded = records.filter(({ value }) => textOf(value, 'TxnID') !== '');
  for (const { value } of recorded) countOnFrom(books, value);
  const payments = recorded.flatMap((each) => (each.element === 'ReceivePaymentRet' ? [each.value] : []));
  const applications = applicationsByDebt(payments);
  const ids = new Set(recorded.map(({ value }) => textOf(value, 'TxnID')));
  const stubs = payments.flatMap((payment) => paidStubs(payment, applications, ids));
  const skipped: Skipped[] = [];
  const skip = (element: string, id: string, why: string) => skipped.push({ element, id, why });
  const made = new Map<string, Transaction>();
  for (const entry of [...stubs, ...recorded]) {
    const id = textOf(entry.value, 'TxnID');
    const foreign = foreignFields(entry.element.replace(/Ret$/, ''), entry);
    for (const name of foreign) skip(entry.element, id, `qbXML has no such ${name}.`);
    const own = withoutFields(entry, foreign);
    const result = made.has(id) ? 'It was recorded more than once.' : transactionOf(books, own, applications);
    if (typeof result === 'string') skip(entry.element, id, result);
    else made.set(id, result);
  }
  for (const { id, type } of withoutOtherEnd(made)) {
    skip(`${type}Ret`, id, 'What was applied to it, or by it, cannot be loaded.');
  }
  for (const transaction of made.values()) {
    books.storage.putTransaction(transaction);
    if (transaction.refNumber !== undefined) numberOf(books, transaction.type, transaction.refNumber);
    repost(books, [], transaction.body.postings);
  }
  return { put: [...made.values()].filter(({ id }) => ids.has(id)).map(({ type }) => type), skipped };
}

/** The transaction, or why there can be none. */
function transactionOf(
  books: Books,
  entry: AnswerEntry,
  applications: ReadonlyMap<string, readonly Application[]>,
): Transaction | string {
  try {
    return recordedTransaction(books, entry, applications);
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown;
    return thrown.message;
  }
}

function withoutFields(entry: AnswerEntry, names: readonly string[]): AnswerEntry;
function withoutFields({ element, value }: AnswerEntry, names: readonly string[]): object {
  const fields = Object.entries(value).filter(([name]) => !names.includes(name));
  return { element, value: Object.fromEntries(fields) };
}

/** What each payment pays, by the id of what is paid, as that keeps it. */
function applicationsByDebt(
  payments: readonly ReceivePaymentRet[],
): ReadonlyMap<string, readonly Application[]> {
  const byDebt = new Map<string, readonly Application[]>();
  for (const payment of payments) {
    for (const { transactionId: debt, ...application } of applicationsOf(payment)) {
      const own = { transactionId: payment.TxnID ?? '', ...application };
      byDebt.set(debt, [...(byDebt.get(debt) ?? []), own]);
    }
  }
  return byDebt;
}

/** Invoices that a payment names and nobody recorded: as much as was paid and is left. */
function paidStubs(
  payment: ReceivePaymentRet,
  applications: ReadonlyMap<string, readonly Application[]>,
  ids: ReadonlySet<string>,
): readonly AnswerEntry[] {
  const { CustomerRef, ARAccountRef, AppliedToTxnRet: paid = [] } = payment;
  return paid
    .filter(({ TxnID, TxnType }) => !ids.has(TxnID) && TxnType === 'Invoice')
    .map(({ TxnID, TxnDate = payment.TxnDate, RefNumber, BalanceRemaining }: AppliedToTxnRet) => {
      const AppliedAmount = sumOf(applications.get(TxnID) ?? []);
      const left = BalanceRemaining ?? zeroAmount;
      const value = {
        TxnID,
        CustomerRef,
        ARAccountRef,
        TxnDate,
        RefNumber,
        Subtotal: addAmounts(AppliedAmount, left),
        AppliedAmount,
        IsPaid: isZero(left),
      };
      return { element: 'InvoiceRet', value };
    });
}

function sumOf(applications: readonly Application[]): Amount {
  return addAmounts(zeroAmount, ...applications.map(takenOff));
}

/** Takes out, and answers, what is applied to a transaction that is not among those made. */
function withoutOtherEnd(made: Map<string, Transaction>): readonly Transaction[] {
  const lost = [...made.values()].filter(({ body }) =>
    body.applications.some(({ transactionId }) => !made.has(transactionId)),
  );
  for (const { id } of lost) made.delete(id);
  return lost.length === 0 ? [] : [...lost, ...withoutOtherEnd(made)];
}

/** What is added later gets ids and numbers beyond those recorded. */
function countOnFrom(books: Books, value: unknown): void {
  const count = Number.parseInt(textOf(value, 'TxnID').split('-')[0] ?? '', 16);
  const lines = JSON.stringify(value).matchAll(/"TxnLineID":"([0-9A-F]+)-/g);
  for (const each of [count, ...Array.from(lines, ([, id = '']) => Number.parseInt(id, 16))])
    if (!Number.isNaN(each)) countOn(books, 'transaction', each);
  const number = memberOf(value, 'TxnNumber');
  if (typeof number === 'number') countOn(books, 'transaction number', number);
}
