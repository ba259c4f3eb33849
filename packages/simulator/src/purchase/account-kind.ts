import type { Books } from '../books.ts';
import type { GivenReference } from '../reference.ts';
import { savingFailed } from '../status.ts';
import { accountTypeOf } from '../transaction/posting.ts';

const words = {
  AccountsPayable: 'an accounts payable account',
  Bank: 'a bank account',
  CreditCard: 'a credit card account',
} as const;

/** The id of an account that must be of that kind. @throws Refusal 3180 where it is another one. */
export function accountOfKind(
  books: Books,
  owner: string,
  account: GivenReference | undefined,
  kind: keyof typeof words,
): string {
  const id = account?.ListID ?? '';
  if (accountTypeOf(books, id) !== kind) throw savingFailed(owner, `Its account must be ${words[kind]}.`);
  return id;
}
