import { addAmounts, negateAmount } from '@autosync/core';
import type { Amount } from '@autosync/core';
import type { AccountQueryRq } from '@autosync/qbxml';
import { balanceOf } from '../balance.ts';
import type { Books } from '../books.ts';
import { anyList, headerOf, placeOf } from '../list/definition.ts';
import type { ListDefinition } from '../list/definition.ts';
import { addElement, elementOf, statusOfFields } from '../list/element.ts';
import { modifying, showing } from '../list/outcome.ts';
import { queryElements } from '../list/query.ts';
import { savingFailed } from '../status.ts';
import type { ElementKey } from '../storage.ts';
import type { Handlers } from '../work.ts';

export const account: ListDefinition<'Account'> = {
  type: 'Account',
  nameSpace: 'Account',
  listName: 'Accounts',
  references: {},
  notClearable: ['AccountType'],
  // An opening balance would post to equity (bookkeeping.md 19); the others are features that are off.
  unsupported: ['OpenBalance', 'OpenBalanceDate', 'TaxLineID', 'CurrencyRef'],
  present: (books, element) => {
    const { AccountType: type = 'Expense' } = element.body;
    const balances = {
      Balance: shown(type, balanceOf(books, 'Account', element.id)),
      TotalBalance: shown(type, totalBalance(books, element.id)),
    };
    const value = { ...headerOf(books, element), ...placeOf(books, element), ...element.body, ...balances };
    return { element: 'AccountRet', value };
  },
};

export const accountHandlers: Handlers = {
  AccountAdd(work, request) {
    const { Name, IsActive, ParentRef, AccountType, AccountNumber, BankNumber, Desc } = request.AccountAdd;
    const id = addElement(work.books, account, {
      name: Name,
      isActive: IsActive,
      parent: ParentRef,
      body: { AccountType, AccountNumber, BankNumber, Desc, CashFlowClassification: 'None' },
    });
    requireTypeOfParent(work.books, id);
    const status = statusOfFields(request.AccountAdd, account.unsupported);
    return showing(work, account, id, request.IncludeRetElement, status);
  },
  AccountMod(work, request) {
    const { ListID, EditSequence, Name, IsActive, ParentRef, ...fields } = request.AccountMod;
    const { SpecialAccountType: special, AccountType: type } = elementOf(work.books, account, ListID).body;
    if (special !== undefined && fields.AccountType !== undefined && fields.AccountType !== type) {
      throw savingFailed('account', 'The type of this account cannot be changed.');
    }
    const isOwed = [type, fields.AccountType].some((each) =>
      /^Accounts(Receivable|Payable)$/.test(each ?? ''),
    );
    if (isOwed && fields.AccountType !== undefined && fields.AccountType !== type) {
      throw savingFailed('account', 'Accounts receivable and accounts payable cannot become another type.');
    }
    const given = { ListID, EditSequence, Name, IsActive, ParentRef };
    const outcome = modifying(work, account, given, fields, request.IncludeRetElement);
    requireTypeOfParent(work.books, ListID);
    return outcome;
  },
  AccountQuery: (work, request) =>
    queryElements(
      work,
      {
        name: 'AccountQuery',
        lists: [anyList(account)],
        isWanted: (books, key) => isOfWantedType(books, key.id, request.AccountType),
        ordered,
      },
      request,
    ),
};

/** The order of the types in QuickBooks' own chart of accounts (qbxml.md 3.4). */
const typesInOrder = [
  'Bank',
  'AccountsReceivable',
  'OtherCurrentAsset',
  'FixedAsset',
  'OtherAsset',
  'AccountsPayable',
  'CreditCard',
  'OtherCurrentLiability',
  'LongTermLiability',
  'Equity',
  'Income',
  'CostOfGoodsSold',
  'Expense',
  'OtherIncome',
  'OtherExpense',
  'NonPosting',
];

/** The balance with that of all accounts below it, debit positive. */
function totalBalance(books: Books, id: string): Amount {
  const children = books.storage.elementKeys({ types: ['Account'], parentId: id });
  return addAmounts(
    balanceOf(books, 'Account', id),
    ...children.map((child) => totalBalance(books, child.id)),
  );
}

/** Liabilities, equity and income grow on the credit side and are shown positive there (recorded). */
function shown(type: string, balance: Amount): Amount {
  return /Payable|Liability|Equity|CreditCard|Income/.test(type) ? negateAmount(balance) : balance;
}

/** A sub-account has the type of its parent. */
function requireTypeOfParent(books: Books, id: string): void {
  const { parentId, body } = elementOf(books, account, id);
  if (parentId === undefined) return;
  if (elementOf(books, account, parentId).body.AccountType === body.AccountType) return;
  throw savingFailed('account', 'The account type must match the type of the parent account.');
}

function isOfWantedType(books: Books, id: string, types: AccountQueryRq['AccountType']): boolean {
  const { AccountType: type } = elementOf(books, account, id).body;
  return !types || types.some((wanted) => wanted === type);
}

/** By type, then by name. */
function ordered(books: Books, keys: readonly ElementKey[]): readonly ElementKey[] {
  return keys
    .map((key) => ({ key, type: elementOf(books, account, key.id).body.AccountType ?? '' }))
    .toSorted((a, b) => typesInOrder.indexOf(a.type) - typesInOrder.indexOf(b.type))
    .map(({ key }) => key);
}
