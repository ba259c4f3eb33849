import { commonItemReferences, saleReferences } from '../item/item-reference.ts';
import { changedSale, newSale } from '../item/sale.ts';
import { anyList, headerOf, placeOf } from '../list/definition.ts';
import type { ListDefinition } from '../list/definition.ts';
import { addElement, elementOf, statusOfFields } from '../list/element.ts';
import { modifying, showing } from '../list/outcome.ts';
import { queryElements } from '../list/query.ts';
import { named } from '../reference.ts';
import { featureMissing } from '../status.ts';
import type { Handlers } from '../work.ts';

export const itemNonInventory: ListDefinition<'ItemNonInventory'> = {
  type: 'ItemNonInventory',
  nameSpace: 'Item',
  listName: 'Items',
  references: { ...commonItemReferences, ...saleReferences },
  notClearable: [],
  unsupported: ['BarCode'],
  present: (books, element) => ({
    element: 'ItemNonInventoryRet',
    value: {
      ...headerOf(books, element),
      ...placeOf(books, element),
      ...named(books, element.body, itemNonInventory.references),
    },
  }),
};

export const itemNonInventoryHandlers: Handlers = {
  ItemNonInventoryAdd(work, request) {
    const {
      Name,
      IsActive,
      ParentRef,
      ClassRef,
      UnitOfMeasureSetRef,
      SalesTaxCodeRef,
      ExternalGUID,
      ManufacturerPartNumber,
    } = request.ItemNonInventoryAdd;
    const sale = newSale(work.books, request.ItemNonInventoryAdd);
    const body = {
      ClassRef,
      UnitOfMeasureSetRef,
      SalesTaxCodeRef,
      ExternalGUID,
      ManufacturerPartNumber,
      ...sale,
    };
    const id = addElement(work.books, itemNonInventory, {
      name: Name,
      isActive: IsActive,
      parent: ParentRef,
      body,
    });
    const status = statusOfFields(request.ItemNonInventoryAdd, itemNonInventory.unsupported);
    return showing(work, itemNonInventory, id, request.IncludeRetElement, status);
  },
  ItemNonInventoryMod(work, request) {
    const { ListID, EditSequence, Name, IsActive, ParentRef, ForceUOMChange, ...rest } =
      request.ItemNonInventoryMod;
    const { SalesOrPurchaseMod, SalesAndPurchaseMod, ...fields } = rest;
    if (ForceUOMChange === true) throw featureMissing();
    const { body } = elementOf(work.books, itemNonInventory, ListID);
    const sale = changedSale(body, { SalesOrPurchaseMod, SalesAndPurchaseMod });
    const given = { ListID, EditSequence, Name, IsActive, ParentRef };
    return modifying(work, itemNonInventory, given, { ...fields, ...sale }, request.IncludeRetElement);
  },
  ItemNonInventoryQuery(work, request) {
    if (request.ClassFilter) throw featureMissing();
    return queryElements(
      work,
      { name: 'ItemNonInventoryQuery', lists: [anyList(itemNonInventory)] },
      request,
    );
  },
};
