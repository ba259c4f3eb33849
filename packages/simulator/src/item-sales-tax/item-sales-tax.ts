import { percent } from '@autosync/core';
import { queryItems } from '../item/sold-item.ts';
import { flat } from '../list/definition.ts';
import type { ListDefinition } from '../list/definition.ts';
import { adding, changing } from '../list/outcome.ts';
import { classReference, vendorReference } from '../reference.ts';
import { stored, without } from '../text.ts';
import type { Handlers } from '../work.ts';

/** One sales tax: a rate, and the authority that gets it. */
export const itemSalesTax: ListDefinition<'ItemSalesTax'> = {
  type: 'ItemSalesTax',
  nameSpace: 'Item',
  listName: 'Items',
  references: { ClassRef: classReference, TaxVendorRef: vendorReference },
  notClearable: [],
  unsupported: ['BarCode'],
  feature: 'sales-tax',
  present: (books, element) => ({
    element: 'ItemSalesTaxRet',
    value: flat(books, element, itemSalesTax.references),
  }),
};

export const itemSalesTaxHandlers: Handlers = {
  ItemSalesTaxAdd(work, request) {
    const kept = without(request.ItemSalesTaxAdd, 'Name', 'IsActive', 'BarCode');
    const body = { TaxRate: percent('0'), ...stored(kept, work.books.switches) };
    return adding(work, itemSalesTax, request.ItemSalesTaxAdd, body, request);
  },
  ItemSalesTaxMod: (work, request) => changing(work, itemSalesTax, request.ItemSalesTaxMod, request),
  ItemSalesTaxQuery: (work, request) => queryItems(work, 'ItemSalesTaxQuery', itemSalesTax, request),
};
