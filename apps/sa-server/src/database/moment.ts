import { instantFromEpochMs, type Instant } from '@autosync/core';

/** A `timestamptz(3)` of the database as the moment that it is. */
export function momentOf(date: Date): Instant {
  return instantFromEpochMs(date.getTime());
}
