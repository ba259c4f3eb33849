import { epochMsOf, instantFromEpochMs } from '@autosync/core';
import type { Instant } from '@autosync/core';

/** A clock that somebody may set: it goes on from there at its usual pace. */
export interface SettableClock {
  now(): Instant;
  set(instant: Instant): void;
  move(ms: number): void;
}

/** The computer's clock, from `start` on where that is given. */
export function createClock(start?: Instant): SettableClock {
  let aheadMs = start === undefined ? 0 : epochMsOf(start) - Date.now();
  const now = (): Instant => instantFromEpochMs(Date.now() + aheadMs);
  return {
    now,
    set: (instant) => {
      aheadMs = epochMsOf(instant) - Date.now();
    },
    move: (ms) => {
      aheadMs += ms;
    },
  };
}
