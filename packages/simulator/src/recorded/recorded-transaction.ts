/**
 * Recorded transactions as the file keeps them. They post what they say; what was not recorded of them (lines
 * that nobody asked for, accounts of items) is made up for with Opening Balance Equity, so that they balance.
 */
import { addAmounts, negateAmount, percent, zeroAmount } from '@autosync/core';
import type { Amount, Percent } from '@autosync/core';
import type {
  BillRet,
  CreditMemoRet,
  InvoiceRet,
  JournalEntryRet,
  PurchaseOrderRet,
  ReceivePaymentRet,
  SalesReceiptRet,
} from '@autosync/qbxml';
import type { Books } from '../books.ts';
import type { AnswerEntry, Application, PurchaseBody, SaleBody, Transaction } from '../record.ts';
import type { GivenReference } from '../reference.ts';
import type { Bearer } from '../sale/sale.ts';
import { payableAccountId, specialAccountId } from '../special-account.ts';
import { Refusal } from '../status.ts';
import { without } from '../text.ts';
import { appliedTotal } from '../transaction/application.ts';
import { claimingPart, isSettled } from '../transaction/claiming-part.ts';
import { timesOf } from './field.ts';
import { itemLines, saleLines } from './recorded-line.ts';
import { balanced, recordedSalePostings } from './recorded-posting.ts';

/** What every answer about a transaction says first; the transaction keeps it beside its body. */
const kept = ['TxnID', 'TimeCreated', 'TimeModified', 'EditSequence', 'TxnNumber'] as const;
/** What is worked out when a sale is read. */
const derived = ['Subtotal', 'SalesTaxPercentage', 'SalesTaxTotal', 'lines'] as const;

/**
 * The recorded record as a transaction.
 *
 * @param applications what is paid by what among the recorded payments, by the id of what is paid.
 * @throws Refusal 3150 or 3280 where it lacks what a transaction needs.
 */
export function recordedTransaction(
  books: Books,
  { element, value }: AnswerEntry,
  applications: ReadonlyMap<string, readonly Application[]>,
): Transaction {
  if (element === 'InvoiceRet')
    return recordedInvoice(books, value, applications.get(value.TxnID ?? '') ?? []);
  if (element === 'CreditMemoRet') return recordedCredit(books, value);
  if (element === 'SalesReceiptRet') return recordedReceipt(books, value);
  if (element === 'EstimateRet') {
    const header = without(value, ...kept, ...derived, 'TotalAmount');
    return {
      ...known(books, value, value.CustomerRef),
      type: 'Estimate',
      isPaid: undefined,
      body: soldBody(books, value, header, undefined),
    };
  }
  if (element === 'SalesOrderRet') {
    const header = without(value, ...kept, ...derived, 'TotalAmount');
    return {
      ...known(books, value, value.CustomerRef),
      type: 'SalesOrder',
      isPaid: undefined,
      body: soldBody(books, value, header, undefined),
    };
  }
  if (element === 'JournalEntryRet') return recordedJournal(books, value);
  if (element === 'ReceivePaymentRet') return recordedPayment(books, value);
  if (element === 'PurchaseOrderRet') return recordedOrder(books, value);
  if (element === 'BillRet') return recordedBill(books, value);
  throw new Refusal(3150, 'This type of record cannot be loaded.');
}

function recordedInvoice(
  books: Books,
  { AppliedAmount = zeroAmount, IsPaid: isPaid = false, ...value }: InvoiceRet,
  applications: readonly Application[],
): Transaction {
  requireKnown(appliedTotal(applications), AppliedAmount);
  const header = without(value, ...kept, ...derived, 'BalanceRemaining', 'LinkedTxn');
  const bearer = receivable(books, value.ARAccountRef, value.CustomerRef, 'debit');
  const body = { ...soldBody(books, value, header, bearer), applications };
  return { ...known(books, value, value.CustomerRef), type: 'Invoice', isPaid, body };
}

