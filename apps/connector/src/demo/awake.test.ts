import { addMs, parseInstant, type Clock } from '@autosync/core';
import { createMemoryStore } from '@autosync/store/memory';
import { expect, it } from 'vitest';
import { openNight } from '../window/kept-night.ts';
import { isNight, usualNight } from '../window/night.ts';
import { moveNightAway } from './awake.ts';

/** A computer in Greenwich, where it is this time of a day in spring. */
function clockAt(time: string): Clock {
  const now = parseInstant(`2026-03-05T${time}:00.000Z`);
  if (now === undefined) throw new Error(`"${time}" is no time of day.`);
  return { now: () => now, sleep: async () => {}, localText: (moment) => moment.slice(0, 19) };
}

it.each(['22:10', '23:59', '00:00', '02:30', '04:59'])(
  'a demo that begins at %s syncs then and two hours later',
  async (time) => {
    const store = createMemoryStore();
    const clock = clockAt(time);
    const moved = await moveNightAway(store, clock);
    expect(moved).toEqual((await openNight(store)).now());
    for (const hours of [0, 1, 2, 3])
      expect(isNight(moved ?? usualNight, clock, addMs(clock.now(), hours * 3_600_000))).toBe(false);
  },
);

it('a demo that begins at noon leaves the night where it is', async () => {
  const store = createMemoryStore();
  expect(await moveNightAway(store, clockAt('12:00'))).toBeUndefined();
  expect((await openNight(store)).now()).toEqual(usualNight);
});

it('a demo that begins in the evening again leaves the night that it moved before where it is', async () => {
  const store = createMemoryStore();
  await moveNightAway(store, clockAt('01:00'));
  expect(await moveNightAway(store, clockAt('23:00'))).toBeUndefined();
  expect((await openNight(store)).now()).toEqual({ from: '13:00', to: '18:00' });
});
