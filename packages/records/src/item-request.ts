import type { ItemNonInventoryMod, ItemServiceMod, Request } from '@autosync/qbxml';
import type { Writing } from './definition.ts';
import type { Item } from './item.ts';
import { changedSale, saleOf, whyNoSale } from './item-sale.ts';
import { changedReference, changedValue, given, referenceTo } from './quickbooks-change.ts';
import type { TypedChange, TypedRemoval } from './typed-definition.ts';

/** The Add of an item of any kind. */
export function addItem(item: Item, externalGuid: string): Writing {
  const reason = whyNoSale(item);
  if (reason !== undefined) return { cannot: reason };
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
}

export function changeItem(change: TypedChange<Item>): Writing {
  if (change.record.kind !== change.baseline.kind)
    return { cannot: 'QuickBooks cannot turn an item into one of another kind.' };
  return change.record.kind === 'inventory' ? changeInventory(change) : changeSimple(change);
}

/** A removed item becomes inactive, because old transactions still name it. */
export function removeItem({ id, editSequence, baseline: { kind } }: TypedRemoval<Item>): Writing {
  return { requests: [modOf(kind, { ListID: id, EditSequence: editSequence, IsActive: false })] };
}

function addSimple(kind: 'service' | 'non_inventory', item: Item, externalGuid: string): Writing {
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
