import type { AccountRet } from '@autosync/qbxml';
import { accountShape, accountTypes, type Account } from './account.ts';
import type { Category } from './definition.ts';
import { comparedName, naturalKey } from './natural-key.ts';
import { listCriteria, listIdentity, readingOf } from './quickbooks-read.ts';
import type { Reading } from './reading.ts';
import { defineCategory, type TypedMapping } from './typed-definition.ts';

const elements: readonly (keyof AccountRet)[] = [
  'ListID',
  'TimeModified',
  'EditSequence',
  'Name',
  'IsActive',
  'ParentRef',
  'AccountType',
  'AccountNumber',
  'Desc',
];

const keptInQuickBooks = { cannot: 'The chart of accounts is kept in QuickBooks.' };

/** Accounts are read and never written (bookkeeping.md 24). */
const mapping: TypedMapping<Account> = {
  reads: [
    {
      object: 'Account',
      element: 'AccountRet',
      iterates: false,
      request: (selection) => ({
        name: 'AccountQuery',
        body: { ...listCriteria(selection), IncludeRetElement: elements },
      }),
    },
  ],
  deletedTypes: ['Account'],
  fromQuickBooks(element, ret) {
    const reading = readingOf<AccountRet>('AccountRet', element, ret);
    const type = typeOf(reading);
    const fields = {
      name: reading.required('Name'),
      parent: reading.reference('ParentRef'),
      isActive: reading.flag('IsActive') ?? true,
      type: type ?? 'NonPosting',
      number: reading.text('AccountNumber'),
      description: reading.text('Desc'),
    };
    const read = { ...listIdentity(reading), fields, kept: null };
    return type ? read : { ...read, doesNotSync: 'It is of a type of account that SA does not know.' };
  },
  add: () => keptInQuickBooks,
  change: () => keptInQuickBooks,
  remove: () => keptInQuickBooks,
};

/** Newer versions of QuickBooks may know types that we do not. */
function typeOf(reading: Reading<AccountRet>): Account['type'] | undefined {
  const text = reading.required('AccountType');
  return accountTypes.find((type) => type === text);
}

export const accounts: Category = defineCategory(accountShape, {
  name: 'Chart of Accounts',
  singular: 'account',
  resource: 'accounts',
  kind: 'list',
  direction: 'quickbooks-to-sa',
  label: ({ number, name }) => (number === null ? name : `${number} ${name}`),
  naturalKeys: ({ parent, name }) => [naturalKey(parent, comparedName(name))],
  comparable: (account) => account,
  quickbooks: mapping,
});
