import { price } from '@autosync/core';
import { queryItems } from '../item/sold-item.ts';
import { levelled } from '../list/definition.ts';
import type { ListDefinition } from '../list/definition.ts';
import { adding, changing } from '../list/outcome.ts';
import { newTaxCode } from '../preferences/tax-default.ts';
import { accountReference, classReference, salesTaxCodeReference } from '../reference.ts';
import { featureMissing, fieldMissing } from '../status.ts';
import { stored, without } from '../text.ts';
import type { Handlers } from '../work.ts';

/** Takes an amount or a part of the line above off, and books it to its account. */
export const itemDiscount: ListDefinition<'ItemDiscount'> = {
  type: 'ItemDiscount',
  nameSpace: 'Item',
  listName: 'Items',
  references: {
    ClassRef: classReference,
    SalesTaxCodeRef: salesTaxCodeReference,
    AccountRef: accountReference,
  },
  notClearable: ['AccountRef'],
  unsupported: ['BarCode'],
  present: (books, element) => ({
    element: 'ItemDiscountRet',
    value: levelled(books, element, itemDiscount.references),
  }),
};

export const itemDiscountHandlers: Handlers = {
  ItemDiscountAdd(work, request) {
    const kept = without(request.ItemDiscountAdd, 'Name', 'IsActive', 'ParentRef', 'BarCode');
    const given = stored(kept, work.books.switches);
    if (!given.AccountRef) throw fieldMissing('AccountRef');
    const rate = given.DiscountRatePercent === undefined ? { DiscountRate: price('0') } : {};
    const body = { SalesTaxCodeRef: newTaxCode(work.books), ...rate, ...given };
    return adding(work, itemDiscount, request.ItemDiscountAdd, body, request);
  },
  ItemDiscountMod(work, request) {
    const { ApplyAccountRefToExistingTxns, ...given } = request.ItemDiscountMod;
    if (ApplyAccountRefToExistingTxns === true) throw featureMissing();
    const rate = given.DiscountRatePercent === undefined ? {} : { DiscountRate: '' };
    const part = given.DiscountRate === undefined ? {} : { DiscountRatePercent: '' };
    return changing(work, itemDiscount, { ...rate, ...part, ...given }, request);
  },
  ItemDiscountQuery: (work, request) => queryItems(work, 'ItemDiscountQuery', itemDiscount, request),
};
