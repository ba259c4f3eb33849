/**
 * Quantity, rate and amount of a line: a client sends two of the three and QuickBooks makes the third
 * (bookkeeping.md 10). A quantity that is not there means one. Where all three are given and do not agree,
 * quantity and amount stand and the rate is derived.
 */
import {
  amountToPrice,
  divideToPrice,
  isZero,
  multiplyToAmount,
  parseQuantity,
  priceToAmount,
} from '@autosync/core';
import type { Amount, Price, Quantity } from '@autosync/core';
import { Refusal } from '../status.ts';

export interface LineAmount {
  readonly Quantity?: Quantity | undefined;
  readonly Rate?: Price | undefined;
  readonly Amount?: Amount | undefined;
}

const amountDigitsMax = 10;

/** The three after a request gave some of them; `current` is what the line had, or the item's price. */
export function lineAmount(given: LineAmount, current: LineAmount): LineAmount {
  const { Quantity: count, Rate: rate, Amount: total } = given;
  if (count !== undefined && total !== undefined) return fromTotal(count, total, rate);
  if (rate !== undefined && total !== undefined) return fromRateAndTotal(rate, total);
  const newCount = count ?? current.Quantity;
  if (total !== undefined) return fromTotal(newCount, total, undefined);
  if (count === undefined && rate === undefined)
    return current.Amount === undefined ? times(newCount, current.Rate) : current;
  return times(newCount, rate ?? current.Rate);
}

function times(count: Quantity | undefined, rate: Price | undefined): LineAmount {
  if (rate === undefined) return { Quantity: count };
  const total = count === undefined ? priceToAmount(rate) : multiplyToAmount(count, rate);
  if (total.replace(/^-|\.\d+$/g, '').length > amountDigitsMax) {
    throw new Refusal(3101, 'The rate times the quantity is too large.');
  }
  return { Quantity: count, Rate: rate, Amount: total };
}

function fromTotal(count: Quantity | undefined, total: Amount, rate: Price | undefined): LineAmount {
  if (count === undefined) return { Rate: amountToPrice(total), Amount: total };
  if (rate !== undefined && multiplyToAmount(count, rate) === total)
    return { Quantity: count, Rate: rate, Amount: total };
  const derived = isZero(count) ? undefined : divideToPrice(total, count);
  return { Quantity: count, Rate: derived, Amount: total };
}

function fromRateAndTotal(rate: Price, total: Amount): LineAmount {
  if (priceToAmount(rate) === total) return { Rate: rate, Amount: total };
  const count = divide(total, rate);
  return { Quantity: count, Rate: count === undefined ? amountToPrice(total) : rate, Amount: total };
}

/** Amount by price at five decimals, which is what a quantity holds. */
function divide(total: Amount, rate: Price): Quantity | undefined {
  const divisor = parseQuantity(rate);
  const quotient = divisor === undefined || isZero(divisor) ? undefined : divideToPrice(total, divisor);
  return quotient === undefined ? undefined : parseQuantity(quotient);
}
