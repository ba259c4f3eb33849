import {
  compareDecimals,
  divideToPrice,
  Failure,
  multiplyToAmount,
  parseAmount,
  parsePrice,
  parseQuantity,
  type Amount,
  type Price,
  type Quantity,
} from '@autosync/core';
import type { Fields } from '@autosync/records';
import { objectsIn, textOf } from './derivation.ts';

/**
 * Rejects with `sa.invalid` where a line's quantity times its rate, rounded half up to the cent, is not its
 * amount. QuickBooks would take two of them and put its own third in the place of the other (bookkeeping.md
 * 10), and the two sides would differ for ever. A rate or a quantity that is itself what the other two make,
 * at five decimals, is right: that is what QuickBooks derives, and a large quantity carries its rounding into
 * the cents. The lines of a void invoice ask for nothing.
 * The fields' own forms were checked before.
 */
export function checkLines(fields: Fields): void {
  if (fields['isVoid'] === true) return;
  for (const [index, line] of objectsIn(fields['lines']).entries()) {
    const quantity = parseQuantity(textOf(line['quantity']));
    const rate = parsePrice(textOf(line['rate']));
    const amount = parseAmount(textOf(line['amount']));
    if (quantity === undefined || rate === undefined || amount === undefined) continue;
    if (!isOneOfThree(quantity, rate, amount)) {
      throw new Failure('sa.invalid', {
        place: `Line ${index + 1}, Amount`,
        detail: `Quantity ${quantity} times rate ${rate} is ${multiplyToAmount(quantity, rate)}, not ${amount}.`,
      });
    }
  }
}

function isOneOfThree(quantity: Quantity, rate: Price, amount: Amount): boolean {
  if (multiplyToAmount(quantity, rate) === amount || divideToPrice(amount, quantity) === rate) return true;
  const divisor = parseQuantity(rate);
  const quotient = divisor && divideToPrice(amount, divisor);
  return quotient !== undefined && compareDecimals(quotient, quantity) === 0;
}
