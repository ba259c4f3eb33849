import { Failure, type Clock } from '@autosync/core';
import {
  damageReport,
  hasBeenSynced,
  pilotClients,
  type BooksComparison,
  type CategoryResult,
  type Engine,
  type Log,
  type MessageReport,
  type PlannedWrite,
  type Progress,
  type Stage,
  type Store,
  type UndoResult,
} from '@autosync/engine';
import { connect, signIn, type Connection } from '../connector.ts';
import { stoppable } from '../interruption.ts';
import type { ScheduleEvent } from './schedule.ts';
import type { BalancesSummary, Finding, Task, UndoSummary } from './view.ts';

/** What a run stands on. */
export interface RunStage {
  readonly connection: Connection;
  /** The data folder. */
  readonly folder: string;
  readonly store: Store;
  readonly log: Log;
  readonly clock: Clock;
  readonly progress: Progress;
  /** Aborted when the run shall end after its category (or page). */
  readonly stop: AbortSignal;
  /** Aborted when it shall end after its page, because the night begins (product.md A14). */
  readonly halt: AbortSignal;
}

/** What came of a run. A failure is told by the one who started it. */
export interface RunEnd {
  readonly event: Extract<ScheduleEvent, 'completed' | 'stopped'>;
  readonly categories: readonly CategoryResult[];
  readonly messages: number;
  readonly findings: readonly Finding[];
  readonly balances: BalancesSummary | null;
  readonly undo: UndoSummary | null;
  readonly books: BooksComparison | null;
  /** Of a preview: everything that a sync would write. */
  readonly plan: readonly PlannedWrite[] | null;
}

/**
 * Signs in to SA and runs one thing to its end.
 *
 * @throws Failure where it cannot begin or go on.
 */
export async function performRun(task: Task, stage: RunStage): Promise<RunEnd> {
  if (task.kind === 'sync' || task.kind === 'match') await requireOwnCompany(stage);
  const engine = await connect(stage.connection, stage);
  const workUntilHalted = () =>
    stoppable(
      stage.halt,
      () => engine.requestHalt(),
      () => work(task, engine, stage.store),
    );
  return stoppable(stage.stop, () => engine.requestStop(), workUntilHalted);
}

async function work(
  { kind, undoes = '', clients = [] }: Task,
  engine: Engine,
  store: Store,
): Promise<RunEnd> {
  switch (kind) {
    case 'sync':
    case 'preview': {
      const isPreview = kind === 'preview';
      const { categories, messages, planned, isComplete } = await engine.sync({ preview: isPreview });
      const found = isPreview ? { findings: messages.map(findingOf), plan: planned ?? [] } : {};
      return { ...endOf(isComplete), ...found, categories, messages: messages.length };
    }
    case 'match':
    case 'pilot': {
      const stage: Stage =
        kind === 'match'
          ? { name: 'matching' }
          : { name: 'pilot', clients: await pilotClients(store, clients) };
      const { categories, messages, isComplete } = await engine.sync({ stage });
      return { ...endOf(isComplete), categories, messages: messages.length };
    }
    case 'books':
      return { ...endOf(true), books: await engine.books() };
    case 'balances': {
      const { balances: told, differing, isComplete } = await engine.balances();
      return { ...endOf(isComplete), balances: { told, differing: isComplete ? differing : null } };
    }
    case 'check':
    case 'repair': {
      const { damages } = await engine.doctor(kind === 'repair');
      return { ...endOf(true), findings: damages.map(damageReport).map(findingOf) };
    }
    case 'undo':
    case 'undo-preview': {
      const result = await engine.undo(undoes, { preview: kind === 'undo-preview' });
      return { ...endOf(result.isComplete), undo: undoSummary(result) };
    }
    default: {
      const unreachable: never = kind;
      return unreachable;
    }
  }
}

/** So much of a long list a page is told. */
const listedMax = 200;

/** Two records that were linked were not written, so that there is nothing to take back or to keep. */
function undoSummary({ runId, kept: all, undone }: UndoResult): UndoSummary {
  const kept = all.filter(({ action }) => action !== 'linked');
  return {
    runId,
    kept: kept.slice(0, listedMax),
    keptCount: kept.length,
    undone: undone.slice(0, listedMax),
    undoneCount: undone.length,
  };
}

/** A connector that knows nothing, of a company that SA has links of, has lost its data or is a second one. */
async function requireOwnCompany({ connection, store }: RunStage): Promise<void> {
  if ((await store.runs(1)).length > 0 || (await store.setting('installation')) !== undefined) return;
  const { sa } = await signIn(connection);
  if (await hasBeenSynced(sa)) throw new Failure('doctor.synced-before');
}

/** What the schedule is told of a failure: whether it passes by itself. */
export function eventOfFailure(error: unknown): Extract<ScheduleEvent, 'failed' | 'failed-for-now'> {
  if (!(error instanceof Failure)) return 'failed';
  const passing: readonly string[] = ['sa.not-reached', 'sa.busy', 'sa.failed', 'sa.database-away'];
  const isQuickBooks = error.code === 'quickbooks.not-reached' || error.code === 'quickbooks.no-answer';
  return isQuickBooks || passing.includes(error.code) ? 'failed-for-now' : 'failed';
}

function endOf(isComplete: boolean): RunEnd {
  return { event: isComplete ? 'completed' : 'stopped', ...nothingDone };
}

/** What there is to tell of a run that did nothing. */
export const nothingDone: Omit<RunEnd, 'event'> = {
  categories: [],
  messages: 0,
  findings: [],
  balances: null,
  undo: null,
  books: null,
  plan: null,
};

function findingOf({
  category,
  summary,
  why,
  remedy,
}: Pick<MessageReport, 'summary' | 'why' | 'remedy'> & { readonly category: string | null }): Finding {
  return { category, summary, why, remedy };
}
