import { describe, expect, it } from 'vitest';
import { addMs, instantFromEpochMs, parseInstant, type Clock, type Instant } from '@autosync/core';
import { instantOfLocal } from './local-time.ts';

/** New York: summer time until 2026-11-01 06:00 UTC, from 2026-03-08 07:00 UTC. */
const clock: Clock = {
  now: () => instantFromEpochMs(0),
  sleep: () => Promise.resolve(),
  localText: (instant: Instant) => {
    const isSummer = instant >= '2026-03-08T07:00:00.000Z' && instant < '2026-11-01T06:00:00.000Z';
    return addMs(instant, (isSummer ? -4 : -5) * 3_600_000).slice(0, 19);
  },
};

describe('a wall-clock time of QuickBooks', () => {
  it('is the moment that this computer calls so, in summer and in winter', () => {
    expect(instantOfLocal(clock, '2026-07-01T12:00:00')).toBe(parseInstant('2026-07-01T16:00:00Z'));
    expect(instantOfLocal(clock, '2026-01-05T12:00:00-05:00')).toBe(parseInstant('2026-01-05T17:00:00Z'));
  });

  it('is unknown in the hour that autumn repeats and in the one that spring skips', () => {
    expect(instantOfLocal(clock, '2026-11-01T01:30:00')).toBeNull();
    expect(instantOfLocal(clock, '2026-03-08T02:30:00')).toBeNull();
    expect(instantOfLocal(clock, '2026-11-01T02:30:00')).toBe(parseInstant('2026-11-01T07:30:00Z'));
    expect(instantOfLocal(clock, '2026-03-08T03:30:00')).toBe(parseInstant('2026-03-08T07:30:00Z'));
  });
});
