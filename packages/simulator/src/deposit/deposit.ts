/** Deposits: what waits in undeposited funds, and other money, goes to the bank in one sum. */
import { addAmounts, isNegative, isZero, negateAmount, subtractAmounts, zeroAmount } from '@autosync/core';
import type { DepositAdd, DepositLineRet, DepositMod, DepositRet } from '@autosync/qbxml';
import { nextTransactionId, now, today } from '../books.ts';
import type { Books } from '../books.ts';
import { merged } from '../merge.ts';
import type { DepositBody, Transaction } from '../record.ts';
import { accountReference, named, requireKept, resolved } from '../reference.ts';
import type { ReferencePlan } from '../reference.ts';
import { featureMissing, fieldMissing, Refusal, savingFailed, statusNoMatch, statusOk } from '../status.ts';
import { stored, without } from '../text.ts';
import { voidedMemo } from '../transaction/definition.ts';
import type { TransactionDefinition } from '../transaction/definition.ts';
import { defineMacro } from '../transaction/macro.ts';
import { changingTransaction, showingTransaction } from '../transaction/outcome.ts';
import { postingTo } from '../transaction/posting.ts';
import { putTransaction } from '../transaction/put.ts';
import { queryTransactions } from '../transaction/query.ts';
import { newTransaction, requireActiveReferences, transactionHeader } from '../transaction/transaction.ts';
import type { Handlers, Work } from '../work.ts';
import { setDeposit } from './deposited.ts';
import { changedLines, depositLineReferences, newLine } from './deposit-line.ts';
import { setPaymentDeposit } from './payment-line.ts';
import { waitingReceipts } from './waiting.ts';

const owner = 'Deposit';
const references: ReferencePlan = {
  DepositToAccountRef: accountReference,
  CashBackInfoRet: { members: { AccountRef: accountReference } },
};

export const deposit: TransactionDefinition<'Deposit'> = {
  type: 'Deposit',
  present(books, transaction, parts) {
    const { header, lines, total } = transaction.body;
    const value: DepositRet = {
      ...transactionHeader(books, transaction),
      ...named(books, header, references),
      DepositTotal: total,
      ...(parts.lines &&
        lines.length > 0 && {
          DepositLineRet: lines.map((line) => named(books, line, depositLineReferences)),
        }),
    };
    return { element: 'DepositRet', value };
  },
  referring: ({ header, lines }) => [
    [header, references],
    ...lines.map((line) => [line, depositLineReferences] as const),
  ],
  accountIdsOf: ({ header, lines }) =>
    [header, ...lines].flatMap((part) =>
      'DepositToAccountRef' in part
        ? (part.DepositToAccountRef?.ListID ?? [])
        : 'AccountRef' in part
          ? (part.AccountRef?.ListID ?? [])
          : [],
    ),
  entityIdsOf: ({ lines }) => lines.flatMap(({ EntityRef }) => EntityRef?.ListID ?? []),
  // The payments of a voided deposit wait again, and their lines are gone.
  voided: ({ header: { CashBackInfoRet: _cash, ...header }, lines }) => ({
    header: { ...header, Memo: voidedMemo(header.Memo) },
    lines: lines.filter(({ TxnID }) => TxnID === undefined).map((line) => ({ ...line, Amount: zeroAmount })),
    total: zeroAmount,
    applications: [],
    postings: [],
  }),
  beforeRemoval: (books, { body }) => body.lines.forEach((line) => noteDeposit(books, line, undefined)),
};

export const depositHandlers: Handlers = {
  DepositAdd(work, request) {
    const { DepositAdd: given } = request;
    const id = addDeposit(work, given);
    defineMacro(work, given.defMacro, id);
    return showingTransaction(work, deposit, id, request);
  },
  DepositMod: (work, request) =>
    changingTransaction(work, deposit, request.DepositMod, request, (current) => {
      modifyDeposit(work, current, request.DepositMod);
      return undefined;
    }),
  DepositQuery: (work, request) => queryTransactions(work, 'DepositQuery', deposit, request),
  ReceivePaymentToDepositQuery({ books }, request) {
    const records = [...waitingReceipts(books, request.IncludeRetElement)];
    const counts =
      request.metaData === undefined || request.metaData === 'NoMetaData' ? {} : { retCount: records.length };
    if (request.metaData === 'MetaDataOnly') return { status: statusOk, counts, records: [] };
    return { status: records.length === 0 ? statusNoMatch : statusOk, counts, records };
  },
};

