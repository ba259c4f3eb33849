/**
 * The engine: one sync from its lease to its result (design.md 3).
 *
 *   lease → what is open from before → prelude → brake → each category in order → removals of list records in
 *   reverse order → result
 *
 * Every await on a port is a place where the program may die. What is true then is in the store alone; the
 * next sync begins with `recover`. docs/spec.md has the table of states and events.
 */
import { Failure, randomText, type Clock, type Json, type Random } from '@autosync/core';
import { categories as allCategories, type Category } from '@autosync/records';
import { updateBalances, type BalancesResult } from './balances.ts';
import { holdDeletions } from './brake.ts';
import { runCategory, type Phase } from './category-run.ts';
import type { SyncContext } from './context.ts';
import { createConversation } from './conversation.ts';
import { takeLease } from './lease.ts';
import { openMessageBook, reportOf } from './message.ts';
import type { Log, Progress, QuickBooks, Run, Sa, SaCompany, Store } from './ports/index.ts';
import { checkCompany, gatherRest, runPrelude } from './prelude.ts';
import { hasOpenWrites, recover } from './recover.ts';
import { createTally, type SyncResult } from './tally.ts';

export interface EngineOptions {
  readonly quickbooks: QuickBooks;
  /** Signed in already. */
  readonly sa: Sa;
  readonly store: Store;
  readonly clock: Clock;
  readonly random: Random;
  readonly log: Log;
  readonly progress: Progress;
  /** What SA said when we signed in. */
  readonly company: SaCompany;
  /** The name of this computer, for people who meet its lease. */
  readonly computer: string;
}

export interface SyncOptions {
  /** Take the lease away from another computer. */
  readonly takeOver?: boolean;
}

export interface Engine {
  /**
   * One sync. @throws Failure where it cannot begin or go on: a brake, the lease, QuickBooks or SA not reached.
   * What was done until then is kept, and the next sync goes on from there.
   */
  sync(options?: SyncOptions): Promise<SyncResult>;
  /** Balances of every linked client to SA. @throws Failure as `sync` does. */
  balances(options?: SyncOptions): Promise<BalancesResult>;
  /** Ends the sync that is running after the category in progress, and balances after the page in progress. */
  requestStop(): void;
}

export function createEngine(options: EngineOptions): Engine {
  let isStopping = false;
  let isRunning = false;

  /** The frame of every run: lease, run entry, and whatever happens, the lease and the company file let go. */
  async function run<Result>(
    kind: Run['kind'],
    takeOver: boolean,
    work: (context: SyncContext) => Promise<Result & { readonly isComplete: boolean }>,
    jsonOf: (result: Result) => Json,
  ): Promise<Result> {
    if (isRunning) throw new Failure('program.defect', { detail: 'A sync is running already.' });
    isRunning = true;
    isStopping = false;
    try {
      const context = await openContext(options, takeOver);
      const started: Run = {
        id: context.runId,
        kind,
        startedAt: context.clock.now(),
        endedAt: null,
        outcome: 'running',
        result: null,
      };
      const end = (outcome: Run['outcome'], result: Json) =>
        options.store.commit([
          { put: 'run', run: { ...started, endedAt: context.clock.now(), outcome, result } },
        ]);
      try {
        await options.store.commit([{ put: 'run', run: started }]);
        const result = await work(context);
        await end(result.isComplete ? 'completed' : 'stopped', jsonOf(result));
        return result;
      } catch (error) {
        await end('failed', error instanceof Failure ? { ...error.explanation() } : null);
        throw error;
      } finally {
        await letGo(context);
      }
    } finally {
      isRunning = false;
    }
  }

  async function letGo(context: SyncContext): Promise<void> {
    await options.quickbooks.release();
    try {
      await context.lease.release();
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      options.log.error('The lease could not be given back; it ends by itself.', { code: error.code });
    }
  }

  return {
    sync: ({ takeOver = false } = {}) =>
      run(
        'sync',
        takeOver,
        (context) => syncOnce(context, options, () => isStopping),
        (result) => plainJson(result),
      ),
    balances: ({ takeOver = false } = {}) =>
      run(
        'balances',
        takeOver,
        async (context) => {
          await checkCompany(context);
          return updateBalances(context, () => isStopping);
        },
        (result) => ({ ...result }),
      ),
    requestStop() {
      isStopping = true;
    },
  };
}