function recordedReceipt(books: Books, value: SalesReceiptRet): Transaction {
  const header = without(value, ...kept, ...derived, 'TotalAmount');
  const accountId = value.DepositToAccountRef?.ListID ?? specialAccountId(books, 'UndepositedFunds');
  const body = soldBody(books, value, header, { accountId, side: 'debit' });
  return { ...known(books, value, value.CustomerRef), type: 'SalesReceipt', isPaid: undefined, body };
}

/** What a payment says that it pays. */
export function applicationsOf({ AppliedToTxnRet = [] }: ReceivePaymentRet): readonly Application[] {
  return AppliedToTxnRet.map(
    ({ TxnID, Amount: amount = zeroAmount, DiscountAmount: discount, DiscountAccountRef }) => {
      const discountAccountId = DiscountAccountRef?.ListID;
      return {
        transactionId: TxnID,
        amount,
        ...(discount !== undefined && { discount }),
        ...(discountAccountId !== undefined && { discountAccountId }),
      };
    },
  );
}

interface Told {
  readonly TxnID?: string;
  readonly TxnNumber?: number;
  readonly TxnDate?: Transaction['date'];
  readonly RefNumber?: string;
}

/** What a transaction keeps beside its body. @throws Refusal 3150 for a record without an id, a day or its name. */
function known(books: Books, told: Told, entity: GivenReference | undefined) {
  const { TxnID: id, TxnNumber: number = 0, TxnDate: date, RefNumber: refNumber } = told;
  const entityId = entity?.ListID;
  if (id === undefined || date === undefined || entityId === undefined) {
    throw new Refusal(3150, 'The record has no id, no date or no name.');
  }
  return { id, number, entityId, refNumber, date, ...timesOf(books, told) };
}

/** @throws Refusal 3150 where something was applied that was not recorded. */
function requireKnown(recorded: Amount, shown: Amount): void {
  if (recorded === shown || recorded === negateAmount(shown)) return;
  throw new Refusal(3150, 'What was applied to it, or by it, was not recorded.');
}

function receivable(
  books: Books,
  account: GivenReference | undefined,
  customer: GivenReference | undefined,
  side: Bearer['side'],
): Bearer {
  const accountId = account?.ListID ?? specialAccountId(books, 'AccountsReceivable');
  return { accountId, entityId: customer?.ListID ?? '', side };
}

interface SoldValue {
  readonly IsPending?: boolean;
  readonly Subtotal?: Amount;
  readonly SalesTaxPercentage?: Percent;
  readonly SalesTaxTotal?: Amount;
  readonly lines?: Parameters<typeof saleLines>[1];
}

function soldBody<Header extends object>(
  books: Books,
  value: SoldValue,
  header: Header,
  bearer: Bearer | undefined,
): SaleBody<Header> {
  const { Subtotal = zeroAmount, SalesTaxPercentage: rate, SalesTaxTotal: taxTotal = zeroAmount } = value;
  const lines = saleLines(books, value.lines, Subtotal);
  const total = addAmounts(Subtotal, taxTotal);
  const postings =
    bearer && value.IsPending !== true ? recordedSalePostings(books, lines, total, taxTotal, bearer) : [];
  return {
    header,
    lines,
    total,
    tax: { rate: rate ?? percent('0'), total: taxTotal },
    applications: [],
    postings,
  };
}

function recordedCredit(books: Books, value: CreditMemoRet): Transaction {
  const { TotalAmount = zeroAmount, CreditRemaining = TotalAmount, ...rest } = value;
  requireKnown(CreditRemaining, TotalAmount);
  const header = without(rest, ...kept, ...derived, 'LinkedTxn');
  const body = soldBody(
    books,
    value,
    header,
    receivable(books, value.ARAccountRef, value.CustomerRef, 'credit'),
  );
  return { ...known(books, value, value.CustomerRef), type: 'CreditMemo', isPaid: false, body };
}

