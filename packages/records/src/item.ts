import { Type, type Static } from 'typebox';
import { elementName, flag, oneOf, percentField, priceField, reference, text } from './field.ts';
import { recordShape } from './record-shape.ts';

/** Kinds that are sold, each with its price; the rest only works on the lines above it. */
export const itemKinds = [
  'service',
  'non_inventory',
  'inventory',
  'other_charge',
  'discount',
  'subtotal',
  'payment',
  'group',
] as const;

/**
 * What stands on a line: a service, a product with or without stock, another charge, a discount, a subtotal, a
 * payment, or a group of items, which comes from QuickBooks and is changed there. A discount takes its price
 * (or a percentage) off to its income account. A price is an amount or a percentage of other lines. `cost` is what the product costs to buy
 * (QuickBooks' PurchaseCost); the average cost and the quantity on hand are QuickBooks' own and never
 * written (bookkeeping.md 19). `expenseAccount` is the cost-of-goods account of an inventory item.
 */
export const itemSchema = Type.Object({
  kind: oneOf('Kind', itemKinds),
  name: elementName(31),
  parent: reference('Parent', 'Items'),
  isActive: flag('Active'),
  description: text('Description', 4095),
  price: priceField('Price'),
  pricePercent: percentField('Price, percent of other lines'),
  cost: priceField('Cost'),
  salesTaxCode: reference('Sales tax code', 'Sales Tax'),
  incomeAccount: reference('Income account', 'Chart of Accounts'),
  expenseAccount: reference('Expense account', 'Chart of Accounts'),
  assetAccount: reference('Asset account', 'Chart of Accounts'),
});

export type Item = Static<typeof itemSchema>;

export const itemShape = recordShape(itemSchema);
