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
  usual: (name: string) => `${name} (usual)`,
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
  saved: 'Saved. The next sync goes by it.',
  notSaved: (count: number) => `${countOf(count, 'rule is', 'rules are')} not saved yet.`,
  mappings: 'What goes by what',
  mappingsHow:
    'Several records of SA can go by one of QuickBooks: sixty services by five items, for example. And payments by a payment method can be put into an account.',
  noMappings: 'Every record has its own partner; nothing is mapped.',
  goes: { 'goes-by': 'goes by', 'deposit-account': 'is put into' },
  takeOff: 'Take off',
  takenOff: 'Taken off. The next sync goes by that.',
  of: 'What',
  ways: {
    'goes-by': (category: string) => `${category}: goes by another one`,
    'deposit-account': (category: string) => `${category}: put into an account`,
  },
  inSa: 'In SA',
  inQuickBooks: 'In QuickBooks',
  account: 'Account in QuickBooks',
  add: 'Add',
} as const;
