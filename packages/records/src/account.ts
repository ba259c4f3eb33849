import { Type, type Static } from 'typebox';
import { elementName, flag, oneOf, reference, text } from './field.ts';
import { recordShape } from './record-shape.ts';

/** The account types of QuickBooks, by its own names (schema 13.0, AccountType). */
export const accountTypes = [
  'AccountsPayable',
  'AccountsReceivable',
  'Bank',
  'CostOfGoodsSold',
  'CreditCard',
  'Equity',
  'Expense',
  'FixedAsset',
  'Income',
  'LongTermLiability',
  'NonPosting',
  'OtherAsset',
  'OtherCurrentAsset',
  'OtherCurrentLiability',
  'OtherExpense',
  'OtherIncome',
] as const;

/** An account of the books. Accounts come from QuickBooks only (bookkeeping.md 24). */
export const accountSchema = Type.Object({
  name: elementName(31),
  parent: reference('Parent', 'Chart of Accounts'),
  isActive: flag('Active'),
  type: oneOf('Type', accountTypes),
  number: text('Number', 7),
  description: text('Description', 200),
});

export type Account = Static<typeof accountSchema>;

export const accountShape = recordShape(accountSchema);
