/** What the amounts of a line are when it is made, and when a change gives some of them. */
import { isNegative, negateAmount, percent, price, priceToAmount } from '@autosync/core';
import type { Amount } from '@autosync/core';
import type { InvoiceLineAdd, InvoiceLineRet } from '@autosync/qbxml';
import type { Sale } from '../item/sale.ts';
import { fieldNotUsable } from '../status.ts';
import type { Filled } from '../text.ts';
import { lineAmount } from './line-amount.ts';
import type { LineAmount } from './line-amount.ts';

/** A line as a request gives it, whichever kind of sale it is for. */
export type GivenLine = Partial<Filled<InvoiceLineAdd>>;

/** The amounts of a new line; those of subtotals and of discounts by percentage follow from the lines above. */
export function newAmounts(given: GivenLine, sale: Sale): Partial<InvoiceLineRet> {
  const { Quantity, Rate, Amount, RatePercent } = given;
  if (sale.kind !== 'discount' && RatePercent !== undefined) throw fieldNotUsable('RatePercent');
  if (sale.kind === 'subtotal') {
    if (Quantity !== undefined || Rate !== undefined) throw fieldNotUsable(Rate ? 'Rate' : 'Quantity');
    return {};
  }
  if (sale.kind !== 'discount') return lineAmount({ Quantity, Rate, Amount }, { Rate: sale.price });
  if (Quantity !== undefined) throw fieldNotUsable('Quantity');
  if (Amount !== undefined) return { Amount: takenAway(Amount) };
  const part = RatePercent ?? (Rate === undefined ? sale.discountPercent : undefined);
  if (part !== undefined) return { RatePercent: percent(`-${part.replace('-', '')}`) };
  const rate = price(`-${(Rate ?? sale.price).replace('-', '')}`);
  return { Rate: rate, Amount: priceToAmount(rate) };
}

/** A discount is less, with whatever sign it is given. */
function takenAway(amount: Amount): Amount {
  return isNegative(amount) ? amount : negateAmount(amount);
}

/** Quantity, rate and amount after a Mod that gave some of them. */
export function changedAmounts(line: LineAmount, { Quantity, Rate, Amount }: GivenLine): object {
  const isPriced = Quantity !== undefined || Rate !== undefined || Amount !== undefined;
  return isPriced ? lineAmount({ Quantity, Rate, Amount }, line) : {};
}

/** A discount is a percentage, a rate or an amount; what is given takes the place of the others. */
export function changedDiscount({ Rate, RatePercent, Amount }: GivenLine): object {
  if (Amount !== undefined) return { Amount: takenAway(Amount), Rate: '', RatePercent: '' };
  if (RatePercent !== undefined) {
    return { RatePercent: percent(`-${RatePercent.replace('-', '')}`), Rate: '' };
  }
  if (Rate === undefined) return {};
  const rate = price(`-${Rate.replace('-', '')}`);
  return { Rate: rate, Amount: priceToAmount(rate), RatePercent: '' };
}
