/**
 * Lines whose amount follows from those above them (bookkeeping.md 9): a subtotal adds up the lines since
 * the one before it, and all lines above where it stands right below another one; a discount by percentage
 * takes its part of the nearest line above that has an amount, which may be a subtotal.
 */
import { addAmounts, percentOfAmount, zeroAmount } from '@autosync/core';
import type { Amount } from '@autosync/core';
import type { StoredSaleLine } from '../record.ts';

/** What a line adds to the whole; a subtotal only tells. */
export function amountOf({ line, kind }: StoredSaleLine): Amount {
  return kind === 'subtotal' ? zeroAmount : (line.Amount ?? zeroAmount);
}

/** The lines with the amounts that follow from their order. */
export function linesInOrder(lines: readonly StoredSaleLine[]): readonly StoredSaleLine[] {
  if (lines.every(({ kind }) => kind === undefined)) return lines;
  const ordered: StoredSaleLine[] = [];
  for (const stored of lines) {
    const Amount = followingAmount(ordered, stored);
    ordered.push(Amount === undefined ? stored : { ...stored, line: { ...stored.line, Amount } });
  }
  return ordered;
}

function followingAmount(
  above: readonly StoredSaleLine[],
  { line, kind }: StoredSaleLine,
): Amount | undefined {
  if (kind === 'subtotal') {
    const last = above.findLastIndex((each) => each.kind === 'subtotal');
    const since = above.slice(last + 1);
    return addAmounts(zeroAmount, ...(since.length === 0 ? above : since).map(amountOf));
  }
  if (kind !== 'discount' || line.RatePercent === undefined) return undefined;
  const base = above.findLast((each) => each.line.Amount !== undefined)?.line.Amount;
  return percentOfAmount(line.RatePercent, base ?? zeroAmount);
}
