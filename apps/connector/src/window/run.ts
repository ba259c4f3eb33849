import { Failure, reasonOf, type Clock } from '@autosync/core';
import {
  damageReport,
  hasBeenSynced,
  type CategoryResult,
  type Engine,
  type Log,
  type MessageReport,
  type Progress,
  type Store,
} from '@autosync/engine';
import { connect, signIn, type Connection } from '../connector.ts';
import { stoppable } from '../interruption.ts';
import type { ScheduleEvent } from './schedule.ts';
import type { Finding, RunKind } from './view.ts';

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
}

/** What came of a run. A failure is told by the one who started it. */
export interface RunEnd {
  readonly event: Extract<ScheduleEvent, 'completed' | 'stopped'>;
  readonly categories: readonly CategoryResult[];
  readonly messages: number;
  readonly findings: readonly Finding[];
  readonly balances: number | null;
}

/**
 * Signs in to SA and runs one thing to its end.
 *
 * @throws Failure where it cannot begin or go on.
 */
export async function performRun(kind: RunKind, stage: RunStage): Promise<RunEnd> {
  if (kind === 'sync') await requireOwnCompany(stage);
  const engine = await connect(stage.connection, stage);
  return stoppable(
    stage.stop,
    () => engine.requestStop(),
    () => work(kind, engine),
  );
}

async function work(kind: RunKind, engine: Engine): Promise<RunEnd> {
  switch (kind) {
    case 'sync':
    case 'preview': {
      const { categories, messages, isComplete } = await engine.sync({ preview: kind === 'preview' });
      const findings = kind === 'preview' ? messages.map(findingOf) : [];
      return { ...endOf(isComplete), categories, messages: messages.length, findings };
    }
    case 'balances': {
      const { balances, isComplete } = await engine.balances();
      return { ...endOf(isComplete), balances };
    }
    case 'check':
    case 'repair': {
      const { damages } = await engine.doctor(kind === 'repair');
      return { ...endOf(true), findings: damages.map(damageReport).map(findingOf) };
    }
    default: {
      const unreachable: never = kind;
      return unreachable;
    }
  }
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

/** A failure in the words of the catalogue; what is no Failure is a defect of ours. */
export function failureOf(thrown: unknown): Failure {
  return thrown instanceof Failure ? thrown : new Failure('program.defect', { detail: reasonOf(thrown) });
}

function endOf(isComplete: boolean): RunEnd {
  return {
    event: isComplete ? 'completed' : 'stopped',
    categories: [],
    messages: 0,
    findings: [],
    balances: null,
  };
}

function findingOf({
  category,
  summary,
  why,
  remedy,
}: Pick<MessageReport, 'summary' | 'why' | 'remedy'> & { readonly category: string | null }): Finding {
  return { category, summary, why, remedy };
}
