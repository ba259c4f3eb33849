import { addMs, epochMsOf, parseInstant, type Clock, type Instant } from '@autosync/core';

const hourMs = 3_600_000;

/**
 * The moment of a wall-clock time of this computer, which is how QuickBooks prints times; its offset is wrong
 * in summer and must have been dropped (qbxml.md 5.3). Null where no moment or more than one has this wall
 * time: the hour that summer time skips, and the one that it repeats.
 */
export function instantOfLocal(clock: Clock, text: string): Instant | null {
  const wall = text.slice(0, 19);
  const asUtc = parseInstant(`${wall}Z`);
  if (asUtc === undefined) return null;
  const guess = addMs(asUtc, -offsetMs(clock, asUtc));
  const moments = new Set([
    addMs(asUtc, -offsetMs(clock, addMs(guess, -hourMs))),
    guess,
    addMs(asUtc, -offsetMs(clock, addMs(guess, hourMs))),
  ]);
  const fitting = [...moments].filter((moment) => clock.localText(moment) === wall);
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

/** How far this computer's wall clock is ahead of UTC at a moment. */
function offsetMs(clock: Clock, moment: Instant): number {
  const wall = parseInstant(`${clock.localText(moment)}Z`);
  return wall === undefined ? 0 : epochMsOf(wall) - Math.floor(epochMsOf(moment) / 1000) * 1000;
}
