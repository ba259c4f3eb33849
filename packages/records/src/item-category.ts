import type { Category } from './definition.ts';
import { itemShape } from './item.ts';
import { itemMapping } from './item-quickbooks.ts';
import { comparedName, naturalKey } from './natural-key.ts';
import { defineCategory } from './typed-definition.ts';

/** Items of every kind share one space of names, so their kind is no part of the key (qbxml.md 5.4). */
export const items: Category = defineCategory(itemShape, {
  name: 'Items',
  singular: 'item',
  resource: 'items',
  kind: 'list',
  direction: 'both',
  fieldDirections: { cost: 'quickbooks-to-sa' },
  label: ({ name }) => name,
  naturalKeys: ({ parent, name }) => [naturalKey(parent, comparedName(name))],
  comparable: (item) => item,
  quickbooks: itemMapping,
});
