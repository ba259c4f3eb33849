import { addAmounts, zeroAmount, type Amount } from '@autosync/core';
import { subtotalsOf, type SaleLine } from './sale.ts';

/** More of them than anybody puts on an invoice; beyond, nothing is tried. */
const candidatesMax = 12;

/**
 * The lines with those that only add up others known for what they are. An answer does not say so: a line names its item by
 * an id, and shows the sum as its amount. It is known by that sum, by having no quantity and no rate, and by the total
 * of the invoice, which does not count it. Where no choice makes that total the lines stay as they are.
 */
export function withSubtotals(lines: readonly SaleLine[], total: Amount): SaleLine[] {
  const isWhole = (chosen: readonly SaleLine[]) =>
    addAmounts(zeroAmount, ...chosen.map(({ amount }) => amount)) === total;
  if (isWhole(lines)) return [...lines];
  const candidates = lines.flatMap((line, place) =>
    line.item !== null && line.quantity === null && line.rate === null ? [place] : [],
  );
  if (candidates.length > candidatesMax) return [...lines];
  for (let choice = 1; choice < 2 ** candidates.length; choice += 1) {
    const chosen = new Set(candidates.filter((_, bit) => Math.floor(choice / 2 ** bit) % 2 === 1));
    const marked = lines.map(({ amount }, place) => ({ amount, isSubtotal: chosen.has(place) }));
    const subtotals = subtotalsOf(marked);
    if (lines.some(({ amount }, place) => chosen.has(place) && subtotals[place] !== amount)) continue;
    const shown = lines.map((line, place) =>
      chosen.has(place) ? { ...line, amount: zeroAmount, subtotal: line.amount } : line,
    );
    if (isWhole(shown)) return shown;
  }
  return [...lines];
}
