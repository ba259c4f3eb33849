import { Failure, randomText, reasonOf, type Clock, type Json, type Random } from '@autosync/core';
import { categories } from '@autosync/records';
import { updateBalances, type BalancesResult } from './balances.ts';
import { braked } from './brakes/brake.ts';
import { requireClock } from './brakes/clock-behind.ts';
import { witnessingStore } from './brakes/witness.ts';
import { checkCompanyFile } from './company-file.ts';
import { requireNoFirstSync, requireTurn, scopeOf } from './first-sync/procedure.ts';
import { comparedBooks, compareBooks, type BooksComparison } from './first-sync/sign-off.ts';
import type { Stage } from './first-sync/chosen.ts';
import type { SyncContext } from './context.ts';
import { countingEntries } from './entry.ts';
import { createConversation } from './conversation.ts';
import { takeLease } from './lease.ts';
import { creditedIn } from './credited.ts';
import { loweredIn } from './lowered.ts';
import { openMessageBook } from './message.ts';
import type { Log, Progress, QuickBooks, Run, Sa, SaCompany, Store } from './ports/index.ts';
import { requireOwnStore } from './company.ts';
import { examine, remember, treat, type Treatment } from './doctor/doctor.ts';
import { requireSound } from './doctor/known-damage.ts';
import { numberRangesOf } from './number-range.ts';
import { policiesOf } from './policy.ts';
import { createPreviewStore } from './preview-store.ts';
import { previewSa } from './preview.ts';
import { sparingStore } from './sparing-store.ts';
import { syncOnce } from './sync.ts';
import { createTally, resultJson, type SyncResult } from './tally.ts';
import { undoJson, undoRun, type UndoResult } from './undo.ts';
import { notingStore } from './untold.ts';

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
  /** Read both sides and say what a sync would do; nothing is written, on neither side nor here. */
  readonly preview?: boolean;
  /** Take the lease away from another computer. */
  readonly takeOver?: boolean;
  /** A step of the first sync; without it an ordinary sync. */
  readonly stage?: Stage | null;
}

export interface Engine {
  /**
   * One sync. What was done until a failure is kept, and the next sync goes on from there.
   *
   * @throws Failure where it cannot begin or go on: a brake, the lease, QuickBooks or SA not reached.
   */
  sync(options?: SyncOptions): Promise<SyncResult>;
  /** Brings the balances of every linked customer to SA. @throws Failure as `sync` does. */
  balances(options?: Pick<SyncOptions, 'takeOver'>): Promise<BalancesResult>;
  /**
   * How the books stood before the first sync and how they stand now, for its sign-off. Nothing is written but that.
   *
   * @throws Failure `first-sync.not-yet` before the rest is carried over; and as `sync` does.
   */
  books(): Promise<BooksComparison>;
  /**
   * Takes back what a run wrote, as far as nobody has changed it since; a preview only says what that would be.
   *
   * @throws Failure `command.usage` where that run wrote nothing; and as `sync` does.
   */
  undo(runId: string, options?: Pick<SyncOptions, 'preview'>): Promise<UndoResult>;
  /**
   * Examines the connector's own data against both sides, and repairs them where `isFixing`. Needs the lease only
   * to repair. @throws Failure where a side is not reached or, to repair, another computer has the lease.
   */
  doctor(isFixing: boolean): Promise<Treatment>;
  /**
   * Ends the sync that is running after the category in progress, balances after the page in progress, and the taking
   * back of a run after the record in progress.
   */
  requestStop(): void;
  /**
   * Ends whatever is running after the page in progress, in the middle of a category too: for the night, which no sync
   * may run into (product.md A14). What is left stands in the inbox, and the next sync goes on with it.
   */
  requestHalt(): void;
}

