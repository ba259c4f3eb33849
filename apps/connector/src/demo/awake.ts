import { addMs, type Clock } from '@autosync/core';
import type { Store } from '@autosync/engine';
import { openNight } from '../window/kept-night.ts';
import { isNight, type Night } from '../window/night.ts';

const hourMs = 3_600_000;

/**
 * Who tries the demo wants to see a sync, at whatever hour: where it is night, or would be at the next sync, the night moves
 * to twelve hours from now. Returns the moved one, or undefined where it stayed.
 */
export async function moveNightAway(store: Store, clock: Clock): Promise<Night | undefined> {
  const night = await openNight(store);
  const inHours = (hours: number) => addMs(clock.now(), hours * hourMs);
  if (![0, 1, 2].some((hours) => isNight(night.now(), clock, inHours(hours)))) return undefined;
  const hourAt = (hours: number) => `${clock.localText(inHours(hours)).slice(11, 13)}:00`;
  await night.set({ from: hourAt(12), to: hourAt(17) });
  return night.now();
}
