/** Words for the rules of a company. */
import type { ConflictRule, Direction } from '@autosync/engine';
import { countOf } from './format.ts';

export const rulesTexts = {
  name: 'Rules',
  rules: 'Which way, and who wins',
  rulesHow:
    'Who wins counts where the same field was changed on both sides; the other value is kept in Recent Activity. "Not at all" leaves both sides as they are.',
  category: 'Category',
  direction: 'Which way',
  conflicts: 'Who wins',
  asDelivered: (name: string) => `${name} (as delivered)`,
  directions: {
    both: 'Both ways',
    'quickbooks-to-sa': 'To SA only',
    'sa-to-quickbooks': 'To QuickBooks only',
    off: 'Not at all',
  } satisfies { readonly [Way in Direction]: string },
  winners: {
    newest: 'The newest change',
    quickbooks: 'QuickBooks',
    sa: 'SA',
    ask: 'I am asked',
  } satisfies { readonly [Rule in ConflictRule]: string },
  save: 'Save the rules',
  saved: 'Saved. It counts from the next sync on.',
  notSaved: (count: number) => `${countOf(count, 'rule is', 'rules are')} not saved yet.`,
  mappings: 'Several in SA, one in QuickBooks',
  mappingsHow:
    'Several records of SA can share one of QuickBooks: sixty services five items, for example. And payments by a payment method can be put into an account.',
  noMappings: 'Nothing is shared: every record of SA has its own record in QuickBooks.',
  goes: { 'goes-by': 'is in QuickBooks', 'deposit-account': 'is put into' },
  takeOff: 'Take off',
  takenOff: 'Taken off. The next sync does it.',
  of: 'What',
  ways: {
    'goes-by': (category: string) => `${category}: share one of QuickBooks`,
    'deposit-account': (category: string) => `${category}: put into an account`,
  },
  inSa: 'In SA',
  inQuickBooks: 'In QuickBooks',
  account: 'Account in QuickBooks',
  add: 'Add',
} as const;
