/**
 * When the sync runs by itself (product.md A2–A5, A13, A14; bookkeeping.md 33–35).
 *
 * Nothing syncs before somebody pressed Force Sync. That sync, and each one after it, **arms** the schedule: the
 * next one begins two hours after the end of the last. It is disarmed, and no next sync is shown, by Stop, by
 * QuickBooks closing, by a failure that a person must look at, and by the night; only Force Sync arms it again.
 * A failure that passes by itself (SA away, QuickBooks busy) leaves it armed.
 *
 * - `resting`: nothing runs and nothing will by itself.
 * - `waiting`: armed; `nextAt` is when, `nightAt` when the night after the arming begins.
 * - `syncing`: a sync runs; its end arms.
 * - `stopping`: a sync ends after its category, because of `because`; nothing is armed after it.
 * - `special`: another run (balances, preview, repair) that arms nothing; what was armed before stays so.
 * - `stopping-special`: the same, told to stop.
 * - `closed`: the connector goes.
 *
 * **Time.** What comes next is a moment, so summer time and the time zone do not move it. A computer that slept
 * past it syncs when it wakes, unless a night lay in between: `nightAt` tells, even if nobody was awake to see
 * it. Where the clock was set back, the wait is cut to two hours from the present. Where the next sync would fall
 * behind the beginning of a night, the schedule ends right away, since that sync would never come.
 *
 * Every state answers every event: the table below is total, and the compiler sees to it.
 */
import { addMs, type Clock, type Instant } from '@autosync/core';
import { isNight, nextNight, type Night } from './night.ts';

/** Two hours from the end of a sync (product.md A13). */
export const pauseMs = 2 * 60 * 60_000;

export type StopCause = 'stop' | 'night' | 'quickbooks-closed' | 'close';

/** Why the schedule is not armed; null where nobody has armed it yet. */
export type RestCause = StopCause | 'failed' | null;

interface Armed {
  readonly nextAt: Instant;
  readonly nightAt: Instant;
}

export type ScheduleState =
  | { readonly name: 'resting'; readonly because: RestCause }
  | ({ readonly name: 'waiting' } & Armed)
  | { readonly name: 'syncing' }
  | { readonly name: 'stopping'; readonly because: StopCause }
  | { readonly name: 'special'; readonly armed: Armed | null }
  | { readonly name: 'stopping-special'; readonly armed: Armed | null; readonly isClosing: boolean }
  | { readonly name: 'closed' };

export type ScheduleEvent =
  | 'force-sync'
  | 'special'
  | 'stop'
  | 'close'
  | 'quickbooks-closed'
  /** A run ended: it did all, it was stopped, it failed for something that passes, or for something that stays. */
  | 'completed'
  | 'stopped'
  | 'failed-for-now'
  | 'failed'
  /** Time went on. */
  | 'tick';

/** What the program has to do after a step. */
export type ScheduleAct = 'sync' | 'special' | 'request-stop' | 'halt' | 'close';

/** Why an event of a person was not obeyed. */
export type Refusal = 'night' | 'running' | 'closed';

export interface Step {
  readonly state: ScheduleState;
  readonly acts?: readonly ScheduleAct[];
  readonly refusal?: Refusal;
}

/** The moment of an event, with what the wall clock says about it. */
export interface Moment {
  readonly now: Instant;
  readonly isNight: boolean;
  /** When the next night begins; asked only where something is armed. */
  readonly nightAt: () => Instant;
}

export const atRest: ScheduleState = { name: 'resting', because: null };

export function momentOf(clock: Clock, night: Night): Moment {
  const now = clock.now();
  return { now, isNight: isNight(night, clock, now), nightAt: () => nextNight(night, clock, now) };
}

/** What a state becomes by an event. */
export function stepOf(state: ScheduleState, event: ScheduleEvent, moment: Moment): Step {
  switch (state.name) {
    case 'resting':
      return resting[event](state, moment);
    case 'waiting':
      return waiting[event](state, moment);
    case 'syncing':
      return syncing[event](state, moment);
    case 'stopping':
      return stopping[event](state, moment);
    case 'special':
      return special[event](state, moment);
    case 'stopping-special':
      return stoppingSpecial[event](state, moment);
    case 'closed':
      return { state, refusal: 'closed' };
    default: {
      const unreachable: never = state;
      return unreachable;
    }
  }
}

type Named<Name extends ScheduleState['name']> = Extract<ScheduleState, { readonly name: Name }>;
type Row<Name extends ScheduleState['name']> = {
  readonly [Event in ScheduleEvent]: (state: Named<Name>, moment: Moment) => Step;
};

