/** Journal entries: what a bookkeeper posts by hand, in balance or not at all. */
import { addAmounts, isNegative, isZero, negateAmount, zeroAmount } from '@autosync/core';
import type { Amount } from '@autosync/core';
import type { JournalEntryAdd, JournalEntryMod, JournalEntryRet, JournalLineMod } from '@autosync/qbxml';
import { nextTransactionId, now, today } from '../books.ts';
import type { Books } from '../books.ts';
import { merged } from '../merge.ts';
import type { JournalBody, JournalLine, Transaction } from '../record.ts';
import {
  accountReference,
  classReference,
  entityReference,
  featureOff,
  named,
  requireKept,
  resolved,
} from '../reference.ts';
import type { ReferencePlan } from '../reference.ts';
import {
  featureMissing,
  fieldInvalid,
  fieldMissing,
  objectNotFound,
  Refusal,
  savingFailed,
} from '../status.ts';
import { stored, without } from '../text.ts';
import { voidedMemo } from '../transaction/definition.ts';
import type { TransactionDefinition } from '../transaction/definition.ts';
import { defineMacro } from '../transaction/macro.ts';
import { numberOf } from '../transaction/number.ts';
import { changingTransaction, showingTransaction } from '../transaction/outcome.ts';
import { claimingPart, isSettled, requireSameClaim } from '../transaction/claiming-part.ts';
import { postingTo } from '../transaction/posting.ts';
import { putTransaction } from '../transaction/put.ts';
import { queryTransactions } from '../transaction/query.ts';
import { newTransaction, requireActiveReferences, transactionHeader } from '../transaction/transaction.ts';
import type { Handlers } from '../work.ts';

const owner = 'JournalEntry';
const references: ReferencePlan = { CurrencyRef: featureOff('Currency') };
const lineReferences: ReferencePlan = {
  AccountRef: accountReference,
  EntityRef: entityReference,
  ClassRef: classReference,
};

export const journalEntry: TransactionDefinition<'JournalEntry'> = {
  type: 'JournalEntry',
  present(books, transaction, parts) {
    const { header, lines } = transaction.body;
    const value: JournalEntryRet = {
      ...transactionHeader(books, transaction),
      ...header,
      ...(parts.lines && {
        lines: lines.map((line) => ({ ...line, value: named(books, line.value, lineReferences) })),
      }),
    };
    return { element: 'JournalEntryRet', value };
  },
  referring: ({ lines }) => lines.map(({ value }) => [value, lineReferences]),
  accountIdsOf: ({ lines }) => lines.flatMap(({ value }) => value.AccountRef?.ListID ?? []),
  entityIdsOf: ({ lines }) => lines.flatMap(({ value }) => value.EntityRef?.ListID ?? []),
  voided: ({ part: _part, ...body }) => ({
    ...body,
    total: zeroAmount,
    applications: [],
    postings: [],
    lines: body.lines.map(({ element, value }, index) => ({
      element,
      value: { ...value, Amount: zeroAmount, ...(index === 0 && { Memo: voidedMemo(value.Memo) }) },
    })),
  }),
};

export const journalEntryHandlers: Handlers = {
  JournalEntryAdd(work, request) {
    const { JournalEntryAdd: given } = request;
    const id = addEntry(work.books, given);
    defineMacro(work, given.defMacro, id);
    return showingTransaction(work, journalEntry, id, request);
  },
  JournalEntryMod: (work, request) =>
    changingTransaction(work, journalEntry, request.JournalEntryMod, request, (current) => {
      modifyEntry(work.books, current, request.JournalEntryMod);
      return undefined;
    }),
  JournalEntryQuery: (work, request) => queryTransactions(work, 'JournalEntryQuery', journalEntry, request),
};

function addEntry(books: Books, given: JournalEntryAdd): string {
  requireHome(given);
  const fields = without(given, 'lines', 'defMacro', 'ExchangeRate', 'CurrencyRef');
  const own = resolved(books, stored(fields, books.switches), references, owner);
  const { TxnDate = today(books), RefNumber } = own;
  const header = {
    IsAdjustment: false,
    ...own,
    TxnDate,
    RefNumber: numberOf(books, 'JournalEntry', RefNumber),
  };
  const started = newTransaction(books);
  const lines = given.lines.map(({ element, value }): JournalLine => {
    const line = newLine(books, without(value, 'defMacro', 'TxnLineID'));
    return { element, value: line };
  });
  const body = journalBody(books, header, lines);
  const kept = { type: 'JournalEntry', entityId: '', refNumber: header.RefNumber, date: TxnDate } as const;
  putTransaction(books, { ...started, ...kept, isPaid: isSettled(body), body });
  return started.id;
}

