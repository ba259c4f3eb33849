/**
 * The desk at which the office manager sits: what the window shows, and what its buttons do. A sync never depends
 * on a page: pages come and go, and are told the same as the one before.
 */
import { asFailure, type Clock } from '@autosync/core';
import { liftBrake, type Log, type Store } from '@autosync/engine';
import { categoryNames } from '@autosync/records';
import { takeOver } from '../connector.ts';
import { computerUser, signedStore } from '../signed-store.ts';
import { openAddresses } from './addresses.ts';
import { factsOf } from './facts.ts';
import { openFirstSync } from './first-sync.ts';
import { openNight } from './kept-night.ts';
import type { Night } from './night.ts';
import { note, noticeOfFailure } from './notice.ts';
import { createRunner } from './runner.ts';
import { atRest, momentOf, stepOf, type ScheduleEvent, type ScheduleState } from './schedule.ts';
import type { Secrets } from './secrets.ts';
import { openSignIn, type TypedSignIn } from './sign-in.ts';
import type { Addresses, Notice, Task, WindowView } from './view.ts';

export interface DeskOptions {
  readonly store: Store;
  readonly log: Log;
  readonly clock: Clock;
  readonly folder: string;
  readonly secrets: Secrets;
  /** Those of the command line win over those that were typed here. */
  readonly given: Partial<Addresses>;
  /** Called once, when the connector shall go. */
  readonly close: () => void;
}

/** How often QuickBooks is looked for while the schedule is armed. */
const presenceMs = 60_000;

export type Desk = Awaited<ReturnType<typeof openDesk>>;

