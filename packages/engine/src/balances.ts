/**
 * Update Balance Report: what every current and former client owes in QuickBooks, for SA's comparison report, and why
 * that is another amount than in SA.
 *
 * QuickBooks is asked for all its customers first, page by page with the balances alone. Then SA's report is gone
 * through: a client whose balance QuickBooks did not tell has no customer there, and owes nothing; and where the
 * balances differ, the transactions are laid side by side (`difference`). Only a page is held at a time, so that
 * memory stays flat whatever the number of clients. Stop ends it after a page.
 */
import {
  addAmounts,
  epochMsOf,
  explain,
  isZero,
  zeroAmount,
  type Amount,
  type Instant,
} from '@autosync/core';
import type { Request } from '@autosync/qbxml';
import { nowInSa, type SyncContext } from './context.ts';
import type { Answer } from './conversation.ts';
import { explained } from './difference/explanation.ts';
import { amountIn, textIn } from './difference/receivable.ts';
import { pageRecordsMax } from './gather.ts';
import { requireDone } from './pages.ts';
import type { ComparisonPage, ComparisonRow, QuickBooksBalance } from './ports/index.ts';

export interface BalancesResult {
  /** How many clients' balances SA has now. */
  readonly balances: number;
  /** Customers of QuickBooks that no client of SA is linked to. */
  readonly unlinked: number;
  /** How many clients owe something else in SA than in QuickBooks. */
  readonly differing: number;
  /** The first of these, with what makes the difference; SA's report has all of them. */
  readonly differences: readonly BalanceDifference[];
  readonly quickbooksRequests: number;
  readonly quickbooksRoundTrips: number;
  /** False where Stop ended it after a page. */
  readonly isComplete: boolean;
}

/** A line of the report that differs. */
export interface BalanceDifference {
  readonly client: string;
  readonly saBalance: Amount;
  readonly quickbooksBalance: Amount;
  readonly difference: Amount;
  readonly why: readonly { readonly summary: string; readonly amount: Amount }[];
}

const differencesMax = 100;

export async function updateBalances(
  context: SyncContext,
  isStopping: () => boolean,
): Promise<BalancesResult> {
  // SA's report says whether a sync has ended since, so that both times must be of one clock (bookkeeping.md 31).
  const { time } = await context.sa.changes(undefined, 1);
  context.skewMs = epochMsOf(time) - epochMsOf(context.clock.now());
  const startedAt = nowInSa(context);
  const told = await tellBalances(context, isStopping);
  const compared = told.isComplete
    ? await explainDifferences(context, startedAt, isStopping)
    : { balances: 0, differing: 0, differences: [], isComplete: false };
  const { requests, roundTrips } = context.conversation.counts;
  return {
    ...compared,
    balances: told.balances + compared.balances,
    unlinked: told.unlinked,
    quickbooksRequests: requests,
    quickbooksRoundTrips: roundTrips,
  };
}

/** Brings the balances of all linked customers to SA. */
async function tellBalances(context: SyncContext, isStopping: () => boolean) {
  let balances = 0;
  let unlinked = 0;
  let iteratorID: string | undefined;
  for (;;) {
    const [answer] = await context.conversation.ask([pageRequest(iteratorID)]);
    if (answer === undefined) break;
    requireDone(answer);
    const linked = await linkedBalances(context, answer);
    if (linked.length > 0) await context.sa.putBalances(linked);
    balances += linked.length;
    unlinked += answer.records.length - linked.length;
    const { iteratorRemainingCount: remaining = 0, iteratorID: next } = answer.status;
    const done = balances + unlinked;
    context.progress.report({ category: 'Balances', done, total: done + remaining });
    if (remaining === 0 || next === undefined) break;
    if (isStopping()) return { balances, unlinked, isComplete: false };
    iteratorID = next;
  }
  return { balances, unlinked, isComplete: true };
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

async function linkedBalances(
  context: SyncContext,
  { records }: Answer,
): Promise<readonly QuickBooksBalance[]> {
  const found = records.map(({ value }) => {
    const balance = amountIn(value, 'Balance');
    const totalBalance = amountIn(value, 'TotalBalance');
    return { id: textIn(value, 'ListID') ?? '', balance, totalBalance };
  });
  const links = await context.store.linkByQuickbooks(
    'Customers',
    found.map(({ id }) => id),
  );
  const saIds = new Map(links.map(({ quickbooksId, saId }) => [quickbooksId, saId]));
  const asOf = nowInSa(context);
  return found.flatMap(({ id, balance, totalBalance }): QuickBooksBalance[] => {
    const customer = saIds.get(id);
    return customer === undefined ? [] : [{ customer, balance, totalBalance, asOf }];
  });
}

/** Goes through SA's report, and says of each client that differs what makes the difference. */
async function explainDifferences(context: SyncContext, startedAt: Instant, isStopping: () => boolean) {
  const { sa, progress } = context;
  let [balances, differing, done] = [0, 0, 0];
  const differences: BalanceDifference[] = [];
  let after: string | undefined;
  for (;;) {
    const page: ComparisonPage = await sa.comparison({
      mastersMax: pageRecordsMax,
      ...(after === undefined ? {} : { after }),
    });
    const untold = page.rows.filter(({ asOf }) => asOf === null || asOf < startedAt);
    const absent = untold.filter(({ saBalance }) => isZero(saBalance)).map((row) => absentNow(context, row));
    if (absent.length > 0) await sa.putBalances(absent);
    balances += untold.length;
    for (const row of page.rows) {
      if (untold.includes(row) ? isZero(row.saBalance) : isZero(row.difference ?? zeroAmount)) continue;
      const balance = await explained(context, row);
      await sa.putBalances([balance]);
      if (balance.why === undefined) continue;
      differing += 1;
      if (differences.length < differencesMax) differences.push(differenceOf(row, balance));
    }
    done += page.rows.length;
    progress.report({ category: 'Balances', done });
    after = page.next;
    if (after === undefined) return { balances, differing, differences, isComplete: true };
    if (isStopping()) return { balances, differing, differences, isComplete: false };
  }
}

/** QuickBooks told nothing of the client: it has no such customer, so nothing is owed there. */
function absentNow(context: SyncContext, { customer }: ComparisonRow): QuickBooksBalance {
  return { customer, balance: zeroAmount, totalBalance: zeroAmount, asOf: nowInSa(context) };
}

function differenceOf(
  { name, parent }: ComparisonRow,
  { balance, totalBalance, why = [] }: QuickBooksBalance,
): BalanceDifference {
  const quickbooksBalance = parent === null ? totalBalance : balance;
  const difference = addAmounts(zeroAmount, ...why.map(({ amount }) => amount));
  return {
    client: name,
    saBalance: addAmounts(quickbooksBalance, difference),
    quickbooksBalance,
    difference,
    why: why.map(({ code, details, amount }) => ({ summary: explain(code, details).summary, amount })),
  };
}
