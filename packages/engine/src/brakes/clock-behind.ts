/**
 * The brake of the clock: where it shows a time before the last sync, one of the two times is wrong. What QuickBooks
 * changed meanwhile has times that nobody can rely on, and the newer of two changes could be the older one.
 */
import { addMs, Failure, parseInstant, type Clock, type Instant } from '@autosync/core';
import type { Store, StoreChange } from '../ports/index.ts';

export const clockSetting = 'clock.lastSync';

/** A clock that is set right by a little is no accident. */
const toleranceMs = 5 * 60_000;

/** @throws Failure `sync.clock-behind` before anything is read or written. */
export async function requireClock(store: Store, clock: Clock): Promise<void> {
  const text = await store.setting(clockSetting);
  const last = typeof text === 'string' ? parseInstant(text) : undefined;
  const now = clock.now();
  if (last === undefined || now >= addMs(last, -toleranceMs)) return;
  throw new Failure('sync.clock-behind', {
    last: clock.localText(last).replace('T', ' '),
    now: clock.localText(now).slice(0, 10),
  });
}

/** The change that remembers the time of this sync. */
export function clockChange(startedAt: Instant): StoreChange {
  return { put: 'setting', name: clockSetting, value: startedAt };
}
