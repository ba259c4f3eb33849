/**
 * The time zone of the computer that QuickBooks runs on (qbxml.md 5.3). Query times are read in it, and
 * TimeCreated and TimeModified are printed in it: the wall clock follows summer time, the printed offset
 * does not, it is that of January.
 */
import { parseDateOnly } from '@autosync/core';
import type { DateOnly } from '@autosync/core';

export interface Zone {
  readonly name: string;
  /** Minutes east of UTC at that moment, in Unix seconds. */
  offsetMinutes(second: number): number;
  /** `YYYY-MM-DDThh:mm:ss` on the wall at that moment. */
  wallClock(second: number): string;
  /** The Unix second at which the wall shows that text; of two such moments the earlier or the later. */
  secondOf(wallClock: string, ambiguous: 'earlier' | 'later'): number;
  /** The calendar day on the wall at that moment. */
  dayOf(second: number): DateOnly;
}

const quarterSeconds = 900;

/** A zone costs a millisecond to make and never changes, so that companies of one zone share it. */
const zones = new Map<string, Zone>();

/** The zone of an IANA name such as `America/New_York`; throws a RangeError where there is none. */
export function createZone(name: string): Zone {
  const zone = zones.get(name) ?? makeZone(name);
  zones.set(name, zone);
  return zone;
}

function makeZone(name: string): Zone {
  const formatter = new Intl.DateTimeFormat('en-US', {
    timeZone: name,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const known = new Map<number, number>();

  /** Offsets change on full quarters of an hour only, so one look at the zone serves a whole quarter. */
  function offsetMinutes(second: number): number {
    const quarter = Math.floor(second / quarterSeconds);
    const remembered = known.get(quarter);
    if (remembered !== undefined) return remembered;
    const start = quarter * quarterSeconds;
    const parts = new Map(
      formatter.formatToParts(start * 1000).map(({ type, value }) => [type, Number(value)]),
    );
    const part = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
    const wallMs = Date.UTC(
      part('year'),
      part('month') - 1,
      part('day'),
      part('hour'),
      part('minute'),
      part('second'),
    );
    const minutes = Math.round((wallMs / 1000 - start) / 60);
    known.set(quarter, minutes);
    return minutes;
  }

  function wallClock(second: number): string {
    return new Date((second + offsetMinutes(second) * 60) * 1000).toISOString().slice(0, 19);
  }

  function secondOf(text: string, ambiguous: 'earlier' | 'later'): number {
    const asUtc = Date.parse(`${text}Z`) / 1000;
    const candidates = [asUtc - 86_400, asUtc + 86_400]
      .map((near) => asUtc - offsetMinutes(near) * 60)
      .toSorted((a, b) => a - b);
    const real = candidates.filter((second) => wallClock(second) === text);
    // A text in the hour that spring leaves out has no moment; QuickBooks is taken to read it in winter time.
    const [first = asUtc, last = first] = real.length > 0 ? [real[0], real.at(-1)] : candidates;
    return ambiguous === 'earlier' ? first : last;
  }

  return {
    name,
    offsetMinutes,
    wallClock,
    secondOf,
    dayOf: (second) => dayFrom(wallClock(second).slice(0, 10)),
  };
}

function dayFrom(text: string): DateOnly {
  const day = parseDateOnly(text);
  if (day === undefined) throw new RangeError(`The clock stands outside the years 0000 to 9999: ${text}.`);
  return day;
}
