import { addMs, instantFromEpochMs, type Clock, type Instant } from '@autosync/core';

/** The clock of the office PC: every look at it is a second later, and only the world moves it otherwise. */
export interface WorldClock extends Clock {
  move(ms: number): void;
  /** The moment, without a look that moves it. */
  readonly epochMs: number;
}

export function createWorldClock(startMs: number): WorldClock {
  let epochMs = startMs;
  return {
    get epochMs() {
      return epochMs;
    },
    now: () => instantFromEpochMs((epochMs += 1000)),
    sleep: async (ms) => {
      epochMs += ms;
    },
    localText: (instant) => addMs(instant, offsetMs(instant)).slice(0, 19),
    move: (ms) => {
      epochMs += ms;
    },
  };
}

/** New York in 2026, where the simulated QuickBooks is: summer time from March 8 to November 1. */
function offsetMs(instant: Instant): number {
  const isSummer = instant >= '2026-03-08T07:00:00' && instant < '2026-11-01T06:00:00';
  return (isSummer ? -4 : -5) * 3_600_000;
}

/** SA's own clock: that of the PC, and as far off as the schedule says. */
export function skewedClock(clock: Clock, skewMs: number): Clock {
  return { ...clock, now: () => addMs(clock.now(), skewMs) };
}