function modifyEntry(books: Books, current: Transaction<'JournalEntry'>, given: JournalEntryMod): void {
  requireHome(given);
  const fields = without(given, 'TxnID', 'EditSequence', 'JournalLineMod', 'ExchangeRate', 'CurrencyRef');
  requireKept(fields, ['TxnDate', 'IsAdjustment']);
  const header = stored(merged(current.body.header, fields, books.switches), books.switches);
  const { JournalLineMod: entries } = given;
  const lines = entries?.length ? changedLines(books, current.body.lines, entries) : current.body.lines;
  const { RefNumber: refNumber, TxnDate: date = current.date } = header;
  const { applications } = current.body;
  const body = { ...journalBody(books, header, lines), applications };
  requireSameClaim(books, owner, current, { ...current, body });
  putTransaction(books, {
    ...current,
    refNumber,
    date,
    modifiedAt: now(books),
    isPaid: isSettled(body),
    body,
  });
}

/** The same rule of lines as everywhere (qbxml.md 4.2); a line that turns its side says so. */
function changedLines(
  books: Books,
  current: readonly JournalLine[],
  entries: readonly JournalLineMod[],
): readonly JournalLine[] {
  let last = -1;
  return entries.map(({ TxnLineID: id, JournalLineType: side, ...fields }) => {
    if (id === '-1') {
      if (side === undefined) throw fieldMissing('JournalLineType');
      return { element: elementOfSide(side), value: newLine(books, fields) };
    }
    const place = current.findIndex(({ value }) => value.TxnLineID === id);
    const existing = current[place];
    if (!existing) throw objectNotFound(id);
    if (place <= last)
      throw new Refusal(3290, 'The order of the lines differs from that of the transaction.');
    last = place;
    requireKept(fields, ['AccountRef', 'Amount']);
    const changed = stored(merged(existing.value, fields, books.switches), books.switches);
    const value = resolved(books, changed, lineReferences, owner);
    requireActiveReferences(books, existing.value, value, lineReferences, owner);
    return { element: side === undefined ? existing.element : elementOfSide(side), value };
  });
}

function elementOfSide(side: 'Debit' | 'Credit'): JournalLine['element'] {
  return side === 'Debit' ? 'JournalDebitLine' : 'JournalCreditLine';
}

function newLine(books: Books, given: JournalLine['value']): JournalLine['value'] {
  const line = resolved(books, stored(given, books.switches), lineReferences, owner);
  requireActiveReferences(books, {}, line, lineReferences, owner);
  return { ...line, TxnLineID: nextTransactionId(books) };
}

function journalBody(books: Books, header: JournalEntryRet, lines: readonly JournalLine[]): JournalBody {
  const signed = lines.map(({ element, value }) => ({
    accountId: value.AccountRef?.ListID,
    entityId: value.EntityRef?.ListID,
    amount: signedAmount(element, value.Amount === '' ? undefined : value.Amount),
  }));
  const difference = addAmounts(zeroAmount, ...signed.map(({ amount }) => amount));
  if (!isZero(difference)) throw savingFailed(owner, 'The transaction is not in balance.');
  const part = claimingPart(books, owner, signed);
  const postings = signed.flatMap(({ accountId, entityId, amount }) => {
    if (isZero(amount)) return [];
    if (accountId === undefined) throw fieldMissing('AccountRef');
    return [postingTo(books, accountId, entityId, amount)];
  });
  const debits = signed.filter(({ amount }) => !isNegative(amount)).map(({ amount }) => amount);
  const total = addAmounts(zeroAmount, ...debits);
  return { header, lines, total, ...(part && { part }), applications: [], postings };
}

/** Debit positive. @throws Refusal 3210 for an amount below zero. */
function signedAmount(element: JournalLine['element'], amount: Amount = zeroAmount): Amount {
  if (isNegative(amount)) throw fieldInvalid('Amount', amount, 'The amount must not be negative.');
  return element === 'JournalDebitLine' ? amount : negateAmount(amount);
}

function requireHome(given: JournalEntryAdd | JournalEntryMod): void {
  const { ExchangeRate, CurrencyRef } = given;
  const isHomeAdjustment = 'IsHomeCurrencyAdjustment' in given && given.IsHomeCurrencyAdjustment === true;
  if ((ExchangeRate !== undefined && ExchangeRate !== '') || CurrencyRef || isHomeAdjustment)
    throw featureMissing();
}
