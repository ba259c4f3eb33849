/**
 * What must hold in a company's books at any time, reckoned anew from its transactions: each rule answers
 * with what breaks it. None of them asks how the books came to be what they are.
 */
import {
  addAmounts,
  addQuantities,
  isNegative,
  isZero,
  negateAmount,
  quantity,
  zeroAmount,
} from '@autosync/core';
import type { Amount } from '@autosync/core';
import { balanceOf } from '../balance.ts';
import type { Books } from '../books.ts';
import type { Company } from '../company.ts';
import { isReceipt } from '../deposit/deposited.ts';
import { paidWith } from '../deposit/payment-line.ts';
import { waitingReceipts } from '../deposit/waiting.ts';
import { exportRecords } from '../export.ts';
import { stockOf } from '../inventory/stock.ts';
import type { AnswerEntry, NameSpace, Posting, Transaction } from '../record.ts';
import { lineByLine } from '../sale/sold-lines.ts';
import { specialAccountId } from '../special-account.ts';
import { appliedTotal, balanceRemaining, unusedPayment } from '../transaction/application.ts';
import { claimOf } from '../transaction/claim.ts';
import type { Claim } from '../transaction/claim.ts';
import { isOwed } from '../transaction/posting.ts';
import { isOfTransactionType } from '../transaction/transaction.ts';
import { transactionTypes } from '../transaction/transaction-types.ts';

type Balances = ReadonlyMap<string, Amount>;

/** Every transaction of the file, in the order of types and dates. */
export function allTransactions({ storage }: Books): readonly Transaction[] {
  const keys = storage.transactionKeys({ types: transactionTypes });
  return keys.flatMap(({ id }) => storage.transaction(id) ?? []);
}

/** Everything that is wrong with the books; nothing where they are sound. */
export function faults({ books }: Company): readonly string[] {
  const transactions = allTransactions(books);
  const entries = [...exportRecords(books)];
  return [
    ...transactions.flatMap(unbalanced),
    ...drifted(books, transactions),
    ...unlikeNames(books, entries),
    ...misapplied(books, transactions),
    ...unlikeOpenAmounts(books, transactions),
    ...unlikeUndeposited(books, transactions),
    ...unlikeStock(books, transactions),
    ...entries.flatMap(dangling),
  ];
}

/** Debits equal credits over all accounts; cheap enough to be asked after every step. */
export function difference(books: Books): Amount {
  const accounts = books.storage.elementKeys({ types: ['Account'] });
  return addAmounts(zeroAmount, ...accounts.map(({ id }) => balanceOf(books, 'Account', id)));
}

function unbalanced({ id, type, body }: Transaction): readonly string[] {
  const sum = sumOf(body.postings);
  return isZero(sum) ? [] : [`The postings of the ${type} ${id} differ by ${sum}.`];
}

function sumOf(postings: readonly Posting[]): Amount {
  return addAmounts(zeroAmount, ...postings.map(({ amount }) => amount));
}

function owners({ storage }: Books): readonly (readonly [key: string, NameSpace, id: string])[] {
  const accounts = storage.elementKeys({ types: ['Account'] });
  const names = storage.elementKeys({ types: ['Customer', 'Vendor', 'Employee', 'OtherName'] });
  return [...accounts, ...names].map(({ nameSpace, id }) => [`${nameSpace} ${id}`, nameSpace, id]);
}

function postedBalances(transactions: readonly Transaction[]): Balances {
  const sums = new Map<string, Amount>();
  for (const { body } of transactions) {
    for (const { accountId, entityId, amount } of body.postings) {
      add(sums, `Account ${accountId}`, amount);
      if (entityId !== undefined) add(sums, `Entity ${entityId}`, amount);
    }
  }
  return sums;
}

function add(sums: Map<string, Amount>, key: string, amount: Amount): void {
  sums.set(key, addAmounts(sums.get(key) ?? zeroAmount, amount));
}

/** The balances are what the postings come to. */
function drifted(books: Books, transactions: readonly Transaction[]): readonly string[] {
  const posted = postedBalances(transactions);
  const all = owners(books);
  const known = new Set(all.map(([key]) => key));
  const strays = [...posted.keys()].filter((key) => !known.has(key));
  const wrong = all.flatMap(([key, nameSpace, id]) => {
    const expected = posted.get(key) ?? zeroAmount;
    const found = balanceOf(books, nameSpace, id);
    return found === expected ? [] : [`The balance of ${key} is ${found}, its postings come to ${expected}.`];
  });
  return [...strays.map((key) => `${key} is gone and has postings.`), ...wrong];
}

