import type { ItemNonInventoryMod, ItemOtherChargeMod, ItemServiceMod, Request } from '@autosync/qbxml';
import type { Writing } from './definition.ts';
import type { Item } from './item.ts';
import { addModifier, changeModifier, isModifier, modifierModOf } from './item-modifier.ts';
import { changedSale, saleOf, whyNoSale } from './item-sale.ts';
import { changedReference, changedValue, given, referenceTo } from './quickbooks-change.ts';
import type { TypedChange, TypedRemoval } from './typed-definition.ts';

/** The Add of an item of any kind. */
export function addItem(item: Item, externalGuid: string): Writing {
  const { kind } = item;
  if (isModifier(kind)) return addModifier(kind, item, externalGuid);
  const reason = whyNoSale(item);
  if (reason !== undefined) return { cannot: reason };
  return kind === 'inventory' ? addInventory(item, externalGuid) : addSimple(kind, item, externalGuid);
}

export function changeItem(change: TypedChange<Item>): Writing {
  if (change.record.kind !== change.baseline.kind)
    return { cannot: 'QuickBooks cannot turn an item into one of another kind.' };
  const { kind } = change.record;
  if (isModifier(kind)) return changeModifier(kind, change);
  return kind === 'inventory' ? changeInventory(change) : changeSimple(kind, change);
}

/** A removed item becomes inactive, because old transactions still name it. */
export function removeItem({ id, editSequence, baseline: { kind } }: TypedRemoval<Item>): Writing {
  const body = { ListID: id, EditSequence: editSequence, IsActive: false };
  return isModifier(kind) ? modifierModOf(kind, body) : { requests: [modOf(kind, body)] };
}

type Sold = 'service' | 'non_inventory' | 'inventory' | 'other_charge';
type Simple = Exclude<Sold, 'inventory'>;

function addSimple(kind: Simple, item: Item, externalGuid: string): Writing {
  const body = {
    Name: item.name,
    IsActive: item.isActive,
    ParentRef: referenceTo(item.parent),
    SalesTaxCodeRef: referenceTo(item.salesTaxCode),
    ...saleOf(item),
    ExternalGUID: externalGuid,
  };
  switch (kind) {
    case 'service':
      return { requests: [{ name: 'ItemServiceAdd', body: { ItemServiceAdd: body } }] };
    case 'non_inventory':
      return { requests: [{ name: 'ItemNonInventoryAdd', body: { ItemNonInventoryAdd: body } }] };
    case 'other_charge':
      return { requests: [{ name: 'ItemOtherChargeAdd', body: { ItemOtherChargeAdd: body } }] };
    default: {
      const unreachable: never = kind;
      return unreachable;
    }
  }
}

function addInventory(item: Item, externalGuid: string): Writing {
  if (item.expenseAccount === null || item.assetAccount === null)
    return {
      cannot: 'QuickBooks needs a cost-of-goods account and an asset account for a product with stock.',
    };
  if (item.pricePercent !== null) return stockHasPrice;
  const body = {
    Name: item.name,
    IsActive: item.isActive,
    ParentRef: referenceTo(item.parent),
    SalesTaxCodeRef: referenceTo(item.salesTaxCode),
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

function changeSimple(kind: Simple, change: TypedChange<Item>): Writing {
  const sale = changedSale(change);
  if ('cannot' in sale) return sale;
  return { requests: [modOf(kind, { ...changedElement(change), ...sale })] };
}

const stockHasPrice: Writing = {
  cannot: 'A product with stock has a price, not a percentage, in QuickBooks.',
};

function changeInventory(change: TypedChange<Item>): Writing {
  if (change.record.pricePercent !== null) return stockHasPrice;
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
    SalesTaxCodeRef: changedReference(change, 'salesTaxCode'),
  };
}

type SimpleMod = ItemServiceMod & ItemNonInventoryMod & ItemOtherChargeMod;

/** The Mod of a service or a product; one with stock takes no more than what all three have in common. */
function modOf(kind: Sold, body: SimpleMod): Request {
  switch (kind) {
    case 'service':
      return { name: 'ItemServiceMod', body: { ItemServiceMod: body } };
    case 'non_inventory':
      return { name: 'ItemNonInventoryMod', body: { ItemNonInventoryMod: body } };
    case 'other_charge':
      return { name: 'ItemOtherChargeMod', body: { ItemOtherChargeMod: body } };
    case 'inventory':
      return { name: 'ItemInventoryMod', body: { ItemInventoryMod: body } };
    default: {
      const unreachable: never = kind;
      return unreachable;
    }
  }
}
