/**
 * Accounts that SA does not name. A new payment is put into the account of its payment method, else into the one that
 * QuickBooks takes by itself (bookkeeping.md 14); one that is there already stays where it is. A new item earns for the
 * account that was chosen in the first sync, since QuickBooks takes none without.
 */
import type { Category, Fields } from '@autosync/records';
import { incomeAccountOf } from './first-sync/procedure.ts';
import { mappingsIn } from './mapping.ts';
import type { Store } from './ports/index.ts';

/** Items that work on the lines above them, or are made of others, earn for no account of their own. */
const withoutAccount: readonly unknown[] = ['subtotal', 'payment', 'group'];

/** A record of SA as it is added to QuickBooks: `translated` are its fields with the ids of QuickBooks. */
export async function withDefaultAccounts(
  store: Pick<Store, 'settings' | 'setting'>,
  category: Category,
  sa: Fields,
  translated: Fields,
): Promise<Fields> {
  const { method, depositAccount = null, kind, incomeAccount = null } = sa;
  if (category.name === 'Payments' && depositAccount === null) {
    const mappings = await mappingsIn(store, 'deposit-account', 'Payment Methods');
    const mapping = mappings.find(({ id }) => id === method);
    return mapping === undefined ? translated : { ...translated, depositAccount: mapping.quickbooksId };
  }
  if (category.name === 'Items' && incomeAccount === null && !withoutAccount.includes(kind)) {
    const account = await incomeAccountOf(store);
    return account === null ? translated : { ...translated, incomeAccount: account };
  }
  return translated;
}
