import { account } from './account/account.ts';
import type { Books } from './books.ts';
import { addElement, elementOf } from './list/element.ts';
import { fieldMissing } from './status.ts';

/** The account that a transaction uses where it names none. @throws Refusal 3150 where the file has none. */
export function specialAccountId(
  books: Books,
  special: 'AccountsReceivable' | 'SalesTaxPayable' | 'UndepositedFunds',
): string {
  const id = books.storage.setting(`special account ${special}`);
  if (id === undefined) throw fieldMissing(`${special} account`);
  return id;
}

/** Special accounts come with the file or with a feature and cannot be added from outside. */
export function addSpecialAccount(books: Books, name: string, type: string, special: string): void {
  const body = { AccountType: type, SpecialAccountType: special, CashFlowClassification: 'None' };
  const id = addElement(books, account, { name, isActive: true, parent: undefined, body });
  books.storage.setSetting(`special account ${special}`, elementOf(books, account, id).id);
}
