import { addMs, epochMsOf, instantFromEpochMs, type Clock, type Instant } from '@autosync/core';

/** The hours in which nothing syncs, by the wall clock of this computer; from `from` on, and no longer at `to`. */
export interface Night {
  readonly from: string;
  readonly to: string;
}

/** What the article calls overnight, unless the company says otherwise (product.md A14). */
export const usualNight: Night = { from: '00:00', to: '05:00' };

const minuteMs = 60_000;
const quarterMs = 15 * minuteMs;

/** A day that summer time made longer, and an hour more. */
const searchMs = 26 * 60 * minuteMs;

export function isNight(night: Night, clock: Clock, moment: Instant): boolean {
  const wall = clock.localText(moment).slice(11, 16);
  return night.from <= night.to
    ? wall >= night.from && wall < night.to
    : wall >= night.from || wall < night.to;
}

/**
 * When the next night begins, or the end of the search where there is none. It asks the wall clock, first quarter
 * by quarter and then minute by minute, so that a day with 23 or 25 hours, and a night whose beginning summer
 * time skips, need no rule.
 */
export function nextNight(night: Night, clock: Clock, after: Instant): Instant {
  const isAt = (moment: Instant) => isNight(night, clock, moment);
  const end = addMs(after, searchMs);
  let moment = minuteOf(after);
  while (moment < end && (isAt(moment) || !isAt(addMs(moment, quarterMs)))) moment = addMs(moment, quarterMs);
  while (moment < end && !isAt(moment)) moment = addMs(moment, minuteMs);
  return moment;
}

function minuteOf(moment: Instant): Instant {
  return instantFromEpochMs(Math.floor(epochMsOf(moment) / minuteMs) * minuteMs);
}
