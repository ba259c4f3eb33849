/** The price and account part of service and non-inventory items. */
import { price } from '@autosync/core';
import type { Percent, Price } from '@autosync/core';
import type { ItemDiscountRet, SalesAndPurchase, SalesOrPurchase } from '@autosync/qbxml';
import type { Books } from '../books.ts';
import { newTaxCode } from '../preferences/tax-default.ts';
import type { GivenReference } from '../reference.ts';
import { fieldMissing, featureMissing, Refusal } from '../status.ts';
import { isOfType } from '../list/definition.ts';
import type { LineKind, ListElement } from '../record.ts';
import { stored } from '../text.ts';

interface GivenItem {
  readonly ClassRef?: GivenReference;
  readonly UnitOfMeasureSetRef?: GivenReference;
  readonly SalesTaxCodeRef?: GivenReference;
  readonly ExternalGUID?: string;
}

/** What items that are sold have in common; a new one is taxable where sales tax is on and nothing is said. */
export function newItem(books: Books, given: GivenItem) {
  const { ClassRef, UnitOfMeasureSetRef, ExternalGUID, SalesTaxCodeRef = newTaxCode(books) } = given;
  return { ClassRef, UnitOfMeasureSetRef, SalesTaxCodeRef, ExternalGUID };
}

interface GivenSale {
  readonly SalesOrPurchase?: SalesOrPurchase;
  readonly SalesAndPurchase?: SalesAndPurchase;
}

/** The part as a new item stores it: an account is needed, a price that is not given is zero. */
export function newSale(books: Books, given: GivenSale): GivenSale {
  const single = given.SalesOrPurchase && stored(given.SalesOrPurchase, books.switches);
  const double = given.SalesAndPurchase && stored(given.SalesAndPurchase, books.switches);
  if (single) {
    if (!single.AccountRef) throw fieldMissing('AccountRef');
    const hasPrice = single.Price !== undefined || single.PricePercent !== undefined;
    return { SalesOrPurchase: hasPrice ? single : { ...single, Price: price('0') } };
  }
  if (!double?.IncomeAccountRef) throw fieldMissing('IncomeAccountRef');
  if (!double.ExpenseAccountRef) throw fieldMissing('ExpenseAccountRef');
  return { SalesAndPurchase: { SalesPrice: price('0'), PurchaseCost: price('0'), ...double } };
}

interface GivenSaleChange {
  readonly SalesOrPurchaseMod?: { readonly ApplyAccountRefToExistingTxns?: boolean | '' } & SalesOrPurchase;
  readonly SalesAndPurchaseMod?: {
    readonly ApplyIncomeAccountRefToExistingTxns?: boolean | '';
    readonly ApplyExpenseAccountRefToExistingTxns?: boolean | '';
  } & SalesAndPurchase;
}

/**
 * The part as a Mod gives it, under the names under which it is stored.
 *
 * @throws Refusal 3250 where existing transactions should move to another account: this simulator does not.
 */
export function changedSale(current: GivenSale, change: GivenSaleChange): object {
  const { SalesOrPurchaseMod: single, SalesAndPurchaseMod: double } = change;
  if (single) {
    const { ApplyAccountRefToExistingTxns: applies, ...given } = single;
    if (applies === true) throw featureMissing();
    if (current.SalesAndPurchase) throw wrongPart('SalesOrPurchaseMod');
    const price = given.PricePercent === undefined ? {} : { Price: '' };
    const percent = given.Price === undefined ? {} : { PricePercent: '' };
    return { SalesOrPurchase: { ...price, ...percent, ...given } };
  }
  if (!double) return {};
  const {
    ApplyIncomeAccountRefToExistingTxns: appliesIncome,
    ApplyExpenseAccountRefToExistingTxns: appliesExpense,
    ...given
  } = double;
  if (appliesIncome === true || appliesExpense === true) throw featureMissing();
  if (current.SalesAndPurchase) return { SalesAndPurchase: given };
  throw wrongPart('SalesAndPurchaseMod');
}

function wrongPart(part: string): Refusal {
  return new Refusal(3151, `The element "${part}" cannot be used for this item.`);
}

/** What an item says of a line that sells it. */
export interface Sale {
  readonly description: string | undefined;
  readonly price: Price;
  /** The account that the amount is income of. */
  readonly accountId: string | undefined;
  /** Whether the item is taxed, where that is said of it. */
  readonly taxCode: GivenReference | undefined;
  /** Left out for what is simply sold. */
  readonly kind?: LineKind;
  /** What part of the line above it takes off or adds. */
  readonly percent?: Percent | undefined;
}

/** @param reference a resolved reference to an item. */
export function saleOf(books: Books, reference: { readonly ListID?: string }): Sale {
  const item = books.storage.element('Item', reference.ListID ?? '');
  if (!item) return { description: undefined, price: price('0'), accountId: undefined, taxCode: undefined };
  if (isOfType(item, 'ItemDiscount')) return discountOf(item.body);
  const unpriced = { price: price('0'), taxCode: undefined };
  if (isOfType(item, 'ItemSubtotal')) {
    return { ...unpriced, description: item.body.ItemDesc, accountId: undefined, kind: 'subtotal' };
  }
  if (isOfType(item, 'ItemPayment')) {
    const { ItemDesc: description, DepositToAccountRef: account } = item.body;
    return { ...unpriced, description, accountId: account?.ListID, kind: 'payment' };
  }
  const sale = partsOf(item);
  return {
    description: sale.description,
    price: sale.price === undefined || sale.price === '' ? price('0') : sale.price,
    accountId: sale.account?.ListID,
    taxCode: 'SalesTaxCodeRef' in item.body ? item.body.SalesTaxCodeRef : undefined,
    ...(sale.percent !== undefined && sale.percent !== '' && { kind: 'percentage', percent: sale.percent }),
  };
}

function discountOf(item: ItemDiscountRet): Sale {
  const { ItemDesc, DiscountRate, DiscountRatePercent, AccountRef, SalesTaxCodeRef } = item;
  return {
    description: ItemDesc,
    price: DiscountRate ?? price('0'),
    accountId: AccountRef?.ListID,
    taxCode: SalesTaxCodeRef,
    kind: 'discount',
    percent: DiscountRatePercent,
  };
}

function partsOf(item: ListElement) {
  if (isOfType(item, 'ItemInventory')) {
    const { SalesDesc, SalesPrice, IncomeAccountRef } = item.body;
    return { description: SalesDesc, price: SalesPrice, account: IncomeAccountRef, percent: undefined };
  }
  const isSold =
    isOfType(item, 'ItemService') || isOfType(item, 'ItemNonInventory') || isOfType(item, 'ItemOtherCharge');
  if (!isSold) throw new Refusal(3280, `Items of the type ${item.type} cannot be used in a line.`);
  const { SalesOrPurchase: single, SalesAndPurchase: double } = item.body;
  return {
    description: single?.Desc ?? double?.SalesDesc,
    price: single?.Price ?? double?.SalesPrice,
    account: single?.AccountRef ?? double?.IncomeAccountRef,
    percent: single?.PricePercent,
  };
}
