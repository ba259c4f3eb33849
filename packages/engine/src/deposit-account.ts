/**
 * Into which account a new payment is put (bookkeeping.md 14): the one that SA names, else that of its payment method,
 * else the one that QuickBooks takes by itself. A payment that is there already stays where it is.
 */
import type { Category, Fields } from '@autosync/records';
import { mappingsIn } from './mapping.ts';
import type { Store } from './ports/index.ts';

/** A record of SA as it is added to QuickBooks: `translated` are its fields with the ids of QuickBooks. */
export async function withDepositAccount(
  store: Pick<Store, 'settings'>,
  category: Category,
  sa: Fields,
  translated: Fields,
): Promise<Fields> {
  const { method, depositAccount = null } = sa;
  if (!('depositAccount' in category.schema.properties) || depositAccount !== null) return translated;
  const mappings = await mappingsIn(store, 'deposit-account', 'Payment Methods');
  const mapping = mappings.find(({ id }) => id === method);
  return mapping === undefined ? translated : { ...translated, depositAccount: mapping.quickbooksId };
}
