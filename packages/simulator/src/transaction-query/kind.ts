/** The kinds of accounts and items that TransactionQuery can be asked for, as types. */
import type { AccountTypeFilter, ItemTypeFilter } from '@autosync/qbxml';
import type { Books } from '../books.ts';
import type { ListType, Transaction } from '../record.ts';
import { featureMissing } from '../status.ts';
import { accountTypeOf } from '../transaction/posting.ts';

const currentAsset = ['Bank', 'AccountsReceivable', 'OtherCurrentAsset'];
const asset = [...currentAsset, 'FixedAsset', 'OtherAsset'];
const currentLiability = ['AccountsPayable', 'CreditCard', 'OtherCurrentLiability'];
const liability = [...currentLiability, 'LongTermLiability'];
const expense = ['Expense', 'OtherExpense'];
const income = ['Income', 'OtherIncome'];
const earnings = [...income, 'CostOfGoodsSold', ...expense];

/** Those that are a type of their own are not listed. */
const accountKinds: { readonly [kind in AccountTypeFilter]?: readonly string[] } = {
  APAndSalesTax: ['AccountsPayable'],
  APOrCreditCard: ['AccountsPayable', 'CreditCard'],
  ARAndAP: ['AccountsReceivable', 'AccountsPayable'],
  Asset: asset,
  BalanceSheet: [...asset, ...liability, 'Equity'],
  BankAndARAndAPAndUF: ['Bank', 'AccountsReceivable', 'AccountsPayable'],
  BankAndUF: ['Bank'],
  CostOfSales: ['CostOfGoodsSold'],
  CurrentAsset: currentAsset,
  CurrentAssetAndExpense: [...currentAsset, ...expense],
  CurrentLiability: currentLiability,
  EquityAndIncomeAndExpense: ['Equity', ...earnings],
  ExpenseAndOtherExpense: expense,
  IncomeAndExpense: earnings,
  IncomeAndOtherIncome: income,
  Liability: liability,
  LiabilityAndEquity: [...liability, 'Equity'],
  OrdinaryExpense: ['Expense'],
  OrdinaryIncome: ['Income'],
  OrdinaryIncomeAndCOGS: ['Income', 'CostOfGoodsSold'],
  OrdinaryIncomeAndExpense: ['Income', 'CostOfGoodsSold', 'Expense'],
  OtherIncomeOrExpense: ['OtherIncome', 'OtherExpense'],
};

/** The one account that a kind has beside those of its types. */
const specialAccounts: { readonly [kind in AccountTypeFilter]?: string } = {
  APAndSalesTax: 'SalesTaxPayable',
  BankAndARAndAPAndUF: 'UndepositedFunds',
  BankAndUF: 'UndepositedFunds',
};

/**
 * Whether accounts are of that kind.
 *
 * @throws Refusal 3250 for AllowedFor1099, as nothing says here what a 1099 is for.
 */
export function accountOfKind(books: Books, kind: AccountTypeFilter): (accountId: string) => boolean {
  if (kind === 'AllowedFor1099') throw featureMissing();
  const types = accountKinds[kind] ?? [kind];
  const special = specialAccounts[kind];
  const specialId = special && books.storage.setting(`special account ${special}`);
  return (accountId) => accountId === specialId || types.includes(accountTypeOf(books, accountId) ?? '');
}

const sold: readonly ListType[] = ['ItemService', 'ItemInventory', 'ItemNonInventory', 'ItemOtherCharge'];

const itemKinds: { readonly [kind in ItemTypeFilter]: readonly ListType[] } = {
  AllExceptFixedAsset: [
    ...sold,
    'ItemDiscount',
    'ItemGroup',
    'ItemPayment',
    'ItemSalesTax',
    'ItemSalesTaxGroup',
    'ItemSubtotal',
  ],
  Assembly: [],
  Discount: ['ItemDiscount'],
  FixedAsset: [],
  Inventory: ['ItemInventory'],
  InventoryAndAssembly: ['ItemInventory'],
  NonInventory: ['ItemNonInventory'],
  OtherCharge: ['ItemOtherCharge'],
  Payment: ['ItemPayment'],
  Sales: sold,
  SalesTax: ['ItemSalesTax', 'ItemSalesTaxGroup'],
  Service: ['ItemService'],
};

/** Whether transactions name an item of that kind, in their head or in a line. */
export function itemOfKind(books: Books, kind: ItemTypeFilter): (transaction: Transaction) => boolean {
  const types = itemKinds[kind];
  const isOfKind = (id: string): boolean => {
    const type = books.storage.element('Item', id)?.type;
    return type !== undefined && types.includes(type);
  };
  return ({ body }) => itemIdsIn(body).some(isOfKind);
}

function itemIdsIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]: [string, unknown]) => {
    const isItem = /^Item\w*Ref$/.test(name) && typeof member === 'object' && member !== null;
    if (!isItem || !('ListID' in member)) return itemIdsIn(member);
    return typeof member.ListID === 'string' ? [member.ListID] : [];
  });
}
