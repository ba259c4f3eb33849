import { Type, type Static } from 'typebox';
import { elementName, flag, oneOf, priceField, reference, text } from './field.ts';
import { recordShape } from './record-shape.ts';

/**
 * What is sold: a service, or a product with or without stock. `cost` is what the product costs to buy
 * (QuickBooks' PurchaseCost); the average cost and the quantity on hand are QuickBooks' own and never
 * written (bookkeeping.md 19). `expenseAccount` is the cost-of-goods account of an inventory item.
 */
export const itemSchema = Type.Object({
  kind: oneOf('Kind', ['service', 'non_inventory', 'inventory']),
  name: elementName(31),
  parent: reference('Parent', 'Items'),
  isActive: flag('Active'),
  description: text('Description', 4095),
  price: priceField('Price'),
  cost: priceField('Cost'),
  incomeAccount: reference('Income account', 'Chart of Accounts'),
  expenseAccount: reference('Expense account', 'Chart of Accounts'),
  assetAccount: reference('Asset account', 'Chart of Accounts'),
});

export type Item = Static<typeof itemSchema>;

export const itemShape = recordShape(itemSchema);