function recordedPayment(books: Books, value: ReceivePaymentRet): Transaction {
  const { TotalAmount: total = zeroAmount, UnusedPayment = total, AppliedToTxnRet: _paid, ...rest } = value;
  const applications = applicationsOf(value);
  requireKnown(addAmounts(UnusedPayment, ...applications.map(({ amount }) => amount)), total);
  const header = without(rest, ...kept, 'UnusedCredits');
  const { accountId, entityId = '' } = receivable(books, value.ARAccountRef, value.CustomerRef, 'credit');
  const into = value.DepositToAccountRef?.ListID ?? specialAccountId(books, 'UndepositedFunds');
  const discounts = applications.flatMap(({ discount, discountAccountId }) =>
    discount === undefined || discountAccountId === undefined
      ? []
      : [{ accountId: discountAccountId, amount: discount }],
  );
  const owed = negateAmount(addAmounts(total, ...discounts.map(({ amount }) => amount)));
  const postings = balanced(books, [
    { accountId: into, amount: total },
    ...discounts,
    { accountId, entityId, amount: owed },
  ]);
  const body = { header, total, applications, postings };
  const isPaid = UnusedPayment === zeroAmount;
  return { ...known(books, value, value.CustomerRef), type: 'ReceivePayment', isPaid, body };
}

function recordedJournal(books: Books, value: JournalEntryRet): Transaction {
  const { lines = [], ...rest } = value;
  const header = without(rest, ...kept);
  const signed = lines.map(({ element, value: { AccountRef, EntityRef, Amount: given } }) => {
    const amount = given === undefined || given === '' ? zeroAmount : given;
    return {
      accountId: AccountRef?.ListID,
      entityId: EntityRef?.ListID,
      amount: element === 'JournalDebitLine' ? amount : negateAmount(amount),
    };
  });
  const part = claimingPart(books, 'JournalEntry', signed);
  const debits = signed.filter(({ amount }) => !amount.startsWith('-')).map(({ amount }) => amount);
  const postings = balanced(
    books,
    signed.map(({ accountId = '', amount }) =>
      part?.accountId === accountId ? { accountId, entityId: part.entityId, amount } : { accountId, amount },
    ),
  );
  const total = addAmounts(zeroAmount, ...debits);
  const body = { header, lines, total, ...(part && { part }), applications: [], postings };
  return { ...known(books, value, { ListID: '' }), type: 'JournalEntry', isPaid: isSettled(body), body };
}

function recordedOrder(books: Books, value: PurchaseOrderRet): Transaction {
  const { TotalAmount: total = zeroAmount, lines: given = [], ...rest } = value;
  const header = without(rest, ...kept, 'LinkedTxn');
  const lines = given.map(({ value: line }) => {
    if ('ItemGroupRef' in line) throw new Refusal(3280, 'Its groups of items cannot be loaded.');
    return line;
  });
  const body = { header, lines, total, applications: [], postings: [] };
  return { ...known(books, value, value.VendorRef), type: 'PurchaseOrder', isPaid: undefined, body };
}

function recordedBill(books: Books, value: BillRet): Transaction {
  const { AmountDue: total = zeroAmount, OpenAmount = total, IsPaid: isPaid = false, ...rest } = value;
  requireKnown(OpenAmount, total);
  const { ExpenseLineRet: expenses = [], lines: given = [], ...fields } = rest;
  const header = without(fields, ...kept, 'LinkedTxn');
  const items = itemLines(books, given);
  const entityId = value.VendorRef?.ListID ?? '';
  const bought = [
    ...expenses.map(({ AccountRef, Amount: amount }) => ({ accountId: AccountRef?.ListID, amount })),
    ...items.map(({ line, accountId }) => ({ accountId, amount: line.Amount })),
  ].flatMap(({ accountId, amount }) =>
    accountId === undefined || amount === undefined ? [] : [{ accountId, amount }],
  );
  const postings = balanced(books, [
    {
      accountId: value.APAccountRef?.ListID ?? payableAccountId(books),
      entityId,
      amount: negateAmount(total),
    },
    ...bought,
  ]);
  const body: PurchaseBody<BillRet> = { header, expenses, lines: items, total, applications: [], postings };
  return { ...known(books, value, value.VendorRef), type: 'Bill', isPaid, body };
}
