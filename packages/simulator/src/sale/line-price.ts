/** What the amounts of a line are when it is made, and when a change gives some of them. */
import { isNegative, negateAmount, percent, price, priceToAmount } from '@autosync/core';
import type { Amount, Percent, Price } from '@autosync/core';
import type { InvoiceLineAdd, InvoiceLineRet } from '@autosync/qbxml';
import type { Sale } from '../item/sale.ts';
import type { LineKind } from '../record.ts';
import { fieldNotUsable } from '../status.ts';
import type { Filled } from '../text.ts';
import { lineAmount } from './line-amount.ts';
import type { LineAmount } from './line-amount.ts';

/** A line as a request gives it, whichever kind of sale it is for. */
export type GivenLine = Partial<Filled<InvoiceLineAdd>>;

/** The amounts of a new line; those of subtotals and percentages follow from the lines above. */
export function newAmounts(given: GivenLine, sale: Sale): Partial<InvoiceLineRet> {
  const { Quantity, Rate, Amount, RatePercent } = given;
  const { kind, price: usual, percent: part } = sale;
  requireUsable(given, kind);
  if (kind === undefined) return lineAmount({ Quantity, Rate, Amount }, { Rate: usual });
  const isSaid = Amount !== undefined || RatePercent !== undefined || Rate !== undefined;
  if (isSaid) return partAmounts(kind, given);
  return partAmounts(kind, part === undefined ? { Rate: usual } : { RatePercent: part });
}

/** Refuses what a line of that kind has not got. @throws Refusal 3151 */
function requireUsable({ Quantity, Rate, RatePercent }: GivenLine, kind: LineKind | undefined): void {
  const isPart = kind === 'discount' || kind === 'percentage';
  if (RatePercent !== undefined && !isPart) throw fieldNotUsable('RatePercent');
  if (kind === undefined) return;
  if (Quantity !== undefined) throw fieldNotUsable('Quantity');
  if (Rate !== undefined && kind === 'subtotal') throw fieldNotUsable('Rate');
}

/** An amount, a percentage or a rate, the first of these that is there. */
function partAmounts(kind: LineKind, { Rate, RatePercent, Amount }: GivenLine): Partial<InvoiceLineRet> {
  if (kind === 'subtotal') return {};
  const isLess = kind !== 'percentage';
  if (Amount !== undefined) return { Amount: isLess ? takenAway(Amount) : Amount };
  if (RatePercent !== undefined) return { RatePercent: isLess ? percent(below(RatePercent)) : RatePercent };
  if (Rate === undefined) return {};
  const rate = isLess ? price(below(Rate)) : Rate;
  return { ...(kind !== 'payment' && { Rate: rate }), Amount: priceToAmount(rate) };
}

/** What is less is below zero, with whatever sign it is given. */
function below(value: Price | Percent): string {
  return `-${value.replace('-', '')}`;
}

function takenAway(amount: Amount): Amount {
  return isNegative(amount) ? amount : negateAmount(amount);
}

/** The amounts after a Mod that gave some of them: of what is sold by quantity and rate, or of a part. */
export function changedAmounts(line: LineAmount, given: GivenLine, kind: LineKind | undefined): object {
  const { Quantity, Rate, Amount, RatePercent } = given;
  requireUsable(given, kind);
  if (kind === undefined) {
    const isPriced = Quantity !== undefined || Rate !== undefined || Amount !== undefined;
    return isPriced ? lineAmount({ Quantity, Rate, Amount }, line) : {};
  }
  const isSaid = Amount !== undefined || RatePercent !== undefined || Rate !== undefined;
  // What is given takes the place of the others.
  return isSaid ? { Rate: '', RatePercent: '', ...partAmounts(kind, given) } : {};
}
