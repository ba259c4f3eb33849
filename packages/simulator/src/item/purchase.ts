import { price } from '@autosync/core';
import type { Price } from '@autosync/core';
import type { SalesAndPurchase, SalesOrPurchase } from '@autosync/qbxml';
import type { Books } from '../books.ts';
import { isOfType } from '../list/definition.ts';
import type { GivenReference } from '../reference.ts';
import { Refusal } from '../status.ts';

/** What an item says of a line that buys it. */
export interface Purchase {
  readonly description: string | undefined;
  readonly cost: Price;
  /** The account that bears the amount: an expense, or the asset of what is kept in stock. */
  readonly accountId: string | undefined;
}

/**
 * @param reference a resolved reference to an item.
 * @throws Refusal 3280 for items that cannot be bought: taxes, discounts, subtotals, payments and groups.
 */
export function purchaseOf(books: Books, reference: GivenReference | undefined): Purchase {
  const item = books.storage.element('Item', reference?.ListID ?? '');
  if (!item) return { description: undefined, cost: price('0'), accountId: undefined };
  if (isOfType(item, 'ItemInventory')) {
    const { PurchaseDesc, PurchaseCost = price('0'), AssetAccountRef } = item.body;
    return { description: PurchaseDesc, cost: PurchaseCost, accountId: AssetAccountRef?.ListID };
  }
  const isBought =
    isOfType(item, 'ItemService') || isOfType(item, 'ItemNonInventory') || isOfType(item, 'ItemOtherCharge');
  if (!isBought) throw new Refusal(3280, `Items of the type ${item.type} cannot be used in a line.`);
  const { SalesOrPurchase: single, SalesAndPurchase: double } = item.body;
  return single ? ofSingle(single) : ofDouble(double);
}

function ofSingle({ Desc, Price, AccountRef }: SalesOrPurchase): Purchase {
  const cost = Price === undefined || Price === '' ? price('0') : Price;
  return { description: Desc, cost, accountId: AccountRef?.ListID };
}

function ofDouble(double: SalesAndPurchase | undefined): Purchase {
  const { PurchaseDesc, PurchaseCost: cost, ExpenseAccountRef } = double ?? {};
  return {
    description: PurchaseDesc,
    cost: cost === undefined || cost === '' ? price('0') : cost,
    accountId: ExpenseAccountRef?.ListID,
  };
}
