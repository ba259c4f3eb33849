/**
 * The desk at which the office manager sits: what the window shows, and what its buttons do. A sync never depends
 * on a page: pages come and go, and are told the same as the one before.
 */
import { Secret, type Clock } from '@autosync/core';
import { liftBrake, reportsOf, resolutionsIn, type Log, type Position, type Store } from '@autosync/engine';
import { categoryNames } from '@autosync/records';
import { quickbooksAt, takeOver, type Connection } from '../connector.ts';
import type { Night } from './night.ts';
import { note, noticeOfFailure } from './notice.ts';
import { presenceOf } from './presence.ts';
import { eventOfFailure, failureOf, performRun, type RunEnd } from './run.ts';
import { atRest, momentOf, stepOf, type ScheduleEvent, type ScheduleState } from './schedule.ts';
import type { Credentials, Secrets } from './secrets.ts';
import type { Addresses, Notice, RunKind, RunningView, Summary, WindowView } from './view.ts';

export interface DeskOptions {
  readonly store: Store;
  readonly folder: string;
  readonly log: Log;
  readonly clock: Clock;
  readonly secrets: Secrets;
  readonly night: Night;
  /** Those of the command line win over those that were typed here. */
  readonly given: Partial<Addresses>;
  /** Called once, when the connector shall go. */
  readonly close: () => void;
}

/** What a person typed; an untouched password field stands for the one that is kept. */
export interface TypedSignIn {
  readonly username: string;
  readonly password: string | null;
}

const addressesSetting = 'window.addresses';
/** How often QuickBooks is looked for while the schedule is armed. */
const presenceMs = 60_000;
/** Runs to look through for the last sync. */
const runsMax = 200;

export type Desk = Awaited<ReturnType<typeof openDesk>>;