const same = (state: ScheduleState): Step => ({ state });
const busy = (state: ScheduleState): Step => ({ state, refusal: 'running' });
const close: Step = { state: { name: 'closed' }, acts: ['close'] };
const rest = (because: RestCause): ScheduleState => ({ name: 'resting', because });
const begin: Step = { state: { name: 'syncing' }, acts: ['sync'] };

const resting: Row<'resting'> = {
  'force-sync': (state, { isNight: isDark }) => (isDark ? { state, refusal: 'night' } : begin),
  special: () => ({ state: { name: 'special', armed: null }, acts: ['special'] }),
  stop: same,
  close: () => close,
  'quickbooks-closed': same,
  completed: same,
  stopped: same,
  'failed-for-now': same,
  failed: same,
  tick: same,
};

const waiting: Row<'waiting'> = {
  'force-sync': (state, { isNight: isDark }) => (isDark ? { state, refusal: 'night' } : begin),
  special: ({ nextAt, nightAt }) => ({
    state: { name: 'special', armed: { nextAt, nightAt } },
    acts: ['special'],
  }),
  stop: () => ({ state: rest('stop') }),
  close: () => close,
  'quickbooks-closed': () => ({ state: rest('quickbooks-closed') }),
  completed: same,
  stopped: same,
  'failed-for-now': same,
  failed: same,
  tick: onTick,
};

const syncing: Row<'syncing'> = {
  'force-sync': busy,
  special: busy,
  stop: () => ending('stop', 'request-stop'),
  close: () => ending('close', 'request-stop'),
  'quickbooks-closed': () => ending('quickbooks-closed', 'request-stop'),
  completed: (_, moment) => armedAt(moment),
  stopped: () => ({ state: rest('stop') }),
  'failed-for-now': (_, moment) => armedAt(moment),
  failed: () => ({ state: rest('failed') }),
  tick: (state, { isNight: isDark }) => (isDark ? ending('night', 'halt') : { state }),
};

const stopping: Row<'stopping'> = {
  'force-sync': busy,
  special: busy,
  stop: same,
  close: () => ({ state: { name: 'stopping', because: 'close' } }),
  'quickbooks-closed': same,
  completed: (state) => ended(state),
  stopped: (state) => ended(state),
  'failed-for-now': (state) => ended(state),
  failed: (state) => ended(state),
  tick: (state, { isNight: isDark }) =>
    isDark && state.because !== 'night' && state.because !== 'close' ? ending('night', 'halt') : { state },
};

const special: Row<'special'> = {
  'force-sync': busy,
  special: busy,
  stop: ({ armed }) => ({
    state: { name: 'stopping-special', armed, isClosing: false },
    acts: ['request-stop'],
  }),
  close: ({ armed }) => ({
    state: { name: 'stopping-special', armed, isClosing: true },
    acts: ['request-stop'],
  }),
  'quickbooks-closed': () => ({ state: { name: 'special', armed: null } }),
  completed: afterSpecial,
  stopped: afterSpecial,
  'failed-for-now': afterSpecial,
  failed: afterSpecial,
  tick: same,
};

const stoppingSpecial: Row<'stopping-special'> = {
  'force-sync': busy,
  special: busy,
  stop: same,
  close: ({ armed }) => ({ state: { name: 'stopping-special', armed, isClosing: true } }),
  'quickbooks-closed': (state) => ({ state: { ...state, armed: null } }),
  completed: afterStoppedSpecial,
  stopped: afterStoppedSpecial,
  'failed-for-now': afterStoppedSpecial,
  failed: afterStoppedSpecial,
  tick: same,
};

function ending(because: StopCause, act: ScheduleAct): Step {
  return { state: { name: 'stopping', because }, acts: [act] };
}

function ended({ because }: Named<'stopping'>): Step {
  return because === 'close' ? close : { state: rest(because) };
}

/** Two hours from now, unless a night begins before. */
function armedAt({ now, isNight: isDark, nightAt: nightFrom }: Moment): Step {
  const nextAt = addMs(now, pauseMs);
  const nightAt = nightFrom();
  if (isDark || nextAt >= nightAt) return { state: rest('night') };
  return { state: { name: 'waiting', nextAt, nightAt } };
}

function onTick(state: Named<'waiting'>, moment: Moment): Step {
  const { nextAt, nightAt } = state;
  if (moment.isNight || moment.now >= nightAt) return { state: rest('night') };
  if (moment.now >= nextAt) return begin;
  return nextAt > addMs(moment.now, pauseMs) ? armedAt(moment) : { state };
}

function afterSpecial({ armed }: { readonly armed: Armed | null }): Step {
  return { state: armed === null ? rest(null) : { name: 'waiting', ...armed } };
}

function afterStoppedSpecial({ armed, isClosing }: Named<'stopping-special'>): Step {
  return isClosing ? close : afterSpecial({ armed });
}