/** Accounts receivable are the customers and jobs, accounts payable the vendors, and a total its parts. */
function unlikeNames(books: Books, entries: readonly AnswerEntry[]): readonly string[] {
  const customers = entries.flatMap(({ element, value }) => (element === 'CustomerRet' ? [value] : []));
  const vendors = entries.flatMap(({ element, value }) => (element === 'VendorRet' ? [value] : []));
  const accounts = entries.flatMap(({ element, value }) => (element === 'AccountRet' ? [value] : []));
  const sum = (values: readonly { readonly Balance?: Amount }[]) =>
    addAmounts(zeroAmount, ...values.map(({ Balance }) => Balance ?? zeroAmount));
  const sumOfType = (type: string) => sum(accounts.filter(({ AccountType }) => AccountType === type));
  const problems: string[] = [];
  const [receivable, payable] = [sumOfType('AccountsReceivable'), sumOfType('AccountsPayable')];
  if (receivable !== sum(customers))
    problems.push(`Accounts receivable are ${receivable}, customers owe ${sum(customers)}.`);
  if (payable !== sum(vendors))
    problems.push(`Accounts payable are ${payable}, vendors are owed ${sum(vendors)}.`);
  for (const { ListID, Balance = zeroAmount, TotalBalance } of customers) {
    const jobs = customers.filter(({ ParentRef }) => ParentRef?.ListID === ListID);
    const total = addAmounts(Balance, ...jobs.map((job) => job.TotalBalance ?? zeroAmount));
    if (total !== TotalBalance)
      problems.push(`The customer ${ListID} owes ${total} and not ${TotalBalance}.`);
  }
  const owing = balanceOf(books, 'Account', specialAccountId(books, 'AccountsReceivable'));
  if (accounts.length > 0 && !accounts.some(({ Balance }) => Balance === owing))
    problems.push(`No account shows the ${owing} of accounts receivable.`);
  return problems;
}

/** An application stands at both ends alike, and no end gives or takes more than it has. */
function misapplied(books: Books, transactions: readonly Transaction[]): readonly string[] {
  const byId = new Map(transactions.map((each) => [each.id, each]));
  return transactions.flatMap((transaction) => {
    const { id, type, body } = transaction;
    const problems = body.applications.flatMap((application) => {
      const other = byId.get(application.transactionId);
      const back = other?.body.applications.filter(({ transactionId }) => transactionId === id) ?? [];
      const isAlike = back.length === 1 && back[0]?.amount === application.amount;
      if (isNegative(application.amount)) return [`The ${type} ${id} applies ${application.amount}.`];
      return isAlike ? [] : [`The ${type} ${id} and ${application.transactionId} do not agree.`];
    });
    const claim = claimOf(books, transaction);
    const left = claim?.side === 'credit' ? unusedPayment(body) : balanceRemaining(transaction);
    // What pays nothing and is not paid may be worth less than nothing: stock that is taken away.
    const isLinked = claim !== undefined || body.applications.length > 0;
    if (isLinked && isNegative(left)) problems.push(`Of the ${type} ${id} ${left} is left.`);
    return problems;
  });
}

/** What a name owes or is owed is what its transactions leave open. */
function unlikeOpenAmounts(books: Books, transactions: readonly Transaction[]): readonly string[] {
  const posted = new Map<string, Amount>();
  const open = new Map<string, Amount>();
  for (const transaction of transactions) {
    const { entityId, body } = transaction;
    const owed = body.postings.filter(({ accountId }) => isOwed(books, accountId));
    for (const { entityId: name = '', amount } of owed) add(posted, name, amount);
    const claim = claimOf(books, transaction);
    if (owed.length === 0) continue;
    if (claim) add(open, claim.entityId, openAmount(claim));
    else {
      // A refund is applied to credits that it uses up, so that nothing of it is open.
      for (const { entityId: name = '', amount } of owed) add(open, name, amount);
      add(open, entityId, negateAmount(appliedTotal(body.applications)));
    }
  }
  return [...posted].flatMap(([id, owed]) => {
    const left = open.get(id) ?? zeroAmount;
    return left === owed ? [] : [`The name ${id} owes ${owed}, its transactions leave ${left} open.`];
  });
}

