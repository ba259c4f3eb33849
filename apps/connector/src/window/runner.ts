/** What runs at the desk: begun by the schedule, told to the page while it goes on, and summed up at its end. */
import { asFailure, Secret, type Clock, type Instant } from '@autosync/core';
import type { Log, PlannedWrite, Position, Store } from '@autosync/engine';
import { quickbooksAt, type Connection } from '../connector.ts';
import { noticeOfFailure } from './notice.ts';
import { presenceOf } from './presence.ts';
import { eventOfFailure, nothingDone, performRun, type RunEnd } from './run.ts';
import type { ScheduleEvent } from './schedule.ts';
import type { SignInKeeper } from './sign-in.ts';
import type { Addresses, Notice, RunningView, Summary, Task } from './view.ts';

export interface RunnerOptions {
  /** The data folder. */
  readonly folder: string;
  readonly store: Store;
  readonly log: Log;
  readonly clock: Clock;
  readonly signIn: SignInKeeper;
  readonly addresses: () => Addresses;
  /** Something that the page shows has changed. */
  readonly changed: () => void;
  /** Why the schedule stopped it, where it did. */
  readonly because: () => Summary['because'];
  readonly tell: (notice: Notice | null) => void;
}

/** A category may take several rounds, each of which counts from the beginning: how fast one goes is told by itself alone. */
export function goesOn(
  running: Pick<RunningView, 'category' | 'done'>,
  { category, done }: Pick<Position, 'category' | 'done'>,
): boolean {
  return running.category === category && done >= running.done;
}

/** A sign-in is kept after a sync that went well, a step of the first one included (product.md A7). */
const keeping: ReadonlySet<string> = new Set(['sync', 'match', 'pilot']);

export function createRunner(options: RunnerOptions) {
  const { store, log, clock, signIn, changed, tell } = options;
  let running: RunningView | null = null;
  let summary: Summary | null = null;
  let plan: readonly PlannedWrite[] = [];
  let [stop, halt] = [new AbortController(), new AbortController()];

  function connection(): Connection {
    const { username = '', password = new Secret('') } = signIn.credentials() ?? {};
    const { sa, quickbooks } = options.addresses();
    return { saUrl: sa, quickbooksUrl: quickbooks, username, password };
  }

  function report({ category, done, total, waitingFor }: Position): void {
    if (running === null) return;
    const since = goesOn(running, { category, done }) ? running.since : clock.now();
    running = { ...running, category, done, total: total ?? null, waitingFor: waitingFor ?? null, since };
    changed();
  }

  /** When it began and ended: as the history of runs has it, so that both say the same; a look alone is not in there. */
  async function spanOf(since: Instant): Promise<{ readonly startedAt: Instant; readonly endedAt: Instant }> {
    const [newest] = await store.runs(1);
    if (newest === undefined || newest.endedAt === null || newest.startedAt < since)
      return { startedAt: since, endedAt: clock.now() };
    return { startedAt: newest.startedAt, endedAt: newest.endedAt };
  }

  async function conclude(
    { kind, since }: RunningView,
    outcome: Summary['outcome'],
    end: Omit<RunEnd, 'event'>,
  ) {
    const { plan: planned, ...told } = end;
    const { startedAt, endedAt } = await spanOf(since);
    const durationMs = Math.max(0, Date.parse(endedAt) - Date.parse(startedAt));
    const because = outcome === 'failed' ? null : options.because();
    summary = { kind, outcome, because, endedAt, durationMs, ...told, planned: planned?.length ?? null };
    plan = planned ?? [];
  }

  /** QuickBooks was closed in the middle: the schedule is told so before it hears that the run failed. */
  async function closedIn(code: string): Promise<readonly ScheduleEvent[]> {
    const isAway = code.startsWith('quickbooks.') && (await isQuickBooksClosed());
    return isAway ? ['quickbooks-closed'] : [];
  }

  async function isQuickBooksClosed(): Promise<boolean> {
    return (await presenceOf(quickbooksAt(options.addresses().quickbooks))).state === 'closed';
  }

  return {
    running: () => running,
    summary: () => summary,
    plan: () => plan,
    connection,
    isQuickBooksClosed,
    /** Ends what runs after its category; for the night after its page. */
    stop: () => stop.abort(),
    halt: () => halt.abort(),
    forgetSummary: () => {
      summary = null;
    },
    /** Runs a task to its end; gives what the schedule has to hear of it. Never rejects. */
    run: async (task: Task): Promise<readonly ScheduleEvent[]> => {
      const began: RunningView = {
        kind: task.kind,
        category: 'Preparing',
        done: 0,
        total: null,
        waitingFor: null,
        since: clock.now(),
      };
      [stop, halt] = [new AbortController(), new AbortController()];
      running = began;
      tell(null);
      changed();
      try {
        const stage = {
          connection: connection(),
          folder: options.folder,
          store,
          log,
          clock,
          progress: { report },
          stop: stop.signal,
          halt: halt.signal,
        };
        const end = await performRun(task, stage);
        await conclude(began, end.event, end);
        if (keeping.has(task.kind) && end.event === 'completed') signIn.keep();
        return [end.event];
      } catch (error) {
        const failure = asFailure(error);
        log.error('A run of the window failed.', { kind: task.kind, reason: failure.message });
        tell(await noticeOfFailure(failure, store));
        await conclude(began, 'failed', nothingDone);
        return [...(await closedIn(failure.code)), eventOfFailure(failure)];
      } finally {
        running = null;
      }
    },
  };
}
