import { compareDecimals } from '@autosync/core';
import type { Amount } from '@autosync/core';
import type { TotalBalanceFilter } from '@autosync/qbxml';

/** Whether a balance is one that the query asks for; without a filter every one is. */
export function isBalanceWanted(balance: Amount, filter: TotalBalanceFilter | undefined): boolean {
  if (!filter || filter.Amount === '') return true;
  const order = compareDecimals(balance, filter.Amount);
  switch (filter.Operator) {
    case 'LessThan':
      return order < 0;
    case 'LessThanEqual':
      return order <= 0;
    case 'Equal':
      return order === 0;
    case 'GreaterThan':
      return order > 0;
    case 'GreaterThanEqual':
      return order >= 0;
    default: {
      const unreachable: never = filter.Operator;
      return unreachable;
    }
  }
}