/** Debit positive. */
function openAmount({ transaction, ledger, side }: Claim): Amount {
  const left = side === 'credit' ? unusedPayment(transaction.body) : balanceRemaining(transaction);
  return (ledger === 'receivable') === (side === 'debt') ? left : negateAmount(left);
}

/** Money that came to undeposited funds, by the names that a deposit gives it. */
interface Money {
  readonly key: string;
  readonly amount: Amount;
  readonly depositId: string | undefined;
}

/** What receipts brought to undeposited funds is in deposits, or waits there and is told to wait. */
function unlikeUndeposited(books: Books, transactions: readonly Transaction[]): readonly string[] {
  const here = new Map(transactions.flatMap((each) => moneyOf(books, each)).map((each) => [each.key, each]));
  const lines = transactions.flatMap((each) =>
    isOfTransactionType(each, 'Deposit') ? each.body.lines.map((line) => [each.id, line] as const) : [],
  );
  const problems: string[] = [];
  const deposited = new Map<string, string>();
  for (const [depositId, { TxnID, PaymentTxnLineID = '', Amount = zeroAmount }] of lines) {
    if (TxnID === undefined) continue;
    const key = `${TxnID} ${PaymentTxnLineID}`;
    const money = here.get(key);
    if (money?.amount !== Amount || money.depositId !== depositId || deposited.has(key))
      problems.push(`The deposit ${depositId} holds ${Amount} of ${key}, which is otherwise.`);
    deposited.set(key, depositId);
  }
  for (const { key, depositId } of here.values()) {
    if (depositId !== deposited.get(key)) problems.push(`The receipt ${key} is not in its deposit.`);
  }
  const left = [...here.values()].filter(({ key }) => !deposited.has(key)).map(({ amount }) => amount);
  const told = [...waitingReceipts(books, undefined)].flatMap(({ element, value }) =>
    element === 'ReceivePaymentToDepositRet' ? (value.Amount ?? zeroAmount) : [],
  );
  const [waits, says] = [addAmounts(zeroAmount, ...left), addAmounts(zeroAmount, ...told)];
  return waits === says ? problems : [...problems, `Of receipts ${waits} waits, ${says} is told.`];
}

/** A receipt brings its whole amount, an invoice what its lines of payments say. */
function moneyOf(books: Books, transaction: Transaction): readonly Money[] {
  const { id, body } = transaction;
  const undeposited = specialAccountId(books, 'UndepositedFunds');
  if (body.postings.length === 0) return [];
  if (isReceipt(transaction)) {
    const { header, total: amount, depositId } = transaction.body;
    const isHere = header.DepositToAccountRef?.ListID === undeposited;
    return isHere ? [{ key: `${id} `, amount, depositId }] : [];
  }
  if (!isOfTransactionType(transaction, 'Invoice')) return [];
  return lineByLine(transaction.body.lines).flatMap((stored) => {
    const isHere = stored.kind === 'payment' && stored.accountId === undeposited;
    const { depositId, line } = stored;
    return isHere ? [{ key: `${id} ${line.TxnLineID}`, amount: paidWith(stored), depositId }] : [];
  });
}

/** The stock of an item is what its transactions moved. */
function unlikeStock(books: Books, transactions: readonly Transaction[]): readonly string[] {
  const postings = transactions.flatMap(({ body }) => body.postings);
  return books.storage.elementKeys({ types: ['ItemInventory'] }).flatMap(({ id }) => {
    const own = postings.filter(({ itemId }) => itemId === id);
    const count = addQuantities(quantity('0'), ...own.map((each) => each.quantity ?? quantity('0')));
    const stock = stockOf(books, id);
    const isAlike = stock.quantity === count && stock.value === sumOf(own);
    return isAlike
      ? []
      : [
          `Of the item ${id} there are ${stock.quantity} (${stock.value}), moved were ${count} (${sumOf(own)}).`,
        ];
  });
}

/** Whatever a record names is there, so that its name could be shown. */
function dangling({ element, value }: AnswerEntry): readonly string[] {
  const [nameless] = /"\w+Ref":\{"ListID":"[^"]*"\}/.exec(JSON.stringify(value)) ?? [];
  return nameless === undefined ? [] : [`A ${element} names what is gone: ${nameless}.`];
}
