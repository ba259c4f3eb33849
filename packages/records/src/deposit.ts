import type { DateOnly } from '@autosync/core';
import type { DepositRet, Request } from '@autosync/qbxml';
import { readingOf } from './quickbooks-read.ts';

/** A deposit of QuickBooks. Deposits do not sync; what lies in one is frozen (bookkeeping.md 14). */
export interface Deposit {
  readonly date: DateOnly;
  /** The name of the account to which the money went. */
  readonly account: string | null;
  readonly memo: string | null;
  /** The ids of the payments, and of other receipts, that lie in it. */
  readonly receipts: readonly string[];
}

export interface DepositSelection {
  readonly from: DateOnly;
  /** The last day; absent for every later deposit. */
  readonly to?: DateOnly;
  readonly recordsMax: number;
  /** Of the page before. */
  readonly iteratorId?: string;
}

/** A page of the deposits of some days. A payment does not show its deposit; only the deposit's lines do. */
export function depositQuery({ from, to, recordsMax, iteratorId }: DepositSelection): Request {
  return {
    name: 'DepositQuery',
    body: {
      ...(iteratorId === undefined
        ? { iterator: 'Start' as const }
        : { iterator: 'Continue' as const, iteratorID: iteratorId }),
      MaxReturned: recordsMax,
      TxnDateRangeFilter: { FromTxnDate: from, ToTxnDate: to },
      IncludeLineItems: true,
      IncludeRetElement: ['TxnID', 'TxnDate', 'DepositToAccountRef', 'Memo', 'DepositLineRet'],
    },
  };
}

/** @throws Failure `quickbooks.answer-unreadable` where a value is not what its element says. */
export function readDeposit(ret: object): Deposit {
  const reading = readingOf<DepositRet>('DepositRet', 'DepositRet', ret);
  return {
    date: reading.needed('TxnDate', reading.date('TxnDate')),
    account: reading.referenceName('DepositToAccountRef'),
    memo: reading.text('Memo'),
    receipts: reading.list('DepositLineRet').flatMap((line) => line.text('TxnID') ?? []),
  };
}
