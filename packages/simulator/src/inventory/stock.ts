/**
 * What is in stock of an inventory item: how many there are, what they are worth, and what one costs on the
 * average. Postings that name an item move it, so that whatever takes a posting back gives the stock back.
 *
 * The average is the worth divided by the quantity as long as there are any. Of what is sold out it is the
 * last one there was, and of what was never there the cost that the item itself names (recorded).
 */
import { addAmounts, addQuantities, compareDecimals, divideToPrice, price, quantity } from '@autosync/core';
import type { Amount, Price, Quantity } from '@autosync/core';
import type { Books } from '../books.ts';
import { isOfType } from '../list/definition.ts';
import type { ListElement } from '../record.ts';

export interface Stock {
  /** Less than nothing where more was sold than there was. */
  readonly quantity: Quantity;
  /** What the asset account holds of it. */
  readonly value: Amount;
  /** What one piece costs. */
  readonly cost: Price;
}

const none = quantity('0');

/** What there is of an item. */
export function stockOf(books: Books, itemId: string): Stock {
  const [count, cost] = books.storage.setting(settingOf(itemId))?.split(' ') ?? [];
  return {
    quantity: quantity(count ?? '0'),
    value: books.storage.balance(balanceOf(itemId)),
    cost: cost === undefined ? namedCost(books, itemId) : price(cost),
  };
}

/** The stock after so many came (or, below zero, went) that were worth so much. */
export function movedStock(stock: Stock, count: Quantity, worth: Amount): Stock {
  const left = addQuantities(stock.quantity, count);
  const value = addAmounts(stock.value, worth);
  const average = compareDecimals(left, none) > 0 ? divideToPrice(value, left) : undefined;
  return { quantity: left, value, cost: average ?? stock.cost };
}

/** Keeps the stock after so many came or went. */
export function moveStock(books: Books, itemId: string, count: Quantity, worth: Amount): void {
  keepStock(books, itemId, movedStock(stockOf(books, itemId), count, worth));
}

/** Writes down what there is of an item. */
export function keepStock(books: Books, itemId: string, stock: Stock): void {
  books.storage.setSetting(settingOf(itemId), `${stock.quantity} ${stock.cost}`);
  books.storage.setBalance(balanceOf(itemId), stock.value);
}

function settingOf(itemId: string): string {
  return `stock ${itemId}`;
}

function balanceOf(itemId: string): string {
  return `Stock ${itemId}`;
}

function namedCost(books: Books, itemId: string): Price {
  const item = books.storage.element('Item', itemId);
  return (item && stockItem(item)?.PurchaseCost) ?? price('0');
}

/** The fields of an item that is kept in stock; undefined for all others. */
export function stockItem(item: ListElement): ListElement<'ItemInventory'>['body'] | undefined {
  return isOfType(item, 'ItemInventory') ? item.body : undefined;
}
