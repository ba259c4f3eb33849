/**
 * L3 where something is held: whatever a client owes otherwise in SA than in QuickBooks has its causes, which add up to
 * the difference to the cent. Looked at right after the balances were brought to SA.
 */
import { addAmounts, amount, isZero } from '@autosync/core';
import type { Office } from '../people.ts';
import { actor } from '../own-company.ts';

export async function explainedFaults({ rules }: Office): Promise<readonly string[]> {
  return (await rules.comparison(actor)).flatMap(({ name, difference, why }) => {
    if (difference === null || isZero(difference)) return [];
    const explained = addAmounts(amount('0'), ...why.map((cause) => cause.amount));
    if (explained !== difference)
      return [`L3: ${name} owes ${difference} more in SA, and the causes explain ${explained}.`];
    return why.some(({ code }) => code === 'balance.unexplained')
      ? [`L3: nobody knows why ${name} owes ${difference} more in SA.`]
      : [];
  });
}
