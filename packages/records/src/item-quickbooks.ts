import type { ItemInventoryRet, ItemNonInventoryRet, ItemServiceRet } from '@autosync/qbxml';
import type { QuickBooksRead } from './definition.ts';
import type { Item } from './item.ts';
import { addItem, changeItem, removeItem } from './item-request.ts';
import { readSale } from './item-sale.ts';
import { elementsOf, listCriteria, markedListIdentity, pageCriteria, readingOf } from './quickbooks-read.ts';
import type { Reading } from './reading.ts';
import type { TypedMapping, TypedObject } from './typed-definition.ts';

/** What a service and a product without stock have in common. */
const sharedElements = [
  'ListID',
  'TimeModified',
  'EditSequence',
  'Name',
  'IsActive',
  'ParentRef',
  'ExternalGUID',
] as const;

const simpleElements: readonly (keyof ItemServiceRet & keyof ItemNonInventoryRet)[] = [
  ...sharedElements,
  'SalesOrPurchase',
  'SalesAndPurchase',
];

const inventoryElements: readonly (keyof ItemInventoryRet)[] = [
  ...sharedElements,
  'SalesDesc',
  'SalesPrice',
  'PurchaseCost',
  'IncomeAccountRef',
  'COGSAccountRef',
  'AssetAccountRef',
];

const reads: readonly QuickBooksRead[] = [
  {
    object: 'ItemService',
    element: 'ItemServiceRet',
    iterates: true,
    request: (selection) => ({
      name: 'ItemServiceQuery',
      body: {
        ...pageCriteria(selection),
        ...listCriteria(selection),
        IncludeRetElement: elementsOf(selection, simpleElements),
      },
    }),
  },
  {
    object: 'ItemNonInventory',
    element: 'ItemNonInventoryRet',
    iterates: true,
    request: (selection) => ({
      name: 'ItemNonInventoryQuery',
      body: {
        ...pageCriteria(selection),
        ...listCriteria(selection),
        IncludeRetElement: elementsOf(selection, simpleElements),
      },
    }),
  },
  {
    object: 'ItemInventory',
    element: 'ItemInventoryRet',
    iterates: true,
    request: (selection) => ({
      name: 'ItemInventoryQuery',
      body: {
        ...pageCriteria(selection),
        ...listCriteria(selection),
        IncludeRetElement: elementsOf(selection, inventoryElements),
      },
    }),
  },
];

/**
 * Three object types of QuickBooks are one category. A service or a product without stock is sold only
 * (`SalesOrPurchase`) or sold and bought (`SalesAndPurchase`); a product with stock names three accounts. The
 * quantity on hand is never written, because it would post to equity (bookkeeping.md 19).
 */
export const itemMapping: TypedMapping<Item> = {
  reads,
  deletedTypes: ['ItemService', 'ItemNonInventory', 'ItemInventory'],
  fromQuickBooks(element, ret) {
    switch (element) {
      case 'ItemServiceRet':
        return readSimple('service', readingOf<ItemServiceRet>('ItemServiceRet', element, ret));
      case 'ItemNonInventoryRet':
        return readSimple(
          'non_inventory',
          readingOf<ItemNonInventoryRet>('ItemNonInventoryRet', element, ret),
        );
      default:
        return readInventory(readingOf<ItemInventoryRet>('ItemInventoryRet', element, ret));
    }
  },
  add: addItem,
  change: changeItem,
  remove: removeItem,
};

function readSimple(
  kind: 'service' | 'non_inventory',
  reading: Reading<ItemServiceRet> | Reading<ItemNonInventoryRet>,
): TypedObject<Item> {
  const { kept, ...sale } = readSale(reading);
  return {
    ...markedListIdentity(reading),
    fields: { kind, ...element(reading), ...sale, assetAccount: null },
    kept,
  };
}

function readInventory(reading: Reading<ItemInventoryRet>): TypedObject<Item> {
  const fields: Item = {
    kind: 'inventory',
    ...element(reading),
    description: reading.text('SalesDesc'),
    price: reading.price('SalesPrice'),
    cost: reading.price('PurchaseCost'),
    incomeAccount: reading.reference('IncomeAccountRef'),
    expenseAccount: reading.reference('COGSAccountRef'),
    assetAccount: reading.reference('AssetAccountRef'),
  };
  return { ...markedListIdentity(reading), fields, kept: null };
}

function element(reading: Reading<Pick<ItemServiceRet, 'Name' | 'ParentRef' | 'IsActive'>>) {
  return {
    name: reading.required('Name'),
    parent: reading.reference('ParentRef'),
    isActive: reading.flag('IsActive') ?? true,
  };
}
