import { addAmounts, parseAmount, zeroAmount, type Amount, type Json } from '@autosync/core';
import type { Fields } from '@autosync/records';
import { rowsOf } from './reference.ts';

/** What an invoice asks for, or a credit gives: its lines and the tax on them. Nothing where it is void or gone. */
export function saleTotalIn(sale: Fields | null): Amount {
  if (sale === null || sale['isVoid'] === true) return zeroAmount;
  return addAmounts(
    amountIn(sale['salesTaxTotal']),
    ...rowsOf(sale['lines']).map(({ amount }) => amountIn(amount)),
  );
}

function amountIn(value: Json | undefined): Amount {
  return (typeof value === 'string' ? parseAmount(value) : undefined) ?? zeroAmount;
}