function addDeposit(work: Work, given: DepositAdd): string {
  const { books } = work;
  requireHome(given);
  const { CashBackInfoAdd: cash } = given;
  const fields = without(
    given,
    'defMacro',
    'DepositLineAdd',
    'CashBackInfoAdd',
    'ExchangeRate',
    'CurrencyRef',
  );
  const { CashBackInfoRet: _none, ...own }: DepositRet = resolved(
    books,
    stored(fields, books.switches),
    references,
    owner,
  );
  requireActiveReferences(books, {}, own, references, owner);
  const started = newTransaction(books);
  nextTransactionId(books); // One more for the line that stands for the bank, as in invoices (recorded).
  const { TxnDate = today(books) } = own;
  const CashBackInfoRet = cash && cashBack(books, cash);
  const header: DepositRet = { ...own, TxnDate, ...(CashBackInfoRet && { CashBackInfoRet }) };
  const lines = (given.DepositLineAdd ?? []).map((line) => newLine(work, line));
  const kept = { type: 'Deposit', entityId: '', refNumber: undefined, date: TxnDate } as const;
  const body = depositBody(books, header, lines);
  putDeposit(books, { ...started, ...kept, isPaid: undefined, body });
  return started.id;
}

function cashBack(books: Books, given: NonNullable<DepositAdd['CashBackInfoAdd']>) {
  const fields = stored(without(given, 'defMacro'), books.switches);
  const cash = resolved(books, fields, { AccountRef: accountReference }, owner);
  return { TxnLineID: nextTransactionId(books), ...cash };
}

function modifyDeposit(work: Work, current: Transaction<'Deposit'>, given: DepositMod): void {
  const { books } = work;
  requireHome(given);
  const { DepositLineMod: entries, CashBackInfoMod: cash } = given;
  const fields = without(
    given,
    'TxnID',
    'EditSequence',
    'DepositLineMod',
    'CashBackInfoMod',
    'ExchangeRate',
    'CurrencyRef',
  );
  requireKept(fields, ['TxnDate', 'DepositToAccountRef']);
  const { header: before, lines: linesBefore } = current.body;
  if (cash && !before.CashBackInfoRet) throw featureMissing();
  const changes = cash ? { ...fields, CashBackInfoRet: cash } : fields;
  const changed = stored(merged(before, changes, books.switches), books.switches);
  const header = resolved(books, changed, references, owner);
  requireActiveReferences(books, before, header, references, owner);
  // What the deposit held waits again, so that it can be named anew.
  linesBefore.forEach((line) => noteDeposit(books, line, undefined));
  const lines = entries?.length ? changedLines(work, linesBefore, entries) : linesBefore;
  const body = depositBody(books, header, lines);
  const date = header.TxnDate ?? current.date;
  putDeposit(books, { ...current, date, modifiedAt: now(books), body });
}

/** @throws Refusal 3180 where less than nothing goes to the bank, 3150 for a line without an account, 3177 for a receipt that is named twice. */
function depositBody(books: Books, header: DepositRet, lines: DepositBody['lines']): DepositBody {
  requireOnce(lines);
  const cash = header.CashBackInfoRet;
  const cashAmount = cash?.Amount ?? zeroAmount;
  const total = subtractAmounts(
    addAmounts(zeroAmount, ...lines.map(({ Amount }) => Amount ?? zeroAmount)),
    cashAmount,
  );
  if (isNegative(total)) throw savingFailed(owner, 'The total of a deposit must not be negative.');
  const from = lines.flatMap(({ AccountRef, EntityRef, Amount = zeroAmount }) => {
    if (AccountRef?.ListID === undefined) throw fieldMissing('AccountRef');
    return isZero(Amount)
      ? []
      : [postingTo(books, AccountRef.ListID, EntityRef?.ListID, negateAmount(Amount))];
  });
  const bank = { accountId: header.DepositToAccountRef?.ListID ?? '', amount: total };
  const back = isZero(cashAmount) ? [] : [{ accountId: cash?.AccountRef.ListID ?? '', amount: cashAmount }];
  return { header, lines, total, applications: [], postings: [bank, ...from, ...back] };
}

function requireOnce(lines: DepositBody['lines']): void {
  const receipts = lines.flatMap(({ TxnID, PaymentTxnLineID = '' }) =>
    TxnID === undefined ? [] : `${TxnID} ${PaymentTxnLineID}`,
  );
  if (new Set(receipts).size === receipts.length) return;
  throw new Refusal(3177, 'A transaction may appear only once in a request.');
}

/** Writes a deposit and notes it with every receipt that is in it. */
function putDeposit(books: Books, written: Transaction<'Deposit'>): void {
  putTransaction(books, written);
  for (const line of written.body.lines) noteDeposit(books, line, written.id);
}

function noteDeposit(
  books: Books,
  { TxnID, PaymentTxnLineID }: DepositLineRet,
  depositId: string | undefined,
): void {
  if (TxnID === undefined) return;
  if (PaymentTxnLineID === undefined) setDeposit(books, TxnID, depositId);
  else setPaymentDeposit(books, TxnID, PaymentTxnLineID, depositId);
}

function requireHome({ ExchangeRate, CurrencyRef }: DepositAdd | DepositMod): void {
  if ((ExchangeRate !== undefined && ExchangeRate !== '') || CurrencyRef) throw featureMissing();
}
