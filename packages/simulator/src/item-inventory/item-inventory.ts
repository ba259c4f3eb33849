import { price, quantity } from '@autosync/core';
import { commonItemReferences } from '../item/item-reference.ts';
import { anyList, headerOf, placeOf } from '../list/definition.ts';
import type { ListDefinition } from '../list/definition.ts';
import { addElement, statusOfFields } from '../list/element.ts';
import { modifying, showing } from '../list/outcome.ts';
import { queryElements } from '../list/query.ts';
import { accountReference, emptyList, named } from '../reference.ts';
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
    PrefVendorRef: emptyList('Vendor'),
  },
  notClearable: ['IncomeAccountRef', 'COGSAccountRef', 'AssetAccountRef'],
  // Quantities on hand would post to equity (bookkeeping.md 19).
  unsupported: ['BarCode', 'QuantityOnHand', 'TotalValue', 'InventoryDate'],
  present: (books, element) => ({
    element: 'ItemInventoryRet',
    value: {
      ...headerOf(books, element),
      ...placeOf(books, element),
      ...named(books, element.body, itemInventory.references),
    },
  }),
};

export const itemInventoryHandlers: Handlers = {
  ItemInventoryAdd(work, request) {
    const { Name, IsActive, ParentRef, ...given } = request.ItemInventoryAdd;
    const kept = without(given, 'BarCode', 'QuantityOnHand', 'TotalValue', 'InventoryDate');
    for (const field of ['IncomeAccountRef', 'COGSAccountRef', 'AssetAccountRef'] as const) {
      if (!given[field]) throw fieldMissing(field);
    }
    const body = {
      SalesPrice: price('0'),
      PurchaseCost: price('0'),
      ...stored(kept, work.books.switches),
      QuantityOnHand: quantity('0'),
      AverageCost: price('0'),
      QuantityOnOrder: quantity('0'),
      QuantityOnSalesOrder: quantity('0'),
    };
    const id = addElement(work.books, itemInventory, {
      name: Name,
      isActive: IsActive,
      parent: ParentRef,
      body,
    });
    const status = statusOfFields(given, itemInventory.unsupported);
    return showing(work, itemInventory, id, request.IncludeRetElement, status);
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
  ItemInventoryQuery(work, request) {
    if (request.ClassFilter) throw featureMissing();
    return queryElements(work, { name: 'ItemInventoryQuery', lists: [anyList(itemInventory)] }, request);
  },
};
