import type {
  ItemDiscountRet,
  ItemGroupRet,
  ItemInventoryRet,
  ItemNonInventoryRet,
  ItemOtherChargeRet,
  ItemPaymentRet,
  ItemServiceRet,
  ItemSubtotalRet,
  Request,
} from '@autosync/qbxml';
import type { QuickBooksRead, ReadSelection } from './definition.ts';
import { readDiscount, readPlain } from './item-modifier.ts';
import type { Item } from './item.ts';
import { addItem, changeItem, removeItem } from './item-request.ts';
import { readSale } from './item-sale.ts';
import { elementsOf, listCriteria, markedListIdentity, pageCriteria, readingOf } from './quickbooks-read.ts';
import type { Reading } from './reading.ts';
import type { TypedMapping, TypedObject } from './typed-definition.ts';

const markedElements = [
  'ListID',
  'TimeCreated',
  'TimeModified',
  'EditSequence',
  'Name',
  'IsActive',
  'ExternalGUID',
] as const;

const soldElements = [...markedElements, 'ParentRef', 'SalesTaxCodeRef'] as const;

const simpleElements: readonly (keyof ItemServiceRet &
  keyof ItemNonInventoryRet &
  keyof ItemOtherChargeRet)[] = [...soldElements, 'SalesOrPurchase', 'SalesAndPurchase'];

const inventoryElements: readonly (keyof ItemInventoryRet)[] = [
  ...soldElements,
  'SalesDesc',
  'SalesPrice',
  'PurchaseCost',
  'IncomeAccountRef',
  'COGSAccountRef',
  'AssetAccountRef',
];

const discountElements: readonly (keyof ItemDiscountRet)[] = [
  ...soldElements,
  'ItemDesc',
  'DiscountRate',
  'DiscountRatePercent',
  'AccountRef',
];

const plainElements: readonly (keyof ItemSubtotalRet & keyof ItemPaymentRet & keyof ItemGroupRet)[] = [
  ...markedElements,
  'ItemDesc',
];

type ItemObject =
  | 'ItemService'
  | 'ItemNonInventory'
  | 'ItemInventory'
  | 'ItemOtherCharge'
  | 'ItemDiscount'
  | 'ItemSubtotal'
  | 'ItemPayment'
  | 'ItemGroup';

function readOf(object: ItemObject, elements: readonly string[]): QuickBooksRead {
  return {
    object,
    element: `${object}Ret`,
    iterates: true,
    request: (selection) => queryOf(object, elements, selection),
  };
}

function queryOf(object: ItemObject, elements: readonly string[], selection: ReadSelection): Request {
  return {
    name: `${object}Query`,
    body: {
      ...pageCriteria(selection),
      ...listCriteria(selection),
      IncludeRetElement: elementsOf(selection, elements),
    },
  };
}

const reads: readonly QuickBooksRead[] = [
  readOf('ItemService', simpleElements),
  readOf('ItemNonInventory', simpleElements),
  readOf('ItemInventory', inventoryElements),
  readOf('ItemOtherCharge', simpleElements),
  readOf('ItemDiscount', discountElements),
  readOf('ItemSubtotal', plainElements),
  readOf('ItemPayment', plainElements),
  readOf('ItemGroup', plainElements),
];

/**
 * Eight object types of QuickBooks are one category. What is sold is sold only (`SalesOrPurchase`) or sold and
 * bought (`SalesAndPurchase`); a product with stock names three accounts. The quantity on hand is never written,
 * because it would post to equity (bookkeeping.md 19). Sales taxes are items of QuickBooks too, and a category
 * of their own.
 */
export const itemMapping: TypedMapping<Item> = {
  reads,
  deletedTypes: reads.map(({ object }) => object),
  fromQuickBooks: readItem,
  add: addItem,
  change: changeItem,
  remove: removeItem,
};

function readItem(element: string, ret: object): TypedObject<Item> {
  switch (element) {
    case 'ItemServiceRet':
      return readSimple('service', readingOf<ItemServiceRet>(element, element, ret));
    case 'ItemNonInventoryRet':
      return readSimple('non_inventory', readingOf<ItemNonInventoryRet>(element, element, ret));
    case 'ItemOtherChargeRet':
      return readSimple('other_charge', readingOf<ItemOtherChargeRet>(element, element, ret));
    case 'ItemDiscountRet':
      return readDiscount(readingOf<ItemDiscountRet>(element, element, ret));
    case 'ItemSubtotalRet':
      return readPlain('subtotal', readingOf<ItemSubtotalRet>(element, element, ret));
    case 'ItemPaymentRet':
      return readPlain('payment', readingOf<ItemPaymentRet>(element, element, ret));
    case 'ItemGroupRet':
      return readPlain('group', readingOf<ItemGroupRet>(element, element, ret));
    default:
      return readInventory(readingOf<ItemInventoryRet>('ItemInventoryRet', element, ret));
  }
}

function readSimple(
  kind: 'service' | 'non_inventory' | 'other_charge',
  reading: Reading<ItemServiceRet> | Reading<ItemNonInventoryRet> | Reading<ItemOtherChargeRet>,
): TypedObject<Item> {
  const { kept, ...sale } = readSale(reading);
  return {
    ...markedListIdentity(reading),
    fields: { kind, ...soldElement(reading), ...sale, assetAccount: null },
    kept,
  };
}

function readInventory(reading: Reading<ItemInventoryRet>): TypedObject<Item> {
  const fields: Item = {
    kind: 'inventory',
    ...soldElement(reading),
    description: reading.text('SalesDesc'),
    price: reading.price('SalesPrice'),
    pricePercent: null,
    cost: reading.price('PurchaseCost'),
    incomeAccount: reading.reference('IncomeAccountRef'),
    expenseAccount: reading.reference('COGSAccountRef'),
    assetAccount: reading.reference('AssetAccountRef'),
  };
  return { ...markedListIdentity(reading), fields, kept: null };
}

function soldElement(
  reading: Reading<Pick<ItemServiceRet, 'Name' | 'ParentRef' | 'IsActive' | 'SalesTaxCodeRef'>>,
) {
  return {
    name: reading.required('Name'),
    parent: reading.reference('ParentRef'),
    isActive: reading.flag('IsActive') ?? true,
    salesTaxCode: reading.reference('SalesTaxCodeRef'),
  };
}
