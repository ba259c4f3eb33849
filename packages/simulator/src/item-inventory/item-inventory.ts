import { isZero, multiplyToAmount, price, quantity } from '@autosync/core';
import type { ItemInventoryAdd } from '@autosync/qbxml';
import type { Books } from '../books.ts';
import { stockOf } from '../inventory/stock.ts';
import { addAdjustment } from '../inventory-adjustment/inventory-adjustment.ts';
import { commonItemReferences } from '../item/item-reference.ts';
import { queryItems } from '../item/sold-item.ts';
import { headerOf, placeOf } from '../list/definition.ts';
import type { ListDefinition } from '../list/definition.ts';
import { addElement, statusOfFields } from '../list/element.ts';
import { modifying, showing } from '../list/outcome.ts';
import { requireFeature } from '../preferences/feature.ts';
import { newTaxCode } from '../preferences/tax-default.ts';
import { accountReference, named, vendorReference } from '../reference.ts';
import { specialAccountId } from '../special-account.ts';
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
  feature: 'inventory',
  unsupported: ['BarCode'],
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
    const { Name: name, IsActive: isActive, ParentRef: parent } = given;
    const id = addElement(work.books, itemInventory, { name, isActive, parent, body });
    openStock(work.books, id, given);
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
  ItemInventoryQuery: (work, request) => queryItems(work, 'ItemInventoryQuery', itemInventory, request),
};

/** What is there from the start comes by an adjustment against equity (bookkeeping.md 19). */
function openStock(books: Books, itemId: string, given: ItemInventoryAdd): void {
  const { QuantityOnHand: count = '', TotalValue: value = '', InventoryDate: TxnDate = '' } = given;
  if (count === '' && value !== '') throw fieldMissing('QuantityOnHand');
  if (count === '' || isZero(count)) return;
  const { PurchaseCost: cost = '' } = given;
  const NewValue = value === '' ? multiplyToAmount(count, cost === '' ? price('0') : cost) : value;
  addAdjustment(books, {
    AccountRef: { ListID: specialAccountId(books, 'OpeningBalanceEquity') },
    ...(TxnDate !== '' && { TxnDate }),
    Memo: `${given.Name} Opening balance`,
    InventoryAdjustmentLineAdd: [
      { ItemRef: { ListID: itemId }, ValueAdjustment: { NewQuantity: count, NewValue } },
    ],
  });
}
