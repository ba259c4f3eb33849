import { isZero, negateQuantity, quantity, zeroAmount } from '@autosync/core';
import type { Amount, Price, Quantity } from '@autosync/core';
import type { Books } from '../books.ts';
import type { Posting } from '../record.ts';
import type { GivenReference } from '../reference.ts';
import { stockRoom } from './stock-room.ts';

interface SellingLine {
  readonly ItemRef?: GivenReference;
  readonly Quantity?: Quantity;
  readonly Rate?: Price;
  readonly Amount?: Amount;
}

/**
 * What lines that sell take from the stock at its cost, or bring back to it with a credit. A line without a
 * quantity counts as one.
 *
 * @param before the postings that the transaction had until now.
 */
export function stockPostings(
  books: Books,
  lines: readonly SellingLine[],
  side: 'debit' | 'credit',
  before: readonly Posting[] = [],
): readonly Posting[] {
  const room = stockRoom(books, before);
  return lines.flatMap(({ ItemRef, Quantity: count = quantity('1'), Rate, Amount = zeroAmount }) => {
    const itemId = ItemRef?.ListID;
    if (itemId === undefined || isZero(count) || !room.holds(itemId)) return [];
    // A void leaves the quantity and takes the price away: what has none sells nothing.
    if (Rate === undefined && isZero(Amount)) return [];
    return room.sell(itemId, side === 'debit' ? count : negateQuantity(count));
  });
}
