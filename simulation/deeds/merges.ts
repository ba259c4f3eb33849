/**
 * A person merges two elements of a list in QuickBooks: everything that named the one names the other one from then
 * on, and the one is gone as if it had been deleted (bookkeeping.md 21).
 */
import { categories, referencesOf, type CategoryName } from '@autosync/records';
import { inQuickbooks, type Seen } from '../sight.ts';
import { done, isOpen, one, type Deed, type Deeds } from './deed.ts';

const merged =
  (category: CategoryName, type: string): Deed =>
  async (office, which, mark) => {
    const { company, log } = office;
    const from = one(inQuickbooks(company, category), which, isOpen);
    // What was earned with an item stays on its account, which SA does not keep line by line.
    const isFit = (seen: Seen) =>
      isOpen(seen) && seen.id !== from?.id && seen.fields['incomeAccount'] === from?.fields['incomeAccount'];
    const into = one(inQuickbooks(company, category), mark, isFit);
    if (from === undefined || into === undefined) return false;
    const naming = categories.flatMap((other) =>
      inQuickbooks(company, other.name).filter(({ fields }) =>
        referencesOf(other, fields).some((part) => part.category === category && part.id === from.id),
      ),
    );
    done(office, { do: 'merge', type, from: from.id, into: into.id });
    log.ended('quickbooks', from);
    for (const seen of naming) log.changed('quickbooks', seen);
    return true;
  };

export const mergeDeeds: Deeds = {
  'qb-customer-merged': merged('Customers', 'Customer'),
  'qb-item-merged': merged('Items', 'ItemService'),
  'qb-vendor-merged': merged('Vendors', 'Vendor'),
};
