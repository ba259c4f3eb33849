/**
 * Claims: what of a transaction a customer owes or a vendor is owed (a debt), or what pays such debts (a
 * credit). Invoices, charges and bills are debts as a whole; payments, credit memos and vendor credits are
 * credits as a whole. A journal entry or a check is either by its one line on a receivable or payable account.
 */
import { isNegative, negateAmount } from '@autosync/core';
import type { Amount } from '@autosync/core';
import type { Books } from '../books.ts';
import type { PostedBody, Transaction, TransactionType } from '../record.ts';
import type { GivenReference } from '../reference.ts';
import { objectNotFound, Refusal, savingFailed } from '../status.ts';
import { accountTypeOf } from './posting.ts';

export type Ledger = 'receivable' | 'payable';

export interface Claim {
  readonly transaction: Transaction;
  readonly ledger: Ledger;
  readonly side: 'debt' | 'credit';
  /** The account, and the customer or vendor, on which it stands. */
  readonly accountId: string;
  readonly entityId: string;
}

/** The types that are debts or credits as a whole. */
const wholes: { readonly [Type in TransactionType]?: Pick<Claim, 'ledger' | 'side'> } = {
  Bill: { ledger: 'payable', side: 'debt' },
  BillPaymentCheck: { ledger: 'payable', side: 'credit' },
  BillPaymentCreditCard: { ledger: 'payable', side: 'credit' },
  Charge: { ledger: 'receivable', side: 'debt' },
  CreditMemo: { ledger: 'receivable', side: 'credit' },
  Invoice: { ledger: 'receivable', side: 'debt' },
  ReceivePayment: { ledger: 'receivable', side: 'credit' },
  VendorCredit: { ledger: 'payable', side: 'credit' },
};

/** What is claimed by it; undefined where nothing is. */
export function claimOf(books: Books, transaction: Transaction): Claim | undefined {
  const { part, header } = transaction.body;
  if (part) {
    const { accountId, entityId, amount } = part;
    const isReceivable = accountTypeOf(books, accountId) === 'AccountsReceivable';
    const ledger = isReceivable ? 'receivable' : 'payable';
    const side = isReceivable === isNegative(amount) ? 'credit' : 'debt';
    return { transaction, ledger, side, accountId, entityId };
  }
  const whole = wholes[transaction.type];
  if (!whole) return undefined;
  const account = whole.ledger === 'payable' ? payableOf(header) : receivableOf(header);
  return { transaction, ...whole, accountId: account?.ListID ?? '', entityId: transaction.entityId };
}

function receivableOf(header: Transaction['body']['header']): GivenReference | undefined {
  return 'ARAccountRef' in header ? header.ARAccountRef : undefined;
}

function payableOf(header: Transaction['body']['header']): GivenReference | undefined {
  return 'APAccountRef' in header ? header.APAccountRef : undefined;
}

/** The claim of the transaction of that id. @throws Refusal 3120 where there is none of that side. */
function requiredClaim(books: Books, id: string, ledger: Ledger, side: Claim['side']): Claim {
  const transaction = books.storage.transaction(id);
  const claim = transaction && claimOf(books, transaction);
  if (!claim || claim.ledger !== ledger || claim.side !== side) throw objectNotFound(id);
  return claim;
}

/** The credit of that id. @throws Refusal 3120 where there is none. */
export function creditOf(books: Books, id: string, ledger: Ledger = 'receivable'): Claim {
  return requiredClaim(books, id, ledger, 'credit');
}

/** The debt of that id. @throws Refusal 3120 where there is none. */
export function debtOf(books: Books, id: string, ledger: Ledger = 'receivable'): Claim {
  return requiredClaim(books, id, ledger, 'debt');
}

export function isCredit(books: Books, transaction: Transaction): boolean {
  return claimOf(books, transaction)?.side === 'credit';
}

/**
 * A claim stands on an account of its ledger, and while it is applied stays on that account. A payment says
 * anew what it pays, so that it may go to another account with it.
 *
 * @throws Refusal 3180 for another kind of account, 3170 where it would leave what is applied to it behind.
 */
export function requireSoundClaim(books: Books, before: Transaction | undefined, after: Transaction): void {
  const claim = claimOf(books, after);
  if (!claim) return;
  // What is posted is held to its kind of account by the names of its postings.
  const kind = claim.ledger === 'receivable' ? 'AccountsReceivable' : 'AccountsPayable';
  if (after.body.postings.length === 0 && accountTypeOf(books, claim.accountId) !== kind) {
    throw savingFailed(after.type, `Its account must be an accounts ${claim.ledger} account.`);
  }
  const isApplied = before !== undefined && before.body.applications.length > 0;
  if (!isApplied || after.type === 'ReceivePayment') return;
  if (claimOf(books, before)?.accountId === claim.accountId) return;
  throw new Refusal(3170, 'The account cannot be changed while the transaction is linked to another one.');
}

/** What it comes to before anything is applied, never below zero. */
export function claimedAmount({ total, part }: Pick<PostedBody, 'total' | 'part'>): Amount {
  if (!part) return total;
  return isNegative(part.amount) ? negateAmount(part.amount) : part.amount;
}

/** Whether it is not posted yet, so that it can neither pay nor be paid. */
export function isPending({ transaction: { body } }: Claim): boolean {
  return 'IsPending' in body.header && body.header.IsPending === true;
}