async function openContext(options: EngineOptions, takeOver: boolean): Promise<SyncContext> {
  const { quickbooks, store, random } = options;
  const lease = await takeLease({ ...options, takeOver });
  return {
    ...options,
    companyId: options.company.companyId,
    runId: randomText(random, 22),
    categories: allCategories,
    conversation: createConversation(quickbooks),
    lease,
    messages: await openMessageBook(store),
    tally: createTally(allCategories.map(({ name }) => name)),
    skewMs: 0,
    closingDate: null,
    moves: 0,
    held: new Set(),
    replans: new Map(),
    toReadAgain: new Set(),
  };
}

async function syncOnce(
  context: SyncContext,
  options: EngineOptions,
  isStopping: () => boolean,
): Promise<SyncResult> {
  const startedAt = context.clock.now();
  context.progress.report({ category: 'Preparing', done: 0 });
  if (await hasOpenWrites(context)) await checkCompany(context);
  await recover(context);
  const openReads = await runPrelude(context, startedAt);
  const braked = await holdDeletions(context);
  const visits = visitsOf(context.categories, braked);
  let isComplete = true;
  for (const { category, phases } of visits) {
    const reads = phases.includes('additions') ? (openReads.get(category.name) ?? []) : [];
    const isWaiting = (await context.store.inbox({ category: category.name, rowsMax: 1 })).length > 0;
    if (phases.length === 0 || (reads.length === 0 && !isWaiting)) continue;
    if (await startCategory(context, category, isStopping)) {
      await gatherRest(context, category, reads, startedAt);
      const readAgain = () => gatherRest(context, category, category.quickbooks.reads, startedAt);
      await runCategory(context, category, phases, readAgain);
      await options.quickbooks.release();
    } else {
      isComplete = false;
      break;
    }
  }
  if (isComplete) {
    const closed = context.messages.closeUnseen();
    if (closed.length > 0) await context.store.commit(closed);
  }
  return resultOf(context, isComplete);
}

interface Visit {
  readonly category: Category;
  readonly phases: readonly Phase[];
}

/**
 * Every category in its order, and at the end the removals of list records in reverse order, so that nothing
 * is taken away that a later category still needs (design.md 5).
 */
function visitsOf(categories: readonly Category[], braked: ReadonlySet<string>): readonly Visit[] {
  const allowed = (category: Category): readonly Phase[] => (braked.has(category.name) ? [] : ['removals']);
  return [
    ...categories.map((category): Visit => {
      const first = category.kind === 'transaction' ? allowed(category) : [];
      return { category, phases: [...first, 'changes', 'additions'] };
    }),
    ...categories
      .filter(({ kind }) => kind === 'list')
      .toReversed()
      .map((category): Visit => ({ category, phases: allowed(category) })),
  ];
}

/**
 * The commit that starts a category. Stop is read when it is done, so that a Stop which came before its end
 * keeps the category from starting (false).
 */
async function startCategory(
  context: SyncContext,
  category: Category,
  isStopping: () => boolean,
): Promise<boolean> {
  await context.store.commit([{ put: 'setting', name: 'category', value: category.name }]);
  if (isStopping()) return false;
  context.progress.report({ category: category.name, done: 0 });
  return true;
}

function resultOf(context: SyncContext, isComplete: boolean): SyncResult {
  const messages = context.messages.open().map((message) => reportOf(message));
  const { requests, roundTrips } = context.conversation.counts;
  return {
    categories: context.tally.categories(messages),
    messages,
    quickbooksRequests: requests,
    quickbooksRoundTrips: roundTrips,
    isComplete,
  };
}

/** The result as plain data for the list of runs. */
function plainJson(result: SyncResult): Json {
  const { categories, messages, ...rest } = result;
  return {
    ...rest,
    categories: categories.map(({ toQuickBooks, toSa, ...counts }) => ({
      ...counts,
      toQuickBooks: { ...toQuickBooks },
      toSa: { ...toSa },
    })),
    messages: messages.map((message) => ({ ...message })),
  };
}
