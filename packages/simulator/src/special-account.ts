import type { Books } from './books.ts';
import { fieldMissing } from './status.ts';

/** The account that a transaction uses where it names none. @throws Refusal 3150 where the file has none. */
export function specialAccountId(books: Books, special: 'AccountsReceivable' | 'UndepositedFunds'): string {
  const id = books.storage.setting(`special account ${special}`);
  if (id === undefined) throw fieldMissing(`${special} account`);
  return id;
}