export async function openDesk(options: DeskOptions) {
  const { store, log, clock, secrets, night } = options;
  let state: ScheduleState = atRest;
  let signIn = secrets.read();
  let isSignInKept = signIn !== undefined;
  let kind: RunKind = 'sync';
  let running: RunningView | null = null;
  let stop = new AbortController();
  let notice: Notice | null = null;
  let summary: Summary | null = null;
  let addresses = await addressesNow();
  let facts = await factsOf(store);
  let lookedAt = clock.now();
  let isLooking = false;
  const listeners = new Set<() => void>();

  async function addressesNow(): Promise<Addresses> {
    const kept = await store.setting(addressesSetting);
    const typed = typeof kept === 'object' && kept !== null && !Array.isArray(kept) ? kept : {};
    const of = (name: keyof Addresses) => {
      const value = 'sa' in typed ? Reflect.get(typed, name) : undefined;
      return options.given[name] ?? (typeof value === 'string' ? value : '');
    };
    return { sa: of('sa'), quickbooks: of('quickbooks') };
  }

  function changed(): void {
    listeners.forEach((listener) => listener());
  }

  /** Gives the schedule an event and does what it says. False where it refused. */
  function take(event: ScheduleEvent): boolean {
    const before = state;
    const step = stepOf(state, event, momentOf(clock, night));
    state = step.state;
    if (step.refusal === 'night') notice = note('window.night', { ...night });
    if (step.refusal === 'running') notice = note('window.running');
    if (state.name === 'resting' && before.name !== 'resting') tellWhyResting(state.because);
    for (const act of step.acts ?? []) {
      if (act === 'sync' || act === 'special') void run(act === 'sync' ? 'sync' : kind);
      if (act === 'request-stop' || act === 'halt') stop.abort();
      if (act === 'close') options.close();
    }
    if (step.state !== before || step.refusal !== undefined) changed();
    return step.refusal === undefined;
  }

  function tellWhyResting(because: Extract<ScheduleState, { name: 'resting' }>['because']): void {
    if (because === 'night') notice = note('window.night-began', { ...night });
    if (because === 'quickbooks-closed') notice ??= note('window.quickbooks-closed');
  }

  async function run(what: RunKind): Promise<void> {
    const startedAt = clock.now();
    kind = what;
    stop = new AbortController();
    notice = null;
    running = { kind: what, category: 'Preparing', done: 0, total: null, waitingFor: null, since: startedAt };
    changed();
    const conclude = (outcome: Summary['outcome'], end: Omit<RunEnd, 'event'>) => {
      const endedAt = clock.now();
      const durationMs = Math.max(0, Date.parse(endedAt) - Date.parse(startedAt));
      const because = 'because' in state && state.because !== 'failed' ? state.because : null;
      summary = { kind: what, outcome, because, endedAt, durationMs, ...end };
    };
    let event: ScheduleEvent;
    try {
      const end = await performRun(what, {
        connection: connection(),
        folder: options.folder,
        store,
        log,
        clock,
        progress: { report },
        stop: stop.signal,
      });
      event = end.event;
      conclude(end.event, end);
      if (what === 'sync' && end.event === 'completed') keepSignIn();
    } catch (error) {
      const failure = failureOf(error);
      log.error('A run of the window failed.', { kind: what, reason: failure.message });
      event = eventOfFailure(failure);
      notice = await noticeOfFailure(failure, store);
      conclude('failed', { categories: [], messages: 0, findings: [], balances: null });
      if (failure.code.startsWith('quickbooks.') && (await isQuickBooksClosed())) take('quickbooks-closed');
    }
    running = null;
    facts = await factsOf(store);
    take(event);
    changed();
  }

  function report({ category, done, total, waitingFor }: Position): void {
    if (running === null) return;
    const since = running.category === category ? running.since : clock.now();
    running = { ...running, category, done, total: total ?? null, waitingFor: waitingFor ?? null, since };
    changed();
  }

  function connection(): Connection {
    const { username = '', password = new Secret('') } = signIn ?? {};
    return { saUrl: addresses.sa, quickbooksUrl: addresses.quickbooks, username, password };
  }

  function keepSignIn(): void {
    if (signIn === undefined) return;
    secrets.keep(signIn);
    isSignInKept = true;
  }

  async function isQuickBooksClosed(): Promise<boolean> {
    return (await presenceOf(quickbooksAt(addresses.quickbooks))).state === 'closed';
  }

  /** Takes over what was typed; tells what is missing before anything starts (bookkeeping.md 35). */
  function prepare(typed: TypedSignIn): boolean {
    const username = typed.username.trim();
    const isKept = typed.password === null && signIn?.username === username;
    const password = isKept ? signIn?.password : new Secret(typed.password ?? '');
    notice = null;
    if (username === '' || password === undefined || password.isEmpty())
      notice = note('window.sign-in-missing');
    else if (addresses.sa === '') notice = note('window.address-missing', { what: 'SA' });
    else if (addresses.quickbooks === '') notice = note('window.address-missing', { what: 'QuickBooks' });
    else signIn = { username, password };
    changed();
    return notice === null;
  }

  async function lookForQuickBooks(): Promise<void> {
    if (isLooking || Date.parse(clock.now()) - Date.parse(lookedAt) < presenceMs) return;
    isLooking = true;
    lookedAt = clock.now();
    const isClosed = await isQuickBooksClosed();
    isLooking = false;
    if (isClosed && state.name === 'waiting') take('quickbooks-closed');
  }

  return {
    forceSync: (typed: TypedSignIn) => {
      if (prepare(typed)) take('force-sync');
    },
    /** Balances, a preview, a check or a repair. */
    special: (what: Exclude<RunKind, 'sync'>, typed: TypedSignIn) => {
      if (!prepare(typed)) return;
      const before = kind;
      kind = what;
      if (!take('special')) kind = running?.kind ?? before;
    },
    stop: () => void take('stop'),
    close: () => void take('close'),
    /** Time went on: called every second or so. */
    tick: () => {
      take('tick');
      if (state.name === 'waiting') void lookForQuickBooks();
    },
    takeOver: async (typed: TypedSignIn) => {
      if (!prepare(typed) || running !== null) return;
      try {
        notice = note('window.taken-over', { company: await takeOver(connection(), store) });
      } catch (error) {
        notice = await noticeOfFailure(failureOf(error), store);
      }
      changed();
    },
    liftBrake: async (id: string, reason: string) => {
      await liftBrake(store, clock, { id, reason });
      log.info('brake lifted', { id, reason });
      notice = note('window.lifted', { reason });
      changed();
    },
    setAddresses: async (typed: Addresses) => {
      await store.commit([{ put: 'setting', name: addressesSetting, value: { ...typed } }]);
      addresses = await addressesNow();
      notice = null;
      changed();
    },
    dismiss: () => {
      notice = null;
      changed();
    },
    connectionFor: (typed: TypedSignIn) => (prepare(typed) ? connection() : undefined),
    addresses: () => addresses,
    credentials: (): Credentials | undefined => signIn,
    isBusy: () => running !== null,
    /** Reads anew what the store knows; a run calls it now and then. */
    refresh: async () => {
      facts = await factsOf(store);
      changed();
    },
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    view: (): WindowView => ({
      phase: state.name,
      now: clock.now(),
      running,
      stopping: state.name === 'stopping' ? state.because : state.name === 'stopping-special' ? 'stop' : null,
      rest: state.name === 'resting' ? state.because : null,
      nextSyncAt: state.name === 'waiting' ? state.nextAt : null,
      night,
      categories: categoryNames,
      username: isSignInKept ? (signIn?.username ?? '') : '',
      hasPassword: isSignInKept,
      addresses,
      asksForAddresses: options.given.sa === undefined || options.given.quickbooks === undefined,
      notice,
      summary,
      ...facts,
    }),
  };
}

/** What the store knows. */
async function factsOf(store: Store): Promise<Pick<WindowView, 'lastSyncAt' | 'companyFile' | 'counts'>> {
  const runs = await store.runs(runsMax);
  const last = runs.find(
    ({ kind, outcome }) => kind === 'sync' && (outcome === 'completed' || outcome === 'stopped'),
  );
  const companyFile = await store.setting('quickbooks.company');
  return {
    lastSyncAt: last?.endedAt ?? null,
    companyFile: typeof companyFile === 'string' ? companyFile : null,
    counts: {
      messages: reportsOf(await store.messages(), await resolutionsIn(store)).open.length,
      activity: (await store.activityEnds()).last.sequence,
      runs: runs.length,
    },
  };
}