/** The engine for one company; it runs one thing at a time. */
export function createEngine(options: EngineOptions): Engine {
  let isRunning = false;
  let isStopping = false;
  let isHalting = false;

  async function alone<Result>(work: () => Promise<Result>): Promise<Result> {
    if (isRunning) throw new Failure('program.defect', { detail: 'A sync is running already.' });
    isRunning = true;
    isStopping = false;
    isHalting = false;
    try {
      return await work();
    } finally {
      isRunning = false;
    }
  }

  /** Alone, with brakes, over a store that is ours and sound; in a preview nothing leaves the house. */
  function guarded<Result>(
    isPreview: boolean,
    work: (parts: EngineOptions) => Promise<Result>,
  ): Promise<Result> {
    const parts = isPreview
      ? { ...options, store: createPreviewStore(options.store), sa: previewSa(options.sa) }
      : options;
    return alone(() =>
      braked(parts.store, options.clock, async () => {
        await requireOwnStore(parts.store, options.company.companyId);
        await requireSound(parts.store);
        return work(parts);
      }),
    );
  }

  const openContext = (
    parts: EngineOptions,
    how: Pick<Opening, 'isPreview'> & Partial<Opening>,
  ): Promise<SyncContext> =>
    contextOf(parts, {
      takeOver: false,
      isExamining: false,
      stage: null,
      ...how,
      isHalting: () => isHalting,
    });

  return {
    sync: ({ preview = false, takeOver = false, stage = null } = {}) =>
      guarded(preview, async (parts) => {
        await requireClock(parts.store, options.clock);
        if (stage !== null) await requireTurn(parts.store, stage.name);
        else if (!preview) await requireNoFirstSync(parts.store);
        const context = await openContext(parts, { isPreview: preview, takeOver, stage });
        return recorded(context, 'sync', resultJson, () => syncOnce(context, () => isStopping));
      }),
    balances: ({ takeOver = false } = {}) =>
      alone(() =>
        braked(options.store, options.clock, async () => {
          await requireOwnStore(options.store, options.company.companyId);
          const context = await openContext(options, { isPreview: false, takeOver });
          const jsonOf = ({ differences: _differences, ...counts }: BalancesResult) => counts;
          return recorded(context, 'balances', jsonOf, async () => {
            await checkCompanyFile(context);
            return updateBalances(context, () => isStopping);
          });
        }),
      ),
    books: () =>
      guarded(true, async (parts) => {
        await requireTurn(parts.store, 'sign-off');
        const context = await openContext(parts, { isPreview: true });
        try {
          await checkCompanyFile(context);
          const comparison = await compareBooks(context);
          await options.store.commit([comparedBooks(comparison)]);
          return comparison;
        } finally {
          await context.conversation.release();
        }
      }),
    undo: (runId, { preview = false } = {}) =>
      guarded(preview, async (parts) => {
        const context = await openContext(parts, { isPreview: preview });
        return recorded(context, 'undo', undoJson, () => undoRun(context, runId, () => isStopping));
      }),
    doctor: (isFixing) =>
      alone(async () => {
        const parts = isFixing ? options : { ...options, sa: previewSa(options.sa) };
        const context = await openContext(parts, { isPreview: !isFixing, isExamining: true });
        try {
          const found = isFixing ? await treat(context) : { ...(await examine(context)), repaired: [] };
          await remember(options.store, found.damages);
          return found;
        } finally {
          await context.conversation.release();
          await orLogged(context, 'The lease could not be given back; it ends by itself.', () =>
            context.lease.release(),
          );
        }
      }),
    requestStop() {
      isStopping = true;
    },
    requestHalt() {
      isStopping = true;
      isHalting = true;
    },
  };
}

/** The frame of every run: its entry in the list of runs; and whatever happens, lease and company file let go. */
async function recorded<Result extends { readonly isComplete: boolean }>(
  context: SyncContext,
  kind: Run['kind'],
  jsonOf: (result: Result) => Json,
  work: () => Promise<Result>,
): Promise<Result> {
  const { store, clock, runId, log } = context;
  const run: Run = {
    id: runId,
    kind,
    startedAt: clock.now(),
    endedAt: null,
    outcome: 'running',
    result: null,
  };
  const end = (outcome: Run['outcome'], result: Json) =>
    store.commit([{ put: 'run', run: { ...run, endedAt: clock.now(), outcome, result } }]);
  try {
    await store.commit([{ put: 'run', run }]);
    const result = await work();
    await end(result.isComplete ? 'completed' : 'stopped', jsonOf(result));
    return result;
  } catch (error) {
    const explanation = error instanceof Failure ? { ...error.explanation() } : null;
    await orLogged(context, 'The failure could not be recorded.', () => end('failed', explanation));
    throw error;
  } finally {
    await context.conversation.release();
    await orLogged(context, 'The lease could not be given back; it ends by itself.', () =>
      context.lease.release(kind !== 'balances'),
    );
    log.info('A run ended.', { kind, runId });
  }
}

/** Does what may fail without changing the outcome of the run. */
async function orLogged({ log }: SyncContext, event: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    log.error(event, { reason: reasonOf(error) });
  }
}

type Opening = Pick<SyncContext, 'isPreview' | 'isExamining' | 'isHalting' | 'stage'> & {
  readonly takeOver: boolean;
};

async function contextOf(
  options: EngineOptions,
  { isPreview, takeOver, isExamining, isHalting, stage }: Opening,
): Promise<SyncContext> {
  const { quickbooks, sa, store, random, company } = options;
  const untold: SyncContext['untold'] = new Map();
  const runId = randomText(random, 22);
  const lease = await takeLease({ ...options, sa: isPreview ? sa : countingEntries(sa, store), takeOver });
  const context: SyncContext = {
    ...options,
    store: notingStore(witnessingStore(sparingStore(store)), untold),
    untold,
    companyId: company.companyId,
    isPreview,
    isExamining,
    isHalting,
    stage,
    scope: await scopeOf(store),
    selection: undefined,
    runId,
    categories,
    policies: await policiesOf(store),
    numbers: await numberRangesOf(store),
    conversation: createConversation({
      quickbooks,
      id: runId,
      identify: () => checkCompanyFile(context),
      mayWrite: () => lease.check(),
    }),
    lease,
    messages: await openMessageBook(store),
    tally: createTally(
      categories.map(({ name }) => name),
      isPreview,
    ),
    skewMs: 0,
    hasSeveralReceivables: undefined,
    closingDate: null,
    moves: 0,
    held: new Set(),
    replans: new Map(),
    toWake: [],
    toReadAgain: new Set(),
    lowered: await loweredIn(store),
    credited: await creditedIn(store),
    deposits: { from: undefined, byReceipt: new Map() },
    mayHaveFreed: false,
    isRestoring: false,
    unpaired: new Set(),
  };
  return context;
}
