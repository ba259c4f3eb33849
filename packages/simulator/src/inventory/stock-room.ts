/**
 * Where a transaction takes stock from and brings it to while its postings are worked out. What it had moved
 * before is put back first, so that a change starts from the stock without it.
 *
 * What is sold leaves at the average cost. What is sold beyond what there is leaves at the last average that
 * was known; the purchase that fills the gap brings the difference to the cost of goods sold.
 */
import {
  addAmounts,
  addQuantities,
  amountToPrice,
  compareDecimals,
  divideToPrice,
  isZero,
  multiplyToAmount,
  negateAmount,
  negateQuantity,
  quantity,
  subtractAmounts,
  zeroAmount,
} from '@autosync/core';
import type { Amount, Quantity } from '@autosync/core';
import type { Books } from '../books.ts';
import type { Posting } from '../record.ts';
import { movedStock, stockItem, stockOf } from './stock.ts';
import type { Stock } from './stock.ts';

export interface StockRoom {
  /** Whether the item is kept in stock. */
  holds(itemId: string): boolean;
  /** The postings of so many that are sold, or come back where the quantity is below zero. */
  sell(itemId: string, count: Quantity): readonly Posting[];
  /**
   * The postings of so many that are bought for so much; the account that pays is the caller's. Below zero
   * they go back to the vendor.
   */
  buy(itemId: string, count: Quantity, paid: Amount): readonly Posting[];
  /** The posting of so many more (or fewer) that are worth so much; at the average cost where nothing is said. */
  adjust(itemId: string, count: Quantity, worth: Amount | undefined): Posting;
  /** What there is now. */
  stock(itemId: string): Stock;
}

const none = quantity('0');

/** @param before the postings that the transaction had until now; none for a new one. */
export function stockRoom(books: Books, before: readonly Posting[]): StockRoom {
  const stocks = new Map<string, Stock>();
  const earlier = before.filter((posting) => posting.itemId !== undefined);
  for (const { itemId = '', quantity: count = none, amount } of earlier) {
    stocks.set(itemId, movedStock(at(itemId), negateQuantity(count), negateAmount(amount)));
  }

  function at(itemId: string): Stock {
    return stocks.get(itemId) ?? stockOf(books, itemId);
  }

  function move(itemId: string, count: Quantity, worth: Amount): Posting {
    stocks.set(itemId, movedStock(at(itemId), count, worth));
    return { accountId: accountsOf(books, itemId).asset, amount: worth, itemId, quantity: count };
  }

  /** What so many had cost when this transaction moved as many before, so that a change keeps it. */
  function costBefore(itemId: string, count: Quantity): Amount | undefined {
    const place = earlier.findIndex((each) => each.itemId === itemId && each.quantity === count);
    return place < 0 ? undefined : earlier.splice(place, 1)[0]?.amount;
  }

  return {
    holds: (itemId) => isHeld(books, itemId),
    sell(itemId, count) {
      const moved = negateQuantity(count);
      const worth = costBefore(itemId, moved) ?? negateAmount(costOf(at(itemId), count));
      return [
        move(itemId, moved, worth),
        { accountId: accountsOf(books, itemId).cost, amount: negateAmount(worth) },
      ];
    },
    buy(itemId, count, paid) {
      const owing = adjustment(at(itemId), count, paid);
      const bought = move(itemId, count, paid);
      if (isZero(owing)) return [bought];
      return [
        bought,
        move(itemId, none, negateAmount(owing)),
        { accountId: accountsOf(books, itemId).cost, amount: owing },
      ];
    },
    adjust: (itemId, count, worth) =>
      move(itemId, count, worth ?? negateAmount(costOf(at(itemId), negateQuantity(count)))),
    stock: at,
  };
}

/** What so many of it cost; the last pieces take all that the stock is worth with them. */
function costOf(stock: Stock, count: Quantity): Amount {
  return compareDecimals(count, none) > 0 && stock.quantity === count
    ? stock.value
    : multiplyToAmount(count, stock.cost);
}

/** By how much a purchase shows that what was sold before it came had cost more than was guessed. */
function adjustment(stock: Stock, count: Quantity, paid: Amount): Amount {
  if (compareDecimals(stock.quantity, none) >= 0 || compareDecimals(count, none) <= 0) return zeroAmount;
  const left = addQuantities(stock.quantity, count);
  const [known, of] = compareDecimals(left, none) >= 0 ? [paid, count] : [stock.value, stock.quantity];
  const each = divideToPrice(known, of) ?? amountToPrice(zeroAmount);
  return subtractAmounts(addAmounts(stock.value, paid), multiplyToAmount(left, each));
}

function isHeld(books: Books, itemId: string): boolean {
  const item = books.storage.element('Item', itemId);
  return item !== undefined && stockItem(item) !== undefined;
}

function accountsOf(books: Books, itemId: string): { readonly asset: string; readonly cost: string } {
  const item = books.storage.element('Item', itemId);
  const body = item && stockItem(item);
  return { asset: body?.AssetAccountRef?.ListID ?? '', cost: body?.COGSAccountRef?.ListID ?? '' };
}
