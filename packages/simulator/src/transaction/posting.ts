import type { Amount } from '@autosync/core';
import type { Books } from '../books.ts';
import { isOfType } from '../list/definition.ts';
import type { Posting } from '../record.ts';
import { fieldMissing } from '../status.ts';

/** The AccountType of an account. */
export function accountTypeOf(books: Books, accountId: string): string | undefined {
  const account = books.storage.element('Account', accountId);
  return account && isOfType(account, 'Account') ? account.body.AccountType : undefined;
}

/** Whether what is posted to the account is owed by somebody or to somebody. */
export function isOwed(books: Books, accountId: string): boolean {
  return /^Accounts(Receivable|Payable)$/.test(accountTypeOf(books, accountId) ?? '');
}

/**
 * A posting to an account (debit positive). A name that stands beside another account than A/R or A/P is
 * only a remark.
 *
 * @throws Refusal 3150 where nobody is named who owes it or is owed it.
 */
export function postingTo(
  books: Books,
  accountId: string,
  entityId: string | undefined,
  amount: Amount,
): Posting {
  if (!isOwed(books, accountId)) return { accountId, amount };
  if (entityId === undefined) throw fieldMissing('EntityRef');
  return { accountId, entityId, amount };
}
