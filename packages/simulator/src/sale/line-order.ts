/**
 * Lines whose amount follows from those above them (bookkeeping.md 9): a subtotal adds up the lines since
 * the one before it, and all lines above where it stands right below another one; a discount or charge by
 * percentage takes its part of the nearest line above that has an amount, which may be a subtotal or the total of a
 * group.
 */
import { addAmounts, percentOfAmount, zeroAmount } from '@autosync/core';
import type { Amount } from '@autosync/core';
import type { SoldLine, StoredSaleLine } from '../record.ts';
import { amountOf, isSoldGroup, lineByLine, totalOf } from './sold-lines.ts';

/** What stands above a line: what it shows, and what it adds to the whole. */
interface Above {
  readonly shown: Amount | undefined;
  readonly added: Amount;
  readonly isSubtotal: boolean;
}

/** The lines with the amounts that follow from their order. */
export function linesInOrder(lines: readonly StoredSaleLine[]): readonly StoredSaleLine[] {
  if (lineByLine(lines).every(({ kind }) => kind === undefined)) return lines;
  const above: Above[] = [];
  const next = (stored: SoldLine): SoldLine => {
    const Amount = followingAmount(above, stored);
    const ordered = Amount === undefined ? stored : { ...stored, line: { ...stored.line, Amount } };
    const isSubtotal = stored.kind === 'subtotal';
    above.push({ shown: ordered.line.Amount, added: amountOf(ordered), isSubtotal });
    return ordered;
  };
  return lines.map((stored) => {
    if (!isSoldGroup(stored)) return next(stored);
    const members = stored.members.map(next);
    above.push({ shown: totalOf(members), added: zeroAmount, isSubtotal: false });
    return { ...stored, members };
  });
}

function followingAmount(above: readonly Above[], { line, kind }: SoldLine): Amount | undefined {
  if (kind === 'subtotal') {
    const last = above.findLastIndex(({ isSubtotal }) => isSubtotal);
    const since = above.slice(last + 1);
    return addAmounts(zeroAmount, ...(since.length === 0 ? above : since).map(({ added }) => added));
  }
  if (line.RatePercent === undefined) return undefined;
  const base = above.findLast(({ shown }) => shown !== undefined)?.shown;
  return percentOfAmount(line.RatePercent, base ?? zeroAmount);
}
