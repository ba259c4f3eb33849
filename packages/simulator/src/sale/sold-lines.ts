/** The lines of a sale as they are kept: one by one, and what they come to. */
import { addAmounts, zeroAmount } from '@autosync/core';
import type { Amount } from '@autosync/core';
import type { SoldGroup, SoldLine, StoredSaleLine } from '../record.ts';

export function isSoldGroup(stored: StoredSaleLine): stored is SoldGroup {
  return 'members' in stored;
}

/** Every line that sells something, those of groups among the others. */
export function lineByLine(lines: readonly StoredSaleLine[]): readonly SoldLine[] {
  return lines.flatMap((stored) => (isSoldGroup(stored) ? stored.members : [stored]));
}

/** What a line adds to the whole; a subtotal only tells. */
export function amountOf({ line, kind }: SoldLine): Amount {
  return kind === 'subtotal' ? zeroAmount : (line.Amount ?? zeroAmount);
}

/** What lines come to. */
export function totalOf(lines: readonly SoldLine[]): Amount {
  return addAmounts(zeroAmount, ...lines.map(amountOf));
}
