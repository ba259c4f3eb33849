import type {
  ItemInventoryRet,
  ItemNonInventoryMod,
  ItemNonInventoryRet,
  ItemServiceMod,
  ItemServiceRet,
  Request,
} from '@autosync/qbxml';
import type { QuickBooksRead, Writing } from './definition.ts';
import type { Item } from './item.ts';
import { changedSale, readSale, saleOf, whyNoSale } from './item-sale.ts';
import { changedReference, changedValue, given, referenceTo } from './quickbooks-change.ts';
import { listCriteria, markedListIdentity, pageCriteria, readingOf } from './quickbooks-read.ts';
import type { Reading } from './reading.ts';
import type { TypedChange, TypedMapping, TypedObject } from './typed-definition.ts';

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
      body: { ...pageCriteria(selection), ...listCriteria(selection), IncludeRetElement: simpleElements },
    }),
  },
  {
    object: 'ItemNonInventory',
    element: 'ItemNonInventoryRet',
    iterates: true,
    request: (selection) => ({
      name: 'ItemNonInventoryQuery',
      body: { ...pageCriteria(selection), ...listCriteria(selection), IncludeRetElement: simpleElements },
    }),
  },
  {
    object: 'ItemInventory',
    element: 'ItemInventoryRet',
    iterates: true,
    request: (selection) => ({
      name: 'ItemInventoryQuery',
      body: { ...pageCriteria(selection), ...listCriteria(selection), IncludeRetElement: inventoryElements },
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
  add(item, externalGuid) {
    if (item.incomeAccount === null) return { cannot: 'QuickBooks needs an income account for an item.' };
    switch (item.kind) {
      case 'service':
      case 'non_inventory':
        return addSimple(item.kind, item, externalGuid);
      case 'inventory':
        return addInventory(item, externalGuid);
      default: {
        const unreachable: never = item.kind;
        return unreachable;
      }
    }
  },
  change(change) {
    if (change.record.kind !== change.baseline.kind)
      return { cannot: 'QuickBooks cannot turn an item into one of another kind.' };
    return change.record.kind === 'inventory' ? changeInventory(change) : changeSimple(change);
  },
  remove: ({ id, editSequence, baseline: { kind } }) => ({
    requests: [modOf(kind, { ListID: id, EditSequence: editSequence, IsActive: false })],
  }),
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

function addSimple(kind: 'service' | 'non_inventory', item: Item, externalGuid: string): Writing {
  const reason = whyNoSale(item);
  if (reason !== undefined) return { cannot: reason };
  const body = {
    Name: item.name,
    IsActive: item.isActive,
    ParentRef: referenceTo(item.parent),
    ...saleOf(item),
    ExternalGUID: externalGuid,
  };
  return {
    requests: [
      kind === 'service'
        ? { name: 'ItemServiceAdd', body: { ItemServiceAdd: body } }
        : { name: 'ItemNonInventoryAdd', body: { ItemNonInventoryAdd: body } },
    ],
  };
}

function addInventory(item: Item, externalGuid: string): Writing {
  if (item.expenseAccount === null || item.assetAccount === null)
    return {
      cannot: 'QuickBooks needs a cost-of-goods account and an asset account for a product with stock.',
    };
  const body = {
    Name: item.name,
    IsActive: item.isActive,
    ParentRef: referenceTo(item.parent),
    SalesDesc: given(item.description),
    SalesPrice: given(item.price),
    IncomeAccountRef: referenceTo(item.incomeAccount),
    PurchaseCost: given(item.cost),
    COGSAccountRef: referenceTo(item.expenseAccount),
    AssetAccountRef: referenceTo(item.assetAccount),
    ExternalGUID: externalGuid,
  };
  return { requests: [{ name: 'ItemInventoryAdd', body: { ItemInventoryAdd: body } }] };
}

function changeSimple(change: TypedChange<Item>): Writing {
  const sale = changedSale(change);
  if ('cannot' in sale) return sale;
  return { requests: [modOf(change.record.kind, { ...changedElement(change), ...sale })] };
}

function changeInventory(change: TypedChange<Item>): Writing {
  const body = {
    ...changedElement(change),
    SalesDesc: changedValue(change, 'description'),
    SalesPrice: changedValue(change, 'price'),
    IncomeAccountRef: changedReference(change, 'incomeAccount'),
    PurchaseCost: changedValue(change, 'cost'),
    COGSAccountRef: changedReference(change, 'expenseAccount'),
    AssetAccountRef: changedReference(change, 'assetAccount'),
  };
  return { requests: [{ name: 'ItemInventoryMod', body: { ItemInventoryMod: body } }] };
}

function changedElement(change: TypedChange<Item>) {
  return {
    ListID: change.id,
    EditSequence: change.editSequence,
    Name: changedValue(change, 'name'),
    IsActive: changedValue(change, 'isActive'),
    ParentRef: changedReference(change, 'parent'),
  };
}

type SimpleMod = ItemServiceMod & ItemNonInventoryMod;

/** The Mod of a service or a product; one with stock takes no more than what all three have in common. */
function modOf(kind: Item['kind'], body: SimpleMod): Request {
  switch (kind) {
    case 'service':
      return { name: 'ItemServiceMod', body: { ItemServiceMod: body } };
    case 'non_inventory':
      return { name: 'ItemNonInventoryMod', body: { ItemNonInventoryMod: body } };
    case 'inventory':
      return { name: 'ItemInventoryMod', body: { ItemInventoryMod: body } };
    default: {
      const unreachable: never = kind;
      return unreachable;
    }
  }
}
