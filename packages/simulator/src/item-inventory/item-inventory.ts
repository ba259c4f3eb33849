import { price, quantity } from '@autosync/core';
import type { Books } from '../books.ts';
import { stockOf } from '../inventory/stock.ts';
import { commonItemReferences } from '../item/item-reference.ts';
import { queryItems } from '../item/sold-item.ts';
import { headerOf, placeOf } from '../list/definition.ts';
import type { ListDefinition } from '../list/definition.ts';
import { adding, modifying } from '../list/outcome.ts';
import { requireFeature } from '../preferences/feature.ts';
import { newTaxCode } from '../preferences/tax-default.ts';
import { accountReference, named, vendorReference } from '../reference.ts';
import { featureMissing, fieldMissing } from '../status.ts';
import { stored, without } from '../text.ts';
import type { Handlers } from '../work.ts';

export const itemInventory: ListDefinition<'ItemInventory'> = {
  type: 'ItemInventory',
  nameSpace: 'Item',
  listName: 'Items',
  references: {
    ...commonItemReferences,
    IncomeAccountRef: accountReference,
    COGSAccountRef: accountReference,
    AssetAccountRef: accountReference,
    PrefVendorRef: vendorReference,
  },
  notClearable: ['IncomeAccountRef', 'COGSAccountRef', 'AssetAccountRef'],
  // Quantities on hand would post to equity (bookkeeping.md 19).
  feature: 'inventory',
  unsupported: ['BarCode', 'QuantityOnHand', 'TotalValue', 'InventoryDate'],
  present: (books, element) => ({
    element: 'ItemInventoryRet',
    value: {
      ...headerOf(books, element),
      ...placeOf(books, element),
      ...named(books, element.body, itemInventory.references),
      ...shownStock(books, element.id),
    },
  }),
};

/** What there is of it stands beside the item, as it changes without touching it. */
function shownStock(books: Books, id: string) {
  const { quantity: QuantityOnHand, cost: AverageCost } = stockOf(books, id);
  return { QuantityOnHand, AverageCost };
}

export const itemInventoryHandlers: Handlers = {
  ItemInventoryAdd(work, request) {
    requireFeature(work.books, 'inventory');
    const given = request.ItemInventoryAdd;
    const kept = without(
      given,
      'Name',
      'IsActive',
      'ParentRef',
      'BarCode',
      'QuantityOnHand',
      'TotalValue',
      'InventoryDate',
    );
    for (const field of ['IncomeAccountRef', 'COGSAccountRef', 'AssetAccountRef'] as const) {
      if (!given[field]) throw fieldMissing(field);
    }
    const body = {
      SalesPrice: price('0'),
      PurchaseCost: price('0'),
      SalesTaxCodeRef: newTaxCode(work.books),
      ...stored(kept, work.books.switches),
      QuantityOnOrder: quantity('0'),
      QuantityOnSalesOrder: quantity('0'),
    };
    return adding(work, itemInventory, request.ItemInventoryAdd, body, request);
  },
  ItemInventoryMod(work, request) {
    const { ListID, EditSequence, Name, IsActive, ParentRef, ForceUOMChange, ...rest } =
      request.ItemInventoryMod;
    const {
      ApplyIncomeAccountRefToExistingTxns: income,
      ApplyCOGSAccountRefToExistingTxns: cost,
      ...fields
    } = rest;
    if (ForceUOMChange === true || income === true || cost === true) throw featureMissing();
    const given = { ListID, EditSequence, Name, IsActive, ParentRef };
    return modifying(work, itemInventory, given, fields, request.IncludeRetElement);
  },
  ItemInventoryQuery: (work, request) => queryItems(work, 'ItemInventoryQuery', itemInventory, request),
};
