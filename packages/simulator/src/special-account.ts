import { account } from './account/account.ts';
import type { Books } from './books.ts';
import { addElement, elementOf } from './list/element.ts';
import { fieldMissing } from './status.ts';

/** The account that a transaction uses where it names none. @throws Refusal 3150 where the file has none. */
export function specialAccountId(
  books: Books,
  special: 'AccountsReceivable' | 'OpeningBalanceEquity' | 'SalesTaxPayable' | 'UndepositedFunds',
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

/** The account of what vendors are owed: the first one of the file, which is made where there is none (recorded). */
export function payableAccountId(books: Books): string {
  const { storage } = books;
  const known = storage.setting('special account AccountsPayable');
  if (known !== undefined) return known;
  for (const { id } of storage.elementKeys({ types: ['Account'], isActive: true })) {
    if (elementOf(books, account, id).body.AccountType === 'AccountsPayable') return id;
  }
  addSpecialAccount(books, 'Accounts Payable', 'AccountsPayable', 'AccountsPayable');
  return storage.setting('special account AccountsPayable') ?? '';
}