export async function openDesk(options: DeskOptions) {
  const { log, clock } = options;
  const signIn = openSignIn(options.secrets);
  const store = signedStore(options.store, () => signIn.credentials()?.username ?? computerUser());
  const addresses = await openAddresses(store, options.given);
  const night = await openNight(store);
  const firstSync = await openFirstSync(store);
  let facts = await factsOf(store);
  let state: ScheduleState = atRest;
  let notice: Notice | null = null;
  /** What the schedule begins when it lets something begin that is no sync. */
  let special: Task = { kind: 'balances' };
  const listeners = new Set<() => void>();
  const changed = () => listeners.forEach((listener) => listener());
  const tell = (told: Notice | null) => {
    notice = told;
    changed();
  };
  const runner = createRunner({
    folder: options.folder,
    store,
    log,
    clock,
    signIn,
    changed,
    tell,
    addresses: addresses.now,
    because: () => ('because' in state && state.because !== 'failed' ? state.because : null),
  });
  const lookForQuickBooks = lookingFor(runner.isQuickBooksClosed, clock);

  /** Gives the schedule an event and does what it says. False where it refused. */
  function take(event: ScheduleEvent): boolean {
    const before = state;
    const step = stepOf(state, event, momentOf(clock, night.now()));
    state = step.state;
    if (step.refusal === 'night') notice = note('window.night', { ...night.now() });
    if (step.refusal === 'running') notice = note('window.running');
    if (state.name === 'resting' && before.name !== 'resting')
      notice = whyResting(state, night.now(), notice);
    for (const act of step.acts ?? []) {
      if (act === 'sync' || act === 'special') void run(act === 'sync' ? { kind: 'sync' } : special);
      if (act === 'request-stop') runner.stop();
      if (act === 'halt') runner.halt();
      if (act === 'close') options.close();
    }
    if (step.state !== before || step.refusal !== undefined) changed();
    return step.refusal === undefined;
  }

  async function run(task: Task): Promise<void> {
    const events = await runner.run(task);
    if (task.kind === 'preview' && events.includes('completed')) await firstSync.note({ hasLooked: true });
    await refresh();
    for (const event of events) take(event);
    changed();
  }

  async function refresh(): Promise<void> {
    facts = await factsOf(store);
    changed();
  }

  /** Takes over what was typed; tells what is missing before anything starts (bookkeeping.md 35). */
  function prepare(typed: TypedSignIn): boolean {
    const { sa, quickbooks } = addresses.now();
    if (!signIn.take(typed)) tell(note('window.sign-in-missing'));
    else if (sa === '') tell(note('window.address-missing', { what: 'SA' }));
    else if (quickbooks === '') tell(note('window.address-missing', { what: 'QuickBooks' }));
    else {
      tell(null);
      return true;
    }
    return false;
  }

  return {
    forceSync: (typed: TypedSignIn) => {
      if (prepare(typed)) take('force-sync');
    },
    /** Balances, a preview, a check, a repair, or taking a run back. */
    special: (task: Task, typed: TypedSignIn) => {
      if (!prepare(typed)) return;
      const before = special;
      special = task;
      if (!take('special')) special = before;
    },
    stop: () => void take('stop'),
    close: () => void take('close'),
    /** Time went on: called every second or so. */
    tick: () => {
      take('tick');
      if (state.name === 'waiting')
        void lookForQuickBooks().then((isClosed) => {
          if (isClosed && state.name === 'waiting') take('quickbooks-closed');
        });
    },
    takeOver: async (typed: TypedSignIn) => {
      if (!prepare(typed) || runner.running() !== null) return;
      try {
        tell(note('window.taken-over', { company: await takeOver(runner.connection(), store) }));
      } catch (error) {
        tell(await noticeOfFailure(asFailure(error), store));
      }
    },
    liftBrake: async (id: string, reason: string) => {
      await liftBrake(store, clock, { id, reason });
      log.info('A brake was lifted.', { id, reason });
      tell(note('window.lifted', { reason }));
    },
    setAddresses: async (typed: Addresses) => {
      await addresses.set(typed);
      tell(null);
    },
    /** A person says whether there is a backup of the company file. */
    setBackup: async (hasBackup: boolean, wasAsked: boolean) => {
      await firstSync.note({ hasBackup, ...(wasAsked && { wasAsked }) });
      changed();
    },
    setNight: async (typed: Night) => {
      await night.set(typed);
      changed();
    },
    dismiss: () => tell(null),
    dismissSummary: () => {
      runner.forgetSummary();
      changed();
    },
    connectionFor: (typed: TypedSignIn) => (prepare(typed) ? runner.connection() : undefined),
    addresses: addresses.now,
    credentials: signIn.credentials,
    /** The store, in which whoever is signed in decides. */
    store,
    plan: runner.plan,
    isBusy: () => runner.running() !== null,
    /** Reads anew what the store knows; a run calls it now and then. */
    refresh,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    view: (): WindowView => ({
      ...scheduleView(state),
      ...signIn.kept(),
      ...facts,
      now: clock.now(),
      running: runner.running(),
      summary: runner.summary(),
      night: night.now(),
      firstSync: firstSync.now(),
      notice,
      categories: categoryNames,
      addresses: addresses.now(),
      asksForAddresses: addresses.isAsked,
    }),
  };
}

function scheduleView(state: ScheduleState): Pick<WindowView, 'phase' | 'stopping' | 'rest' | 'nextSyncAt'> {
  return {
    phase: state.name,
    stopping: state.name === 'stopping' ? state.because : state.name === 'stopping-special' ? 'stop' : null,
    rest: state.name === 'resting' ? state.because : null,
    nextSyncAt: state.name === 'waiting' ? state.nextAt : null,
  };
}

/** What a person should know when the repeating ends by itself. */
function whyResting(
  { because }: Extract<ScheduleState, { name: 'resting' }>,
  night: Night,
  told: Notice | null,
): Notice | null {
  if (because === 'night') return note('window.night-began', { ...night });
  return because === 'quickbooks-closed' ? (told ?? note('window.quickbooks-closed')) : told;
}

/** Looks now and then whether QuickBooks is still there, one look at a time; false where it is not yet time. */
function lookingFor(isClosed: () => Promise<boolean>, clock: Clock): () => Promise<boolean> {
  let lookedAt = clock.now();
  let isLooking = false;
  return async () => {
    if (isLooking || Date.parse(clock.now()) - Date.parse(lookedAt) < presenceMs) return false;
    isLooking = true;
    lookedAt = clock.now();
    const found = await isClosed();
    isLooking = false;
    return found;
  };
}
