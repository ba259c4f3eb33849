/**
 * Update Balance Report: what every current and former client owes in QuickBooks, for SA's comparison report.
 */
import { Failure, parseAmount } from '@autosync/core';
import type { Request } from '@autosync/qbxml';
import type { SyncContext } from './context.ts';
import { isDone, type Answer } from './conversation.ts';
import { pageRecordsMax } from './gather.ts';
import type { QuickBooksBalance } from './ports/index.ts';

export interface BalancesResult {
  /** How many clients' balances SA has now. */
  readonly balances: number;
  /** Customers of QuickBooks that no client of SA is linked to. */
  readonly unlinked: number;
  readonly quickbooksRequests: number;
  readonly quickbooksRoundTrips: number;
  /** False where Stop ended it after a page. */
  readonly isComplete: boolean;
}

export async function updateBalances(
  context: SyncContext,
  isStopping: () => boolean,
): Promise<BalancesResult> {
  let sent = 0;
  let unlinked = 0;
  let iteratorID: string | undefined;
  let isComplete = false;
  while (!isComplete) {
    const [answer] = await context.conversation.ask([pageRequest(iteratorID)]);
    const balances = balancesIn(answer);
    const links = await context.store.linkByQuickbooks(
      'Customers',
      balances.map(({ id }) => id),
    );
    const saIds = new Map(links.map(({ quickbooksId, saId }) => [quickbooksId, saId]));
    const asOf = context.clock.now();
    const linked = balances.flatMap(({ id, balance, totalBalance }): QuickBooksBalance[] => {
      const customer = saIds.get(id);
      return customer === undefined ? [] : [{ customer, balance, totalBalance, asOf }];
    });
    if (linked.length > 0) await context.sa.putBalances(linked);
    sent += linked.length;
    unlinked += balances.length - linked.length;
    const remaining = answer?.status.iteratorRemainingCount ?? 0;
    const done = sent + unlinked;
    context.progress.report({ category: 'Balances', done, total: done + remaining });
    iteratorID = answer?.status.iteratorID;
    isComplete = remaining === 0 || iteratorID === undefined;
    if (!isComplete && isStopping()) break;
  }
  const { requests, roundTrips } = context.conversation.counts;
  return {
    balances: sent,
    unlinked,
    quickbooksRequests: requests,
    quickbooksRoundTrips: roundTrips,
    isComplete,
  };
}

function pageRequest(iteratorID: string | undefined): Request {
  return {
    name: 'CustomerQuery',
    body: {
      ...(iteratorID === undefined
        ? { iterator: 'Start' as const }
        : { iterator: 'Continue' as const, iteratorID }),
      MaxReturned: pageRecordsMax,
      ActiveStatus: 'All',
      IncludeRetElement: ['ListID', 'Balance', 'TotalBalance'],
    },
  };
}

function balancesIn(answer: Answer | undefined) {
  if (answer === undefined || !isDone(answer))
    throw new Failure('quickbooks.answer-unreadable', {
      detail: `The balances were answered with ${answer?.status.statusMessage ?? 'nothing'}.`,
    });
  return answer.records.map(({ value }) => {
    const id: unknown = Reflect.get(value, 'ListID');
    const balance = amountIn(value, 'Balance');
    const totalBalance = amountIn(value, 'TotalBalance');
    if (typeof id !== 'string' || balance === undefined || totalBalance === undefined)
      throw new Failure('quickbooks.answer-unreadable', { detail: 'A customer came without its balance.' });
    return { id, balance, totalBalance };
  });
}

function amountIn(value: object, element: string) {
  const text: unknown = Reflect.get(value, element);
  return typeof text === 'string' ? parseAmount(text) : undefined;
}
